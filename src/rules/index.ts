export { auditLines } from './audit';
export { CATALOGUE, RULES_VERSION } from './catalogue';
export { checkBook } from './engine';
export type { Expectation } from './notation/parse';
export { parseOwnRules } from './own-rules';
export type { OwnRuleError } from './own-rules';
export type { Rule } from './rule';
