export { ExcelHost } from './excel-host';
export type { ExcelHostOptions } from './excel-host';
