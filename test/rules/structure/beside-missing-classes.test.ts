import type { Book } from '../../../src/model';
import { BookCheck, CATALOGUE } from '../../../src/rules';
import type { PrintedBook } from '../../fixtures/layout/book';
import { changed, withRows, withoutRows } from '../support/changes';
import { alarms, checked, everythingBook, stateOf, statesOf } from '../support/books';
import { typedBook } from '../support/typed-book';

/** Without the 类 and all its rows. */
const without = (book: PrintedBook, table: '03' | '06' | '07', code: string): PrintedBook => withRows(book, table, (rows) => rows.filter(({ key }) => !key.startsWith(code)));

describe('beside a 类 that was left out, what is wrong for a reason of its own is still said:', () => {
  const whole = everythingBook();
  const six = without(whole, '06', '208');
  const mistyped = withRows(six, '09', (rows) => rows.map((row) => (row.key === '2120201' ? { ...row, key: '2120298', code: '2120298' } : row)));

  it.each<[string, PrintedBook, string, string]>([
    // What 06 leaves out has nothing to do with how 03 adds up.
    ['a figure of the same 类 in a table that lists it', changed(six, '03[208].基本支出 +7.00'), '06', 'F-301 03[208].本年支出合计'],
    ['another table’s 合计, in a column of the same name', changed(six, '03[合计].基本支出 +7.00'), '06', 'F-302 03[合计].基本支出'],
    ['the table’s own 合计, across its columns', changed(six, '06[合计].基本支出 +7.00'), '06', 'F-601 06[合计].小计'],
    ['the money that 04 shows for another 类', changed(six, '04[教育支出].一般公共预算财政拨款 +5.00'), '06', 'X-18 04[205].一般公共预算财政拨款'],
    ['a 项 of it that a third table lacks', withoutRows(without(whole, '07', '208'), '03', '2080501'), '07', 'X-20 06 03'],
    ['a code that 09 has mistyped', mistyped, '06', 'X-51 09 06 编码'],
    // Its rows are there, and are weighed against those of 07 like any other.
    ['a 项 that stayed when its 类 was deleted', changed(withoutRows(whole, '06', '208'), '06[2080501].小计 +5.00'), '06', 'X-32#2 07[2080501].合计'],
  ])('%s', (_, book, table, instance) => {
    const states = statesOf(checked(book));
    expect([states.get(`H-6 ${table}[合计]`), states.get(instance)]).toEqual(['error', 'error']);
  });

  it('but two 类 left out together are one message, and nothing is said of the rows below either', () => {
    expect(alarms(checked(without(without(whole, '03', '208'), '03', '223')))).toEqual(['error H-6 03[合计] 表03 合计 = Σ 所列各类']);
  });
});

describe('whether a 类 was left out is asked again when the figure that shows it is edited:', () => {
  /** What becomes of the message when one book is edited to be the other. */
  const edited = (table: string, before: Book, after: Book): readonly string[] => {
    const check = BookCheck.of(before, CATALOGUE.filter(({ id }) => id === 'H-6'));
    return [check, check.after(after)].map(({ run }) => run.verdicts.filter(({ instance }) => instance === `H-6 ${table}[合计]`).map(stateOf).join());
  };

  it('the total that 01 has of the income', () => {
    // 02 lacks 7.00, of which 03 spends 6.00 on the only 类 that 02 does not list.
    const income = (total: string): Book =>
      typedBook({
        '01': { columns: ['决算数'], rows: [`本年收入合计 | ${total}`] },
        '02': { columns: ['本年收入合计', '财政拨款收入'], rows: ['合计 | 12.00 | 12.00', '205 教育支出 | 5.00 | 5.00'] },
        '03': { columns: ['本年支出合计'], rows: ['205 教育支出 | 5.00', '208 社保支出 | 6.00'] },
      });
    expect(edited('02', income('11.00'), income('12.00'))).toEqual(['pass', 'error']);
  });

  it('the money that 04 has of the 类', () => {
    const outlay = (money: string): Book =>
      typedBook({
        '04': { columns: ['一般公共预算财政拨款'], rows: ['205 教育支出 | 5.00', `213 农林水支出 | ${money}`] },
        '06': { columns: ['小计', '基本支出', '项目支出'], rows: ['合计 | 8.00 | 6.00 | 2.00', '205 教育支出 | 5.00 | 3.00 | 2.00'] },
      });
    expect(edited('06', outlay('3.00'), outlay('6.00'))).toEqual(['error', 'pass']);
  });
});
