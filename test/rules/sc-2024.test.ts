import { SC2024_BOOK } from '../fixtures/sc2024/book';
import { SC2024_QUIRKS } from '../fixtures/sc2024/sc2024';
import { sc2024Printed } from '../fixtures/sc2024/printed';
import { toSheets } from '../fixtures/drawing/sheets';
import { recognise } from '../../src/recognise';
import type { RuleRun } from '../../src/model';
import { checkBook } from '../../src/rules';
import { checked, stateOf, tally } from './support/books';

/** The accounts of 四川省医疗保障局 for 2024, all that the rules say of them, typed from the printed pages. */
const run = checked(SC2024_BOOK, SC2024_QUIRKS);

const WAN = 1_000_000;

/** "11,299.80" of 分. */
const wan = (fen: number): string => (fen / WAN).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');

describe('the accounts of 2024', () => {
  it('contain eleven 尾差, each with both numbers', () => {
    const tails = run.findings.flatMap(({ severity, id, facts, others }) =>
      severity === 'rounding' && facts.code === 'relation' ? [[id, wan(facts.left), wan(facts.right), others.length]] : [],
    );
    expect(tails).toEqual([
      ['F-301 03[210].本年支出合计', '11,299.80', '11,299.81', 0],
      ['F-302 03[合计].基本支出', '5,471.75', '5,471.76', 0],
      ['F-601 06[210].小计', '11,299.80', '11,299.81', 0],
      ['F-602 06[合计].基本支出', '5,471.75', '5,471.76', 0],
      ['F-703 07[合计].30102', '821.00', '821.01', 0],
      ['F-704#2 07[21015].30102', '515.56', '515.55', 0],
      ['F-801 08[301].决算数', '4,076.91', '4,076.92', 0],
      ['F-802 08[302].决算数', '1,282.33', '1,282.32', 0],
      ['F-1302 13[决算数].合计', '50.05', '50.06', 0],
      ['F-1303 13[一般公共预算财政拨款].合计', '50.05', '50.06', 0],
      ['X-34 08[人员经费合计].决算数', '5,471.76', '5,471.75', 0],
    ]);
  });

  it('contain one error, three things to look at and two remarks', () => {
    const others = run.findings.filter(({ severity }) => severity !== 'rounding');
    expect(others.map(({ severity, id }) => [severity, id])).toEqual([
      ['error', 'M-11 06[2101101].项目支出'],
      ['review', 'M-22 05 rows'],
      ['review', 'M-22 07 columns'],
      ['review', 'H-3 210'],
      ['info', 'M-12 03'],
      ['info', 'X-46#4 13[一般公共预算财政拨款].公务用车购置及运行维护费.公务用车购置费'],
    ]);
    const [hash, rows, columns, residual, blank] = others.map(({ facts }) => facts);
    expect(hash).toMatchObject({ code: 'unreadable', cause: 'error-value', written: '###' });
    expect(rows).toMatchObject({ code: 'layout-incomplete', table: '05', axis: 'rows', expected: 111 });
    expect(rows?.code === 'layout-incomplete' && rows.absent.length).toBe(76);
    expect(columns).toMatchObject({ code: 'layout-incomplete', table: '07', axis: 'columns', expected: 111 });
    expect(columns?.code === 'layout-incomplete' && columns.absent.length).toBe(97);
    expect(residual).toMatchObject({ code: 'unlisted-residual', parent: '210', name: '卫生健康支出', residuals: [{ fen: 1500 * WAN }] });
    expect(blank).toMatchObject({ code: 'blank-cells', table: '03', count: 1, cells: [{ cell: { item: '2101101', column: '项目支出' } }] });
  });

  it('show the 1,500.00 behind 其中： in nine cells and say it once', () => {
    const residual = run.findings.find(({ rule }) => rule === 'H-3');
    expect(residual?.facts.cells.map(({ cell }) => `${cell.table}[${cell.item}].${cell.column}`)).toEqual([
      '02[210].本年收入合计',
      '02[210].财政拨款收入',
      '03[210].本年支出合计',
      '03[210].项目支出',
      '06[210].小计',
      '06[210].项目支出',
      '07[210].合计',
      '09[210].本年收入',
      '09[210].本年支出',
    ]);
    const replaced = run.verdicts.filter(({ subject, outcome }) => subject?.item === '210' && outcome.state === 'not-applicable');
    // Each 210 row of 02, 03, 06, 07, 09: 7 + 6 + 3 + 111 + 2 columns.
    expect(replaced.map(stateOf)).toEqual(Array.from({ length: 129 }, () => 'not-applicable partial-listing'));
    expect(tally(run)['X-39']).toEqual({ pass: 3 });
  });

  it('are judged in as many instances as the pages have', () => {
    const counts = tally(run);
    // Typed from the columns SC24 of the catalogue of rules; 01 and 04 have 26 classes, 3 of 04's rows are no classes.
    expect(Object.fromEntries(PASSES.map(([rule]) => [rule, counts[rule]?.pass ?? 0]))).toEqual(Object.fromEntries(PASSES));
  });

  it('leave undecided what 05 and 07 do not print, one unreadable cell and one blank', () => {
    const groups = run.notEvaluated.map(({ rule, reason, count, cells }) => `${rule} ${reason} ${count} ${cells.map(({ item, column }) => `${item}.${column}`).join(' ')}`.trim());
    expect(groups).toEqual(NOT_EVALUATED.trim().split(/\s*\n\s*/));
  });

  it('take neither the blank nor the ### for a zero', () => {
    const touching = run.verdicts.filter(
      ({ rule, cells, outcome }) =>
        !/^[MD]-/.test(rule) &&
        (outcome.state === 'pass' || outcome.state === 'fail') &&
        cells.some(({ table, item, column }) => item === '2101101' && column === '项目支出' && (table === '03' || table === '06')),
    );
    expect(touching).toEqual([]);
  });

  it('add up', () => {
    const { counts, verdicts } = run;
    const all = counts.pass + counts.error + counts.review + counts.rounding + counts.info + counts.notApplicable + counts.notEvaluated;
    expect(all).toBe(verdicts.length);
    expect(new Set(verdicts.map(({ instance }) => instance)).size).toBe(verdicts.length);
    expect(counts.notEvaluated).toBe(run.notEvaluated.reduce((sum, { count }) => sum + count, 0));
    const fails = run.findings.reduce((sum, { others }) => sum + 1 + others.length, 0);
    expect(fails).toBe(counts.error + counts.review + counts.rounding + counts.info);
    expect(counts).toMatchObject({ error: 1, review: 3, rounding: 11, info: 2 });
  });

  it('read the same from the printed pages, traces of printing and all', () => {
    const printed = checkBook(recognise(toSheets(sc2024Printed())));
    // Printing put a 25th amount behind those of 13.
    const statesIn = ({ verdicts }: RuleRun) => verdicts.flatMap((verdict) => (verdict.rule === 'F-1308' ? [] : [[verdict.instance, stateOf(verdict)]]));
    expect(statesIn(printed)).toEqual(statesIn(run));
    expect(printed.verdicts.filter(({ rule }) => rule === 'F-1308').map(stateOf)).toEqual(['info']);
  });
});

