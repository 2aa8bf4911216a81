import type { BoundCell, RuleRun, TableCode } from '../../src/model';
import { CATALOGUE, checkBook } from '../../src/rules';
import { changed, withoutRows } from './support/changes';
import { alarms, checked, everythingBook, fiscalBook, recognised, stateOf, statesOf, tally } from './support/books';

const TABLES: readonly TableCode[] = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13'];

/** The tables that a rule speaks of, in its lines or, where it has none, as its statement tells. */
const FUNCTIONAL = ['02', '03', '06', '07', '09', '10', '11', '12'];
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  'X-20': ['03', '06', '10', '12'],
  'X-33': ['06', '07'],
  'X-51': ['06', '09'],
  'H-6': FUNCTIONAL,
  ...Object.fromEntries(['D-02', 'D-03', 'D-04', 'D-05', 'D-08'].map((rule) => [rule, FUNCTIONAL])),
  ...Object.fromEntries(['D-01', 'D-13'].map((rule) => [rule, [...FUNCTIONAL, '05', '08']])),
  'M-19': ['01'],
  'D-07': ['05', '08'],
  'D-09': ['08'],
  'D-10': ['06', '07', '09', '10'],
  'D-11': ['01', '03', '04', '06', '10', '12'],
  'F-508': ['05'],
  'F-605': ['06'],
  'F-809': ['08'],
  'F-1203': ['11', '12'],
  'F-1308': ['13'],
};
const CONDITIONS: Readonly<Record<string, readonly string[]>> = {
  仅财政资金: ['01', '04'],
  无财政结转: ['04'],
  无经营收支: ['01', '03'],
};

