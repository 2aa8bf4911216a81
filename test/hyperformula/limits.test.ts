import type { AuditWords, Book, Reading } from '../../src/model';
import { amountFromNumeral } from '../../src/model';
import { auditLines, checkBook } from '../../src/rules';
import { ruleOf } from '../rules/support/run-line';
import { typedBook } from '../rules/support/typed-book';
import { Calculation, fenColumn } from './workbook';

const WORDS: AuditWords = {
  pass: 'pass',
  severity: { error: 'error', review: 'review', rounding: 'rounding', info: 'info' },
  notEvaluated: { 'rows-absent': 'no row', 'columns-absent': 'no column', unreadable: 'unreadable', blank: 'blank', 'out-of-range': 'too large' },
  notApplicable: 'n/a',
  negatives: () => '',
};

const PARTS = ['财政拨款收入', '上级补助收入', '其他收入'];
const FUNDS = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];

/** 02 in 万元 to 0.01 (10,000 分) beside 04 in 元 to 0.01 (1 分). */
function book(inWan: readonly [total: string, ...parts: string[]], inYuan: readonly [total: string, ...parts: string[]]): Book {
  const wan = typedBook({ '02': { columns: ['本年收入合计', ...PARTS], rows: [`合计 | ${inWan.join(' | ')}`] } });
  const yuan = typedBook({ '04': { columns: ['金额'], rows: ['本年收入合计', ...FUNDS].map((item, index) => `${item} | ${inYuan[index] ?? '0.00'}`) } });
  const readIn = (numeral: string): Reading => ({ kind: 'amount', amount: amountFromNumeral(numeral, '元', 2) });
  const tables = yuan.tables.map((table) => ({
    ...table,
    unit: '元' as const,
    cells: new Map([...table.cells].map(([item, row]) => [item, new Map([...row].map(([column, cell]) => [column, { ...cell, reading: readIn(String(cell.written)) }]))])),
  }));
  return { ...wan, tables: [...wan.tables, ...tables] };
}

/** What the formulas say of a line's only instance. */
function said(of: Book, line: string): unknown {
  const rule = ruleOf('R', line);
  const { cells, placing } = fenColumn(of);
  const lines = auditLines(of, checkBook(of, [rule]), WORDS, [rule], placing);
  const calculation = new Calculation(lines, cells);
  const verdicts = [...calculation.verdicts().values()];
  calculation.end();
  return verdicts[0];
}