const PASSES: readonly (readonly [string, number])[] = [
  ['M-11', 12], ['F-101', 1], ['F-102', 1], ['F-103', 1], ['F-104', 1], ['F-105', 1], ['F-106', 1], ['F-107', 1],
  ['F-108', 2], ['F-109', 2], ['F-110', 2], ['F-201', 27], ['F-202', 7], ['F-203', 21], ['F-204', 35], ['F-205', 1],
  ['F-301', 25], ['F-302', 5], ['F-303', 18], ['F-304', 29], ['F-305', 1], ['F-306', 2], ['F-307', 1],
  ['F-401', 1], ['F-402', 1], ['F-403', 1], ['F-404', 29], ['F-405', 4], ['F-406', 4], ['F-407', 1], ['F-408', 3],
  ['F-409', 27], ['F-410', 2], ['F-411', 1],
  ['F-501', 35], ['F-502', 35], ['F-503', 35], ['F-504', 35], ['F-505', 0], ['F-506', 40], ['F-507', 9], ['F-509', 1],
  ['F-601', 25], ['F-602', 2], ['F-603', 9], ['F-604', 14],
  // 13 columns of 14 without 尾差; three classes' and four 款's fourteen columns, less one 尾差.
  ['F-701', 0], ['F-702', 0], ['F-703', 13], ['F-704', 3 * 14 + 5 * 14 - 1],
  ['F-705', 1], ['F-706', 1], ['F-707', 1], ['F-708', 1], ['F-709', 1], ['F-710', 1], ['F-711', 1],
  ['F-801', 0], ['F-802', 0], ['F-803', 1], ['F-804', 1], ['F-805', 1], ['F-806', 1], ['F-807', 1], ['F-808', 1], ['F-810', 1],
  ['F-901', 2], ['F-902', 0], ['F-903', 2], ['F-904', 8],
  ['F-1001', 1], ['F-1002', 1], ['F-1003', 6], ['F-1004', 1], ['F-1101', 1], ['F-1102', 4], ['F-1201', 1], ['F-1202', 3],
  ['F-1301', 1], ['F-1302', 0], ['F-1303', 1], ['F-1304', 4], ['F-1305', 6], ['F-1306', 6], ['F-1307', 1],
  ['X-01', 1], ['X-02', 1], ['X-03', 1], ['X-04', 1], ['X-05', 1], ['X-06', 1], ['X-07', 1], ['X-08', 1],
  // 4 classes with money, 22 without; 04 adds 本年支出合计 in X-14.
  ['X-09', 26], ['X-10', 3], ['X-11', 1], ['X-12', 1], ['X-13', 1], ['X-14', 27], ['X-15', 2], ['X-16', 1],
  ['X-17', 1], ['X-18', 3 * 26], ['X-19', 77], ['X-20', 3], ['X-21', 77], ['X-22', 26],
  // 21 of the 81 economic 科目 of 08 stand among the printed rows of 05: 31002 to 31099 and 399 with its 款.
  ['X-23', 0], ['X-24', 0], ['X-25', 0], ['X-26', 0], ['X-27', 0], ['X-28', 0], ['X-29', 15 + 6], ['X-30', 0],
  // 301 with 12 款 that 08 and 07 both print.
  ['X-31', 13], ['X-32', 27], ['X-33', 2], ['X-34', 0], ['X-35', 1], ['X-36', 25], ['X-37', 4], ['X-38', 5], ['X-39', 3],
  ['X-40', 0], ['X-41', 0], ['X-42', 0], ['X-43', 0], ['X-44', 0], ['X-45', 4], ['X-46', 1], ['X-47', 1], ['X-48', 1],
  // Nothing is listed in 10 and 11.
  ['X-52', 0],
];

