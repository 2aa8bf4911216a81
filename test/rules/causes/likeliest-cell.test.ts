import type { Book } from '../../../src/model';
import { checkBook } from '../../../src/rules';
import { ruleOf } from '../support/run-line';
import { typedBook } from '../support/typed-book';
import { ACROSS, catalogueRule, COLUMNS, DOWN, inWords, outlay, wordsOf } from './support/said';

/** One total that stands in several tables, each with its own column: a to h. */
const TOTALS = {
  a: ['03', '本年支出合计'],
  b: ['06', '小计'],
  c: ['07', '合计'],
  d: ['02', '本年收入合计'],
  e: ['09', '本年支出'],
  f: ['11', '本年收入'],
} as const;
type Place = keyof typeof TOTALS;

const totals = (amounts: Partial<Record<Place, string>>): Book =>
  typedBook(Object.fromEntries(Object.entries(amounts).map(([place, amount]) => [TOTALS[place as Place][0], { columns: [TOTALS[place as Place][1]], rows: [`合计 | ${amount}`] }])));

const at = (place: Place): string => `${TOTALS[place][0]}[合计].${TOTALS[place][1]}`;

/** `ab` says that a and b are the same figure. */
const same = (...pairs: readonly string[]): readonly string[] => pairs.map((pair) => `${at(pair[0] as Place)} = ${at(pair[1] as Place)}`);

const said = (amounts: Partial<Record<Place, string>>, ...pairs: readonly string[]): readonly string[] => wordsOf(totals(amounts), ...same(...pairs));

describe('of several cells', () => {
  it('one that breaks nothing comes before one that explains more and breaks as much more', () => {
    // b as 10 explains two and breaks one, a or c as 20 explain one each.
    expect(said({ a: '10.00', b: '20.00', c: '10.00', d: '20.00' }, 'ba', 'bc', 'bd')).toEqual([
      '合计.合计 digit-wrong 20.00 0.66 (1)',
      '合计.本年支出合计 digit-wrong 20.00 0.5 (1) or 合计.小计',
    ]);
  });

  it('those that explain as much, but not all the same, are all named', () => {
    // b as 10 explains ab and bc, c as 20 bc and cd. With b, d is what is left.
    expect(said({ a: '10.00', b: '20.00', c: '10.00', d: '20.00' }, 'ab', 'bc', 'cd')).toEqual([
      '合计.本年收入合计 digit-wrong 10.00 0.66 (1)',
      '合计.小计 digit-wrong 10.00 0.5 (2) or 合计.合计',
    ]);
  });

  it('one after which relations hold to the last place comes before one that leaves 尾差', () => {
    // b as 10.00 explains ab, and bc but for 0.01; c as 20.00 explains bc and cd wholly. With c, a is what is left.
    expect(said({ a: '10.00', b: '20.00', c: '10.01', d: '20.00' }, 'ab', 'bc', 'cd')).toEqual([
      '合计.本年支出合计 digit-wrong 20.00 0.66 (1)',
      '合计.合计 unknown 20.00 0.5 (2) or 合计.小计',
    ]);
  });

  it('the first is surer the further it stands before the next', () => {
    // a explains all of its relations, every other cell one: 2, 3 and 4 ahead of 1.
    const others = { b: '10.00', c: '10.00', d: '10.00', e: '10.00' };
    expect(said({ ...others, a: '20.00' }, 'ab', 'ac')).toEqual(['合计.本年支出合计 digit-wrong 10.00 0.66 (2)']);
    expect(said({ ...others, a: '20.00' }, 'ab', 'ac', 'ad')).toEqual(['合计.本年支出合计 digit-wrong 10.00 0.8 (3)']);
    expect(said({ ...others, a: '20.00' }, 'ab', 'ac', 'ad', 'ae')).toEqual(['合计.本年支出合计 digit-wrong 10.00 0.85 (4)']);
  });

  it('and half as sure where it breaks what holds', () => {
    // As 10 it explains ab, ac and ad and breaks ae: 2 - 1 ahead.
    expect(said({ a: '20.00', b: '10.00', c: '10.00', d: '10.00', e: '20.00' }, 'ab', 'ac', 'ad', 'ae')).toEqual(['合计.本年支出合计 digit-wrong 10.00 0.33 (3)']);
  });

  it('what breaks as much as it explains is never likely, and no value is suggested', () => {
    // a agrees with c and d, b with e and f: only that a and b are the same fails, and b stands in one relation more.
    const [first] = said({ a: '20.00', c: '20.00', b: '10.00', d: '20.00', e: '10.00', f: '10.00' }, 'ab', 'ac', 'ad', 'be', 'bf');
    expect(first).toBe('合计.本年支出合计 unknown no value 0 (1) or 合计.小计');
    const [lonely] = said({ a: '20.00', c: '20.00', b: '10.00', d: '20.00', e: '10.00', f: '10.00' }, 'ab', 'ac', 'ad', 'be', 'bf', 'fb');
    expect(lonely).toBe('合计.本年支出合计 unknown no value 0 (1)');
  });

  it('two totals that are the same by construction tell as much', () => {
    expect(wordsOf(totals({ a: '20.00', b: '10.00' }), `${at('a')} ≡ ${at('b')}`)).toEqual(['合计.本年支出合计 digit-wrong 10.00 0.5 (1) or 合计.小计']);
  });

  it('what is nothing as a rule asks for no cause, and speaks for nothing where another relation asks for one', () => {
    const usually = (row: string): readonly string[] =>
      checkBook(typedBook({ '03': { columns: COLUMNS, rows: [`合计 | ${row}`] } }), [{ ...ruleOf('R', ACROSS), id: 'T-1' }, { ...ruleOf('W', '03[合计].项目支出 = 0'), id: 'T-2' }]).causes.map(inWords);
    expect(usually('17.00 | 10.00 | 7.00')).toEqual([]);
    expect(usually('10.00 | 10.00 | 7.00')).toEqual(['合计.项目支出 digit-wrong 0.00 0.66 (2)']);
    // 19 for 17: that 项目支出 is not 0, as before, takes nothing from the other two.
    expect(usually('19.00 | 10.00 | 7.00')).toEqual(['合计.本年支出合计 digit-wrong 17.00 0.33 (1) or 合计.基本支出, 合计.项目支出']);
  });

  it('relations that hold before and after count for none and against none', () => {
    // 30 = 100 + 20, whichever is wrong; no part is more than the total, before or after.
    const book = outlay('80.00 | 30.00 | 50.00', '30.00 | 100.00 | 20.00', '50.00 | 20.00 | 30.00');
    expect(wordsOf(book, ACROSS, '03[*].项目支出 ≤ 03[*].本年支出合计')).toEqual(['205.基本支出 decimal-shift 10.00 0.33 (1) or 205.本年支出合计, 205.项目支出']);
  });

  it('relations that a table in the wrong unit has spoiled count for none and against none', () => {
    // 06 is in 元 throughout, which M-16 says once. 03[205] lacks a digit in its total, by its row and its column.
    const book = typedBook({
      '03': {
        columns: COLUMNS,
        rows: [
          '合计 | 100.00 | 42.00 | 58.00',
          '205 教育支出 | 3.00 | 10.00 | 20.00',
          '210 卫生健康支出 | 50.00 | 20.00 | 30.00',
          '213 农林水支出 | 17.50 | 11.00 | 6.50',
          '221 住房保障支出 | 2.50 | 1.00 | 1.50',
        ],
      },
      '06': { columns: ['小计'], rows: ['205 教育支出 | 300000.00', '210 卫生健康支出 | 500000.00', '213 农林水支出 | 175000.00', '221 住房保障支出 | 25000.00'] },
    });
    const { causes, findings } = checkBook(book, [catalogueRule('M-16'), ruleOf('R', ACROSS, DOWN, '03[*].本年支出合计 = 06[同科目].小计')]);
    expect(findings.map(({ rule }) => rule)).toEqual(['M-16', 'T-1', 'T-1']);
    expect(causes.map(inWords)).toEqual(['205.本年支出合计 decimal-shift 30.00 0.8 (2)']);
  });
});

