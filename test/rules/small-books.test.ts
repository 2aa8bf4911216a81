import type { Book, BoundCell, RuleRun } from '../../src/model';
import { BookCheck, checkBook } from '../../src/rules';
import type { Rule } from '../../src/rules';
import { identity, signCheck } from '../../src/rules/rule';
import type { StructureRule } from '../../src/rules/rule';
import { typedBook } from './support/typed-book';

const COLUMNS = ['本年支出合计', '基本支出', '项目支出'];
const outlay = (...rows: readonly string[]): Book => typedBook({ '03': { columns: COLUMNS, rows } });
const withFigure = (book: Book, item: string, column: string, fen: number): Book => ({
  ...book,
  tables: book.tables.map((table) => ({
    ...table,
    cells: new Map([...table.cells].map(([key, row]) => [key, new Map([...row].map(([name, cell]) => [name, key === item && name === column ? changed(cell, fen) : cell]))])),
  })),
});
const changed = (cell: BoundCell, fen: number): BoundCell => ({ ...cell, written: fen, reading: { kind: 'amount', amount: { fen, step: 10_000 } } });

const ACROSS = identity('F-1', '行', 'R', '各行相加', '03[*].本年支出合计 = 03[*].基本支出 + 03[*].项目支出');
const DOWN = identity('F-2', '列', 'W', '各类相加', '03[合计].* = Σ 03[类].*');
const SIGNS = signCheck('F-3', '没有负数', '03[*].项目支出 ≥ 0');
const OTHER = identity('F-4', '间', 'R', '两表相同', '03[合计].基本支出 = 06[合计].基本支出');
const RULES: readonly Rule[] = [ACROSS, DOWN, SIGNS, OTHER];

const states = ({ verdicts }: RuleRun): readonly string[] =>
  verdicts.map(({ instance, outcome }) => `${instance}: ${outcome.state === 'fail' ? outcome.severity : outcome.state}`);

describe('a small book', () => {
  const right = outlay('合计 | 7.00 | 3.00 | 4.00', '205 教育支出 | 7.00 | 3.00 | 4.00', '208 社保 | 0.00 | 0.00 | 0.00');
  const run = checkBook(right, RULES);

  it('has a verdict for each instance, with the row and column that it is about', () => {
    expect(states(run)).toEqual([
      'F-1 03[合计].本年支出合计: pass',
      'F-1 03[205].本年支出合计: pass',
      'F-1 03[208].本年支出合计: pass',
      'F-2 03[合计].本年支出合计: pass',
      'F-2 03[合计].基本支出: pass',
      'F-2 03[合计].项目支出: pass',
      'F-3: pass',
      'F-4 缺表: not-applicable',
    ]);
    expect(run.verdicts[1]?.subject).toEqual({ table: '03', item: '205', column: '本年支出合计' });
    expect([run.verdicts[6]?.subject, run.verdicts[7]?.subject]).toEqual([undefined, undefined]);
    expect(run.verdicts[7]).toMatchObject({ outcome: { reason: 'table-absent' }, cells: [] });
  });

  it('counts them, and apart those that compare nothing but zeros', () => {
    expect(run.counts).toEqual({ pass: 7, error: 0, review: 0, rounding: 0, info: 0, notApplicable: 1, notEvaluated: 0 });
    expect([run.zeroPasses, run.findings, run.causes, run.notEvaluated]).toEqual([1, [], [], []]);
  });

  it('counts no pass that compares nothing, and no failure, among those of zeros', () => {
    const nothing: Rule = {
      id: 'M-2', kind: '结', weight: 'W', title: '结构', basis: 'derived', statement: '结构',
      check: () => [{ rule: 'M-2', instance: 'M-2', outcome: { state: 'pass' }, cells: [] }],
    };
    const notZero = identity('F-5', '逻', 'W', '不为零', '03[208].基本支出 ≠ 0');
    expect([checkBook(right, [nothing]).zeroPasses, checkBook(right, [notZero]).zeroPasses]).toEqual([0, 0]);
  });

  it('says how many cells two rules look at', () => {
    // Every cell of the table is in a row; 合计 and the classes stand in columns as well. The sign check counts as a rule like any other here.
    expect(run.coverage).toEqual({ amountCells: 9, inOneRule: 9, inTwoRules: 9 });
    expect(checkBook(right, [ACROSS]).coverage).toEqual({ amountCells: 9, inOneRule: 9, inTwoRules: 0 });
    expect(checkBook(right, [{ ...ACROSS, id: 'M-1' }]).coverage).toEqual({ amountCells: 9, inOneRule: 0, inTwoRules: 0 });
    expect(checkBook(right, [ACROSS, identity(DOWN.id, '列', 'R', DOWN.title, '03[合计].基本支出 = Σ 03[类].基本支出')]).coverage.inTwoRules).toBe(3);
  });
});

describe('what cannot be judged', () => {
  it('is gathered by rule and reason, with the cells in the way once each', () => {
    const run = checkBook(outlay('合计 | 7.00 | ### | 4.00', '205 教育支出 | 7.00 | 3.00 | 4.00', '208 社保 | 0.00 |  | 0.00'), [ACROSS, DOWN]);
    const groups = run.notEvaluated.map(({ rule, reason, count, cells }) => [rule, reason, count, cells.map(({ item, column }) => `${item}.${column}`)]);
    expect(groups).toEqual([
      ['F-1', 'unreadable', 1, ['合计.基本支出']],
      ['F-1', 'blank', 1, ['208.基本支出']],
      // What stands in the way of one instance: a figure that cannot be read, and a blank behind it.
      ['F-2', 'unreadable', 1, ['合计.基本支出', '208.基本支出']],
    ]);
    expect(run.counts.notEvaluated).toBe(3);
  });
});

