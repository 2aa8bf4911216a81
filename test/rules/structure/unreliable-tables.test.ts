import type { Book, RuleKind, RuleRun } from '../../../src/model';
import { CATALOGUE, checkBook } from '../../../src/rules';
import type { Rule } from '../../../src/rules';
import { identity } from '../../../src/rules/rule';
import { failed, shownCells } from '../../../src/rules/structure/verdicts';
import { typedBook } from '../support/typed-book';

const COLUMNS = ['本年支出合计', '基本支出', '项目支出'];
const three = (...rows: readonly string[]): Book => typedBook({ '03': { columns: COLUMNS, rows } });
/** So many 类 with these amounts, from 201 on. */
const classes = (from: number, count: number, amounts: string): readonly string[] => Array.from({ length: count }, (_, index) => `${from + index} 类 | ${amounts}`);

const ACROSS = identity('T-1', '行', 'R', '各行相加', '03[类].本年支出合计 = Σ 03[类].(基本支出、项目支出)');
const run = (book: Book, ...rules: readonly Rule[]): RuleRun => checkBook(book, [...rules, ...CATALOGUE.filter(({ id }) => id === 'M-20')]);
/** How many relations of how many fail in a table that is said to contradict itself. */
const said = (book: Book, ...rules: readonly Rule[]): string => {
  const facts = run(book, ...rules).findings.find(({ rule }) => rule === 'M-20')?.facts;
  return facts?.code === 'table-unreliable' ? `${facts.failing} of ${facts.judged}` : (facts?.code ?? 'nothing');
};

const WRONG = '9.00 | 3.00 | 2.00';
const RIGHT = '5.00 | 3.00 | 2.00';

describe('M-20 a table that contradicts itself', () => {
  it.each<[string, readonly string[], string]>([
    ['three of four', [...classes(201, 9, WRONG), ...classes(221, 3, RIGHT)], '9 of 12'],
    ['less than three of four', [...classes(201, 8, WRONG), ...classes(221, 4, RIGHT)], 'nothing'],
    ['less than three of four among many', [...classes(201, 9, WRONG), ...classes(221, 4, RIGHT)], 'nothing'],
    ['all of too few', classes(201, 11, WRONG), 'nothing'],
    ['zeros that agree with zeros count for nothing', [...classes(201, 9, WRONG), ...classes(221, 3, RIGHT), ...classes(231, 6, '0.00 | 0.00 | 0.00')], '9 of 12'],
    ['money beside zeros counts', [...classes(201, 9, WRONG), ...classes(221, 3, '5.00 | 5.00 | 0.00')], '9 of 12'],
    ['what cannot be judged counts for nothing', [...classes(201, 9, WRONG), ...classes(221, 3, RIGHT), ...classes(231, 6, '5.00 | ### | 2.00')], '9 of 12'],
    ['尾差 is no contradiction', [...classes(201, 8, WRONG), ...classes(221, 4, '5.01 | 3.00 | 2.00')], 'nothing'],
  ])('%s', (_, rows, expected) => expect(said(three(...rows), ACROSS)).toBe(expected));

  it('is not one that others contradict', () => {
    const book = typedBook({
      '03': { columns: COLUMNS, rows: ['合计 | 9.00 | 9.00 | 9.00', ...classes(201, 8, WRONG), ...classes(221, 3, RIGHT)] },
      '06': { columns: ['小计', '基本支出', '项目支出'], rows: ['合计 | 7.00 | 7.00 | 7.00'] },
    });
    const between = identity('T-2', '间', 'R', '两表相同', ...['本年支出合计', '基本支出', '项目支出'].map((column, index) => `03[合计].${column} = 06[合计].${['小计', '基本支出', '项目支出'][index]!}`));
    expect(run(book, ACROSS, between).counts.error).toBe(11);
    expect(said(book, ACROSS, between)).toBe('nothing');
  });

  it('is judged by its sums alone, not by what is wrong in its writing or its codes', () => {
    const book = three(...classes(201, 8, WRONG), ...classes(221, 4, RIGHT));
    const [cell] = [...book.tables[0]!.cells.get('201')!.values()];
    const writing: Rule = {
      id: 'T-3', kind: '结', weight: 'E', title: '结构', basis: 'derived', statement: '结构',
      check: () => ['甲', '乙', '丙', '丁'].map((about) => failed('T-3', about, 'error', { code: 'blank-table', table: '03', cells: shownCells([cell!]), formula: '' })),
    };
    expect(said(book, ACROSS, writing)).toBe('nothing');
  });

  // Rows that slid together add up across; the 类 and their 款 do not.
  it.each<[RuleKind, string]>([
    ['层', '9 of 12'],
    ['列', '9 of 12'],
    ['行', 'nothing'],
  ])('is told by the %s relations alone: %s', (kind, expected) => {
    const rows = ['201', '202', '203', '204'].flatMap((code) => [`${code} 类 | ${RIGHT}`, `${code}01 款 | ${code === '204' ? RIGHT : '10.00 | 6.00 | 4.00'}`]);
    const down = identity('T-4', kind, 'R', '款之和', '03[类].* = Σ 03[其款].*');
    const across = identity('T-5', '行', 'R', '各行相加', '03[*].本年支出合计 = Σ 03[*].(基本支出、项目支出)');
    expect(said(three(...rows), across, down)).toBe(expected);
  });
});

describe('M-20 栏次 in the row of totals', () => {
  it.each([
    ['1.00 | 2.00 | 3.00', 'ordinals-as-amounts'],
    ['1.00 | 2.00 | 4.00', 'nothing'],
    ['1.00 | 2.00 | ', 'nothing'],
    ['1.00 | 2.00 | ###', 'nothing'],
    ['1.00 | 2.00 | ∅', 'nothing'],
    ['100.00 | 200.00 | 300.00', 'nothing'],
  ])('%s: %s', (totals, expected) => expect(said(three(`合计 | ${totals}`))).toBe(expected));

  it('are said once, in place of all that they contradict', () => {
    const { findings, verdicts } = run(three('合计 | 1.00 | 2.00 | 3.00', ...classes(201, 9, WRONG), ...classes(221, 3, RIGHT)), ACROSS);
    expect(findings.map(({ id, facts }) => [id, facts.cells])).toEqual([['M-20 03 栏次', []]]);
    expect(verdicts.filter(({ rule }) => rule === 'M-20').map(({ instance }) => instance)).toEqual(['M-20 03 栏次']);
  });
});
