export * from './empty-state';
export * from './file-input';
export * from './grid/cell-hints';
export * from './grid/workbook-grid';
export * from './grid/workbook-store';
export * from './pane';
export * from './product-mark';
export * from './theme';