function tablesIn(line: string): readonly string[] {
  const named = Object.entries(CONDITIONS).flatMap(([name, tables]) => (line.includes(name) ? tables : []));
  return [...named, ...[...line.matchAll(/(\d{2})\[/g)].map(([, table]) => table ?? '')];
}

const needs = (rule: (typeof CATALOGUE)[number], table: string): boolean =>
  'lines' in rule ? rule.lines.some(({ text }) => tablesIn(text).includes(table)) : (SPOKEN[rule.id]?.includes(table) ?? false);

describe.each([
  ['everything', recognised(everythingBook())],
  ['fiscal', recognised(fiscalBook())],
] as const)('the %s book without a table', (_name, book) => {
  const whole = statesOf(checkBook(book));

  it.each(TABLES)('%s: its rules do not apply, each says so once, and the others judge as before', (missing) => {
    const run = checkBook({ ...book, tables: book.tables.filter(({ code }) => code !== missing), missing: [missing] });
    const absent = run.verdicts.filter(({ outcome }) => outcome.state === 'not-applicable' && outcome.reason === 'table-absent');
    expect(absent.map(({ rule }) => rule)).toEqual(CATALOGUE.filter((rule) => needs(rule, missing)).map(({ id }) => id));
    expect(alarms(run).map((alarm) => alarm.split(' ').slice(0, 2).join(' '))).toEqual(['error M-01']);
    expect(run.counts.notEvaluated).toBe(0);
    expect(new Set(run.verdicts.map(({ instance }) => instance)).size).toBe(run.verdicts.length);
    for (const verdict of run.verdicts) {
      if (verdict.rule === 'M-01' || (verdict.outcome.state === 'not-applicable' && verdict.outcome.reason === 'table-absent')) continue;
      // Sign checks of two tables stay one instance where one of the two is left.
      expect([verdict.instance, stateOf(verdict)]).toEqual([verdict.instance, whole.get(verdict.instance)]);
    }
  });
});

it('a book without any table has nothing to judge', () => {
  const run = checkBook({ ...recognised(fiscalBook()), tables: [], missing: TABLES });
  expect(new Set(run.verdicts.map(stateOf))).toEqual(new Set(['not-applicable table-absent']));
  expect(run.findings).toEqual([]);
});

const touches = (run: RuleRun, table: string, item: string, column: string): readonly { rule: string; cells: readonly BoundCell[]; state: string }[] =>
  run.verdicts
    .filter(({ cells }) => cells.some((cell) => cell.table === table && cell.item === item && cell.column === column))
    .map((verdict) => ({ rule: verdict.rule, cells: verdict.cells, state: stateOf(verdict) }));

describe('an amount that cannot be read', () => {
  const base = checked(everythingBook());
  const at = ['03', '2120201', '项目支出'] as const;
  const rules = (run: RuleRun): readonly string[] => touches(run, ...at).map(({ rule }) => rule);

  it.each([
    // The other figures say that money belongs here; a blank that may be zero says nothing (the real accounts have one).
    ['=', 'blank', ['error M-12 03[2120201].项目支出 金额单元格里只有数字']],
    ['=###', 'unreadable', ['error M-11 03[2120201].项目支出 金额单元格里只有数字']],
    ['=待定', 'unreadable', ['review M-11 03[2120201].项目支出 金额单元格里只有数字']],
    ['=-', 'blank', ['error M-12 03[2120201].项目支出 金额单元格里只有数字', 'review M-11 03 金额单元格里只有数字']],
  ])('%s: what needs it is not evaluated (%s), and nothing else is said', (change, reason, said) => {
    const run = checked(changed(everythingBook(), `03[2120201].项目支出 ${change}`));
    const judged = touches(run, ...at).filter(({ rule }) => !/^[MD]-/.test(rule));
    expect(new Set(judged.map(({ state }) => state))).toEqual(new Set([`not-evaluated ${reason}`]));
    // All that read it before, but for the sign check of the table, which still judges the other cells.
    expect(judged.map(({ rule }) => rule)).toEqual(rules(base).filter((rule) => rule !== 'F-307'));
    expect(alarms(run).map((alarm) => alarm.replace(/^(\S+ \S+ \S+) .*/, '$1 金额单元格里只有数字'))).toEqual(said);
    expect(run.notEvaluated.every(({ cells }) => cells.every(({ item }) => item === '2120201'))).toBe(true);
    expect(tally(run)['F-307']).toEqual({ pass: 1 });
  });

  it('in a condition leaves undecided what hangs on it', () => {
    const run = checked(changed(fiscalBook(), '01[事业收入].决算数 =###'));
    const undecided = new Set(run.verdicts.filter(({ outcome }) => outcome.state === 'not-evaluated').map(({ rule }) => rule));
    expect([...undecided].sort()).toEqual(['F-101', 'F-108', 'X-04', 'X-15', 'X-16', 'X-21'].sort());
    expect(alarms(run)).toEqual(['error M-11 01[事业收入].决算数 金额单元格里只有数字']);
  });

  it('that the layout fixes and the sheet lacks is no zero either', () => {
    const run = checked(withoutRows(everythingBook(), '01', '城乡社区支出'));
    // 03 has money there, so that the row itself is missed; what its amount should be nobody asks.
    expect(run.notEvaluated.map(({ rule, reason, count }) => [rule, reason, count])).toEqual([
      ['F-103', 'rows-absent', 1],
      ['X-09', 'rows-absent', 1],
    ]);
    expect(alarms(run)).toEqual(['error D-11 03 01 01、04 中有金额的类，与 03、06、10、12 中有金额的类一一对应', 'review M-22 01 rows 固定格式的行和列齐全']);
  });
});

describe('blanks', () => {
  it('are zeros where the column prints none, and the verdicts the same', () => {
    // 上缴上级支出 is a column of zeros; one blank among them is missing, and where all are blank they are zeros.
    const one = checked(changed(everythingBook(), '03[208].上缴上级支出 ='));
    expect(one.counts.notEvaluated).toBeGreaterThan(0);
    const all = everythingBook().tables['03'].reduce((book, { key }) => changed(book, `03[${key}].上缴上级支出 =`), everythingBook());
    expect(statesOf(checked(all))).toEqual(statesOf(checked(everythingBook())));
  });

  it('all over a table count as zeros: 10 of a department without 政府性基金', () => {
    const printed = fiscalBook();
    const keys = printed.tables['12'].map(({ key }) => key);
    const emptied = keys.reduce((book, key) => ['合计', '基本支出', '项目支出'].reduce((next, column) => changed(next, `12[${key}].${column} =`), book), printed);
    // That the table is blank is worth saying, no more.
    expect([...statesOf(checked(emptied))]).toEqual([...statesOf(checked(printed))].map(([name, state]) => [name, name === 'M-10 12' ? 'info' : state]));
  });
});
