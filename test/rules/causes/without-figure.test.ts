import type { Book, BoundCell, RuleRun } from '../../../src/model';
import { checkBook } from '../../../src/rules';
import { ruleOf } from '../support/run-line';
import { typedBook } from '../support/typed-book';
import { ACROSS, catalogueRule, COLUMNS, DOWN, inWords, outlay, wordsOf } from './support/said';

/** A rule of the catalogue that looks at every cell, beside lines of the notation. */
const checkWith = (id: string, book: Book, ...lines: readonly string[]): RuleRun => checkBook(book, [catalogueRule(id), ruleOf('R', ...lines)]);

const COPY = '03[205].基本支出 = 06[205].基本支出';
/** 03 with an unreadable figure that 06 has too. */
const copied = (total: string, copy: string): Book =>
  typedBook({
    '03': { columns: COLUMNS, rows: ['合计 | 80.00 | 30.00 | 50.00', `205 教育支出 | ${total} | ### | 20.00`, '210 卫生健康支出 | 50.00 | 20.00 | 30.00'] },
    '06': { columns: ['基本支出'], rows: [`205 教育支出 | ${copy}`] },
  });

describe('where nothing can be read', () => {
  const said = (education: string, ...lines: readonly string[]): readonly string[] =>
    wordsOf(outlay('80.00 | 30.00 | 50.00', education, '50.00 | 20.00 | 30.00'), ...lines);

  it('the other figures tell the value, and that they agree makes it certain', () => {
    expect(said('30.00 | ### | 20.00', ACROSS, DOWN)).toEqual(['205.基本支出 not-a-number 10.00 1 (1)']);
  });

  it('many that hold alike are one cause, with a value where the same is asked of all', () => {
    const none = (education: string): Book =>
      typedBook({ '03': { columns: COLUMNS, rows: ['合计 | 80.00 | 无 | 80.00', `205 教育支出 | 30.00 | ${education}`, '210 卫生健康支出 | 50.00 | 无 | 50.00', '212 城乡社区支出 | 0.00 | 无 | 0.00'] } });
    const alike = checkWith('M-11', none('无 | 30.00'), ACROSS);
    expect(alike.causes.map(inWords)).toEqual(['合计.基本支出 not-a-number 0.00 1 (1)']);
    expect(alike.causes[0]?.block).toHaveLength(3);
    expect(alike.findings.map(({ facts, cause }) => [facts.code, cause])).toEqual([['unreadable-alike', 'c1']]);
    expect(checkWith('M-11', none('无 | 20.00'), ACROSS).causes.map(inWords)).toEqual(['合计.基本支出 not-a-number no value 1 (1)']);
  });

  it('it is the cause of what M-11 says of the cell', () => {
    const { causes, findings } = checkWith('M-11', outlay('80.00 | 30.00 | 50.00', '30.00 | ### | 20.00', '50.00 | 20.00 | 30.00'), ACROSS);
    expect(causes).toMatchObject([{ id: 'c1', alternatives: [], block: [] }]);
    expect(findings.map(({ rule, facts, cause }) => [rule, facts.code, cause])).toEqual([['M-11', 'unreadable', 'c1']]);
  });

  // 03[205].基本支出 cannot be read. Across it is asked to be 10, down as well, and 06, a copy, has more.
  it.each([
    ['what more equations ask comes first', '30.00', [ACROSS, DOWN, 'copy'], '10.00'],
    ['whatever their order', '30.00', ['copy', DOWN, ACROSS], '10.00'],
    ['of as many a copied figure comes before a sum', '30.00', [ACROSS, 'copy'], '12.00'],
    ['of three that all differ as well', '31.00', [ACROSS, DOWN, 'copy'], '12.00'],
  ])('figures that ask different values leave a doubt, and %s', (_, total, lines, value) => {
    const named = lines.map((line) => (line === 'copy' ? COPY : line));
    expect(wordsOf(copied(total, '12.00'), ...named)[0]).toBe(`205.基本支出 not-a-number ${value} 0.9 (1)`);
  });

  it('sums that rounding moves by a last place do not outvote a copied figure', () => {
    expect(wordsOf(copied('30.00', '10.01'), ACROSS, DOWN, COPY)[0]).toBe('205.基本支出 not-a-number 10.01 0.9 (1)');
    expect(wordsOf(copied('30.00', '10.05'), ACROSS, DOWN, COPY)[0]).toBe('205.基本支出 not-a-number 10.00 0.9 (1)');
  });

  it('there is no value where no equation has it alone', () => {
    expect([...said('30.00 | ### | ###', ACROSS)].sort()).toEqual(['205.基本支出 not-a-number no value 1 (1)', '205.项目支出 not-a-number no value 1 (1)']);
  });

  it('there is no value where only a condition reads it', () => {
    expect(said('30.00 | ### | 20.00', '若 03[205].基本支出 = 0: 03[205].本年支出合计 = 03[205].项目支出')).toEqual(['205.基本支出 not-a-number no value 1 (1)']);
  });

  it('nothing is said of a number that its cell shows as something else: its format is all that is to change', () => {
    const asPercent = (cell: BoundCell): BoundCell => (cell.written === '###' ? { ...cell, written: 10, reading: { kind: 'unreadable', cause: 'format' } } : cell);
    const book = outlay('80.00 | 30.00 | 50.00', '30.00 | ### | 20.00', '50.00 | 20.00 | 30.00');
    const percent: Book = {
      ...book,
      tables: book.tables.map((table) => ({ ...table, cells: new Map([...table.cells].map(([item, row]) => [item, new Map([...row].map(([column, cell]) => [column, asPercent(cell)]))])) })),
    };
    const { causes, findings, counts } = checkWith('M-11', percent, ACROSS, DOWN);
    expect(causes).toEqual([]);
    expect(findings.map(({ id, severity }) => [id, severity])).toEqual([['M-11 03 shown-otherwise', 'review']]);
    expect(counts).toMatchObject({ error: 0, notEvaluated: 2 });
  });

  it('a wrong figure below it is a cause of its own', () => {
    // 210: 50 = 100 + 30. 205 has nothing that reads it but its own row.
    const book = outlay('80.00 | 30.00 | 50.00', '30.00 | ### | 20.00', '50.00 | 100.00 | 30.00');
    expect(wordsOf(book, ACROSS)).toEqual(['205.基本支出 not-a-number 10.00 1 (1)', '210.本年支出合计 unknown 130.00 0.33 (1) or 210.基本支出, 210.项目支出']);
  });
});

