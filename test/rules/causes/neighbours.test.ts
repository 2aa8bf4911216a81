import { amountIn, cellOf } from '../../../src/model';
import type { Book, TableCode } from '../../../src/model';
import { copiedFrom } from '../../../src/rules/causes/neighbours';
import { typedBook } from '../support/typed-book';

/** What the figure of a cell is taken to be a copy of. */
function copied(book: Book, code: TableCode, item: string, column: string): string | undefined {
  const cell = cellOf(book.tables.find((table) => table.code === code)!, item, column)!;
  return copiedFrom(book, cell, amountIn(cell)!);
}

const six = (...rows: readonly string[]): Book => typedBook({ '06': { columns: ['小计', '基本支出', '项目支出'], rows } });

describe('a figure is taken for a copy', () => {
  it('where one like it stands beside, above or below', () => {
    const book = six('205 教育支出 | 30.00 | 18.53 | 18.53', '208 社会保障和就业支出 | 41.22 | 18.53 | 22.69');
    expect(copied(book, '06', '205', '项目支出')).toBe('neighbouring-column');
    expect(copied(book, '06', '208', '基本支出')).toBe('neighbouring-row');
    expect(copied(book, '06', '208', '项目支出')).toBeUndefined();
  });

  it('not where it has so few digits that many are like it', () => {
    const book = six('205 教育支出 | 30.00 | 25.00 | 25.00', '208 社会保障和就业支出 | 43.00 | 25.00 | 0.00', '210 卫生健康支出 | 6.10 | 6.10 | 0.00');
    expect(copied(book, '06', '205', '基本支出')).toBeUndefined();
    expect(copied(book, '06', '208', '基本支出')).toBeUndefined();
    expect(copied(book, '06', '210', '项目支出')).toBeUndefined();
    expect(copied(six('205 教育支出 | 30.00 | 25.10 | 25.10'), '06', '205', '基本支出')).toBe('neighbouring-column');
  });

  it('not of the sum across that has nothing else: it is the same figure by rights', () => {
    // 312.05 was rounded to 312.10, the whole of it and its only part.
    const book = six('208 社会保障和就业支出 | 312.10 | 312.10 | 0.00', '210 卫生健康支出 | 57.38 | 57.38 | 12.47', '212 城乡社区支出 | 18.53 | 18.53 | 18.53');
    expect(copied(book, '06', '208', '小计')).toBeUndefined();
    expect(copied(book, '06', '208', '基本支出')).toBeUndefined();
    // Where the row has more, one of the two is wrong.
    expect(copied(book, '06', '210', '小计')).toBe('neighbouring-column');
    // And neither of these adds the other up.
    expect(copied(book, '06', '212', '项目支出')).toBe('neighbouring-column');
  });

  it('not of what came in, where it went out again to the last place', () => {
    const nine = typedBook({ '09': { columns: ['本年收入', '本年支出'], rows: ['合计 | 6565.63 | 6565.63', '212 城乡社区支出 | 1037.66 | 1037.66'] } });
    expect(copied(nine, '09', '合计', '本年支出')).toBeUndefined();
  });

  it('not of the only 类 by 合计, nor of 合计 by it; but of one among others', () => {
    const ten = (...classes: readonly string[]): Book => typedBook({ '10': { columns: ['年末结转和结余'], rows: ['合计 | 795.12', ...classes] } });
    expect(copied(ten('212 城乡社区支出 | 795.12'), '10', '合计', '年末结转和结余')).toBeUndefined();
    expect(copied(ten('212 城乡社区支出 | 795.12'), '10', '212', '年末结转和结余')).toBeUndefined();
    expect(copied(ten('212 城乡社区支出 | 795.12', '229 其他支出 | 41.30'), '10', '合计', '年末结转和结余')).toBe('neighbouring-row');
  });
});
