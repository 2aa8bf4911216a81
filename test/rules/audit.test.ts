import type { AuditLine, AuditWords, Book, BoundCell, Verdict } from '../../src/model';
import { auditLines, checkBook } from '../../src/rules';
import type { Rule } from '../../src/rules';
import { placingIn } from '../../src/rules/notation/formula';
import { identity, signCheck } from '../../src/rules/rule';
import { typedBook } from './support/typed-book';

const WORDS: AuditWords = {
  pass: 'P',
  severity: { error: 'E', review: 'W', rounding: 'T', info: 'I' },
  notEvaluated: { 'rows-absent': 'no row', 'columns-absent': 'no column', unreadable: 'unreadable', blank: 'blank', 'out-of-range': 'too large' },
  notApplicable: 'n/a',
  negatives: (tables) => `below zero in ${tables.join(' ')}`,
};
const AT = { left: 'E7', right: 'F7', difference: 'G7', rounding: 'H7', review: 'I7' };

/** 03: the rows stand in 5 to 7, the columns in B to D. */
const book = (...rows: readonly string[]): Book => typedBook({ '03': { columns: ['本年支出合计', '基本支出', '项目支出'], rows } });
const whole = book('合计 | 7.00 | 3.00 | 4.00', '205 教育支出 | 5.00 | 2.00 | 3.00', '210 卫生健康支出 | 2.00 | 1.00 | 1.00');
const lines = (of: Book, ...rules: readonly Rule[]): readonly AuditLine[] => auditLines(of, checkBook(of, rules), WORDS, rules);
const cells = ({ left, right }: AuditLine): readonly (readonly string[])[] => [left, right].map((side) => side.map(({ item, column }) => `${item}.${column}`));

const ACROSS = identity('F-1', '行', 'R', '各行相加', '03[*].本年支出合计 = 03[*].基本支出 + 03[*].项目支出');
const only = (of: Book, rule: Rule): AuditLine => lines(of, rule)[0]!;

describe('a line of the audit sheet', () => {
  it('says what is compared, in its own unit, with the cells of both sides', () => {
    const [total, ...rows] = lines(whole, ACROSS);
    expect(rows.map(({ instance, verdict }) => [instance, verdict])).toEqual([['F-1 03[205].本年支出合计', 'P'], ['F-1 03[210].本年支出合计', 'P']]);
    expect(total).toMatchObject({ rule: 'F-1', title: '各行相加', instance: 'F-1 03[合计].本年支出合计', unit: '万元', verdict: 'P' });
    expect(total?.relation).toBe('表03 合计·本年支出合计 = 合计·基本支出 + 合计·项目支出');
    expect(cells(total!)).toEqual([['合计.本年支出合计'], ['合计.基本支出', '合计.项目支出']]);
    expect(total?.live?.formulas(AT)).toMatchObject({ left: expect.stringContaining("'表03'!B5") as string, difference: 'ROUND(ROUND(E7,2)-ROUND(F7,2),2)' });
  });

  it('has the figures as they stand, and the verdict in words', () => {
    expect(only(book('合计 | 7.01 | 3.00 | 4.00'), ACROSS)).toMatchObject({
      verdict: 'T',
      // Two parts with money: 尾差 up to 0.01; three figures: at most 0.015.
      live: { values: { left: '7.01', right: '7', difference: '0.01', rounding: '0.01', review: '0.015', verdict: 'T' } },
    });
    expect(only(book('合计 | 6.50 | 3.00 | 4.00'), ACROSS).live?.values).toMatchObject({ left: '6.5', difference: '-0.5', verdict: 'E' });
  });

  it('says what stands in the way of a verdict', () => {
    expect(only(book('合计 | 7.00 | ### | 4.00'), ACROSS)).toMatchObject({ verdict: 'unreadable', live: { values: { right: '#N/A', difference: '#N/A' } } });
    expect(only(book('合计 | 7.00 |  | 4.00'), ACROSS).verdict).toBe('blank');
    const absent = only(book('合计 | 7.00 | ∅ | 4.00'), ACROSS);
    expect([absent.verdict, absent.live]).toEqual(['no column', undefined]);
  });

  it('begins with its condition, and is left out where that does not hold', () => {
    const rule = identity('F-2', '行', 'R', '有条件', '若 03[合计].项目支出 ≠ 0: 03[合计].基本支出 ≤ 03[合计].本年支出合计');
    expect(only(whole, rule).relation).toBe('若 03[合计].项目支出 ≠ 0：表03 合计·基本支出 ≤ 合计·本年支出合计');
    expect(lines(book('合计 | 3.00 | 3.00 | 0.00'), rule)).toEqual([]);
  });

  it('is none for a table that the book lacks', () => {
    expect(lines(whole, identity('F-3', '行', 'R', '无表', '06[合计].小计 = 06[合计].基本支出'))).toEqual([]);
  });
});

