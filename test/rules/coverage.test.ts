import { SC2024_BOOK } from '../fixtures/sc2024/book';
import { SC2024_QUIRKS } from '../fixtures/sc2024/sc2024';
import { CATALOGUE, checkBook } from '../../src/rules';
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
    expect(checkBook(book, [{ ...sign, together: false }]).coverage.inOneRule).toBe(0);
  });

  it.each([
    ['a sign', ['03[合计、208].基本支出 ≥ 0'], 0],
    ['a sign, the other way round', ['0 ≤ 03[合计].基本支出'], 0],
    ['something that is there', ['03[合计].本年支出合计 ≠ 0'], 0],
    ['nothing, in several columns', ['03[合计].(基本支出、项目支出) = 0'], 0],
    ['a sign, where other figures say so', ['若 03[208].项目支出 ≠ 0: 03[合计].基本支出 ≥ 0'], 0],
    ['a sum that is nothing', ['03[合计].基本支出 - 03[208].基本支出 = 0'], 2],
    ['figures summed by Σ', ['Σ 03[类].基本支出 ≥ 0'], 1],
    ['a sign, and the same elsewhere', ['03[合计].基本支出 ≥ 0', '03[合计].基本支出 = 03[208].基本支出'], 2],
  ])('of a rule that asks for %s counts %j as %i', (_, lines, cells) => {
    expect(checkBook(book, [ruleOf('W', ...lines)]).coverage.inOneRule).toBe(cells);
  });

  it('counts none of the catalogue’s rules that look at one figure each', () => {
    const alone = CATALOGUE.filter((rule) => ['F-109', 'F-110', 'F-306', 'F-409', 'F-410', 'F-507'].includes(rule.id));
    const judged = checkBook(recognised(everythingBook()), alone);
    expect(alone).toHaveLength(6);
    expect(judged.counts.pass).toBeGreaterThan(20);
    expect(judged.coverage.inOneRule).toBe(0);
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
