export { ExcelStandIn } from './excel-stand-in';
export type { EventMessage, Fault, RoundTrip, StandInEvent } from './excel-stand-in';
export { BookModel } from './book-model';
export type { UserRule } from './book-model';
export { SheetModel } from './sheet-model';
export type { StandInRule, StandInValue } from './sheet-model';
export { loadOfficeLibrary } from './office-library';
export { openExcel } from './open-excel';
export { clickRibbon, excelBehind } from './excel-page';
