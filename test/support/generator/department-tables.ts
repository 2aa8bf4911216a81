/** All thirteen tables of a department, whole and unrounded, from its facts. */

import type { Book } from '../../fixtures/layout/book';
import { deriveTable01 } from './derive/table01';
import { deriveTable02 } from './derive/table02';
import { deriveTable03 } from './derive/table03';
import { deriveTable04 } from './derive/table04';
import { deriveTable05 } from './derive/table05';
import { deriveTable06 } from './derive/table06';
import { deriveTable07 } from './derive/table07';
import { deriveTable08 } from './derive/table08';
import { deriveTable09 } from './derive/table09';
import { deriveTable10 } from './derive/table10';
import { deriveTable11 } from './derive/table11';
import { deriveTable12 } from './derive/table12';
import { deriveTable13 } from './derive/table13';
import type { Facts } from './facts';

/** The tables with their amounts in 分. */
export type DepartmentTables = Book<bigint>;

/** Every table that follows from the facts. */
export function deriveTables(facts: Facts): DepartmentTables {
  return {
    department: facts.department,
    year: facts.year,
    tables: {
      '01': deriveTable01(facts),
      '02': deriveTable02(facts),
      '03': deriveTable03(facts),
      '04': deriveTable04(facts),
      '05': deriveTable05(facts),
      '06': deriveTable06(facts),
      '07': deriveTable07(facts),
      '08': deriveTable08(facts),
      '09': deriveTable09(facts),
      '10': deriveTable10(facts),
      '11': deriveTable11(facts),
      '12': deriveTable12(facts),
      '13': deriveTable13(facts),
    },
  };
}
