import type { Book, Unit } from '../../../src/model';
import { typedBook } from '../support/typed-book';
import { facts, firstState, outlay, states, verdicts, withTable } from './support/one-rule';

describe('M-03 labels', () => {
  it.each([
    ['财决公开03表', 'pass'],
    ['公开3表', 'pass'],
    ['公开04表', 'review'],
    ['公开13表', 'review'],
    ['公开表', 'review'],
  ])('%s on 03: %s', (label, expected) => {
    expect(firstState('M-03', withTable(outlay('03', '合计 | 1.00'), (table) => ({ ...table, label })))).toBe(`03: ${expected}`);
  });

  it('that are missing say nothing', () => expect(verdicts('M-03', outlay('03', '合计 | 1.00'))).toEqual([]));
});

describe('M-05 to M-07 what the frames say', () => {
  interface Frame {
    readonly unit?: Unit;
    readonly unitStated?: boolean;
    readonly year?: number;
    readonly department?: string;
  }
  /** A book of tables with these frames, from 01 on. */
  const framed = (...frames: readonly Frame[]): Book => {
    const book = typedBook(Object.fromEntries(frames.map((_, index) => [`0${index + 1}`, { columns: [], rows: [] }])));
    return { ...book, tables: book.tables.map((table, index) => ({ ...table, ...frames[index] })) };
  };
  const yearly = (...years: readonly (number | undefined)[]): Book => framed(...years.map((year): Frame => (year === undefined ? {} : { year })));
  const named = (...departments: readonly (string | undefined)[]): Book => framed(...departments.map((department): Frame => (department === undefined ? {} : { department })));

  it.each<[string, string, Book, readonly string[]]>([
    ['one unit', 'M-05', framed({}, {}), ['写明: pass', '一致: pass']],
    ['two units', 'M-05', framed({}, { unit: '元' }), ['写明: pass', '一致: error']],
    ['another unit that only follows from the other tables', 'M-05', framed({}, { unit: '元', unitStated: false }), ['写明: review', '一致: pass']],
    ['one year', 'M-06', yearly(2024, 2024), ['一致: pass']],
    ['two years', 'M-06', yearly(2024, 2023), ['一致: error']],
    ['a year on one table alone', 'M-06', yearly(undefined, 2024), ['一致: pass']],
    ['no year', 'M-06', yearly(undefined, undefined), ['一致: pass']],
    ['one name', 'M-07', named('甲局', '甲局'), ['一致: pass']],
    ['two names', 'M-07', named('甲局', '乙局'), ['一致: error']],
    ['two names beside none', 'M-07', named('甲局', undefined, '乙局'), ['一致: error']],
    ['a name on one table alone', 'M-07', named('甲局', undefined), ['一致: pass']],
    ['no name', 'M-07', named(undefined, undefined), ['一致: pass']],
  ])('%s: %s', (_, rule, book, expected) => expect(states(rule, book)).toEqual(expected));

  it('the commonest comes first, and the finding leads to what the fewest say', () => {
    expect(facts('M-07', named('乙局', '丙局', '甲局', '丙局', '甲局', '甲局'))).toMatchObject({
      table: '01',
      values: [{ value: '甲局', tables: ['03', '05', '06'] }, { value: '丙局', tables: ['02', '04'] }, { value: '乙局', tables: ['01'] }],
    });
    expect(facts('M-06', yearly(2024, 2024, 2023))).toMatchObject({ table: '03', values: [{ value: '2024', tables: ['01', '02'] }, { value: '2023', tables: ['03'] }] });
  });

  it('every table without a unit is named, the first to lead to', () => {
    expect(facts('M-05', framed({}, { unitStated: false }, { unitStated: false }))).toMatchObject({ table: '02', tables: ['02', '03'] });
  });
});

describe('M-01 to M-16 of a book without tables', () => {
  it.each(['M-01', 'M-02', 'M-05', 'M-06', 'M-07'])('%s says that they are absent', (rule) => {
    expect(states(rule, typedBook({}))).toEqual(['缺表: not-applicable table-absent']);
  });

  it('M-16 says nothing', () => expect(states('M-16', typedBook({}))).toEqual([]));
});
