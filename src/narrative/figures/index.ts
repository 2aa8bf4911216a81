export * from './change';
export * from './completion';
export * from './number-look';
export * from './quantity';
export * from './read';
export * from './share';
export * from './stated';
export * from './unlisted';
