export { FIGURE_SHEET, isFigureSheet, layOutFigures } from './lay-out';
export type { FigureSheetMode } from './lay-out';
export { figureTable } from './rows';
export type { FigureCell, FigureRow, FigureSection } from './rows';
