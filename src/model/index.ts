export * from './address';
export * from './amount';
export * from './appearance';
export * from './book';
export * from './errors';
export * from './figure';
export * from './sheet';
export * from './verdict';