/** Rule, reason, number of instances and the cells in the way. */
const NOT_EVALUATED = `
  F-301 blank 1 2101101.项目支出
  F-304 blank 1 2101101.项目支出
  F-501 rows-absent 76
  F-502 rows-absent 76
  F-503 rows-absent 76
  F-504 rows-absent 76
  F-505 rows-absent 10
  F-506 rows-absent 60
  F-507 rows-absent 3
  F-601 unreadable 1 2101101.项目支出
  F-604 unreadable 1 2101101.项目支出
  F-701 columns-absent 27
  F-702 columns-absent 270
  F-703 columns-absent 97
  F-704 columns-absent 776
  X-19 unreadable 1 2101101.项目支出 2101101.项目支出
  X-21 unreadable 1 2101101.项目支出 2101101.项目支出
  X-23 rows-absent 1
  X-24 rows-absent 2
  X-25 rows-absent 1
  X-26 rows-absent 2
  X-27 rows-absent 4
  X-28 rows-absent 5
  X-29 rows-absent 60
  X-30 rows-absent 75
  X-30 columns-absent 35
  X-31 columns-absent 103
  X-31 rows-absent 75
  X-36 unreadable 1 2101101.项目支出
  X-40 rows-absent 1
  X-41 rows-absent 1
  X-42 rows-absent 1
  X-43 rows-absent 1
  X-44 rows-absent 8
`;
