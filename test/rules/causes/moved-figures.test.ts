import { numeralOf } from '../../../src/model';
import type { Book, Cause, Outcome } from '../../../src/model';
import { GroupAssessor } from '../../../src/rules/causes/group-assessment';
import { movedFigures } from '../../../src/rules/causes/moved-figures';
import { Trial } from '../../../src/rules/causes/trial';
import type { Judged } from '../../../src/rules/causes/judged';
import { tablesOf } from '../../../src/rules/notation/tables';
import { columnIndex } from '../../fixtures/layout/columns';
import type { Printed, PrintedBook, TableNumber } from '../../fixtures/layout/book';
import { changed, withRows } from '../support/changes';
import { checked, everythingBook } from '../support/books';
import { typedBook } from '../support/typed-book';
import { causesOf } from './support/said';

const cellsOf = ({ cell, block }: Cause): readonly string[] => [cell, ...block].map(({ table, item, column }) => `${table}[${item}].${column}`);
const valueOf = ({ suggested }: Cause): string => (suggested === undefined ? 'none' : numeralOf(suggested, '万元'));

describe('figures of small books that moved together', () => {
  // Each row is 小计 = 基本支出 + 项目支出.
  const RIGHT = ['11.25 | 7.13 | 4.12', '23.87 | 14.36 | 9.51', '34.96 | 20.05 | 14.91', '47.18 | 30.02 | 17.16'];
  const ZERO = '0.00 | 0.00 | 0.00';
  const partOf = (row: string, at: number): string => row.split(' | ')[at] ?? '';
  const rowsOf = (figures: readonly string[]): readonly string[] => figures.map((row, index) => `20${index + 1} 类${index + 1} | ${row}`);
  /** 06 with these rows, beside a right 07 (合计) and a right 03 (基本支出). */
  const outlays = (wrong: readonly string[]): Book =>
    typedBook({
      '03': { columns: ['基本支出'], rows: rowsOf(RIGHT.map((row) => partOf(row, 1))) },
      '06': { columns: ['小计', '基本支出', '项目支出'], rows: rowsOf(wrong) },
      '07': { columns: ['合计'], rows: rowsOf(RIGHT.map((row) => partOf(row, 0))) },
    });
  const ACROSS = '06[*].小计 = Σ 06[*].(基本支出、项目支出)';
  const RULES = [ACROSS, '06[*].小计 = 07[同科目].合计', '06[*].基本支出 = 03[同科目].基本支出'];
  const [first = '', second = '', third = '', fourth = ''] = RIGHT;
  const said = (wrong: readonly string[], rules: readonly string[] = RULES): readonly string[] =>
    causesOf(outlays(wrong), ...rules).map((cause) => `${cause.cell.table}[${cause.cell.item}] ${cause.kind} ${valueOf(cause)} ${cause.confidence} (${cause.instances.length}) ${cause.block.length} more`);

  it('rows in each other’s place are one cause, though the tables that contradict them are right', () => {
    // 4 relations explained; 07's two rows exchanged would explain 2: 2 / 2.5.
    expect(said([second, first, third, fourth])).toEqual(['06[201] rows-swapped 11.25 0.8 (4) 5 more']);
    const [cause] = causesOf(outlays([second, first, third, fourth]), ...RULES);
    expect(cause && cellsOf(cause)).toEqual([
      '06[201].小计', '06[201].基本支出', '06[201].项目支出',
      '06[202].小计', '06[202].基本支出', '06[202].项目支出',
    ]);
  });

  it('a row one line too low, where nothing stood, did not change places with it', () => {
    const right = typedBook({
      '03': { columns: ['基本支出'], rows: ['201 类1 | 7.13', '202 类2 | 0.00'] },
      '06': { columns: ['小计', '基本支出', '项目支出'], rows: [`201 类1 | ${ZERO}`, `202 类2 | ${first}`] },
      '07': { columns: ['合计'], rows: ['201 类1 | 11.25', '202 类2 | 0.00'] },
    });
    expect(causesOf(right, ...RULES).map((cause) => [cause.kind, cause.cell.table, cellsOf(cause).length, valueOf(cause)])).toEqual([['rows-shifted', '06', 6, '11.25']]);
  });

  it.each([
    ['low', [ZERO, first, second, third], '06[201] rows-shifted 11.25'],
    // From the bottom up: the first that moved is the last row.
    ['high', [second, third, fourth, ZERO], '06[204] rows-shifted 47.18'],
  ])('a run that stands one row too %s is one cause, with the row that it was pasted over', (_, wrong, expected) => {
    const causes = causesOf(outlays(wrong), ...RULES);
    expect(causes.map((cause) => `06[${cause.cell.item}] ${cause.kind} ${valueOf(cause)}`)).toEqual([expected]);
    // What the row under the last held, 07 and 03 tell; its 项目支出 follows.
    expect(causes.flatMap(cellsOf).sort()).toEqual(['201', '202', '203', '204'].flatMap((item) => ['小计', '基本支出', '项目支出'].map((column) => `06[${item}].${column}`)).sort());
  });

  it('a row whose figures stand one column to the right is one cause', () => {
    const COLUMNS = ['小计', '基本支出', '项目支出'];
    const down = ['06[合计].小计 = Σ 06[类].小计', '06[合计].基本支出 = Σ 06[类].基本支出', '06[合计].项目支出 = Σ 06[类].项目支出'];
    // 35.12 = 11.25 + 23.87, 21.49 = 7.13 + 14.36, 13.63 = 4.12 + 9.51. The 项目支出 that was pasted over is told by 合计.
    const book = typedBook({ '06': { columns: COLUMNS, rows: ['合计 | 35.12 | 21.49 | 13.63', '201 类1 | 0.00 | 11.25 | 7.13', `202 类2 | ${second}`] } });
    expect(causesOf(book, ACROSS, ...down).map((cause) => [cause.kind, valueOf(cause), ...cellsOf(cause)])).toEqual([
      ['columns-shifted', '11.25', '06[201].小计', '06[201].基本支出', '06[201].项目支出'],
    ]);
  });

  it('columns in each other’s place are one cause', () => {
    const exchanged = RIGHT.map((row) => [0, 2, 1].map((at) => partOf(row, at)).join(' | '));
    expect(said(exchanged).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual(['06[201] columns-swapped 7.13']);
    expect(causesOf(outlays(exchanged), ...RULES).flatMap(cellsOf)).toHaveLength(8);
  });

  it('two tables either of which may have its rows exchanged are both named', () => {
    const [cause, ...others] = causesOf(outlays([second, first, third, fourth]), RULES[1]!);
    expect(others).toEqual([]);
    expect([cause?.confidence, cause?.alternatives.map(({ table }) => table)]).toEqual([0.5, ['07']]);
  });

  it('two wrong figures in neighbouring rows are no exchange', () => {
    // Each stands in two relations, either of which the other figure may explain: 1 / 1.5.
    expect(said(['11.52 | 7.13 | 4.12', '23.87 | 143.60 | 9.51', third, fourth])).toEqual([
      '06[201] digits-swapped 11.25 0.66 (2) 0 more',
      '06[202] decimal-shift 14.36 0.66 (2) 0 more',
    ]);
  });

  it('a figure that alone explains as much comes first', () => {
    // 201's 小计 copied from 202: two relations, and an exchange would break 202's own.
    expect(said(['23.87 | 7.13 | 4.12', second, third, fourth])).toEqual(['06[201] neighbouring-row 11.25 0.66 (2) 0 more']);
  });

  it('an exchange that would break what holds is none', () => {
    // 09 has the 项目支出 that stands in 201 now.
    const book = outlays([second, first, third, fourth]);
    const other = typedBook({ '09': { columns: ['本年支出'], rows: ['201 类1 | 9.51'] } });
    const causes = causesOf({ ...book, tables: [...book.tables, ...other.tables] }, ...RULES, '06[201].项目支出 = 09[201].本年支出');
    expect(causes.filter(({ kind, cell }) => kind === 'rows-swapped' && cell.table === '06')).toEqual([]);
  });

  it('a column that other empty ones part from its place is one cause, and so are the rows that it contradicts: both are named', () => {
    const columns = ['本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
    // 事业收入 stands under 其他收入 in all of 02.
    const book = typedBook({
      '01': { columns: ['决算数'], rows: ['本年收入合计 | 458.81', '上级补助收入 | 0.00', '事业收入 | 458.81', '经营收入 | 0.00', '附属单位上缴收入 | 0.00', '其他收入 | 0.00'] },
      '02': {
        columns,
        rows: ['合计 | 1851.30 | 1392.49 | 0.00 | 0.00 | 0.00 | 0.00 | 458.81', '205 教育支出 | 479.24 | 312.05 | 0.00 | 0.00 | 0.00 | 0.00 | 167.19', '212 城乡社区支出 | 1372.06 | 1080.44 | 0.00 | 0.00 | 0.00 | 0.00 | 291.62'],
      },
    });
    const names = ['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
    const ties = names.map((name) => `01[${name}] = 02[合计].${name}`);
    const sum = `01[本年收入合计] = ${names.map((name) => `01[${name}]`).join(' + ')}`;
    const [cause, ...others] = causesOf(book, '02[合计].* = Σ 02[类].*', sum, ...ties);
    expect(others).toEqual([]);
    expect([cause?.kind, cause?.confidence, cause?.cell.table, cause?.alternatives.map(({ table }) => table)]).toEqual(['wrong-row', 0.5, '01', ['02']]);
  });

  it('rows that only say no more than others, and that agree with none of them, are no exchange', () => {
    // 03 was rounded; 60.97 and 196.83 are both more than 03 has, which an exchange would mend in the lower row.
    const book = typedBook({
      '03': { columns: ['本年支出合计', '基本支出'], rows: ['20801 甲 | 60.00 | 60.00', '20802 乙 | 196.90 | 196.90'] },
      '06': { columns: ['小计', '基本支出'], rows: ['20801 甲 | 60.97 | 60.97', '20802 乙 | 12.83 | 12.83'] },
    });
    expect(causesOf(book, '06[*].小计 ≤ 03[同科目].本年支出合计', '06[*].基本支出 ≤ 03[同科目].基本支出')).toEqual([]);
    // Had each what the other says, they would be.
    const exchanged = typedBook({
      '03': { columns: ['本年支出合计', '基本支出'], rows: ['20801 甲 | 12.83 | 12.83', '20802 乙 | 60.97 | 60.97'] },
      '06': { columns: ['小计', '基本支出'], rows: ['20801 甲 | 60.97 | 60.97', '20802 乙 | 12.83 | 12.83'] },
    });
    const [cause] = causesOf(exchanged, '06[*].小计 ≤ 03[同科目].本年支出合计', '06[*].基本支出 ≤ 03[同科目].基本支出');
    expect(cause?.kind).toBe('rows-swapped');
  });

  it('an exchange by which what fails would fail by more is none', () => {
    const book = (other: string): Book =>
      typedBook({
        '06': { columns: ['小计'], rows: ['201 甲 | 23.87', '202 乙 | 11.25'] },
        '07': { columns: ['合计'], rows: ['201 甲 | 11.25', '202 乙 | 23.87'] },
        '09': { columns: ['本年支出'], rows: [`201 甲 | ${other}`] },
      });
    const rules = ['06[*].小计 = 07[同科目].合计', '06[201].小计 = 09[201].本年支出'];
    const areExchanged = (other: string): boolean => causesOf(book(other), ...rules).some(({ kind, cell }) => kind === 'rows-swapped' && cell.table === '06');
    // 12.48 is nearer to 11.25 than to 23.87; 22.31 is not.
    expect([areExchanged('12.48'), areExchanged('22.31')]).toEqual([true, false]);
  });

  it('an exchange by which little of what fails would fail by more is one', () => {
    const book = typedBook({
      '03': { columns: ['本年支出合计'], rows: ['201 甲 | 11.25', '202 乙 | 23.87'] },
      '06': { columns: ['小计'], rows: ['201 甲 | 23.87', '202 乙 | 11.25'] },
      '07': { columns: ['合计'], rows: ['201 甲 | 11.25', '202 乙 | 23.87'] },
      '09': { columns: ['本年支出'], rows: ['201 甲 | 22.31'] },
    });
    const causes = causesOf(book, '06[*].小计 = 07[同科目].合计', '06[*].小计 = 03[同科目].本年支出合计', '06[201].小计 = 09[201].本年支出');
    expect(causes.map(({ kind, cell }) => `${cell.table} ${kind}`)).toContain('06 rows-swapped');
  });

  it('what cannot be read never moves', () => {
    const causes = causesOf(outlays([second, '### | 7.13 | 4.12', third, fourth]), ...RULES);
    expect(causes.filter(({ cell, kind }) => cell.table === '06' && kind === 'rows-swapped')).toEqual([]);
  });
});

describe('in whole books', () => {
  const amounts = (book: PrintedBook, table: TableNumber, key: string): readonly Printed[] => book.tables[table].find((row) => row.key === key)!.amounts;
  const withAmounts = (book: PrintedBook, table: TableNumber, figures: Readonly<Record<string, readonly Printed[]>>): PrintedBook =>
    withRows(book, table, (rows) => rows.map((row) => ({ ...row, amounts: figures[row.key] ?? row.amounts })));
  const exchanged = (book: PrintedBook, table: TableNumber, one: string, other: string): PrintedBook =>
    withAmounts(book, table, { [one]: amounts(book, table, other), [other]: amounts(book, table, one) });
  /** The columns in which two rows differ. */
  const differing = (book: PrintedBook, table: TableNumber, one: string, other: string): number =>
    amounts(book, table, one).filter((amount, at) => amount !== amounts(book, table, other)[at]).length;
  const moves = (book: PrintedBook): readonly unknown[] => checked(book).causes.map((cause) => [cause.cell.table, cause.kind, cellsOf(cause).length]);
  const right = everythingBook();

  it('rows of 05 in each other’s place are named there, and neither 07 nor 08', () => {
    const causes = checked(exchanged(right, '05', '30101', '30102')).causes;
    expect(causes.map((cause) => [cause.cell.table, cause.kind, cellsOf(cause).length])).toEqual([['05', 'rows-swapped', 2 * differing(right, '05', '30101', '30102')]]);
    const [cause] = causes;
    expect(cause && valueOf(cause)).toBe(amounts(right, '05', '30101')[columnIndex('05', cause!.cell.column)]);
  });

  it('two wrong figures of neighbouring rows stay two causes', () => {
    const wrong = changed(changed(right, '05[30101].一般公共预算财政拨款.基本支出 +90.00'), '05[30102].一般公共预算财政拨款.项目支出 +7.00');
    expect(moves(wrong)).toEqual([['05', expect.stringMatching(/^(?!rows|columns)/), 1], ['05', expect.stringMatching(/^(?!rows|columns)/), 1]]);
  });

  it('the inner blocks of 13 one column too far right are one cause', () => {
    const [row] = right.tables['13'];
    const [budget, spent] = [row!.amounts.slice(0, 6), row!.amounts.slice(6)];
    const wrong = withRows(right, '13', () => [{ ...row!, amounts: [...budget, '0.00', ...spent.slice(0, -1)] }]);
    const [cause] = checked(wrong).causes;
    expect([cause?.cell.table, cause?.kind, cause?.cell.item, cause?.cell.column, cause && valueOf(cause)]).toEqual(['13', 'columns-shifted', '决算数', '合计', spent[0]]);
  });
});

describe('the search for moves', () => {
  const PASS: Outcome = { state: 'pass' };
  const ERROR: Outcome = { state: 'fail', severity: 'error', finding: { code: 'negative', cells: [], formula: '' } };
  const book = typedBook({ '06': { columns: ['小计'], rows: ['201 类1 | 11.25', '202 类2 | 23.87', '203 类3 | 34.96'] } });
  const cells = [...book.tables[0]!.cells.values()].flatMap((row) => [...row.values()]);
  /** How often instances with these outcomes are judged again. */
  const judgementsOf = (outcomes: readonly Outcome[]): number => {
    let judgements = 0;
    const judged = outcomes.map((outcome, index): Judged => ({
      instance: `${index}`,
      outcome,
      isEquation: false,
      cells,
      addends: () => [],
      again: () => {
        judgements += 1;
        return outcome;
      },
    }));
    expect(movedFigures(book, new GroupAssessor(new Trial(tablesOf(book)), judged, new Set()))).toEqual([]);
    return judgements;
  };

  it('costs nothing where nothing or a single relation fails', () => {
    expect(judgementsOf([PASS, PASS])).toBe(0);
    expect(judgementsOf([ERROR, PASS])).toBe(0);
  });

  it('ends where it would take long', () => {
    // Two swaps and no run with a place left over: every one judges all that fail.
    expect(judgementsOf([ERROR, ERROR])).toBeGreaterThan(3);
    expect(judgementsOf(Array.from({ length: 20_001 }, () => ERROR))).toBe(20_001);
  });
});
