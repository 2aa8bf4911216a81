export * from './actions';
export * from './finding-order';
export * from './narrative-text';
export * from './session';
