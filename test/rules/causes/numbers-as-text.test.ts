import type { Book, BoundCell, Cause } from '../../../src/model';
import { typedBook } from '../support/typed-book';
import { ACROSS, causesOf, COLUMNS } from './support/said';

const SUMS = [ACROSS, '03[合计].* = Σ 03[类].*', '03[类].* = Σ 03[其款].*', '03[款].* = Σ 03[其项].*', '03[合计].本年支出合计 = 01[本年支出合计].决算数'];

/** 03 with some of its cells stored as text, beside 01; what a book types by hand is a number else. */
const book = (rows: readonly string[], ...asText: readonly string[]): Book => {
  const typed = typedBook({ '01': { columns: ['决算数'], rows: ['本年支出合计 | 80.00'] }, '03': { columns: COLUMNS, rows } });
  const stored = (cell: BoundCell): BoundCell => ({ ...cell, written: asText.includes(`${cell.item}.${cell.column}`) ? String(cell.written) : Number(cell.written) });
  const tables = typed.tables.map((table) => ({
    ...table,
    cells: new Map([...table.cells].map(([item, row]) => [item, new Map([...row].map(([column, cell]) => [column, stored(cell)]))])),
  }));
  return { ...typed, tables };
};
const words = ({ cell, kind, block }: Cause): string => [`${kind} ${cell.item}.${cell.column}`, ...block.map(({ item, column }) => `${item}.${column}`).sort()].join(', ');
const said = (...of: Parameters<typeof book>): readonly string[] => causesOf(book(...of), ...SUMS).map(words);

const REST = ['20501 教育管理事务 | 30.00 | 10.00 | 20.00', '20502 普通教育 | 0.00 | 0.00 | 0.00', '210 卫生健康支出 | 50.00 | 20.00 | 30.00'];
/** 2050101 has 12.50 of 项目支出 that formulas left out. */
const LEFT_OUT = [
  '合计 | 67.50 | 30.00 | 37.50', '205 教育支出 | 17.50 | 10.00 | 7.50', '20501 教育管理事务 | 17.50 | 10.00 | 7.50', '2050101 行政运行 | 10.00 | 10.00 | 12.50',
  '2050102 一般行政管理事务 | 7.50 | 0.00 | 7.50', '210 卫生健康支出 | 50.00 | 20.00 | 30.00',
];
const SUMS_OF_IT = ['2050101.本年支出合计', '205.本年支出合计', '205.项目支出', '20501.本年支出合计', '20501.项目支出', '合计.本年支出合计', '合计.项目支出'].sort().join(', ');

