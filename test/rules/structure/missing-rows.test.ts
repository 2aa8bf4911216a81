import type { TableCode } from '../../../src/model';
import { CATALOGUE, checkBook } from '../../../src/rules';
import { stateOf } from '../support/books';
import { ruleOf } from '../support/run-line';
import { typedBook } from '../support/typed-book';
import { firstState, outlay, outlays } from './support/one-rule';

describe('H-5 rows left out', () => {
  const listed = (...rows: readonly string[]): string => firstState('H-5', outlay('03', ...rows));

  it.each<[string, readonly string[], string]>([
    ['nothing', ['205 教育 | 5.00 | 3.00 | 2.00', '20508 培训 | 5.00 | 3.00 | 2.00'], 'pass'],
    ['a row with money in two columns', ['205 教育 | 9.00 | 7.00 | 2.00', '20508 培训 | 5.00 | 3.00 | 2.00'], 'error'],
    ['one figure off', ['205 教育 | 9.00 | 3.00 | 2.00', '20508 培训 | 5.00 | 3.00 | 2.00'], 'pass'],
    ['two figures off, the total not', ['205 教育 | 5.00 | 7.00 | 6.00', '20508 培训 | 5.00 | 3.00 | 2.00'], 'pass'],
    ['more in the parts than in the whole', ['205 教育 | 1.00 | 1.00 | 0.00', '20508 培训 | 5.00 | 3.00 | 2.00'], 'pass'],
    ['two figures that rounding explains', ['205 教育 | 5.01 | 3.01 | 2.00', '20508 培训 | 5.00 | 3.00 | 2.00'], 'pass'],
    ['two figures too large, a third too small', ['205 教育 | 9.00 | 7.00 | 1.00', '20508 培训 | 5.00 | 3.00 | 2.00'], 'pass'],
    // Five figures, one of them of money, may be off by 2.5 last places together: 2 want a look, and are no row.
    ['two figures that want a look', ['205 教育 | 5.02 | 3.02 | 2.00', '20508 培训 | 5.00 | 3.00 | 2.00', ...['20501', '20502', '20503'].map((code) => `${code} 甲 | 0.00 | 0.00 | 0.00`)], 'pass'],
    ['a part without cells', ['205 教育 | 9.00 | 7.00 | 2.00', '20508 培训 | ∅ | 3.00 | 2.00'], 'pass'],
    ['no cells at all', ['205 教育 | ∅', '20508 培训 | 5.00 | 3.00 | 2.00'], 'not-evaluated columns-absent'],
    ['其中：', ['205 教育 | 9.00 | 7.00 | 2.00', '其中：', '20508 培训 | 5.00 | 3.00 | 2.00'], 'nothing'],
    ['no part at all', ['205 教育 | 9.00 | 7.00 | 2.00'], 'nothing'],
    ['what cannot be read', ['205 教育 | ### | ### | ###', '20508 培训 | 5.00 | 3.00 | 2.00'], 'not-evaluated unreadable'],
    ['blanks', ['205 教育 |  |  | ', '20508 培训 | 5.00 | 3.00 | 2.00'], 'not-evaluated blank'],
    ['a blank in each part', ['205 教育 | 5.00 | 3.00 | 2.00', '20508 培训 |  | ### | '], 'not-evaluated unreadable'],
  ])('%s: %j', (_, rows, expected) => expect(listed(...rows)).toBe(expected === 'nothing' ? 'nothing' : `03[205]: ${expected}`));

  it('in 09 want money in any two columns, as none of them is a total', () => {
    const nine = (parent: string): string =>
      firstState('H-5', typedBook({ '09': { columns: ['本年收入', '本年支出'], rows: [`205 教育 | ${parent}`, '20508 培训 | 3.00 | 3.00'] } }));
    expect([nine('5.00 | 5.00'), nine('3.00 | 5.00')]).toEqual(['09[205]: error', '09[205]: pass']);
  });

  it('in 10 and 11 may be without an opening balance, the first of the columns', () => {
    const eleven = (parent: string): string =>
      firstState('H-5', typedBook({ '11': { columns: ['年初结转和结余', '本年收入', '本年支出'], rows: [`223 国有资本 | ${parent}`, '22301 甲 | 0.00 | 3.00 | 3.00'] } }));
    expect([eleven('0.00 | 5.00 | 5.00'), eleven('0.00 | 3.00 | 5.00')]).toEqual(['11[223]: error', '11[223]: pass']);
  });
});

