import packageDescription from '../../package.json';

/** The product's version. */
export const VERSION: string = packageDescription.version;
