export { composeNarrative } from './compose';
export { priorFits } from './prior';
export type { PriorFit, PriorMisfit } from './prior';
export { DEFAULT_STYLE, STYLE_NAMES, styleNamed } from './styles';
export type { Style } from './styles';
