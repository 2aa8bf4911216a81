export { CATALOGUE, RULES_VERSION } from './catalogue';
export { checkBook } from './engine';
export type { Rule } from './rule';
