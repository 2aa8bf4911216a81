/** What must hold in every book, said plainly and a second time: it knows nothing of how books are made. */

import type { Book, TableNumber, TableRow } from '../../fixtures/layout/book';

/** A total and what it is made of; a single part that is copied from elsewhere has one part. */
export interface Identity {
  readonly name: string;
  readonly total: bigint;
  readonly parts: readonly bigint[];
}

type Rows = readonly TableRow<bigint>[];

const CODED: readonly TableNumber[] = ['02', '03', '06', '07', '09', '10', '11', '12'];
const PERSONNEL = ['301', '303'];
const PUBLIC = ['302', '307', '310', '399'];

/** The main identities of a book. */
export function plainIdentities(book: Book<bigint>): Identity[] {
  const at = (table: TableNumber, key: string, column = 0): bigint => {
    const row = book.tables[table].find((candidate) => candidate.key === key);
    return row?.amounts[column] ?? 0n;
  };
  return [
    ...twoSided(book, at),
    ...CODED.flatMap((table) => levels(table, book.tables[table])),
    ...rowSums(book),
    ...economic(book, at),
    ...threePublic(at),
    ...between(book, at),
  ];
}

type At = (table: TableNumber, key: string, column?: number) => bigint;

function twoSided(book: Book<bigint>, at: At): Identity[] {
  const labelled = (table: TableNumber, column: number): bigint[] =>
    book.tables[table].filter((row) => /^[一二三四五六七八九十]+、/.test(row.name)).slice(column).map((row) => row.amounts[0] ?? 0n);
  const classes = (column: number): bigint[] =>
    book.tables['04'].filter((row) => row.amounts.length === 4 && row.name.includes('、')).map((row) => row.amounts[column] ?? 0n);
  const income = labelled('01', 0).slice(0, 8);
  const spending = labelled('01', 8);
  return [
    { name: '01 income', total: at('01', '本年收入合计'), parts: income },
    { name: '01 spending', total: at('01', '本年支出合计'), parts: spending },
    {
      name: '01 income total',
      total: at('01', '收入总计'),
      parts: [at('01', '本年收入合计'), at('01', '使用非财政拨款结余'), at('01', '年初结转和结余')],
    },
    {
      name: '01 spending total',
      total: at('01', '支出总计'),
      parts: [at('01', '本年支出合计'), at('01', '结余分配'), at('01', '年末结转和结余')],
    },
    { name: '01 both sides', total: at('01', '收入总计'), parts: [at('01', '支出总计')] },
    { name: '04 both sides', total: at('04', '收入总计'), parts: [at('04', '支出总计')] },
    { name: '04 income total', total: at('04', '收入总计'), parts: [at('04', '本年收入合计'), at('04', '年初财政拨款结转和结余')] },
    ...[0, 1, 2, 3].flatMap((column) => [
      { name: `04 spending ${column}`, total: at('04', '本年支出合计', column), parts: classes(column) },
      {
        name: `04 total ${column}`,
        total: at('04', '支出总计', column),
        parts: [at('04', '本年支出合计', column), at('04', '年末财政拨款结转和结余', column)],
      },
    ]),
    ...['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'].map((fund, index) => ({
      name: `04 ${fund}`,
      total: at('04', '支出总计', index + 1),
      parts: [at('04', fund), at('04', `年初.${fund}`)],
    })),
  ];
}

/** 合计 = Σ 类, 类 = Σ 款, 款 = Σ 项, in every column. */
function levels(table: TableNumber, rows: Rows): Identity[] {
  const childrenOf = (parent: TableRow<bigint>): Rows =>
    parent.key === '合计'
      ? rows.filter((row) => row.code.length === 3)
      : rows.filter((row) => row.code.length === parent.code.length + 2 && row.code.startsWith(parent.code));
  return rows
    .filter((row) => row.code.length < 7)
    .flatMap((parent) =>
      parent.amounts.map((total, column) => ({
        name: `${table}[${parent.key}] ${column}`,
        total,
        parts: childrenOf(parent).map((child) => child.amounts[column] ?? 0n),
      })),
    );
}

function rowSums(book: Book<bigint>): Identity[] {
  const each = (table: TableNumber, total: number, parts: readonly number[]): Identity[] =>
    book.tables[table]
      .filter((row) => row.amounts.length > 1)
      .map((row) => ({
        name: `${table}[${row.key}] across`,
        total: row.amounts[total] ?? 0n,
        parts: parts.map((part) => row.amounts[part] ?? 0n),
      }));
  return [
    ...each('02', 0, [1, 2, 3, 4, 5, 6]),
    ...each('03', 0, [1, 2, 3, 4, 5]),
    ...each('04', 0, [1, 2, 3]),
    ...each('05', 0, [1, 4, 7]),
    ...[1, 4, 7].flatMap((left) => each('05', left, [left + 1, left + 2])),
    ...each('06', 0, [1, 2]),
    ...each('10', 2, [3, 4]),
    ...each('12', 0, [1, 2]),
    ...book.tables['10'].map(({ key, amounts: [before = 0n, given = 0n, spent = 0n, , , after = 0n] }) => ({
      name: `10[${key}] closing`,
      total: after,
      parts: [before, given, -spent],
    })),
    ...book.tables['11'].map(({ key, amounts: [before = 0n, given = 0n, spent = 0n, after = 0n] }) => ({
      name: `11[${key}] closing`,
      total: after,
      parts: [before, given, -spent],
    })),
  ];
}