describe('a number stored as text that sums left out', () => {
  it('is the one cause, with all sums that lack it', () => {
    expect(said(LEFT_OUT, '2050101.项目支出')).toEqual([`number-as-text 2050101.项目支出, ${SUMS_OF_IT}`]);
    const [cause] = causesOf(book(LEFT_OUT, '2050101.项目支出'), ...SUMS);
    expect(cause).toMatchObject({ suggested: { fen: 12_500_000 }, alternatives: [], confidence: 0.85 });
  });

  it('where it is the only 项 of its 款, too', () => {
    const rows = ['合计 | 60.00 | 30.00 | 30.00', '205 教育支出 | 10.00 | 10.00 | 0.00', '20501 教育管理事务 | 10.00 | 10.00 | 0.00', '2050101 行政运行 | 10.00 | 10.00 | 20.00', REST[2]!];
    expect(said(rows, '2050101.项目支出')).toEqual([`number-as-text 2050101.项目支出, ${SUMS_OF_IT}`]);
  });

  it('but for a 尾差', () => {
    const rows = ['合计 | 67.51 | 30.00 | 37.51', '205 教育支出 | 17.51 | 10.00 | 7.51', '20501 教育管理事务 | 17.51 | 10.00 | 7.51', ...LEFT_OUT.slice(3)];
    expect(said(rows, '2050101.项目支出')).toEqual([`number-as-text 2050101.项目支出, ${SUMS_OF_IT}`]);
  });

  it('with another that the same sums left out', () => {
    const rows = ['合计 | 50.00 | 20.00 | 30.00', '205 教育支出 | 0.00 | 0.00 | 0.00', '20501 教育管理事务 | 0.00 | 0.00 | 0.00', '2050101 行政运行 | 0.00 | 10.00 | 20.00', REST[2]!];
    expect(said(rows, '2050101.基本支出', '2050101.项目支出')[0]).toMatch(/^number-as-text 2050101\.(基本|项目)支出, .*2050101\.(基本|项目)支出/);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['a number', LEFT_OUT, []],
    ['text beside it', LEFT_OUT, ['2050102.项目支出']],
    ['text that the sums hold', ['合计 | 80.00 | 30.00 | 50.00', '205 教育支出 | 30.00 | 10.00 | 20.00', ...REST], ['20501.项目支出', '20501.基本支出']],
    ['text by which a sum is off, but by more', ['合计 | 67.40 | 30.00 | 37.40', '205 教育支出 | 17.40 | 10.00 | 7.40', '20501 教育管理事务 | 17.40 | 10.00 | 7.40', '2050101 行政运行 | 9.90 | 10.00 | 12.50', ...LEFT_OUT.slice(4)], ['2050101.项目支出']],
    // No formula made what is text itself.
    ['text among sums that are text', LEFT_OUT, ['2050101.项目支出', '2050101.本年支出合计', '20501.项目支出', '20501.本年支出合计', '205.项目支出']],
  ])('is not %s', (_, rows, asText) => {
    expect(said(rows, ...asText).filter((line) => line.startsWith('number-as-text'))).toEqual([]);
  });

  it('is none where that would contradict another table that has the sums as they are', () => {
    const typed = book(LEFT_OUT, '2050101.项目支出');
    const copies = typedBook({ '06': { columns: ['项目支出'], rows: ['合计 | 37.50', '205 教育支出 | 7.50', '20501 教育管理事务 | 7.50'] } });
    const both = { ...typed, tables: [...typed.tables, ...copies.tables] };
    const causes = causesOf(both, ...SUMS.slice(0, 4), '06[*].项目支出 = 03[同科目].项目支出');
    expect(causes.map(({ kind }) => kind)).not.toContain('number-as-text');
  });

  describe('beside what has nothing to do with it', () => {
    /** Each row adds up across, and no more is asked of it. */
    const across = (rows: readonly string[], ...asText: readonly string[]): readonly string[] => causesOf(book(rows, ...asText), ACROSS).map(words);
    const EDUCATION = '205 教育支出 | 10.00 | 10.00 | 12.50';
    const SAID = 'number-as-text 205.项目支出, 205.本年支出合计';

    it('stands where another text is not what its own sum lacks', () => {
      // 210 lacks 5.00, and has 30.00 as text.
      const causes = across([EDUCATION, '210 卫生健康支出 | 45.00 | 20.00 | 30.00'], '205.项目支出', '210.项目支出');
      expect(causes).toContain(SAID);
      expect(causes.filter((cause) => cause.includes('210.') && cause.startsWith('number-as-text'))).toEqual([]);
    });

    it('stands where another sum without text is off by a few last places', () => {
      const causes = across([EDUCATION, '210 卫生健康支出 | 50.03 | 20.00 | 30.00'], '205.项目支出');
      expect(causes).toContain(SAID);
      expect(causes).toHaveLength(2);
    });

    it('is not said of a nothing that is text as well', () => {
      expect(across(['205 教育支出 | 0.00 | 0.00 | 12.50'], '205.项目支出', '205.基本支出')).toEqual([SAID]);
      expect(across(['205 教育支出 | 10.00 | 10.00 | 0.00', '210 卫生健康支出 | 45.00 | 20.00 | 30.00'], '205.项目支出').filter((cause) => cause.startsWith('number'))).toEqual([]);
    });

    it('is told with every sum that it explains, and once', () => {
      const [cause, ...others] = causesOf(book(LEFT_OUT, '2050101.项目支出'), ...SUMS);
      expect(others).toEqual([]);
      // Its own row, the 项 of its 款, and the total that 01 has; all other sums hold with what they lack.
      expect(cause!.instances).toEqual(['T-1 03[2050101].本年支出合计', 'T-1#4 03[20501].项目支出', 'T-1#5 03[合计].本年支出合计']);
    });
  });
});
