import type { Book } from '../../../src/model';
import { facts, outlay, outlays, states, verdicts, withTable } from './support/one-rule';

const partial = (whole: string, ...parts: readonly string[]): Book => outlay('06', `210 卫生健康支出 | ${whole}`, '其中：', ...parts.map((part, index) => `2100${index + 1} 款${index + 1} | ${part}`));
const both = (book: Book): string => ['H-3', 'H-4'].flatMap((rule) => states(rule, book).map((state) => `${rule} ${state.replace('210: ', '')}`)).join(', ');

describe('H-3 and H-4 what 其中： leaves out', () => {
  it.each<[string, Book, string]>([
    ['money', partial('9.00', '5.00'), 'H-3 review, H-4 pass'],
    ['less than nothing', partial('4.00', '5.00'), 'H-3 error, H-4 pass'],
    ['nothing', partial('5.00', '5.00'), 'H-3 pass, H-4 info'],
    ['a last place', partial('5.01', '5.00'), 'H-3 pass, H-4 info'],
    // Five figures may be off by 2.5 last places together.
    ['two last places, beside three 款 without money', partial('5.02', '5.00', '0.00', '0.00', '0.00'), 'H-3 review, H-4 pass'],
    ['what nobody can read', partial('###', '5.00'), 'H-3 not-evaluated unreadable, H-4 not-evaluated unreadable'],
    ['what has no cells', partial('∅', '5.00'), 'H-3 not-evaluated columns-absent, H-4 not-evaluated columns-absent'],
    ['what a 款 without a cell may hold', partial('9.00', '∅'), 'H-3 not-evaluated columns-absent, H-4 not-evaluated columns-absent'],
  ])('%s', (_, book, expected) => expect(both(book)).toBe(expected));

  it('is said of the 类 by its amounts, and how it should be', () => {
    const passed = verdicts('H-3', partial('5.00 | 3.00 | 2.00', '5.00 | 3.00 | 2.00'))[0];
    expect(passed?.cells.map(({ item, column }) => `${item}.${column}`)).toEqual(['210.小计', '210.基本支出', '210.项目支出']);
    expect(facts('H-3', partial('4.00', '5.00'))).toMatchObject({ residuals: [{ fen: -1_000_000 }], formula: 'Σ 所列各款 ≤ 卫生健康支出（210）' });
  });

  it('is said once for all tables, and once where a table lists the 类 twice', () => {
    const rows = ['210 卫生健康支出 | 9.00', '其中：', '21001 管理事务 | 5.00'];
    expect(states('H-3', outlays({ '06': rows, '07': rows }))).toEqual(['210: review']);
    const twice = withTable(outlay('06', ...rows, '211 卫生健康支出 | 9.00', '其中：'), (table) => ({
      ...table,
      items: table.items.map((item) => (item.code === '211' ? { ...item, code: '210' } : item)),
    }));
    expect(states('H-3', twice)).toEqual(['210: review']);
  });
});
