export * from './layout';
export { S13 } from './s13';
export { ECONOMIC_SUBJECTS } from './subjects/economic';
export type { EconomicSubject } from './subjects/economic';
export { FUNCTION_CLASSES } from './subjects/function-classes';
export { INCOME_SOURCES, OUTLAY_KINDS } from './subjects/sources';
