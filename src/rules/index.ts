export { auditLines } from './audit';
export { CATALOGUE, RULES_VERSION } from './catalogue';
export { BookCheck, checkBook } from './book-check';
export type { Expectation } from './notation/scanner';
export { parseOwnRules } from './own-rules';
export type { OwnRuleError } from './own-rules';
export type { Rule } from './rule';
export { openingBalances } from './structure/opening-balances';
