import { checked, everythingBook, fiscalBook } from '../support/books';
import { changed } from '../support/changes';
import type { PrintedBook } from '../../fixtures/layout/book';
import { typedBook } from '../support/typed-book';
import { movedIn } from './support/moved';
import { causesOf } from './support/said';

const columns = ['小计', '基本支出', '项目支出'];
const six = (rows: readonly string[]) => ({ columns, rows });
const RIGHT = ['合计 | 30.00 | 12.00 | 18.00', '205 甲 | 10.00 | 4.00 | 6.00', '20501 乙 | 10.00 | 4.00 | 6.00', '208 丙 | 20.00 | 8.00 | 12.00'];
const ACROSS = '06[*].小计 = Σ 06[*].(基本支出、项目支出)';
const DOWN = ['06[合计].* = Σ 06[类].*', '06[类].* = Σ 06[其款].*'];
const TIES = ['06[*].小计 = 07[同科目].合计', '06[*].基本支出 = 03[同科目].基本支出', '06[合计].小计 = 07[合计].合计', '06[合计].基本支出 = 03[合计].基本支出'];

/** 06 beside what 03 and 07 have of it as it should be. */
const book = (rows: readonly string[]) =>
  typedBook({
    '03': { columns: ['基本支出'], rows: ['合计 | 12.00', '205 甲 | 4.00', '20501 乙 | 4.00', '208 丙 | 8.00'] },
    '06': six(rows),
    '07': { columns: ['合计'], rows: ['合计 | 30.00', '205 甲 | 10.00', '20501 乙 | 10.00', '208 丙 | 20.00'] },
  });

