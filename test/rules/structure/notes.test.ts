import type { Book, TableCode } from '../../../src/model';
import { CATALOGUE, checkBook } from '../../../src/rules';
import { stateOf } from '../support/books';
import { typedBook } from '../support/typed-book';
import { facts, states, verdicts, withTable } from './support/one-rule';

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
    // Nor is what stands behind a comma said not to be.
    ['10', '注：没有使用以前年度结转，本年收入和支出均为当年安排。', 'pass'],
    ['10', '没有使用以前年度结转,本年收支均为当年安排', 'pass'],
    ['10', '没有使用以前年度结转，也没有收支', 'error'],
    // What should be said of an empty table is not said of this one.
    ['10', '注：如本表无数据，应公开空表并说明。', 'pass'],
    ['09', '如果本表没有数据，应公开空表并说明', 'pass'],
    ['09', '若本表为空表，应说明', 'pass'],
    ['09', '倘若本表无数据，应公开空表并说明', 'pass'],
    ['11', '如无国有资本经营预算收支，应公开空表并说明', 'pass'],
    ['12', '若本表为空，则表示本单位没有国有资本经营预算收支', 'pass'],
    ['09', '如有疑问请来电。本表无数据。', 'error'],
    ['09', '如有疑问请来电；本表无数据', 'error'],
    ['09', '说明如下，本表无数据', 'error'],
    ['10', '情况如有变动另行说明：没有政府性基金预算收支', 'error'],
    ['10', '如上年一样，没有政府性基金预算收支', 'error'],
    ['10', '如前所述，本表无数据', 'error'],
    ['10', '如实公开空表，本表无数据', 'error'],
    ['10', '有的基金，例如土地出让金，没有收支', 'error'],
    ['10', '若干基金没有收支', 'error'],
    ['10', '若尔盖县某某局没有政府性基金预算收支', 'error'],
    ['10', '如期公开，没有政府性基金预算收支', 'error'],
    // What the table has not is a part of it.
    ['10', '注:除上述外,本单位无其他政府性基金收支。', 'pass'],
    ['10', '本单位无其它政府性基金收支', 'pass'],
    ['10', '没有别的政府性基金收入和支出', 'pass'],
    ['10', '没有土地出让金以外的收支', 'pass'],
    ['10', '除土地出让收入外，本单位没有政府性基金收支', 'pass'],
    ['10', '除一般公共预算财政拨款外，本单位没有政府性基金收支', 'error'],
    ['10', '注:本单位没有结转的政府性基金收入和支出。', 'pass'],
    ['10', '没有使用结转和结余资金安排的收入和支出', 'pass'],
    ['10', '没有年初结转和结余、收入及支出', 'error'],
    ['10', '没有结转结余、收入和支出', 'error'],
    ['06', '注:本表无数据的科目未列示。', 'pass'],
    ['10', '注:本表反映政府性基金收支;本表没有数据的栏目以0填列。', 'pass'],
    ['09', '本表为空表的，应予说明', 'pass'],
    ['10', '没有收支的科目未列示', 'pass'],
    ['10', '本单位没有收支差额', 'pass'],
    ['09', '本表没有数据错误', 'pass'],
    ['09', '本表无数据的原因是当年未安排', 'error'],
    ['10', '本表反映收支及结转和结余情况 本表无数据', 'error'],
    // Another fund than the table's own is not there.
    ['10', '注:本单位无国有资本经营预算财政拨款收入支出。', 'pass'],
    ['11', '无政府性基金预算财政拨款收入支出', 'pass'],
    ['12', '政府性基金没有收支，国有资本经营预算支出见表', 'pass'],
    ['12', '没有一般公共预算财政拨款收支', 'pass'],
    ['12', '没有政府性基金和国有资本经营预算财政拨款收支', 'error'],
    ['10', '没有国有资本经营预算收支，也没有政府性基金收支', 'error'],
    // Nor another year.
    ['10', '上年无政府性基金收支，本年新增征地项目', 'pass'],
    ['09', '上年度本表无数据', 'pass'],
    // In other words there is no "none".
    ['10', '反映有无收支', 'pass'],
    ['10', '数据无误收支平衡', 'pass'],
    ['10', '本表反映无锡市某某局政府性基金收支情况', 'pass'],
  ])('%s under %s: %s', (table, note, expected) => expect(state('M-08', noted(table, '5.00', note))).toBe(expected));

  it.each([
    ['2023年度无政府性基金收支，本年新增征地项目', 'pass'],
    ['2023年本表无数据', 'pass'],
    ['2024年度无政府性基金收支', 'error'],
    ['2023年和2024年均无政府性基金收支', 'error'],
  ])('of 2024 under %s: %s', (note, expected) => expect(states('M-08', withTable(noted('10', '5.00', note), (table) => ({ ...table, year: 2024 })))).toEqual([`10: ${expected}`]));

  it('and without a note contradicts nothing', () => expect(state('M-08', noted('10', '5.00'))).toBe('pass'));

  it('that is zero after all contradicts no note', () => expect(state('M-08', noted('10', '0.00', '本表无数据'))).toBe('pass'));

  it.each([
    ['-', 'pass'],
    ['###', 'not-evaluated unreadable'],
    ['', 'not-evaluated blank'],
  ])('%j is said to be is as it was read: %s', (amount, expected) => {
    expect(state('M-08', noted('10', amount, '本表无数据'))).toBe(expected);
    expect(state('M-08', noted('10', amount, '本表反映收支'))).toBe('pass');
  });

  it('is known from one cell, however many others nobody can read', () => {
    const ten = (...rows: readonly string[]): Book =>
      withTable(typedBook({ '10': { columns: ['本年收入', '本年支出.小计'], rows } }), (table) => ({ ...table, notes: ['本表无数据'] }));
    expect(states('M-08', ten('合计 | ### | 5.00', '212 城乡社区支出 |  | 0.00'))).toEqual(['10: error']);
    expect(facts('M-08', ten('合计 | ### | 5.00'))?.cells.map(({ cell }) => cell.column)).toEqual(['本年支出.小计']);
    const unknown = verdicts('M-08', ten('合计 | ### | 0.00', '212 城乡社区支出 |  | 0.00'));
    expect(unknown).toMatchObject([{ outcome: { state: 'not-evaluated', reason: 'unreadable', cells: [{ item: '合计', column: '本年收入' }, { item: '212', column: '本年收入' }] } }]);
  });
});

