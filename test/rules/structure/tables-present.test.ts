import type { Book, Refusal, TableCode } from '../../../src/model';
import { typedBook } from '../support/typed-book';
import { facts, states, withoutRow } from './support/one-rule';

const CODES: readonly TableCode[] = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13'];
const bookOf = (codes: readonly TableCode[], ...refusals: readonly Refusal[]): Book => ({
  ...typedBook(Object.fromEntries(codes.map((code) => [code, { columns: [], rows: [] }]))),
  refusals,
});
const all = bookOf(CODES);
const refused = (reason: Refusal['reason'], title?: string, year?: number): Refusal => ({
  sheet: 'Sheet1',
  reason,
  details: [],
  ...(title === undefined ? {} : { title }),
  ...(year === undefined ? {} : { year }),
});

describe('M-01 tables left out', () => {
  const without09 = CODES.filter((code) => code !== '09');
  const title = '一般公共预算财政拨款项目支出决算表';

  it.each<[string, Book, string]>([
    ['none', all, 'pass'],
    ['one', bookOf(without09), 'error'],
    ['six of thirteen', bookOf(CODES.slice(6)), 'error'],
    ['seven of thirteen, which may be a part that somebody works on', bookOf(CODES.slice(7)), 'review'],
    ['one that a sheet of its title may have been', bookOf(without09, refused('header-mismatch', title)), 'review'],
    ['one that a sheet too large to look at may hold', bookOf(without09, refused('too-large')), 'review'],
    ['one, beside a sheet of another title', bookOf(without09, refused('header-mismatch', '收入决算表')), 'error'],
    ['one, beside a sheet without a title', bookOf(without09, refused('no-title')), 'error'],
  ])('%s', (_, book, expected) => expect(states('M-01', book)).toEqual([`表: ${expected}`]));

  it('are told apart: those that a refused sheet was, and those that are nowhere', () => {
    const book = bookOf(CODES.filter((code) => code !== '03' && code !== '09'), refused('header-mismatch', title));
    expect(facts('M-01', book)).toMatchObject({ absent: ['03'], unrecognised: ['09'], unread: [] });
  });

  it('are not said to have been seen where a sheet was too large to read: only of the one whose title was seen is that known', () => {
    expect(facts('M-01', bookOf(without09, refused('too-large')))).toMatchObject({ absent: [], unrecognised: [], unread: ['09'] });
    const both = bookOf(CODES.filter((code) => code !== '03' && code !== '09'), refused('header-mismatch', title), refused('too-large'));
    expect(facts('M-01', both)).toMatchObject({ absent: [], unrecognised: ['09'], unread: ['03'] });
  });
});

describe('M-02 a table that stands twice', () => {
  const copied = (year: number | undefined, copy: Refusal): Book => ({ ...bookOf(CODES, copy), ...(year === undefined ? {} : { year }) });

  it.each<[string, Book, string]>([
    ['none', all, 'pass'],
    ['a copy of this year', copied(2024, refused('second-copy', '收入决算表', 2024)), 'review'],
    ['last year’s table', copied(2024, refused('second-copy', '收入决算表', 2023)), 'pass'],
    ['a copy without a year', copied(2024, refused('second-copy', '收入决算表')), 'review'],
    ['a copy in a book without a year', copied(undefined, refused('second-copy', '收入决算表', 2023)), 'review'],
    ['a sheet refused for something else', copied(2024, refused('no-title')), 'pass'],
  ])('%s', (_, book, expected) => expect(states('M-02', book)).toEqual([`重复: ${expected}`, '顺序: pass']));

  it('is named by its title, or by its sheet where it has none', () => {
    expect(facts('M-02', bookOf(CODES, refused('second-copy', '收入决算表'), refused('second-copy')))).toMatchObject({
      copies: [{ title: '收入决算表', sheet: 'Sheet1' }, { title: 'Sheet1', sheet: 'Sheet1' }],
    });
  });
});

describe('M-02 the order of the tables', () => {
  it.each<[readonly TableCode[], string]>([
    [['01', '02', '13'], 'pass'],
    [['02', '01', '13'], 'review'],
    [['01', '13', '02'], 'review'],
    [[], 'pass'],
  ])('%j: %s', (order, expected) => expect(states('M-02', { ...all, order })).toEqual(['重复: pass', `顺序: ${expected}`]));
});

describe('F-1308 the amounts of 13', () => {
  it('are 24, unless there is one behind them', () => {
    const book = bookOf(['13']);
    expect(states('F-1308', book)).toEqual(['个数: pass']);
    const surplus = { sheet: '表13', row: 6, column: 24, written: 0 };
    const printed = { ...book, tables: book.tables.map((table) => ({ ...table, surplus })) };
    expect(states('F-1308', printed)).toEqual(['个数: info']);
    expect(facts('F-1308', printed)).toMatchObject({ at: 'Y7', written: '0' });
  });

  it('are counted: a form that lacks a block, or one amount of a block, or its row, is not said to have them', () => {
    const row = (block: string, ...amounts: readonly string[]): string => [block, ...amounts].join(' | ');
    const of = (...rows: readonly string[]): Book => typedBook({ '13': { columns: ['合计', '公务接待费'], rows } });
    const [budget, actual] = [row('预算数', '5.00', '5.00'), row('决算数', '4.00', '4.00')];
    expect(states('F-1308', of(budget, actual))).toEqual(['个数: pass']);
    for (const lacking of [withoutRow(of(budget, actual), '决算数'), of(budget, row('决算数', '4.00', '∅')), withoutRow(of(budget), '预算数')]) {
      expect(states('F-1308', lacking)).toEqual(['个数: not-evaluated columns-absent']);
    }
  });
});
