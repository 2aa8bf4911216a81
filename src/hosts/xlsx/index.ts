export * from './number-display';
export * from './read-workbook';
export * from './workbook-file';