describe('a table without money', () => {
  it.each<[TableCode, string, string, string]>([
    ['10', '0.00', '', 'error'],
    ['11', '0.00', '', 'error'],
    ['12', '0.00', '', 'error'],
    ['09', '0.00', '', 'review'],
    ['10', '5.00', '', 'pass'],
    ['10', '-', '', 'error'],
    // Whether it is one nobody can tell.
    ['10', '###', '', 'not-evaluated unreadable'],
    ['10', '', '', 'not-evaluated blank'],
    ['10', '###', '注:本表无数据。', 'pass'],
    ['10', '∅', '', 'pass'],
    ['10', '0.00', '注:本表无数据。', 'pass'],
    ['10', '0.00', '本部门没有此项收支', 'pass'],
    ['10', '0.00', '本年未发生此项支出', 'pass'],
    ['10', '0.00', '本年未安排此项支出', 'pass'],
    ['10', '0.00', '不涉及', 'pass'],
    ['10', '0.00', '本表为空表', 'pass'],
    ['10', '0.00', '此表为空', 'pass'],
    ['10', '0.00', '注：本表为空。', 'pass'],
    ['10', '0.00', '(本表空)', 'pass'],
    ['10', '0.00', '本表为空白表', 'pass'],
    ['10', '0.00', '零报表', 'pass'],
    ['10', '0.00', '本表为零表', 'pass'],
    ['10', '0.00', '零申报', 'pass'],
    ['10', '0.00', '备注：空', 'pass'],
    ['11', '0.00', '本部门2024年度国有资本经营预算财政拨款收支均为零。', 'pass'],
    ['11', '0.00', '注：本单位2024年度国有资本经营预算支出为0。', 'pass'],
    ['12', '0.00', '支出为0.00万元', 'pass'],
    ['12', '0.00', '本单位2024年度未使用国有资本经营预算', 'pass'],
    ['12', '0.00', '本单位未产生此项支出', 'pass'],
    ['13', '0.00', '2024年“三公”经费为0。', 'pass'],
    ['13', '0.00', '(本单位无三公经费)', 'pass'],
    // None of these says that the table is empty.
    ['10', '0.00', '支出不为零', 'error'],
    ['10', '0.00', '支出为0.50万元', 'error'],
    ['10', '0.00', '本表空格表示未填', 'error'],
    ['10', '0.00', '栏目为空的以0填列', 'error'],
    ['10', '0.00', '收入为零星收入', 'error'],
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
