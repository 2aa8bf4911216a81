import { numeralOf } from '../../../src/model';
import type { Book, Cause } from '../../../src/model';
import { CATALOGUE, checkBook } from '../../../src/rules';
import { ruleOf } from '../support/run-line';
import { typedBook } from '../support/typed-book';

/** 03 with two classes: each row adds up, and so does each column. */
const ACROSS = '03[*].本年支出合计 = Σ 03[*].(基本支出、项目支出)';
const DOWN = '03[合计].* = Σ 03[类].*';
const COLUMNS = ['本年支出合计', '基本支出', '项目支出'];

const outlay = (total: string, education: string, health: string): Book =>
  typedBook({ '03': { columns: COLUMNS, rows: [`合计 | ${total}`, `205 教育支出 | ${education}`, `210 卫生健康支出 | ${health}`] } });

const causesOf = (book: Book, ...lines: readonly string[]): readonly Cause[] => checkBook(book, [ruleOf('R', ...lines)]).causes;

function inWords({ cell, alternatives, kind, suggested, confidence, instances }: Cause): string {
  const value = suggested === undefined ? 'no value' : numeralOf(suggested, '万元');
  const others = alternatives.map((other) => `${other.item}.${other.column}`).join(', ');
  return `${cell.item}.${cell.column} ${kind} ${value} ${confidence} (${instances.length})${others === '' ? '' : ` or ${others}`}`;
}

describe('in a table whose rows and columns both add up', () => {
  it('nothing is wrong where nothing is', () => {
    expect(causesOf(outlay('80.00 | 30.00 | 50.00', '30.00 | 10.00 | 20.00', '50.00 | 20.00 | 30.00'), ACROSS, DOWN)).toEqual([]);
  });

  // A figure in a row and a column that both fail explains both; any other explains one and breaks another.
  // 2 explained against 0 of the next: 2 / 2.5.
  it.each([
    ['a point in the wrong place', '30.00 | 100.00 | 20.00', 'decimal-shift'],
    ['元 for 万元', '30.00 | 100000.00 | 20.00', 'yuan-for-wan'],
    ['a digit too many', '30.00 | 110.00 | 20.00', 'digit-added'],
    ['a digit too few', '30.00 | 0.00 | 20.00', 'left-out'],
    ['another digit', '30.00 | 70.00 | 20.00', 'digit-wrong'],
    ['the wrong sign', '30.00 | -10.00 | 20.00', 'sign'],
    ['the figure of the next column', '30.00 | 20.00 | 20.00', 'digit-wrong'],
    ['something else', '30.00 | 47.11 | 20.00', 'unknown'],
  ])('%s is found in the cell where row and column meet', (_, education, kind) => {
    const [cause, ...others] = causesOf(outlay('80.00 | 30.00 | 50.00', education, '50.00 | 20.00 | 30.00'), ACROSS, DOWN);
    expect(others).toEqual([]);
    expect(cause && inWords(cause)).toBe(`205.基本支出 ${kind} 10.00 0.8 (2)`);
    expect(cause).toMatchObject({ id: 'c1', block: [], instances: ['T-1 03[205].本年支出合计', 'T-1#2 03[合计].基本支出'] });
  });

  it('a figure copied from beside it or from above says so where no digit tells', () => {
    const beside = causesOf(outlay('80.00 | 31.47 | 48.53', '30.00 | 18.53 | 18.53', '50.00 | 20.00 | 30.00'), ACROSS, DOWN);
    expect(beside.map(inWords)).toEqual(['205.基本支出 neighbouring-column 11.47 0.8 (2)']);
    const above = causesOf(outlay('80.00 | 44.65 | 35.35', '30.00 | 44.65 | 6.53', '50.00 | 21.18 | 28.82'), ACROSS, DOWN);
    expect(above.map(inWords)).toEqual(['205.基本支出 neighbouring-row 23.47 0.8 (2)']);
    const below = causesOf(outlay('80.00 | 44.65 | 35.35', '30.00 | 21.18 | 6.53', '50.00 | 21.18 | 28.82'), ACROSS, DOWN);
    expect(below.map(inWords)).toEqual(['205.基本支出 neighbouring-row 23.47 0.8 (2)']);
  });

  it('two slips are two causes, the surer first', () => {
    // While 210 is wrong too, 205's total may still be what is wrong in its row: 1 ahead, 1 / 1.5. Then nothing rivals 210's.
    const book = outlay('80.00 | 30.00 | 50.00', '30.00 | 100.00 | 20.00', '500.00 | 20.00 | 30.00');
    expect(causesOf(book, ACROSS, DOWN).map((cause) => `${cause.id} ${inWords(cause)}`)).toEqual([
      'c1 210.本年支出合计 decimal-shift 50.00 0.8 (2)',
      'c2 205.基本支出 decimal-shift 10.00 0.66 (2)',
    ]);
  });
});