describe('a blank that is missing', () => {
  const check = (education: string, ...lines: readonly string[]): RuleRun =>
    checkWith('M-12', outlay('80.00 | 30.00 | 50.00', education, '50.00 | 20.00 | 30.00'), ...lines);

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

  it('is a mere gap where no equation asks anything', () => {
    const { causes, counts } = check('30.00 |  | ', ACROSS);
    expect(causes).toEqual([]);
    expect(counts).toMatchObject({ error: 0, info: 1 });
  });

  it('is no dash, which means zero, and nothing that cannot be read', () => {
    const book = typedBook({
      '03': { columns: COLUMNS, rows: ['205 教育支出 | 30.00 | ### | 20.00', '210 卫生健康支出 | 50.00 | - | 30.00', '213 农林水支出 | 12.00 |  | 2.00'] },
      '06': { columns: ['基本支出'], rows: ['210 卫生健康支出 | 20.00'] },
    });
    const { causes, findings } = checkWith('M-12', book, ACROSS, '03[210].基本支出 = 06[210].基本支出');
    expect(causes.map(inWords)).toEqual([
      '205.基本支出 not-a-number 10.00 1 (1)',
      '213.基本支出 left-out 10.00 1 (1)',
      '210.基本支出 left-out 20.00 0.66 (2)',
    ]);
    expect(findings.filter(({ facts }) => facts.code === 'missing-figure').map(({ id }) => id)).toEqual(['M-12 03[213].基本支出']);
  });
});