describe('findings', () => {
  const wrong = outlay('合计 | 7.00 | 3.01 | 4.00', '205 教育支出 | 7.00 | 3.00 | 4.01', '208 社保 | 9.00 | 0.00 | 0.00');
  const run = checkBook(wrong, RULES);

  it('come with errors first, then what wants a look, then 尾差, which are taken together', () => {
    expect(run.findings.map(({ rule, title, kind, severity, id, others }) => [rule, title, kind, severity, id, others.length])).toEqual([
      ['F-1', '各行相加', '行', 'error', 'F-1 03[208].本年支出合计', 0],
      ['F-2', '各类相加', '列', 'review', 'F-2 03[合计].本年支出合计', 0],
      ['F-1', '各行相加', '行', 'rounding', 'F-1 03[合计].本年支出合计', 1],
      ['F-2', '各类相加', '列', 'rounding', 'F-2 03[合计].基本支出', 1],
    ]);
    expect(run.counts).toMatchObject({ error: 1, review: 1, rounding: 4 });
  });

  it('name the cause that explains them, and 尾差 have none', () => {
    const [cause] = run.causes;
    expect(run.findings.map((finding) => finding.cause)).toEqual([cause?.id, cause?.id, undefined, undefined]);
    expect(`${cause?.cell.item}.${cause?.cell.column} ${cause?.suggested?.fen}`).toBe('208.本年支出合计 0');
  });
});

describe('a check after edits', () => {
  const right = outlay('合计 | 7.00 | 3.00 | 4.00', '205 教育支出 | 7.00 | 3.00 | 4.00', '208 社保 | 0.00 | 0.00 | 0.00');

  it.each([
    // 205's 基本支出 stands in its row and in the sum of its column.
    ['205', '基本支出', 5_000_000, 2],
    ['合计', '项目支出', -4_000_000, 2],
    ['208', '项目支出', -1_000_000, 2],
  ])('of %s %s judges its instances alone and comes to the same as a whole check', (item, column, fen, anew) => {
    const edited = withFigure(right, item, column, fen);
    const check = BookCheck.of(right, RULES).after(edited);
    expect(check.judgedAnew).toBe(anew);
    expect(states(check.run)).toEqual(states(checkBook(edited, RULES)));
    const back = check.after(right);
    expect([back.judgedAnew, states(back.run)]).toEqual([anew, states(checkBook(right, RULES))]);
  });

  it('that follow each other build upon each other', () => {
    const first = withFigure(right, '205', '基本支出', 5_000_000);
    const second = withFigure(first, '208', '本年支出合计', 1_000_000);
    const check = BookCheck.of(right, RULES).after(first).after(second);
    expect(states(check.run)).toEqual(states(checkBook(second, RULES)));
    expect(check.run.counts).toEqual(checkBook(second, RULES).counts);
  });

  it('judges as many instances at first as there are of identities', () => {
    expect(BookCheck.of(right, RULES).judgedAnew).toBe(6);
  });

  it.each<[string, Pick<StructureRule, 'reads'>, number]>([
    ['looks at all tables', {}, 2],
    ['looks at the edited one among others', { reads: ['01', '03'] }, 2],
    ['looks at others', { reads: ['01', '04'] }, 1],
    ['looks at no amounts', { reads: [] }, 1],
  ])('a rule of structure that %s', (_, reads, times) => {
    let asked = 0;
    const rule: Rule = {
      id: 'M-1', kind: '结', weight: 'W', title: '结构', basis: 'derived', statement: '结构', ...reads,
      check: () => { asked += 1; return []; },
    };
    BookCheck.of(right, [rule]).after(withFigure(right, '205', '基本支出', 5_000_000));
    expect(asked).toBe(times);
  });
});

describe('the relations of a cell', () => {
  const book = outlay('合计 | 7.00 | 3.00 | 4.00', '205 教育支出 | 7.00 | 3.00 | 4.00', '208 社保 | 9.00 | 0.00 | 0.00');
  const cell = (item: string, column: string): BoundCell => book.tables[0]!.cells.get(item)!.get(column)!;
  const related = (item: string, column: string) =>
    BookCheck.of(book, RULES).relationsOf(cell(item, column)).map(({ rule, instance, outcome, sides }) => [rule, instance, outcome.state, sides?.left, sides?.right]);

  it('are those that read it, what does not hold first, each with both sides', () => {
    expect(related('205', '本年支出合计')).toEqual([
      ['F-2', 'F-2 03[合计].本年支出合计', 'fail', 7_000_000, 16_000_000],
      ['F-1', 'F-1 03[205].本年支出合计', 'pass', 7_000_000, 7_000_000],
    ]);
    expect(related('205', '项目支出').map(([rule]) => rule)).toEqual(['F-1', 'F-2', 'F-3']);
  });

  it('have no sides where a condition cannot be told of what is not even listed', () => {
    const unknown = outlay('合计 | 7.00 | 3.00 | ###', '205 教育支出 | 7.00 | 3.00 | 4.00');
    const rules = [
      identity('F-4', '行', 'R', '左边没有', '若 03[合计].项目支出 = 0: 03[206].基本支出 = 03[205].基本支出'),
      identity('F-5', '行', 'R', '右边没有', '若 03[合计].项目支出 = 0: 03[205].基本支出 = 03[206].基本支出'),
    ];
    const [total] = unknown.tables.flatMap((table) => table.cells.get('合计')?.get('项目支出') ?? []);
    const told = BookCheck.of(unknown, rules).relationsOf(total!);
    expect(told.map(({ rule, outcome, sides }) => [rule, outcome.state, sides])).toEqual([['F-4', 'not-evaluated', undefined], ['F-5', 'not-evaluated', undefined]]);
  });
});