describe('in a single sum', () => {
  it('every figure may be the wrong one, and the likeliest slip comes first', () => {
    // 30 = 10 + 20, of which 10 was typed as 100.00: a shifted point there, nothing like it elsewhere.
    const [cause] = causesOf(outlay('80.00 | 30.00 | 50.00', '30.00 | 100.00 | 20.00', '50.00 | 20.00 | 30.00'), ACROSS);
    expect(cause && inWords(cause)).toBe('205.基本支出 decimal-shift 10.00 0.33 (1) or 205.本年支出合计, 205.项目支出');
  });

  it('of two figures that no slip explains the smaller change comes first', () => {
    // 30.00 = 11.73 + 20.00: a total of 31.73, a part of 10.00 or one of 18.27 all change 1.73.
    const [cause] = causesOf(outlay('80.00 | 30.00 | 50.00', '30.00 | 11.73 | 20.00', '50.00 | 20.00 | 30.00'), ACROSS);
    expect([cause?.confidence, cause?.alternatives.length, cause?.kind]).toEqual([0.33, 2, 'unknown']);
  });

  it('of two sums that no slip explains the one with the smaller change is told first', () => {
    // 205 is off by 5.21, 210 by 1.73.
    const causes = causesOf(outlay('80.00 | 30.00 | 50.00', '30.00 | 15.21 | 20.00', '50.00 | 21.73 | 30.00'), ACROSS);
    expect(causes.map(({ cell, kind }) => [cell.item, kind])).toEqual([['210', 'unknown'], ['205', 'unknown']]);
  });

  it('what rounding may explain has no cause', () => {
    expect(causesOf(outlay('80.00 | 30.00 | 50.00', '30.01 | 10.00 | 20.00', '50.00 | 20.00 | 30.00'), ACROSS)).toEqual([]);
  });

  it('an inequality tells no value', () => {
    const book = outlay('80.00 | 30.00 | 50.00', '30.00 | 40.00 | 20.00', '50.00 | 20.00 | 30.00');
    expect(causesOf(book, '03[*].基本支出 ≤ 03[*].本年支出合计')).toEqual([]);
  });
});

describe('where nothing can be read', () => {
  const cause = (education: string, ...lines: readonly string[]) => causesOf(outlay('80.00 | 30.00 | 50.00', education, '50.00 | 20.00 | 30.00'), ...lines).map(inWords);

  it('the other figures tell the value, and that they agree makes it certain', () => {
    expect(cause('30.00 | ### | 20.00', ACROSS, DOWN)).toEqual(['205.基本支出 not-a-number 10.00 1 (1)']);
  });

  it('figures that ask different values leave a doubt, and the smaller equation comes first', () => {
    // Across: 31 - 20 = 11, of three figures; down: 30 - 20 = 10, of three. 06 copies it: 12.
    expect(cause('31.00 | ### | 20.00', ACROSS, DOWN)[0]).toMatch(/^205\.基本支出 not-a-number 1[01]\.00 0\.9 \(1\)$/);
  });

  it('there is no value where no equation has it alone', () => {
    expect(cause('30.00 | ### | ###', ACROSS).sort()).toEqual(['205.基本支出 not-a-number no value 1 (1)', '205.项目支出 not-a-number no value 1 (1)']);
  });
});

