import { among } from '../../fixtures/layout/row';
import type { PrintedBook, TableNumber } from '../../fixtures/layout/book';
import { SC2024_BOOK } from '../../fixtures/sc2024/book';
import { SC2024_QUIRKS } from '../../fixtures/sc2024/sc2024';
import type { RuleRun } from '../../../src/model';
import { alarms, checked, everythingBook, stateOf, tally } from '../support/books';
import { changed, withRows, withoutRows } from '../support/changes';
import { typedBook } from '../support/typed-book';
import { facts } from './support/one-rule';

const published = (book: PrintedBook): RuleRun => checked(book, SC2024_QUIRKS);
const findings = (run: RuleRun, ...rules: readonly string[]): readonly string[] =>
  run.findings.filter(({ rule }) => rules.includes(rule)).map(({ severity, id }) => `${severity} ${id}`);
const withAmong = (book: PrintedBook, table: TableNumber, parent: string): PrintedBook =>
  withRows(book, table, (rows) => rows.flatMap((row) => (row.key === parent ? [row, among(parent)] : [row])));
const applied = (book: PrintedBook, ...lines: readonly string[]): PrintedBook => lines.reduce(changed, book);

describe('what 其中： leaves out', () => {
  it('is said once however many tables show it, and is the same money in all of them', () => {
    const run = published(SC2024_BOOK);
    expect(findings(run, 'H-3', 'H-4', 'X-39')).toEqual(['review H-3 210']);
    expect(tally(run)['X-39']).toEqual({ pass: 3 });
  });

  it('must not differ between tables', () => {
    const run = published(changed(SC2024_BOOK, '09[210].本年支出 +100.00'));
    const [finding] = run.findings.filter(({ rule }) => rule === 'X-39');
    expect(finding).toMatchObject({ severity: 'review', id: 'X-39 210 项目支出', facts: { code: 'residuals-differ', parent: '210' } });
    expect(finding?.facts.code === 'residuals-differ' && finding.facts.residuals.map((fen) => fen / 1_000_000)).toEqual([1500, 1500, 1500, 1600]);
    // H-3 then has two amounts to tell.
    const unlisted = run.findings.find(({ rule }) => rule === 'H-3')?.facts;
    expect(unlisted?.code === 'unlisted-residual' && unlisted.residuals.map(({ fen, cells }) => [fen / 1_000_000, cells.map(({ table, column }) => `${table}.${column}`).join(' ')])).toEqual([
      [1500, '02.本年收入合计 03.本年支出合计 06.小计 07.合计 09.本年收入'],
      [1600, '09.本年支出'],
    ]);
  });

  it('may be one amount of income and another of outlay, each told with the totals that show it', () => {
    // 180.00 + 20.00 of 其他收入; 基本支出 and 项目支出 leave over parts of the whole.
    const among = (columns: readonly string[], whole: string, listed: string) => ({ columns, rows: [`201 一般公共服务支出 | ${whole}`, '其中：', `20101 人大事务 | ${listed}`] });
    const book = typedBook({
      '02': among(['本年收入合计', '财政拨款收入', '其他收入'], '200.00 | 180.00 | 20.00', '110.00 | 100.00 | 10.00'),
      '03': among(['本年支出合计', '基本支出', '项目支出'], '200.00 | 120.00 | 80.00', '100.00 | 60.00 | 40.00'),
      '09': among(['本年收入', '本年支出'], '80.00 | 80.00', '50.00 | 40.00'),
    });
    const told = facts('H-3', book);
    expect(told?.code === 'unlisted-residual' && told.residuals.map(({ fen, cells }) => `${fen / 1_000_000}: ${cells.map(({ table, column }) => `${table}.${column}`).join(' ')}`)).toEqual([
      '90: 02.本年收入合计',
      '100: 03.本年支出合计',
      '30: 09.本年收入',
      '40: 09.本年支出',
    ]);
    expect(told?.cells).toHaveLength(8);
  });

  it('may differ by a last place', () => {
    expect(tally(published(changed(SC2024_BOOK, '09[210].本年支出 +0.01')))['X-39']).toEqual({ pass: 2, rounding: 1 });
    expect(tally(published(changed(SC2024_BOOK, '09[210].本年支出 +0.02')))['X-39']).toEqual({ pass: 2, review: 1 });
  });

  it('is compared only where the columns hold the same money: 03 may spend money of its own', () => {
    // 100.00 of 其他收入 spent on projects of 210 beside the fiscal 7,116.70.
    const own = applied(
      SC2024_BOOK,
      '01[其他收入].决算数 +100.00', '01[本年收入合计].决算数 +100.00', '01[收入总计].决算数 +100.00',
      '01[卫生健康支出].决算数 +100.00', '01[本年支出合计].决算数 +100.00', '01[支出总计].决算数 +100.00',
      '02[合计].其他收入 +100.00', '02[合计].本年收入合计 +100.00', '02[210].其他收入 +100.00', '02[210].本年收入合计 +100.00',
      '03[合计].项目支出 +100.00', '03[合计].本年支出合计 +100.00', '03[210].项目支出 +100.00', '03[210].本年支出合计 +100.00',
    );
    const run = published(own);
    expect(tally(run)['X-39']).toEqual({ pass: 2 });
    expect(alarms(run).map((alarm) => alarm.split(' ')[1])).toEqual(['M-11', 'M-22', 'M-22', 'H-3']);
  });

  it('cannot be less than nothing', () => {
    const run = published(changed(SC2024_BOOK, '06[21015].项目支出 +2000.00'));
    expect(findings(run, 'H-3')).toEqual(['error H-3 210']);
    const facts = run.findings.find(({ rule }) => rule === 'H-3')?.facts;
    expect(facts).toMatchObject({ code: 'negative-residual', residuals: [{ fen: -500_000_000, cells: [{ table: '06', column: '项目支出' }] }] });
    expect(facts?.cells.map(({ cell }) => `${cell.table}.${cell.column}`)).toEqual(['06.项目支出']);
  });

  it('does not loosen the levels below', () => {
    const run = published(changed(SC2024_BOOK, '02[2101504].财政拨款收入 +1.00'));
    expect(findings(run, 'F-204')).toEqual(['error F-204 02[21015].财政拨款收入']);
  });

  it('is nothing: 其中： is not needed', () => {
    const run = checked(withAmong(everythingBook(), '03', '208'));
    expect(findings(run, 'H-3', 'H-4')).toEqual(['info H-4 208']);
    expect(alarms(run)).toEqual([]);
    // A 尾差 is nothing too.
    const tail = checked(changed(withAmong(everythingBook(), '03', '208'), '03[208].基本支出 +0.01'));
    expect(findings(tail, 'H-3', 'H-4')).toEqual(['info H-4 208']);
  });

  it('cannot be told where no amount of the parent can be read', () => {
    const blanked = ['本年收入', '本年支出'].reduce((book, column) => changed(book, `09[212].${column} =###`), withAmong(everythingBook(), '09', '212'));
    const counts = tally(checked(blanked));
    expect([counts['H-3'], counts['H-4']]).toEqual([{ 'not-evaluated unreadable': 1 }, { 'not-evaluated unreadable': 1 }]);
  });
});

