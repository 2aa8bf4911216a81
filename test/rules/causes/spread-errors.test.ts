import type { Book } from '../../../src/model';
import { checkBook } from '../../../src/rules';
import { ruleOf } from '../support/run-line';
import { typedBook } from '../support/typed-book';
import { ACROSS, catalogueRule, COLUMNS, DOWN } from './support/said';

/** Each cause: its cell, what should stand there, and the other cells it stands for. */
function said(book: Book, ...lines: readonly string[]): readonly string[] {
  return checkBook(book, [ruleOf('R', ...lines)]).causes.map(({ cell, suggested, block }) =>
    [`${cell.table}[${cell.item}].${cell.column}`, suggested === undefined ? '?' : suggested.fen / 1_000_000, ...block.map(({ table, item, column }) => `${table}[${item}].${column}`)].join(' '),
  );
}

const outlay = (...rows: readonly string[]): Book => typedBook({ '03': { columns: COLUMNS, rows } });
const COPY = '03[205].基本支出 = 06[205].基本支出';

describe('an error that formulas carried on', () => {
  it('is one cause, at the figure that goes into sums and is none', () => {
    // 205's own figure is 10; its row, its column and the total of both show the error as well.
    const book = outlay('合计 | #REF! | #REF! | 50.00', '205 教育支出 | #REF! | #REF! | 20.00', '210 卫生健康支出 | 50.00 | 20.00 | 30.00');
    expect(said(book, ACROSS, DOWN)).toEqual(['03[205].基本支出 ? 03[合计].本年支出合计 03[合计].基本支出 03[205].本年支出合计']);
  });

  it('has the value that a relation without another error asks', () => {
    const book = typedBook({
      '03': { columns: COLUMNS, rows: ['合计 | 80.00 | #REF! | 50.00', '205 教育支出 | 30.00 | #REF! | 20.00', '210 卫生健康支出 | 50.00 | 20.00 | 30.00'] },
    });
    expect(said(book, ACROSS, DOWN)).toEqual(['03[205].基本支出 10 03[合计].基本支出']);
  });

  it('explains what M-11 says of each of its cells', () => {
    const book = outlay('合计 | 80.00 | #REF! | 50.00', '205 教育支出 | 30.00 | #REF! | 20.00', '210 卫生健康支出 | 50.00 | 20.00 | 30.00');
    const { causes, findings } = checkBook(book, [catalogueRule('M-11'), ruleOf('R', DOWN)]);
    expect(causes.map(({ instances }) => instances)).toEqual([['M-11 03[205].基本支出', 'M-11 03[合计].基本支出']]);
    expect(findings.map(({ id, cause }) => [id, cause])).toEqual([
      ['M-11 03[合计].基本支出', 'c1'],
      ['M-11 03[205].基本支出', 'c1'],
    ]);
  });

  it('goes on into other tables, and is named where a sum carried it', () => {
    // 02 comes before 03 in the book and only copies.
    const book = typedBook({
      '02': { columns: ['本年收入合计'], rows: ['合计 | #REF!'] },
      '03': { columns: COLUMNS, rows: ['合计 | #REF! | 30.00 | 50.00', '205 教育支出 | #REF! | 10.00 | 20.00', '210 卫生健康支出 | 50.00 | 20.00 | 30.00'] },
    });
    expect(said(book, DOWN, '02[合计].本年收入合计 = 03[合计].本年支出合计')).toEqual(['03[205].本年支出合计 ? 02[合计].本年收入合计 03[合计].本年支出合计']);
  });

  it('of two copies is named at the first', () => {
    const book = typedBook({ '03': { columns: ['基本支出'], rows: ['205 教育支出 | #N/A'] }, '06': { columns: ['基本支出'], rows: ['205 教育支出 | #N/A'] } });
    expect(said(book, COPY)).toEqual(['03[205].基本支出 ? 06[205].基本支出']);
  });
});

describe('errors stay apart', () => {
  it('with their own sums where nothing ties these', () => {
    const rows = (education: string): readonly string[] => [`合计 | #REF! | 30.00 | 50.00`, `205 教育支出 | #REF! | ${education}`, '210 卫生健康支出 | 50.00 | 20.00 | 30.00'];
    const book = typedBook({ '03': { columns: COLUMNS, rows: rows('10.00 | 20.00') }, '06': { columns: ['小计', '基本支出', '项目支出'], rows: rows('10.00 | 20.00') } });
    expect(said(book, ACROSS, '03[合计].* = Σ 03[类].*', '06[合计].* = Σ 06[类].*')).toEqual(['03[205].本年支出合计 30 03[合计].本年支出合计', '06[205].小计 ? 06[合计].小计']);
  });

  it('where no equation leads from one to the other', () => {
    const book = outlay('205 教育支出 | #REF! | 10.00 | 20.00', '210 卫生健康支出 | #REF! | 20.00 | 30.00');
    expect(said(book, ACROSS)).toEqual(['03[205].本年支出合计 30', '03[210].本年支出合计 50']);
    // 03[205] is compared with 03[210] by no equation.
    expect(said(book, ACROSS, '03[205].本年支出合计 ≤ 03[210].本年支出合计')).toEqual(['03[205].本年支出合计 30', '03[210].本年支出合计 50']);
  });

  it('where they are different ones', () => {
    expect(said(outlay('205 教育支出 | #REF! | #N/A | 20.00'), ACROSS)).toEqual(['03[205].本年支出合计 ?', '03[205].基本支出 ?']);
  });

  it('where the column is too narrow or somebody wrote a word', () => {
    expect(said(outlay('205 教育支出 | ### | ### | 20.00'), ACROSS)).toEqual(['03[205].本年支出合计 ?', '03[205].基本支出 ?']);
    expect(said(outlay('205 教育支出 | 无 | 无 | 20.00'), ACROSS)).toEqual(['03[205].本年支出合计 ?', '03[205].基本支出 ?']);
  });
});

test('a formula without a result is no cause: what it needs is to be calculated', () => {
  const book = outlay('合计 | 80.00 | =SUM(B2:B3) | 50.00', '205 教育支出 | 30.00 | 10.00 | 20.00', '210 卫生健康支出 | 50.00 | =A1 | 30.00');
  const { causes, findings } = checkBook(book, [catalogueRule('M-11'), ruleOf('R', ACROSS, DOWN)]);
  expect(causes).toEqual([]);
  expect(findings).toMatchObject([{ id: 'M-11 03 not-calculated', severity: 'error', facts: { code: 'not-calculated', table: '03', written: '=SUM(B2:B3)', count: 2, cells: [{}, {}] } }]);
});