describe('a blank that is missing', () => {
  const M12 = CATALOGUE.find(({ id }) => id === 'M-12')!;
  const check = (education: string, ...lines: readonly string[]) =>
    checkBook(outlay('80.00 | 30.00 | 50.00', education, '50.00 | 20.00 | 30.00'), [M12, ruleOf('R', ...lines)]);

  it('is left out where every equation asks for money there', () => {
    const { causes, findings } = check('30.00 |  | 20.00', ACROSS, DOWN);
    expect(causes.map(inWords)).toEqual(['205.基本支出 left-out 10.00 1 (1)']);
    expect(causes[0]?.instances).toEqual(['M-12 03[205].基本支出']);
    expect(findings.map(({ id, severity, facts, cause }) => [id, severity, facts.code, cause])).toEqual([
      ['M-12 03[205].基本支出', 'error', 'missing-figure', 'c1'],
      ['M-12 03', 'info', 'blank-cells', undefined],
    ]);
    expect(findings[0]?.facts).toMatchObject({ value: 10_000_000, step: 10_000 });
  });

  it('may be zero where an equation asks for no more than rounding explains', () => {
    // Three figures, each right to 0.005 and the blank's own to as much: up to 0.03 is nothing.
    expect(check('20.03 |  | 20.00', ACROSS).causes).toEqual([]);
    expect(check('20.04 |  | 20.00', ACROSS).causes.map(inWords)).toEqual(['205.基本支出 left-out 0.04 1 (1)']);
    expect(check('20.03 |  | 20.00', ACROSS, '03[合计].基本支出 = Σ 03[类].基本支出').causes).toEqual([]);
  });
});

describe('one slip over many cells', () => {
  const RIGHT = ['11.25', '23.87', '34.96', '47.18'];
  const rowsOf = (cells: (index: number) => string): readonly string[] => RIGHT.map((_, index) => `20${index + 1} 类${index + 1} | ${cells(index)}`);
  /** 06 with these 小计, beside the right 基本支出; 07 has the right 合计. */
  const outlays = (wrong: readonly string[]): Book =>
    typedBook({
      '06': { columns: ['小计', '基本支出'], rows: rowsOf((index) => `${wrong[index] ?? ''} | ${RIGHT[index] ?? ''}`) },
      '07': { columns: ['合计'], rows: rowsOf((index) => RIGHT[index] ?? '') },
    });
  const RULES = ['06[*].小计 = 06[*].基本支出', '06[*].小计 = 07[同科目].合计'];
  const cellsOf = ({ cell, block }: Cause): readonly string[] => [cell, ...block].map(({ item, column }) => `${item}.${column}`).sort();

  it('rows that slid down are one cause that names all its cells', () => {
    const causes = causesOf(outlays(['0.00', '11.25', '23.87', '34.96']), ...RULES);
    expect(causes.map((cause) => [cause.kind, ...cellsOf(cause)])).toEqual([['rows-shifted', '201.小计', '202.小计', '203.小计', '204.小计']]);
    // In either relation the other figure could be the wrong one: 1 ahead.
    expect(causes[0]).toMatchObject({ id: 'c1', confidence: 0.66 });
    expect(new Set(causes[0]?.instances).size).toBe(8);
  });

  it('rows that slid up are, too', () => {
    const causes = causesOf(outlays(['23.87', '34.96', '47.18', '0.00']), ...RULES);
    expect(causes.map((cause) => [cause.kind, cellsOf(cause).length])).toEqual([['rows-shifted', 4]]);
  });

  it('figures that are wrong each for itself stay apart', () => {
    const causes = causesOf(outlays(['112.50', '23.87', '34.96', '48.17']), ...RULES);
    expect(causes.map((cause) => inWords(cause)).sort()).toEqual(['201.小计 decimal-shift 11.25 0.66 (2)', '204.小计 digits-swapped 47.18 0.66 (2)']);
    const beside = causesOf(outlays(['11.52', '32.87', '34.96', '47.18']), ...RULES);
    expect(beside.map((cause) => cellsOf(cause))).toEqual([['201.小计'], ['202.小计']]);
  });

  it('a column typed over another is one cause', () => {
    const lines = ['03[*].基本支出 = 06[同科目].基本支出', '03[*].本年支出合计 = 03[*].基本支出 + 03[*].项目支出'];
    const book = typedBook({
      '03': { columns: ['本年支出合计', '基本支出', '项目支出'], rows: ['205 教育支出 | 18.93 | 7.64 | 7.64', '210 卫生健康支出 | 52.18 | 31.07 | 31.07'] },
      '06': { columns: ['基本支出'], rows: ['205 教育支出 | 11.29', '210 卫生健康支出 | 21.11'] },
    });
    const causes = causesOf(book, ...lines);
    expect(causes.map((cause) => [cause.kind, ...cellsOf(cause)])).toEqual([['neighbouring-column', '205.基本支出', '210.基本支出']]);
  });
});