describe('a sign check on the audit sheet', () => {
  const rule = signCheck('F-4', '没有负数', '03[*].基本支出 ≥ 0', '03[*].项目支出 ≥ 0');

  it('is one line on all its cells, which counts those below zero', () => {
    const line = only(whole, rule);
    expect(line).toMatchObject({ rule: 'F-4', title: '没有负数', instance: 'F-4', relation: 'below zero in 03', verdict: 'P', right: [] });
    expect(line).not.toHaveProperty('unit');
    expect(line.left).toHaveLength(6);
    expect(line.live?.values).toEqual({ left: '0', right: '0', difference: '0', verdict: 'P' });
    const formulas = line.live!.formulas(AT);
    expect(formulas).toMatchObject({ right: '0', difference: 'E7-F7', verdict: 'IF(ISERROR(E7),"unreadable",IF(E7=0,"P","E"))' });
    expect(formulas.left).toContain("'表03'!C5:D7");
  });

  it('leads to the cells that are below zero', () => {
    const line = only(book('合计 | 7.00 | 3.00 | 4.00', '205 教育支出 | 5.00 | -2.00 | 3.00', '210 卫生健康支出 | 2.00 | 1.00 | -1.00'), rule);
    expect([line.verdict, cells(line)]).toEqual(['E', [['205.基本支出', '210.项目支出'], []]]);
    expect(line.live?.values).toEqual({ left: '2', right: '0', difference: '2', verdict: 'E' });
    expect(only(whole, rule).live?.formulas(AT).verdict).toBe('IF(ISERROR(E7),"unreadable",IF(E7=0,"P","E"))');
  });

  it('has nothing to compute where nothing can be read', () => {
    const line = only(book('合计 | 7.00 | ### | ###'), rule);
    expect([line.verdict, line.live]).toEqual(['unreadable', undefined]);
    expect(lines(typedBook({}), rule)).toEqual([]);
  });

  it('is left out where another rule speaks for it', () => {
    const overview: Rule = {
      id: 'M-1', kind: '结', weight: 'E', title: '整表', basis: 'derived', statement: '整表可信',
      check: () => [],
      overview: () => ({ verdicts: [], speaksFor: () => true }),
    };
    expect(lines(book('合计 | 7.00 | -3.00 | 4.00'), rule, overview)).toEqual([]);
  });
});

describe('a rule of structure on the audit sheet', () => {
  const verdictOn = (row: readonly BoundCell[]): Verdict => {
    const [first] = row;
    const common = { rule: 'D-1', instance: `D-1 ${first?.item ?? ''}`, cells: row };
    if (first?.item === '合计') return { ...common, outcome: { state: 'pass' } };
    if (first?.item === '206') return { ...common, outcome: { state: 'not-applicable', reason: 'not-listed' } };
    if (first?.item === '205') return { ...common, outcome: { state: 'not-evaluated', reason: 'blank', cells: row.slice(1) } };
    const finding = { code: 'blank-table', table: '03', formula: '名称', cells: [{ cell: first!, role: 'subject', sign: 1 }] } as const;
    return { ...common, outcome: { state: 'fail', severity: 'review', finding } };
  };
  const rule: Rule = {
    id: 'D-1', kind: '典', weight: 'W', title: '有名称', basis: 'derived', statement: '每行都有名称',
    check: ({ tables }) => tables.flatMap((table) => [...table.cells.values()].map((row) => verdictOn([...row.values()]))),
  };

  it('has no formula, and stands there only where something was found or could not be judged', () => {
    const found = lines(whole, rule);
    expect(found.map((line) => [line.instance, line.relation, line.verdict, ...cells(line)])).toEqual([
      ['D-1 205', '每行都有名称', 'blank', ['205.基本支出', '205.项目支出'], []],
      ['D-1 210', '名称', 'W', ['210.本年支出合计'], []],
    ]);
    expect(found[0]).toMatchObject({ rule: 'D-1', title: '有名称' });
    for (const line of found) expect(line).not.toHaveProperty('live');
  });

  it('lists what it says itself, and nothing that does not apply', () => {
    const other: Rule = { ...rule, id: 'D-2', check: () => [] };
    expect(lines(book('206 科学技术支出 | 5.00 | 2.00 | 3.00', '210 卫生健康支出 | 2.00 | 1.00 | 1.00'), other, rule).map(({ instance }) => instance)).toEqual(['D-1 210']);
  });
});

describe('where the formulas find an amount', () => {
  const placed = (...rows: readonly string[]) => {
    const of = book(...rows);
    const place = placingIn(of);
    return [...of.tables[0]!.cells.values()].flatMap((row) => [...row.values()].map(place));
  };

  it('is its own cell, with what is known of it', () => {
    const [one] = placed('合计 | 7.00 | 3.00 | 4.00');
    expect(one).toMatchObject({ sheet: '表03', row: 4, column: 1, fenPerUnit: 1_000_000, step: 10_000, fen: 7_000_000, unrounded: false, exact: false, blankIsZero: true });
  });

  it('and how it is written', () => {
    const manners = placed('合计 |  | - | ###').map(({ manner, step, fen }) => [manner.kind, step, fen]);
    expect(manners).toEqual([['missing', 10_000, 0], ['dash', 10_000, 0], ['unreadable', 10_000, 0]]);
  });

  it('a zero has nothing that rounding hides, and a column with one lets no blank be zero', () => {
    const [, zero, other] = placed('合计 | 4.00 | 0.00 | 4.00', '205 教育支出 | 4.00 | 1.00 | 3.00');
    expect([zero?.exact, zero?.blankIsZero, other?.exact, other?.blankIsZero]).toEqual([true, false, false, true]);
  });
});
