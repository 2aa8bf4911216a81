import type { Rule } from '../rule';
import { STRUCTURE_RULES } from '../structure';
import { CROSS_TABLE } from './cross-table';
import { TABLES_01_TO_04 } from './tables-01-to-04';
import { TABLES_05_TO_09 } from './tables-05-to-09';
import { TABLES_10_TO_13 } from './tables-10-to-13';

/** The rule set's version: the year of the accounts and a running number. */
export const RULES_VERSION = '2024.7';

/** Every rule, in the order in which findings are listed. */
export const CATALOGUE: readonly Rule[] = [
  ...STRUCTURE_RULES,
  ...TABLES_01_TO_04,
  ...TABLES_05_TO_09,
  ...TABLES_10_TO_13,
  ...CROSS_TABLE,
];
