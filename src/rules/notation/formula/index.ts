export { negativesIn, quoted } from './amounts';
export { writeInstance } from './formulas';
export type { Written } from './formulas';
export { placingIn } from './place';
export type { Manner, Place, Placing } from './place';