describe('H-5 speaks for the sums that fail with it', () => {
  // Below 20508 a 项 of 4.00 is left out, and 20508 does not add up across; 20509 has one figure wrong.
  const book = outlay(
    '03',
    '20508 培训 | 9.00 | 7.00 | 3.00',
    '2050803 培训支出 | 5.00 | 3.00 | 2.00',
    '20509 教育费附加 | 8.00 | 3.00 | 2.00',
    '2050999 其他支出 | 5.00 | 3.00 | 2.00',
  );
  const rules = [...CATALOGUE.filter(({ id }) => id === 'H-5' || id === 'F-304'), ruleOf('R', '03[款].本年支出合计 = Σ 03[款].(基本支出、项目支出)')];
  const failures = checkBook(book, rules).verdicts.filter(({ outcome }) => outcome.state !== 'pass');

  it('down its own columns, but not across, nor for another row', () => {
    expect(failures.map((verdict) => `${verdict.instance}: ${stateOf(verdict)}`)).toEqual([
      'H-5 03[20508]: error',
      'F-304 03[20508].本年支出合计: not-applicable replaced',
      'F-304 03[20508].基本支出: not-applicable replaced',
      'F-304 03[20508].项目支出: not-applicable replaced',
      'F-304 03[20509].本年支出合计: error',
      'T-1 03[20508].本年支出合计: error',
      'T-1 03[20509].本年支出合计: error',
    ]);
  });

  it('for each 款 that lacks a row, in its own table', () => {
    // 06 lacks a 项 below 20509 and has one figure of 20508 wrong; in 03 it is the other way round.
    const both = outlays({
      '03': ['20508 培训 | 9.00 | 7.00 | 2.00', '2050803 培训支出 | 5.00 | 3.00 | 2.00', '20509 教育费附加 | 8.00 | 3.00 | 2.00', '2050999 其他支出 | 5.00 | 3.00 | 2.00'],
      '06': ['20508 培训 | 8.00 | 3.00 | 2.00', '2050803 培训支出 | 5.00 | 3.00 | 2.00', '20509 教育费附加 | 9.00 | 7.00 | 2.00', '2050999 其他支出 | 5.00 | 3.00 | 2.00'],
    });
    const { findings } = checkBook(both, CATALOGUE.filter(({ id }) => ['H-5', 'F-304', 'F-604'].includes(id)));
    expect(findings.map(({ id }) => id).sort()).toEqual(['F-304 03[20509].本年支出合计', 'F-604 06[20508].小计', 'H-5 03[20508]', 'H-5 06[20509]']);
  });

  it.each<[string, TableCode, readonly string[]]>([
    ['F-203', '02', ['205 教育', '20508 培训']],
    ['F-204', '02', ['20508 培训', '2050803 培训支出']],
    ['F-303', '03', ['205 教育', '20508 培训']],
    ['F-304', '03', ['20508 培训', '2050803 培训支出']],
    ['F-603', '06', ['205 教育', '20508 培训']],
    ['F-604', '06', ['20508 培训', '2050803 培训支出']],
    ['F-704', '07', ['20508 培训', '2050803 培训支出']],
    ['F-902', '09', ['205 教育', '20508 培训']],
    ['F-903', '09', ['20508 培训', '2050803 培训支出']],
    ['H-1', '10', ['212 城乡社区', '21208 土地出让']],
  ])('%s of %s among them', (rule, table, [parent, part]) => {
    const columns = { '02': ['本年收入合计', '财政拨款收入'], '07': ['合计', '301'], '09': ['本年收入', '本年支出'], '10': ['本年收入', '本年支出.小计'] }[table as string] ?? ['小计', '基本支出'];
    const short = typedBook({ [table]: { columns: table === '03' ? ['本年支出合计', '基本支出'] : columns, rows: [`${parent!} | 5.00 | 5.00`, `${part!} | 3.00 | 3.00`] } });
    const alone = checkBook(short, CATALOGUE.filter(({ id }) => id === rule)).findings;
    expect(alone.map((finding) => finding.rule)).toEqual([rule, rule]);
    expect(checkBook(short, CATALOGUE.filter(({ id }) => id === rule || id === 'H-5')).findings.map((finding) => finding.rule)).toEqual(['H-5']);
  });
});
