import { SC2024_BOOK } from '../fixtures/sc2024/book';
import { SC2024_QUIRKS } from '../fixtures/sc2024/sc2024';
import { checkBook } from '../../src/rules';
import { checked, everythingBook, recognised } from './support/books';
import { ruleOf } from './support/run-line';
import { typedBook } from './support/typed-book';

const book = typedBook({ '03': { columns: ['本年支出合计', '基本支出', '项目支出'], rows: ['合计 | 3.00 | 1.00 | 2.00', '208 社保 | 3.00 | 1.00 | 2.00'] } });

describe('coverage', () => {
  it('counts the cells in one rule and in two, not the instances', () => {
    const across = { ...ruleOf('R', '03[*].本年支出合计 = 03[*].基本支出 + 03[*].项目支出'), id: 'A' };
    const down = { ...ruleOf('R', '03[合计].基本支出 = Σ 03[类].基本支出', '03[合计].基本支出 ≤ Σ 03[类].基本支出'), id: 'B' };
    expect(checkBook(book, [across, down]).coverage).toEqual({ amountCells: 6, inOneRule: 6, inTwoRules: 2 });
    expect(checkBook(book, [down]).coverage).toEqual({ amountCells: 6, inOneRule: 2, inTwoRules: 0 });
    expect(checkBook(book, []).coverage).toEqual({ amountCells: 6, inOneRule: 0, inTwoRules: 0 });
  });

  it('leaves out what was not judged, and checks that look at each cell alone', () => {
    const blank = typedBook({ '03': { columns: ['本年支出合计', '基本支出', '项目支出'], rows: ['合计 | 3.00 |  | 2.00'] } });
    const across = { ...ruleOf('R', '03[*].本年支出合计 = 03[*].基本支出 + 03[*].项目支出'), id: 'A' };
    const sign = { ...ruleOf('E', '03[*].* ≥ 0'), together: true };
    expect(checkBook(blank, [across]).coverage.inOneRule).toBe(0);
    expect(checkBook(book, [sign]).coverage.inOneRule).toBe(0);
    expect(checkBook(book, [{ ...sign, together: false }]).coverage.inOneRule).toBe(6);
  });

  it('counts no rule that asks for the sign of single balances, though its instances are judged one by one', () => {
    const summary = typedBook({ '01': { columns: ['决算数'], rows: ['年初结转和结余 | 1.00', '年末结转和结余 | 2.00'] } });
    const balances = ruleOf('W', '01[年初结转和结余、年末结转和结余] ≥ 0');
    expect(checkBook(summary, [balances]).coverage.inOneRule).toBe(2);
    expect(checkBook(summary, [{ ...balances, id: 'F-110' }]).coverage.inOneRule).toBe(0);
  });

  it('of a whole book leaves two cells with one rule: income of projects, where something was carried over', () => {
    const run = checked(everythingBook());
    expect(run.coverage).toEqual({ amountCells: 2925, inOneRule: 2925, inTwoRules: 2923 });
    expect(recognised(everythingBook()).tables.flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()]))).toHaveLength(2925);
  });

  it('of the accounts of 2024 is what their printed pages allow', () => {
    expect(checked(SC2024_BOOK, SC2024_QUIRKS).coverage).toEqual({ amountCells: 1463, inOneRule: 1461, inTwoRules: 1043 });
  });
});