function economic(book: Book<bigint>, at: At): Identity[] {
  const below = (table: TableNumber, parent: string): Rows =>
    book.tables[table].filter((row) => row.code.length === 5 && row.code.startsWith(parent));
  const classes = book.tables['05'].filter((row) => row.code.length === 3);
  return [
    ...Array.from({ length: 10 }, (_, column) => ({
      name: `05 合计 ${column}`,
      total: at('05', '合计', column),
      parts: classes.map((row) => row.amounts[column] ?? 0n),
    })),
    ...classes.flatMap((row) =>
      row.amounts.map((total, column) => ({
        name: `05[${row.key}] ${column}`,
        total,
        parts: below('05', row.key).map((child) => child.amounts[column] ?? 0n),
      })),
    ),
    ...[...PERSONNEL, ...PUBLIC].map((code) => ({
      name: `08[${code}]`,
      total: at('08', code),
      parts: below('08', code).map((row) => row.amounts[0] ?? 0n),
    })),
    { name: '08 人员', total: at('08', '人员经费合计'), parts: PERSONNEL.map((code) => at('08', code)) },
    { name: '08 公用', total: at('08', '公用经费合计'), parts: PUBLIC.map((code) => at('08', code)) },
    ...book.tables['08']
      .filter((row) => row.code !== '')
      .map((row) => ({ name: `08 = 05 ${row.code}`, total: row.amounts[0] ?? 0n, parts: [at('05', row.code, 2)] })),
    ...book.tables['05'].map((row, index) => ({
      name: `07 = 05 ${row.key}`,
      total: at('07', '合计', index),
      parts: [row.amounts[1] ?? 0n],
    })),
  ];
}

function threePublic(at: At): Identity[] {
  const cell = (block: number, item: number): bigint => at('13', '三公', 6 * block + item);
  const ofEconomic = (column: number): bigint[][] => [
    [at('05', '30212', column)],
    [at('05', '30913', column), at('05', '31013', column)],
    [at('05', '30231', column)],
    [at('05', '30217', column)],
  ];
  return [
    ...[0, 1, 2, 3].flatMap((block) => [
      { name: `13 合计 ${block}`, total: cell(block, 0), parts: [cell(block, 1), cell(block, 2), cell(block, 5)] },
      { name: `13 cars ${block}`, total: cell(block, 2), parts: [cell(block, 3), cell(block, 4)] },
    ]),
    ...[0, 1, 2, 3, 4, 5].map((item) => ({
      name: `13 funds ${item}`,
      total: cell(1, item),
      parts: [cell(2, item), cell(3, item)],
    })),
    ...[[1, 0], [2, 1], [3, 4]].flatMap(([block = 0, column = 0]) =>
      [1, 3, 4, 5].map((item, index) => ({
        name: `13 = 05 ${block} ${item}`,
        total: cell(block, item),
        parts: ofEconomic(column)[index] ?? [],
      })),
    ),
  ];
}

function between(book: Book<bigint>, at: At): Identity[] {
  const copies: readonly (readonly [string, bigint, ...bigint[]])[] = [
    ['02 = 01', at('02', '合计'), at('01', '本年收入合计')],
    ['03 = 01', at('03', '合计'), at('01', '本年支出合计')],
    ['04 = 02', at('04', '本年收入合计'), at('02', '合计', 1)],
    ['06 = 04', at('06', '合计'), at('04', '本年支出合计', 1)],
    ['05 = 04', at('05', '合计'), at('04', '本年支出合计')],
    ['05 = 06 basic', at('05', '合计', 2), at('06', '合计', 1)],
    ['05 = 06 project', at('05', '合计', 3), at('06', '合计', 2)],
    ['09 = 06', at('09', '合计', 1), at('06', '合计', 2)],
    ['05 = 10', at('05', '合计', 4), at('10', '合计', 2)],
    ['05 = 10 basic', at('05', '合计', 5), at('10', '合计', 3)],
    ['05 = 12', at('05', '合计', 7), at('12', '合计')],
    ['11 = 12', at('11', '合计', 2), at('12', '合计')],
    ['10 opening', at('10', '合计'), at('04', '年初.政府性基金预算财政拨款')],
    ['11 opening', at('11', '合计'), at('04', '年初.国有资本经营预算财政拨款')],
    ['10 closing', at('10', '合计', 5), at('04', '年末财政拨款结转和结余', 2)],
    ['06 basic', at('06', '合计', 1), at('08', '人员经费合计'), at('08', '公用经费合计')],
  ];
  return [
    ...copies.map(([name, total, ...parts]) => ({ name, total, parts })),
    ...book.tables['06'].map((row) => ({ name: `07 = 06 ${row.key}`, total: row.amounts[0] ?? 0n, parts: [at('07', row.key)] })),
    ...book.tables['06'].map((row) => ({ name: `09 = 06 ${row.key}`, total: row.amounts[2] ?? 0n, parts: [at('09', row.key, 1)] })),
    ...[5, 6, 7].map((last) => ({
      name: `spending by fund ${last}`,
      total: at('04', '本年支出合计', last - 4),
      parts: [at(last === 5 ? '06' : last === 6 ? '10' : '12', '合计', last === 6 ? 2 : 0)],
    })),
  ];
}