describe('limits where amounts are printed in different steps, calculated by HyperFormula', () => {
  // A total to 100 元 of two parts to the 分: half a last place, 5,000 分, is none; one is 尾差, as is the worst case.
  it.each([
    ['3000050.00', 'pass'], ['2999950.00', 'pass'], ['3000050.01', 'rounding'], ['2999949.99', 'rounding'], ['3000100.00', 'rounding'], ['3000100.01', 'error'], ['2999899.99', 'error'],
  ])('a total of 300.00 万元 and parts of %s 元: %s', (sum, expected) => {
    const [yuan, fen] = sum.split('.');
    const rest = `${Number(yuan) - 1_000_000}.${fen ?? ''}`;
    expect(said(book(['300.00', '0.00', '0.00', '0.00'], ['0.00', '1000000.00', rest]), '02[合计].本年收入合计 = Σ 04[一般公共预算财政拨款、政府性基金预算财政拨款]')).toBe(expected);
  });

  // Three parts to 100 元 of a total to the 分: √(0.75·3) is one last place, the worst case 15,000.5 分.
  it.each([
    ['60050.00', 'pass'], ['60050.01', 'rounding'], ['60100.00', 'rounding'], ['60100.01', 'review'], ['60150.00', 'review'], ['60150.01', 'error'], ['59849.99', 'error'], ['59850.00', 'review'],
  ])('a total of %s 元 and parts of 1.00, 2.00 and 3.00 万元: %s', (total, expected) => {
    expect(said(book(['0.00', '1.00', '2.00', '3.00'], [total]), '04[本年收入合计] = Σ 02[合计].(财政拨款收入 … 其他收入)')).toBe(expected);
    expect(said(book(['0.00', '1.00', '2.00', '3.00'], [total]), 'Σ 02[合计].(财政拨款收入 … 其他收入) = 04[本年收入合计]')).toBe(expected);
  });

  // A total and three parts to 100 元, a fourth to the 分: √(0.75·4) is one last place, the worst case 20,000.5 分.
  it.each([['10.01', 'rounding'], ['10.02', 'review'], ['10.03', 'error'], ['9.97', 'error']])('a total of %s 万元 and parts of 1.00, 2.00, 3.00 万元 and 4.00 万元 in 元: %s', (total, expected) => {
    expect(said(book([total, '1.00', '2.00', '3.00'], ['40000.00']), '02[合计].本年收入合计 = 02[合计].财政拨款收入 + 02[合计].上级补助收入 + 02[合计].其他收入 + 04[本年收入合计]')).toBe(expected);
  });

  // A zero rounds nothing: 5.00 元 beside 0.00 万元 are right to the 分, though the zero may hide 5,000 分.
  it.each([['5.00', 'pass'], ['5.01', 'rounding'], ['5.02', 'review'], ['55.01', 'review'], ['55.02', 'error']])('a total of %s 元 and parts of 5.00 元 and 0.00 万元: %s', (total, expected) => {
    expect(said(book(['0.00', '0.00', '0.00', '0.00'], [total, '5.00']), '04[本年收入合计] = 04[一般公共预算财政拨款] + 02[合计].财政拨款收入')).toBe(expected);
  });

  // Nothing but zeros rounds nothing: what they may hide wants a look, beyond that it is an error.
  it.each([['0.00', 'pass'], ['0.01', 'review'], ['50.01', 'review'], ['50.02', 'error']])('a total of %s 元 and parts that are zero: %s', (total, expected) => {
    expect(said(book(['0.00', '0.00', '0.00', '0.00'], [total, '0.00']), '04[本年收入合计] = 04[一般公共预算财政拨款] + 02[合计].财政拨款收入')).toBe(expected);
  });

  // Two sums, two parts to 100 元 and two to the 分, one of these zero: √(0.75·2) is one last place, the worst case 10,001 分.
  it.each([['30050.00', 'pass'], ['30050.01', 'rounding'], ['30100.00', 'rounding'], ['30100.01', 'review'], ['30100.02', 'error'], ['29899.99', 'review'], ['29899.98', 'error']])('a sum of 1.00 and 2.00 万元 and one of %s and 0.00 元: %s', (sum, expected) => {
    expect(said(book(['0.00', '1.00', '2.00', '0.00'], ['0.00', sum]), '02[合计].财政拨款收入 + 02[合计].上级补助收入 = 04[一般公共预算财政拨款] + 04[政府性基金预算财政拨款]')).toBe(expected);
  });

  // A figure in two places: half of 100 元 is none, one is 尾差, two want a look; of one total, two are an error.
  it.each([
    ['=', '30050.00', 'pass'], ['=', '30050.01', 'rounding'], ['=', '30100.01', 'review'], ['=', '30200.00', 'review'], ['=', '30200.01', 'error'],
    ['≡', '30050.00', 'pass'], ['≡', '29949.99', 'rounding'], ['≡', '30100.00', 'rounding'], ['≡', '30100.01', 'error'],
    ['≤', '29900.00', 'pass'], ['≤', '29899.99', 'error'], ['≥', '30100.00', 'pass'], ['≥', '30100.01', 'error'],
    ['≠', '30000.00', 'error'], ['≠', '30000.01', 'pass'],
  ])('3.00 万元 %s %s 元: %s', (relator, yuan, expected) => {
    expect(said(book(['3.00', '0.00', '0.00', '0.00'], [yuan]), `02[合计].本年收入合计 ${relator} 04[本年收入合计]`)).toBe(expected);
  });
});

describe('conditions, calculated by HyperFormula', () => {
  // 02: 5.00 of 5.00, 0.00 and 2.00 万元; 04: 20,000.00 元, which is 2.00 万元. A last place more or less, and it is no longer so.
  it.each([
    ['0 = 02[合计].上级补助收入', '上级补助收入', 10_000], ['02[合计].上级补助收入 = 0', '上级补助收入', -10_000],
    ['0 ≤ 02[合计].上级补助收入', '上级补助收入', -10_000], ['0 ≥ 02[合计].上级补助收入', '上级补助收入', 10_000], ['02[合计].上级补助收入 ≤ 0', '上级补助收入', 10_000],
    ['02[合计].其他收入 ≠ 0', '其他收入', -2_000_000], ['02[合计].其他收入 = 04[本年收入合计]', '其他收入', 10_000], ['04[本年收入合计] = 02[合计].其他收入', '其他收入', -10_000],
    ['02[合计].其他收入 ≡ 04[本年收入合计]', '其他收入', 10_000], ['02[合计].其他收入 ≥ 04[本年收入合计]', '其他收入', -10_000],
    ['02[合计].其他收入 = 04[本年收入合计] 且 0 = 02[合计].上级补助收入', '上级补助收入', 10_000], ['0 = 02[合计].上级补助收入 且 02[合计].其他收入 = 04[本年收入合计]', '其他收入', 10_000],
  ])('若 %s: not where %s is %d 分 more', (condition, column, more) => {
    const of = book(['5.00', '5.00', '0.00', '2.00'], ['20000.00']);
    const rule = ruleOf('R', `若 ${condition}: 02[合计].本年收入合计 = 02[合计].财政拨款收入`);
    const { cells, placing } = fenColumn(of);
    const lines = auditLines(of, checkBook(of, [rule]), WORDS, [rule], placing);
    const calculation = new Calculation(lines, cells);
    const at = ['本年收入合计', ...PARTS].indexOf(column);
    const verdicts = [0, more].map((change) => {
      calculation.type('分', at, 0, (column === '其他收入' ? 2_000_000 : 0) + change);
      return [...calculation.verdicts().values()][0];
    });
    calculation.end();
    expect(verdicts).toEqual(['pass', 'n/a']);
  });
});
