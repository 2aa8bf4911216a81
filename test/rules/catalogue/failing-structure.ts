import type { Book, Severity } from '../../../src/model';
import type { PrintedBook } from '../../fixtures/layout/book';
import { among } from '../../fixtures/layout/row';
import { SC2024_BOOK } from '../../fixtures/sc2024/book';
import { SC2024_QUIRKS } from '../../fixtures/sc2024/sc2024';
import { changed, inYuan, multiplied, slid, withRows, withoutRows } from '../support/changes';
import { everythingBook, recognised } from '../support/books';
import { FAILING_CODES } from './failing-codes';
import { FAILING_FRAMES } from './failing-frames';

export interface FailingStructure {
  readonly rule: string;
  readonly what: string;
  readonly passing: () => Book;
  readonly failing: () => Book;
  readonly severity: Severity;
  /** Another rule, of whose findings it speaks. */
  readonly beside?: string;
  /** It looks at what all rules came to. */
  readonly amidAll?: true;
}

const whole = (): Book => recognised(everythingBook());
const published = (book: PrintedBook): Book => recognised(book, SC2024_QUIRKS);

/** `其中：` below 208 in 03, although all its 款 are listed. */
const needless = (): Book =>
  recognised(
    withRows(everythingBook(), '03', (rows) => rows.flatMap((row) => (row.key === '208' ? [row, among('208')] : [row]))),
  );

/** A book wrong in one place for each rule that needs code, and one that is right. */
export const FAILING_STRUCTURE: readonly FailingStructure[] = [
  ...FAILING_FRAMES,
  ...FAILING_CODES,
  {
    rule: 'M-11',
    what: 'an error value in an amount cell',
    passing: whole,
    failing: () => recognised(changed(everythingBook(), '06[2120201].项目支出 =#REF!')),
    severity: 'error',
  },
  {
    rule: 'M-16',
    what: 'a table in 元 below a line that says 万元',
    passing: whole,
    failing: () => recognised(inYuan(everythingBook(), '06')),
    severity: 'error',
    amidAll: true,
  },
  {
    rule: 'M-20',
    what: 'the amounts of a table one row too low',
    passing: whole,
    failing: () => recognised(slid(everythingBook(), '03')),
    severity: 'error',
    amidAll: true,
  },
  {
    rule: 'M-22',
    what: 'a class left out of 01',
    passing: whole,
    failing: () => recognised(withoutRows(everythingBook(), '01', '外交支出')),
    severity: 'review',
  },
  {
    rule: 'M-23',
    what: 'a table of another department',
    passing: whole,
    failing: () => recognised(multiplied(everythingBook(), '07', 3n)),
    severity: 'error',
    amidAll: true,
  },
  { rule: 'H-3', what: 'other 款 than those listed', passing: needless, failing: () => published(SC2024_BOOK), severity: 'review' },
  { rule: 'H-4', what: 'nothing behind 其中：', passing: () => published(SC2024_BOOK), failing: needless, severity: 'info' },
  {
    rule: 'H-5',
    what: 'a 项 left out of 03',
    passing: whole,
    failing: () => recognised(withoutRows(everythingBook(), '03', '2120803')),
    severity: 'error',
  },
  {
    rule: 'H-6',
    what: 'a 类 left out of 06 with all its rows',
    passing: whole,
    failing: () => recognised(withoutRows(everythingBook(), '06', '208', '20805', '2080501', '2080502', '2080506')),
    severity: 'error',
  },
  {
    rule: 'X-20',
    what: 'a 项 of 12 left out of 03',
    passing: whole,
    failing: () => recognised(withoutRows(everythingBook(), '03', '2230105')),
    severity: 'error',
  },
  {
    rule: 'X-33',
    what: 'a 项 of 06 left out of 07',
    passing: whole,
    failing: () => recognised(withoutRows(everythingBook(), '07', '2120201')),
    severity: 'error',
  },
  {
    rule: 'X-51',
    what: 'a 项 of 09 left out of 06',
    passing: whole,
    failing: () => recognised(withoutRows(everythingBook(), '06', '2120201')),
    severity: 'error',
  },
  {
    rule: 'X-39',
    what: 'another residual in 06 than elsewhere',
    passing: () => published(SC2024_BOOK),
    failing: () => published(changed(SC2024_BOOK, '06[210].项目支出 +100.00')),
    severity: 'review',
  },
];
