import { recognise } from '../../src/recognise';
import type { CellValue } from '../../src/model';
import { boundAmounts } from './support/bound-amounts';
import { amountsOn, scSheet } from './support/fixtures';
import { rowWith, typedSheet, withValues } from './support/typed-sheet';

/** Table 09 with these two columns, from 合计 down. */
const columns = (income: readonly string[], outlay: readonly string[]) =>
  typedSheet(
    '09',
    `一般公共预算财政拨款项目支出决算表
    单位：万元
    科目编码 | 科目名称 | 本年收入 | 本年支出
     | 合计 | ${income[0] ?? ''} | ${outlay[0] ?? ''}
    205 | 教育支出 | ${income[1] ?? ''} | ${outlay[1] ?? ''}
    20508 | 进修及培训 | ${income[2] ?? ''} | ${outlay[2] ?? ''}`,
  );

const readings = (income: readonly string[], outlay: readonly string[]) => {
  const bound = boundAmounts(recognise([columns(income, outlay)]));
  return [...bound.values()];
};

describe('a blank', () => {
  it('is zero where its column prints no zero, missing where it prints one', () => {
    expect(readings(['5.00', '5.00', ''], ['0.00', '5.00', ''])).toEqual(['5.00', '0.00', '5.00', '5.00', 'zero', 'blank']);
  });

  it('is judged like a dash', () => {
    expect(readings(['5.00', '—', '5.00'], ['5.00', '0.00', '-'])).toEqual(['5.00', '5.00', 'zero', '0.00', '5.00', 'blank']);
  });

  it('is missing where what is shown as 0.00 is a little more', () => {
    expect(readings(['5.00', '0.001', ''], ['5.00', "'0.00", ''])).toEqual(['5.00', '5.00', '0.00', '0.00', 'blank', 'blank']);
  });

  it('is zero in a table that is wholly blank', () => {
    expect(readings([], [])).toEqual(['zero', 'zero', 'zero', 'zero', 'zero', 'zero']);
  });

  it('is zero beside what cannot be read, which is no zero', () => {
    expect(readings(["'###", '5.00', ''], [])).toEqual(['error-value ###', 'zero', '5.00', 'zero', 'zero', 'zero']);
  });

  it('is zero where its number format hides or paints zeros only if it is stored as one', () => {
    const sheet = columns(['5.00', '0.00', ''], ['5.00', '', '']);
    const formats = sheet.formats.map((row) => row.map(() => '#,##0.00;-#,##0.00;"-"'));
    expect(Object.values(amountsOn({ ...sheet, formats }))).toEqual(['5.00', '5.00', '0.00', 'zero', 'blank', 'zero']);
  });
});

describe('in a table of one row', () => {
  const cells = (change: (index: number) => CellValue) => {
    const sheet = scSheet('13');
    const last = sheet.values.length - 1;
    return Object.values(amountsOn(withValues(sheet, (value, row, column) => (row === last ? change(column) : value))));
  };

  it('a blank is missing where the table prints a zero anywhere', () => {
    expect(new Set(cells((index) => (index === 0 ? 0 : index === 1 ? 5.5 : null)).slice(2))).toEqual(new Set(['blank']));
  });

  it('a blank is zero where the table prints none', () => {
    expect(new Set(cells((index) => (index < 2 ? 5.5 : null)).slice(2))).toEqual(new Set(['zero']));
  });
});

it('the real blank among printed zeros is missing', () => {
  expect(amountsOn(scSheet('03'))['03[2101101].项目支出']).toBe('blank');
  const row = rowWith(scSheet('03'), '行政单位医疗');
  const dashed = withValues(scSheet('03'), (value, at, column) => (at === row && column === 6 ? '-' : value));
  expect(amountsOn(dashed)['03[2101101].项目支出']).toBe('blank');
});
