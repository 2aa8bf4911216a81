export * from './workbench-host';
