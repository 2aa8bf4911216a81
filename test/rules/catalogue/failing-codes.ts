import type { Book } from '../../../src/model';
import type { Printed, PrintedBook, TableNumber, TableRow } from '../../fixtures/layout/book';
import { coded } from '../../fixtures/layout/row';
import { changed, withRows, withoutRows } from '../support/changes';
import { everythingBook, fiscalBook, recognised } from '../support/books';
import type { FailingStructure } from './failing-structure';

const whole = (): Book => recognised(everythingBook());

/** The book with one row of a table written otherwise. */
function withRow(table: TableNumber, key: string, change: (row: TableRow<Printed>) => TableRow<Printed>, book: PrintedBook = everythingBook()): Book {
  return recognised(withRows(book, table, (rows) => rows.map((row) => (row.key === key ? change(row) : row))));
}

const inOther = (table: TableNumber, row: TableRow<Printed>): Book => recognised(withRows(everythingBook(), table, (rows) => [...rows, row]));

/** A book with one code or name wrong for each rule about these. */
export const FAILING_CODES: readonly FailingStructure[] = [
  { rule: 'D-01', what: 'a code of eight digits', passing: whole, failing: () => withRow('03', '2120201', (row) => ({ ...row, code: '21202011' })), severity: 'error' },
  { rule: 'D-01', what: 'an O for a 0', passing: whole, failing: () => withRow('03', '2120201', (row) => ({ ...row, code: '212O201' })), severity: 'error' },
  { rule: 'D-02', what: 'a 款 left out above its 项', passing: whole, failing: () => recognised(withoutRows(everythingBook(), '03', '21202')), severity: 'error' },
  { rule: 'D-03', what: 'a 项 listed twice', passing: whole, failing: () => withRow('03', '2120801', (row) => ({ ...row, code: '2120201', name: '城乡社区规划与管理' })), severity: 'error' },
  {
    rule: 'D-04',
    what: 'a 类 below those behind it',
    passing: whole,
    failing: () => recognised(withRows(everythingBook(), '03', ([total, first, ...rows]) => [total!, ...rows, first!])),
    severity: 'info',
  },
  { rule: 'D-05', what: 'another name in 06', passing: whole, failing: () => withRow('06', '2120201', (row) => ({ ...row, name: '城乡社区公共设施' })), severity: 'error' },
  {
    rule: 'D-07',
    what: 'the name of another 款 in 08',
    passing: () => recognised(fiscalBook()),
    failing: () => withRow('08', '30202', (row) => ({ ...row, name: '咨询费' }), fiscalBook()),
    severity: 'review',
  },
  { rule: 'D-08', what: 'a 款 without its 项', passing: whole, failing: () => recognised(withoutRows(everythingBook(), '03', '2120201')), severity: 'error' },
  {
    rule: 'D-09',
    what: 'a 类 of 08 without its 款',
    passing: () => recognised(fiscalBook()),
    failing: () => recognised(withoutRows(fiscalBook(), '08', '30701', '30702')),
    severity: 'error',
  },
  { rule: 'D-10', what: '国有资本 money in 06', passing: whole, failing: () => inOther('06', coded('223', '国有资本经营预算支出', '0.00', '0.00', '0.00')), severity: 'review' },
  {
    rule: 'D-11',
    what: 'a 类 of 10 without money in 04',
    passing: whole,
    failing: () => recognised(changed(everythingBook(), '04[城乡社区支出].政府性基金预算财政拨款 =0.00')),
    severity: 'error',
  },
  {
    rule: 'D-11',
    what: 'a 类 of 04 that 12 does not list',
    passing: whole,
    failing: () => recognised(changed(everythingBook(), '04[教育支出].国有资本经营预算财政拨款 =5.00')),
    severity: 'error',
  },
  { rule: 'D-11', what: 'a 类 of 03 that 01 has no row for', passing: whole, failing: () => inOther('03', coded('230', '转移性支出', '9.00', '9.00', '0.00', '0.00', '0.00', '0.00')), severity: 'error' },
  { rule: 'D-13', what: 'a name without its code', passing: whole, failing: () => withRow('03', '2120201', (row) => ({ ...row, code: '' })), severity: 'review' },
  { rule: 'D-13', what: 'a code without its name', passing: whole, failing: () => withRow('03', '2120201', (row) => ({ ...row, name: '' })), severity: 'review' },
  {
    rule: 'F-605',
    what: '项目支出 of 行政运行',
    passing: whole,
    failing: () => recognised(changed(everythingBook(), '06[2120101].项目支出 =3.00')),
    severity: 'info',
  },
  {
    rule: 'F-809',
    what: 'the sum of the 类 in one of its 款',
    passing: () => recognised(fiscalBook()),
    failing: () => recognised(changed(fiscalBook(), `08[30299].决算数 =${fiscalBook().tables['08'].find(({ key }) => key === '302')?.amounts[0] ?? ''}`)),
    severity: 'error',
  },
];