describe('what happened to it', () => {
  it('is told from the figures as they are printed', () => {
    // 0.86 万元 for 10.86 万元; in 元 two digits would be missing.
    const book = outlay('80.86 | 30.86 | 50.00', '30.86 | 0.86 | 20.00', '50.00 | 20.00 | 30.00');
    expect(wordsOf(book, ACROSS, DOWN)).toEqual(['205.基本支出 digit-lost 10.86 0.8 (2)']);
  });

  it('is no copy where the figure stands further away in the row', () => {
    // 项目支出 holds what 本年支出合计 does, two columns before it.
    const book = outlay('80.00 | 31.47 | 48.53', '31.47 | 11.47 | 31.47', '48.53 | 20.00 | 28.53');
    expect(wordsOf(book, ACROSS, DOWN)).toEqual(['205.项目支出 unknown 20.00 0.8 (2)']);
  });

  describe('where 合计 stands at the foot of the sheet', () => {
    /** The rows as the sheet has them; the tables have 合计 first all the same. */
    const withTotalBelow = (education: string, health: string): Book => {
      const book = typedBook({ '03': { columns: COLUMNS, rows: [`205 教育支出 | ${education}`, `210 卫生健康支出 | ${health}`, '合计 | 80.00 | 44.65 | 35.35'] } });
      const totalFirst = (keys: readonly string[]): readonly string[] => ['合计', ...keys.filter((key) => key !== '合计')];
      return { ...book, tables: book.tables.map((table) => ({ ...table, cells: new Map(totalFirst([...table.cells.keys()]).map((key) => [key, table.cells.get(key)!])) })) };
    };

    it('the last row may have been copied from it', () => {
      expect(wordsOf(withTotalBelow('30.00 | 23.47 | 6.53', '50.00 | 44.65 | 28.82'), ACROSS, DOWN)).toEqual(['210.基本支出 neighbouring-row 21.18 0.8 (2)']);
    });

    it('but not the first', () => {
      expect(wordsOf(withTotalBelow('30.00 | 44.65 | 6.53', '50.00 | 21.18 | 28.82'), ACROSS, DOWN)).toEqual(['205.基本支出 unknown 23.47 0.8 (2)']);
    });
  });
});
