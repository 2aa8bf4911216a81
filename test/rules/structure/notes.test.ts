import type { Book, TableCode } from '../../../src/model';
import { CATALOGUE, checkBook } from '../../../src/rules';
import { stateOf } from '../support/books';
import { typedBook } from '../support/typed-book';

/** One table whose single amount and notes are these. */
function noted(code: TableCode, amount: string, ...notes: readonly string[]): Book {
  const column = { '10': '本年支出.小计', '11': '本年支出', '12': '本年支出.合计' }[code as string] ?? '本年支出';
  const book = typedBook({ [code]: { columns: [column], rows: [`合计 | ${amount}`] } });
  return { ...book, tables: book.tables.map((table) => ({ ...table, notes })) };
}

const state = (rule: string, book: Book): string => checkBook(book, CATALOGUE.filter(({ id }) => id === rule)).verdicts.map(stateOf).join();

describe('a table with money', () => {
  it.each<[TableCode, string, string]>([
    ['09', '注:本表无数据。', 'error'],
    ['09', '本表没有数据', 'error'],
    ['09', '本表为空表', 'error'],
    ['09', '本表是空表', 'error'],
    ['09', '注:本表反映项目支出。', 'pass'],
    ['09', '本部门没有政府性基金预算收入和支出', 'pass'],
    // In the funds' own tables the note may name the fund instead.
    ['10', '本部门2024年度没有政府性基金预算收支', 'error'],
    ['10', '无政府性基金预算财政拨款收入和支出', 'error'],
    ['10', '无收入与支出', 'error'],
    ['11', '无收入及支出', 'error'],
    ['12', '无收入、支出', 'error'],
    ['12', '没有国有资本经营预算收入支出', 'error'],
    // What was carried over may be spent without income.
    ['10', '2023年度无政府性基金预算财政拨款收入。', 'pass'],
    ['10', '无项目。收支见附表', 'pass'],
    ['10', '无项目；收支见附表', 'pass'],
    ['10', '无项目;收支见附表', 'pass'],
    ['10', '收支平衡', 'pass'],
  ])('%s under %s: %s', (table, note, expected) => expect(state('M-08', noted(table, '5.00', note))).toBe(expected));

  it('and without a note contradicts nothing', () => expect(state('M-08', noted('10', '5.00'))).toBe('pass'));

  it('that is zero after all contradicts no note', () => expect(state('M-08', noted('10', '0.00', '本表无数据'))).toBe('pass'));
});

describe('a table without money', () => {
  it.each<[TableCode, string, string, string]>([
    ['10', '0.00', '', 'error'],
    ['11', '0.00', '', 'error'],
    ['12', '0.00', '', 'error'],
    ['09', '0.00', '', 'review'],
    ['10', '5.00', '', 'pass'],
    ['10', '-', '', 'error'],
    ['10', '###', '', 'pass'],
    ['10', '∅', '', 'pass'],
    ['10', '0.00', '注:本表无数据。', 'pass'],
    ['10', '0.00', '本部门没有此项收支', 'pass'],
    ['10', '0.00', '本年未发生此项支出', 'pass'],
    ['10', '0.00', '本年未安排此项支出', 'pass'],
    ['10', '0.00', '不涉及', 'pass'],
    ['10', '0.00', '本表为空表', 'pass'],
    ['10', '0.00', '注:本表反映政府性基金情况。', 'error'],
  ])('%s with %s under %j: %s', (table, amount, note, expected) => expect(state('M-09', noted(table, amount, ...(note === '' ? [] : [note])))).toBe(expected));
});

describe('尾差', () => {
  const tails = (note: string): string => {
    const book = typedBook({
      '01': { columns: ['决算数'], rows: ['本年收入合计 | 5.01'] },
      '02': { columns: ['本年收入合计'], rows: ['合计 | 5.00'] },
    });
    const tables = book.tables.map((table) => (table.code === '02' ? { ...table, notes: [note] } : table));
    return state('M-19', { ...book, tables });
  };

  it.each(['可能存在尾数误差', '有尾差', '四舍五入'])('may be explained by %s, on any table', (note) => {
    const book = typedBook({ '01': { columns: ['决算数'], rows: ['本年收入合计 | 5.01'] }, '02': { columns: ['本年收入合计'], rows: ['合计 | 5.00'] } });
    const withNote = { ...book, tables: book.tables.map((table) => (table.code === '02' ? { ...table, notes: ['注:一', note] } : table)) };
    const rules = CATALOGUE.filter(({ id }) => id === 'M-19' || id === 'X-01');
    const said = (of: Book): readonly string[] => checkBook(of, rules).verdicts.map((verdict) => `${verdict.rule} ${stateOf(verdict)}`);
    expect(said(book)).toEqual(['M-19 info', 'X-01 rounding']);
    expect(said(withNote)).toEqual(['M-19 pass', 'X-01 rounding']);
  });

  it('are no figures that are wrong outright', () => {
    const book = typedBook({ '01': { columns: ['决算数'], rows: ['本年收入合计 | 7.00'] }, '02': { columns: ['本年收入合计'], rows: ['合计 | 5.00'] } });
    const { verdicts } = checkBook(book, CATALOGUE.filter(({ id }) => id === 'M-19' || id === 'X-01'));
    expect(verdicts.map((verdict) => `${verdict.rule} ${stateOf(verdict)}`)).toEqual(['M-19 pass', 'X-01 error']);
  });

  it('that there are none want no note, and without 01 there is nothing to say', () => {
    expect(tails('注:一')).toBe('pass');
    expect(checkBook(noted('01', '5.00'), CATALOGUE.filter(({ id }) => id === 'M-19')).verdicts).toMatchObject([{ instance: 'M-19 附注', outcome: { state: 'pass' } }]);
    expect(state('M-19', typedBook({ '02': { columns: ['本年收入合计'], rows: ['合计 | 5.00'] } }))).toBe('not-applicable table-absent');
  });
});
