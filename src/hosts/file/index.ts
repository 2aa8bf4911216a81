export { FileHost } from './file-host';