describe('a 科目 left out', () => {
  const said = (book: PrintedBook): readonly string[] => checked(book).findings.filter(({ severity }) => severity === 'error').map(({ id }) => id);

  it('below a 款 of 03 is said once, by H-5', () => {
    const run = checked(withoutRows(everythingBook(), '03', '2120803'));
    // X-20 sees that 10 has it.
    expect(findings(run, 'H-5', 'F-304', 'X-20')).toEqual(['error H-5 03[21208]', 'error X-20 10 03']);
    expect(run.findings.find(({ rule }) => rule === 'H-5')?.facts).toMatchObject({ code: 'missing-rows', parent: '21208', residual: 1_357_920_000 });
    const replaced = run.verdicts.filter(({ outcome }) => outcome.state === 'not-applicable' && outcome.reason === 'replaced');
    expect(replaced.map(({ instance }) => instance)).toEqual(['F-304 03[21208].本年支出合计', 'F-304 03[21208].项目支出']);
  });

  it.each<[TableNumber, string, string]>([
    ['02', '2120803', '02[21208]'],
    ['06', '2080506', '06[20805]'],
    ['07', '2080506', '07[20805]'],
    ['10', '2120803', '10[21208]'],
    // Without 年初结转和结余, the first of the columns there.
    ['10', '2120801', '10[21208]'],
  ])('below a 款 of %s (%s) too', (table, code, parent) => {
    const run = checked(withoutRows(everythingBook(), table, code));
    expect(findings(run, 'H-5')).toEqual([`error H-5 ${parent}`]);
    expect(findings(run, 'F-204', 'F-304', 'F-604', 'F-704', 'H-1')).toEqual([]);
  });

  it('with the whole 款 shows at the 类', () => {
    expect(said(withoutRows(everythingBook(), '03', '21208', '2120801', '2120803'))).toEqual(['H-5 03[212]', 'X-20 10 03']);
  });

  it('with its 款 row alone shows at the 类 too: the 项 belong to nobody', () => {
    expect(said(withoutRows(everythingBook(), '03', '21208'))).toEqual(['D-02 03', 'H-5 03[212]', 'X-20 10 03']);
  });

  it('is one wrong figure rather than a row where one column alone is off', () => {
    const run = checked(changed(everythingBook(), '03[21208].项目支出 +300.00'));
    expect(findings(run, 'H-5')).toEqual([]);
    expect(findings(run, 'F-304')).toEqual(['error F-304 03[21208].项目支出']);
    const total = checked(changed(everythingBook(), '03[21208].本年支出合计 +300.00'));
    expect(findings(total, 'H-5', 'F-304')).toEqual(['error F-304 03[21208].本年支出合计']);
  });

  it('is not what happened where the children have more than the parent', () => {
    const run = checked(applied(everythingBook(), '03[2120801].项目支出 +300.00', '03[2120801].本年支出合计 +300.00'));
    expect(findings(run, 'H-5')).toEqual([]);
    expect(findings(run, 'F-304')).toHaveLength(2);
  });
});

describe('a whole 类 left out', () => {
  const run = (table: TableNumber, ...keys: readonly string[]): ReadonlySet<string> =>
    new Set(checked(withoutRows(everythingBook(), table, ...keys)).findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));

  it('of 03 is said once, by H-6', () => {
    expect(run('03', '223', '22301', '2230105')).toEqual(new Set(['H-6']));
  });

  it('with its own row alone is said so too: its 款 belong to nobody', () => {
    expect(run('03', '223')).toEqual(new Set(['D-02', 'H-6']));
  });

  it('cannot be judged where a parent has nothing readable', () => {
    const blank = ['本年收入', '本年支出'].reduce((book, column) => changed(book, `09[21202].${column} =###`), everythingBook());
    const verdict = checked(blank).verdicts.find(({ instance }) => instance === 'H-5 09[21202]');
    expect(verdict === undefined ? undefined : stateOf(verdict)).toBe('not-evaluated unreadable');
    expect(verdict?.cells.map(({ item }) => item)).toEqual(['21202', '21202']);
  });
});
