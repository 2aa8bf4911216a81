export { chartsOf } from './charts';
export { CHART_SHEET, isChartSheet, layOutCharts } from './charts/lay-out';
export { composeNarrative } from './compose';
export { FIGURE_SHEET, figureTable, isFigureSheet, layOutFigures } from './figure-table';
export type { FigureCell, FigureRow, FigureSection, FigureSheetMode } from './figure-table';
export { priorFits, supplementMisfit } from './prior';
export type { PriorFit, PriorMisfit, SupplementMisfit } from './prior';
export { DEFAULT_STYLE, STYLE_NAMES, styleNamed } from './styles';
export { ownStyleName, readOwnStyle } from './styles/own-style';
export type { OwnStyle } from './styles/own-style';
export { ownStyleText } from './styles/own-style-text';
export { withWording, wordingParts } from './styles/wording-parts';
export type { WordingPart, WordingPlace } from './styles/wording-parts';
export type { Style } from './styles';
export {
  checkSupplement,
  layOutSupplement,
  missingFields,
  NO_SUPPLEMENT,
  readSupplementJson,
  readSupplementSheet,
  SUPPLEMENT_SHEET,
  supplementJson,
  supplementSchema,
  supplementTemplate,
} from './supplement';
export type { MissingField, Supplement, SupplementReading, SupplementSheetInput } from './supplement';
