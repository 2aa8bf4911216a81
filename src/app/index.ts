export * from './actions';
export * from './issue-order';
export * from './narrative-text';
export * from './own-rules';
export * from './rule-title';
export * from './session';