describe('a figure typed wrong that formulas carried on into its sums is one cause with these', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['none where all is right', RIGHT, []],
    [
      'a 类 without 款, across and down',
      ['合计 | 39.00 | 21.00 | 18.00', RIGHT[1]!, RIGHT[2]!, '208 丙 | 29.00 | 17.00 | 12.00'],
      ['06 unknown 8.00: 合计.小计, 合计.基本支出, 208.小计, 208.基本支出'],
    ],
    [
      'the one 款 of its 类, and this too',
      ['合计 | 39.00 | 21.00 | 18.00', '205 甲 | 19.00 | 13.00 | 6.00', '20501 乙 | 19.00 | 13.00 | 6.00', RIGHT[3]!],
      ['06 unknown 4.00: 合计.小计, 合计.基本支出, 205.小计, 205.基本支出, 20501.小计, 20501.基本支出'],
    ],
  ])('%s', (_, rows, expected) => expect(movedIn(book(rows), ACROSS, ...DOWN, ...TIES)).toEqual(expected));

  it('named by the row and column in which it was typed, with what was done to it', () => {
    // 0.80 instead of 8.00.
    const lost = book(['合计 | 22.80 | 4.80 | 18.00', RIGHT[1]!, RIGHT[2]!, '208 丙 | 12.80 | 0.80 | 12.00']);
    expect(movedIn(lost, ACROSS, ...DOWN, ...TIES)).toEqual(['06 decimal-shift 8.00: 合计.小计, 合计.基本支出, 208.小计, 208.基本支出']);
  });

  const carriedOn = (of: PrintedBook, table: string, rows: readonly string[], inColumns: readonly string[]): PrintedBook =>
    rows.reduce((down, row) => inColumns.reduce((across, column) => changed(across, `${table}[${row}].${column} +9.00`), down), of);

  it.each<[string, readonly string[], readonly string[], string]>([
    // 收入总计 stays as it is, and tells too.
    ['01', ['城乡社区支出', '本年支出合计', '支出总计'], ['决算数'], '01[212].决算数'],
    ['06', ['2120201', '21202', '212', '合计'], ['小计', '项目支出'], '06[2120201].项目支出'],
    ['09', ['2120201', '21202', '212', '合计'], ['本年支出'], '09[2120201].本年支出'],
    ['07', ['2120201', '21202', '212', '合计'], ['合计', '302', '30201'], '07[2120201].30201'],
    ['05', ['30201', '302', '合计'], ['合计', '一般公共预算财政拨款.小计', '一般公共预算财政拨款.基本支出'], '05[30201].一般公共预算财政拨款.基本支出'],
    // The sum itself was typed wrong, and formulas carried that across.
    ['05', ['302'], ['合计', '一般公共预算财政拨款.小计', '一般公共预算财政拨款.基本支出'], '05[302].一般公共预算财政拨款.基本支出'],
    ['08', ['30201', '302', '公用经费合计'], ['决算数'], '08[30201].决算数'],
  ])('in %s of a whole book', (table, rows, inColumns, typed) => {
    const { causes } = checked(carriedOn(everythingBook(), table, rows, inColumns));
    expect(causes.map(({ cell, block }) => [`${cell.table}[${cell.item}].${cell.column}`, block.length])).toEqual([[typed, rows.length * inColumns.length - 1]]);
    expect(causes[0]!.confidence).toBeGreaterThanOrEqual(0.8);
  });

  const THREE = ['本年支出合计', '基本支出', '项目支出'];
  const OUTLAY = [
    '03[*].本年支出合计 = Σ 03[*].(基本支出、项目支出)', '03[合计].* = Σ 03[类].*', '03[类].* = Σ 03[其款].*', '03[款].* = Σ 03[其项].*',
    '03[合计].本年支出合计 = 01[本年支出合计].决算数', '03[205].本年支出合计 = 01[教育支出].决算数',
  ];
  const SECTIONS = ['2050101 子 | 6.00 | 4.00 | 2.00', '2050102 丑 | 3.00 | 3.00 | 0.00', '20502 寅 | 5.00 | 1.00 | 4.00', '208 丙 | 20.00 | 8.00 | 12.00'];
  /** 03 beside what 01 has of it as it should be: 34.00, of which 14.00 are of 205. */
  const outlay = (...sums: readonly string[]) =>
    typedBook({ '01': { columns: ['决算数'], rows: ['本年支出合计 | 34.00', '教育支出 | 14.00'] }, '03': { columns: THREE, rows: [...sums, ...SECTIONS] } });

  it.each<[string, readonly string[], readonly string[]]>([
    ['none where all is right', ['合计 | 34.00 | 16.00 | 18.00', '205 甲 | 14.00 | 8.00 | 6.00', '20501 乙 | 9.00 | 7.00 | 2.00'], []],
    [
      'the formula of a 款 misses a row, in a column that no other table has',
      ['合计 | 31.00 | 13.00 | 18.00', '205 甲 | 11.00 | 5.00 | 6.00', '20501 乙 | 6.00 | 4.00 | 2.00'],
      ['03 digit-wrong 7.00: 合计.本年支出合计, 合计.基本支出, 205.本年支出合计, 205.基本支出, 20501.本年支出合计, 20501.基本支出'],
    ],
    [
      'a 类 typed over its formula',
      ['合计 | 29.40 | 16.00 | 13.40', '205 甲 | 9.40 | 8.00 | 1.40', '20501 乙 | 9.00 | 7.00 | 2.00'],
      ['03 unknown 6.00: 合计.本年支出合计, 合计.项目支出, 205.本年支出合计, 205.项目支出'],
    ],
  ])('a sum that is not what its figures add up to: %s', (_, sums, expected) => expect(movedIn(outlay(...sums), ...OUTLAY)).toEqual(expected));

  it('not where a single sum is wrong and nothing followed', () => {
    expect(movedIn(outlay('合计 | 34.00 | 16.00 | 18.00', '205 甲 | 14.00 | 8.00 | 6.00', '20501 乙 | 9.00 | 4.00 | 2.00'), ...OUTLAY)).toEqual(['03 digit-wrong 7.00: 20501.基本支出']);
  });

  const FUNDS = ['年初结转和结余', '本年收入', '本年支出.小计', '本年支出.项目支出', '年末结转和结余'];

  it('what is left at the year end is carried too, and of a lone 项 and its sums the 项 was typed', () => {
    const rows = ['合计 | 5.00 | 9.00 | 4.90 | 4.90 | 9.10', '212 甲 | 5.00 | 9.00 | 4.90 | 4.90 | 9.10', '21208 乙 | 5.00 | 9.00 | 4.90 | 4.90 | 9.10', '2120801 子 | 5.00 | 9.00 | 4.90 | 4.90 | 9.10'];
    const other = { columns: ['政府性基金预算财政拨款'], rows: ['本年支出合计 | 9.40', '年末财政拨款结转和结余 | 4.60'] };
    const lines = [
      '10[*].年末结转和结余 = 10[*].年初结转和结余 + 10[*].本年收入 - 10[*].本年支出.小计', '10[*].本年支出.小计 = 10[*].本年支出.项目支出', '10[合计].* = Σ 10[类].*', '10[类].* = Σ 10[其款].*', '10[款].* = Σ 10[其项].*',
      '04[本年支出合计].政府性基金预算财政拨款 = 10[合计].本年支出.小计', '04[本年支出合计].政府性基金预算财政拨款 = 10[合计].本年支出.项目支出', '04[年末财政拨款结转和结余].政府性基金预算财政拨款 = 10[合计].年末结转和结余',
    ];
    const [cause, ...others] = causesOf(typedBook({ '04': other, '10': { columns: FUNDS, rows } }), ...lines);
    expect(others).toEqual([]);
    expect(cause).toMatchObject({ cell: { item: '2120801' }, kind: 'digits-swapped', suggested: { fen: 9_400_000 } });
    expect(cause!.block).toHaveLength(11);
  });

  it('one of two where the figures of 年初 and 年末 explain as much', () => {
    const wrong = ['年末财政拨款结转和结余', '支出总计'].reduce((of, row) => changed(changed(of, `04[${row}].合计 +5.00`), `04[${row}].一般公共预算财政拨款 +5.00`), everythingBook());
    const [cause, ...others] = checked(wrong).causes;
    expect(others).toEqual([]);
    expect([cause, ...cause!.alternatives.map((cell) => ({ cell }))].map((one) => one!.cell.item).sort()).toEqual(['年初一般公共预算财政拨款', '年末财政拨款结转和结余']);
  });

  it('not where a single figure was typed wrong and nothing followed', () => {
    const { causes } = checked(changed(fiscalBook(), '06[2050803].项目支出 +9.00'));
    expect(causes.map(({ cell, block }) => [`${cell.table}[${cell.item}].${cell.column}`, block.length])).toEqual([['06[2050803].项目支出', 0]]);
  });
});
