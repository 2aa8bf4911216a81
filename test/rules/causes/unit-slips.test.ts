import { amountIn, tableOf } from '../../../src/model';
import type { Book, TableCode } from '../../../src/model';
import { unitSlipsIn } from '../../../src/rules/causes/unit-slips';
import { checked, everythingBook } from '../support/books';
import { withRows } from '../support/changes';
import { typedBook } from '../support/typed-book';
import { movedIn } from './support/moved';

const slips = (book: Book, table: TableCode): readonly string[] =>
  unitSlipsIn(tableOf(book, table)!, amountIn).map(({ kind, figures }) => `${kind} ${figures.map(({ cell, value }) => `${cell.item}.${cell.column} ${(value.fen / 1_000_000).toFixed(2)}`).join(', ')}`);

describe('figures that may have been typed in 元', () => {
  it('are the larger ones of a column or a row, down to each place where the next is much smaller', () => {
    const book = typedBook({ '06': { columns: ['小计', '基本支出'], rows: ['205 甲 | 31200.40 | 21.00', '208 乙 | 16100.00 | 0.00', '210 丙 | 9.99 | 8.00'] } });
    // 9.99 is a thousandth of 万元, which no table prints.
    expect(slips(book, '06')).toEqual(['yuan-for-wan 205.小计 3.12, 208.小计 1.61']);
  });

  it('are all of them where none is much smaller than another, and no less than two', () => {
    const book = typedBook({ '06': { columns: ['小计', '基本支出'], rows: ['205 甲 | 31200.00 | 31100.00', '208 乙 | 900.00 | 0.00'] } });
    expect(slips(book, '06')).toEqual(['yuan-for-wan 205.小计 3.12, 208.小计 0.09', 'yuan-for-wan 205.小计 3.12, 205.基本支出 3.11']);
  });

  it('end where the next is a third or less', () => {
    const book = typedBook({ '06': { columns: ['小计'], rows: ['201 甲 | 700.00', '202 乙 | 40000.00', '203 丙 | 600.00', '204 丁 | 20000.00', '205 戊 | 2100.00'] } });
    const [one, two, three, ...more] = slips(book, '06').map((move) => move.replaceAll('.小计', ''));
    expect([one, two, more]).toEqual(['yuan-for-wan 202 4.00, 204 2.00', 'yuan-for-wan 202 4.00, 204 2.00, 205 0.21', []]);
    expect(three).toBe('yuan-for-wan 202 4.00, 204 2.00, 205 0.21, 201 0.07, 203 0.06');
  });

  it('have their halves rounded up, below zero too', () => {
    const book = typedBook({ '06': { columns: ['小计'], rows: ['205 甲 | -31250.00', '208 乙 | 31249.99'] } });
    expect(slips(book, '06')).toEqual(['yuan-for-wan 205.小计 -3.13, 208.小计 3.12']);
  });

  it('are none where the largest comes to less than 1.00: 75.80 is 0.01 too, rounded', () => {
    const figures = (largest: string): Book => typedBook({ '06': { columns: ['小计'], rows: [`205 甲 | ${largest}`, '208 乙 | 75.80'] } });
    expect(slips(figures('9949.99'), '06')).toEqual([]);
    expect(slips(figures('9950.00'), '06')).toEqual(['yuan-for-wan 205.小计 1.00, 208.小计 0.01']);
  });

  it('are none in a table in 元', () => {
    const book = typedBook({ '06': { columns: ['小计'], rows: ['205 甲 | 31250.00', '208 乙 | 31249.99'] } });
    expect(slips({ ...book, tables: book.tables.map((table) => ({ ...table, unit: '元' as const })) }, '06')).toEqual([]);
  });
});

describe('figures typed in 元 are one cause', () => {
  const ACROSS = '03[*].本年支出合计 = Σ 03[*].(基本支出、项目支出)';
  const columns = ['本年支出合计', '基本支出', '项目支出'];

  it('a column of 03 as the ledger has it, that adds up with its total', () => {
    // 5.27 is 52,731.20 元, 1.43 is 14,268.90, and 6.70 both of them.
    const book = typedBook({ '03': { columns, rows: ['合计 | 9.70 | 3.00 | 67000.10', '205 甲 | 6.27 | 1.00 | 52731.20', '208 乙 | 3.43 | 2.00 | 14268.90'] } });
    expect(movedIn(book, ACROSS, '03[合计].* = Σ 03[类].*')).toEqual(['03 yuan-for-wan 6.70: 合计.项目支出, 205.项目支出, 208.项目支出']);
  });

  it('a row of 06, by what 03 has of it', () => {
    const book = typedBook({
      '03': { columns, rows: ['205 甲 | 6.27 | 1.00 | 5.27', '208 乙 | 3.43 | 2.00 | 1.43'] },
      '06': { columns: ['小计', '基本支出', '项目支出'], rows: ['205 甲 | 6.27 | 1.00 | 5.27', '208 乙 | 34268.90 | 20000.00 | 14268.90'] },
    });
    const ties = ['03[*].本年支出合计 = 06[同科目].小计', '03[*].基本支出 = 06[同科目].基本支出', '03[*].项目支出 = 06[同科目].项目支出'];
    expect(movedIn(book, ACROSS, '06[*].小计 = Σ 06[*].(基本支出、项目支出)', ...ties)).toEqual(['06 yuan-for-wan 3.43: 208.小计, 208.基本支出, 208.项目支出']);
  });

  it('but one alone is told as the cell that it is', () => {
    const book = typedBook({ '03': { columns, rows: ['合计 | 9.70 | 3.00 | 6.70', '205 甲 | 6.27 | 1.00 | 52731.20', '208 乙 | 3.43 | 2.00 | 1.43'] } });
    expect(movedIn(book, ACROSS, '03[合计].* = Σ 03[类].*')).toEqual(['03 yuan-for-wan 5.27: 205.项目支出']);
  });

  it('in a whole book, and nothing else is said to be wrong', () => {
    const isTyped = (amount: string | null, at: number): amount is string => at === 2 && amount !== null && amount !== '0.00';
    const whole = everythingBook();
    const typed = withRows(whole, '03', (rows) => rows.map((row) => ({ ...row, amounts: row.amounts.map((amount, at) => (isTyped(amount, at) ? `${amount.replace('.', '')}00.00` : amount)) })));
    const { causes } = checked(typed);
    expect(causes.map(({ kind, cell }) => `${kind} ${cell.table}[${cell.item}].${cell.column}`)).toEqual(['yuan-for-wan 03[合计].项目支出']);
    expect(causes[0]?.block).toHaveLength(whole.tables['03'].flatMap(({ amounts }) => amounts.filter(isTyped)).length - 1);
  });
});
