import type { Book } from '../../../src/model';
import { CATALOGUE, checkBook } from '../../../src/rules';
import { findingText } from '../../../src/text/zh-CN';
import type { PrintedBook } from '../../fixtures/layout/book';
import { alarms, checked, everythingBook, fiscalBook, recognised } from '../support/books';
import { changed, multiplied, withRows } from '../support/changes';
import { ruleOf } from '../support/run-line';
import { typedBook } from '../support/typed-book';

describe('a table of another department, pasted whole, is one message', () => {
  const books = { everything: everythingBook(), fiscal: fiscalBook() };

  it.each<[keyof typeof books, '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11']>([
    ['everything', '01'],
    ['everything', '02'],
    ['everything', '04'],
    ['everything', '05'],
    ['everything', '06'],
    ['everything', '07'],
    ['everything', '08'],
    ['everything', '10'],
    ['everything', '11'],
    ['fiscal', '01'],
    ['fiscal', '03'],
    ['fiscal', '06'],
    ['fiscal', '08'],
  ])('%s: %s', (name, table) => {
    const run = checked(multiplied(books[name], table, 3n));
    expect(run.findings.filter(({ severity }) => severity === 'error').map(({ id }) => id)).toEqual([`M-23 ${table} 整表`]);
    expect(run.causes).toEqual([]);
  });

  it('which names the table, the others and what to do', () => {
    const book = recognised(multiplied(everythingBook(), '11', 3n));
    const finding = checkBook(book).findings.find(({ rule }) => rule === 'M-23');
    // 合计 by X-38 four times, and by X-28 to 05; the income of its three rows by X-52 to 02.
    expect(finding && findingText(finding, book).message).toBe(
      '《国有资本经营预算财政拨款收入支出决算表》表内相符，与 02、04、05、12 表的 8 条有金额的关系却全都不符，而那些表之间相符：可能整张表填成了别的年度、别的单位的数。请先核对这张表；改好之前，它与其他表的核对已暂停。',
    );
  });

  it('but one of a single 项目, whose figure may be one slip that its sums carried on, is searched for the cause', () => {
    const run = checked(multiplied(everythingBook(), '09', 3n));
    expect(run.findings.map(({ rule }) => rule)).not.toContain('M-23');
    expect(run.causes.map(({ cell, block }) => [cell, ...block].map(({ table }) => table))).toEqual([['09', '09', '09', '09']]);
  });

  it('though it lists other 科目 too', () => {
    const renamed = (book: PrintedBook): PrintedBook =>
      withRows(book, '07', (rows) => rows.map((row) => (row.key.startsWith('212') ? { ...row, key: `213${row.key.slice(3)}`, code: `213${row.key.slice(3)}` } : row)));
    const unlisted = (book: PrintedBook): number => checked(book).findings.filter(({ rule }) => rule === 'X-33').length;
    expect([unlisted(renamed(everythingBook())), unlisted(renamed(multiplied(everythingBook(), '07', 3n)))]).toEqual([1, 0]);
    expect(alarms(checked(renamed(multiplied(everythingBook(), '07', 3n)))).filter((line) => line.includes('M-23'))).toHaveLength(1);
  });

  it('of each of two such tables', () => {
    const run = checked(multiplied(multiplied(everythingBook(), '04', 3n), '08', 5n));
    expect(run.findings.filter(({ severity }) => severity === 'error').map(({ id }) => id).sort()).toEqual(['M-23 04 整表', 'M-23 08 整表']);
  });

  it('which leaves what is wrong elsewhere to be told, in other tables and between them', () => {
    const wrong = changed(changed(multiplied(everythingBook(), '08', 3n), '03[208].基本支出 +7.00'), '09[2120201].本年支出 +3.00');
    const errors = checked(wrong).findings.filter(({ severity }) => severity === 'error').map(({ id }) => id);
    expect(errors).toEqual(expect.arrayContaining(['M-23 08 整表', 'F-301 03[208].本年支出合计', 'F-903 09[21202].本年支出', 'X-36 06[2120201].项目支出']));
    expect(errors.filter((id) => id.includes('08['))).toEqual([]);
  });

  it('and not of a table that is wrong in itself as well', () => {
    const run = checked(changed(multiplied(everythingBook(), '08', 3n), '08[30201].决算数 +7.00'));
    expect(run.findings.map(({ rule }) => rule)).not.toContain('M-23');
  });
});

/** Totals of 03, 06, 07 and 12, five figures each, with as many ties between 03 and 06, 06 and 07, 03 and 07, and 07 and 12. */
describe('M-23', () => {
  const COLUMNS = { '03': '本年支出合计', '06': '小计', '07': '合计', '12': '本年支出.合计' } as const;
  const CODES = ['201', '202', '203', '204', '205'];
  const tie = (one: keyof typeof COLUMNS, other: keyof typeof COLUMNS, relator = '='): string => `${one}[*].${COLUMNS[one]} ${relator} ${other}[同科目].${COLUMNS[other]}`;
  const TIES = [tie('03', '06'), tie('06', '07'), tie('03', '07'), tie('07', '12')];
  const RIGHT = '11.00 12.00 13.00 14.00 15.00';
  const OTHER = '31.00 42.00 53.00 64.00 75.00';

  const book = (figures: Partial<Record<keyof typeof COLUMNS, string>>): Book => {
    const all = { '03': RIGHT, '06': RIGHT, '07': RIGHT, '12': RIGHT, ...figures };
    return typedBook(Object.fromEntries(Object.entries(all).map(([code, row]) => [
      code,
      { columns: [COLUMNS[code as keyof typeof COLUMNS]], rows: row.split(' ').map((figure, index) => `${CODES[index]!} 甲 | ${figure}`) },
    ])));
  };
  const said = (of: Book, lines: readonly string[] = TIES): readonly string[] =>
    checkBook(of, [...CATALOGUE.filter(({ id }) => id === 'M-23'), ruleOf('R', ...lines)]).findings.flatMap(({ facts }) =>
      facts.code === 'table-foreign' ? [`${facts.table}: ${facts.count} of ${facts.judged} with ${facts.others.join(' ')}`] : []);

  it.each<[string, Book, readonly string[], readonly string[]]>([
    ['all figures differ from two tables that agree', book({ '06': OTHER }), TIES, ['06: 10 of 10 with 03 07']],
    ['four figures in five differ', book({ '06': '11.00 42.00 53.00 64.00 75.00' }), TIES, ['06: 8 of 10 with 03 07']],
    ['three figures in five differ: they may have moved', book({ '06': '11.00 12.00 53.00 64.00 75.00' }), TIES, []],
    ['four figures only differ at all', book({ '06': '0.00 42.00 53.00 64.00 75.00', '03': '0.00 12.00 13.00 14.00 15.00' }), TIES.slice(0, 1), []],
    ['one other table only can tell', book({ '06': OTHER }), [tie('03', '06'), tie('03', '07')], []],
    ['the others differ from each other', book({ '06': OTHER, '03': '91.00 82.00 93.00 84.00 95.00' }), TIES, []],
    ['nothing ties the others to third tables', book({ '06': OTHER }), TIES.slice(0, 2), []],
    ['all are a hundredth larger: rounded', book({ '06': '11.11 12.12 13.13 14.14 15.15' }), TIES, []],
    ['all lack the same money: one slip, carried on', book({ '06': '31.00 32.00 33.00 34.00 35.00' }), TIES, []],
    ['all lack nearly the same money', book({ '06': '31.00 32.01 33.00 33.99 35.00' }), TIES, []],
    ['it shows one figure throughout', book({ '06': '75.00 75.00 75.00 75.00 75.00' }), TIES, []],
    ['it has no money yet', book({ '06': '0.00 0.00 0.00 0.00 0.00' }), TIES, []],
    ['that it is no less than another is no agreement', book({ '06': OTHER }), [...TIES, tie('06', '12', '≥')], ['06: 10 of 10 with 03 07']],
    ['that it is just as much as another is', book({ '06': OTHER, '12': OTHER }), [tie('03', '06'), tie('06', '07'), tie('03', '07'), tie('06', '12', '≥')], []],
    ['that it is no less than another is not so', book({ '06': RIGHT, '03': OTHER }), [tie('06', '03', '≥'), tie('03', '12', '≤'), tie('06', '12'), tie('06', '07'), tie('12', '07')], ['03: 10 of 10 with 06 12']],
  ])('%s', (_, of, lines, expected) => expect(said(of, lines)).toEqual(expected));

  describe('looks at the table’s own sums first', () => {
    const own = (six: string, twelve: string): Book => {
      const rows = (figures: string): string[] => figures.split(' ').map((figure, index) => `${CODES[index]!} 甲 | ${figure} | ${figure}`);
      const whole = book({});
      const two = typedBook({ '06': { columns: ['小计', '基本支出'], rows: rows(six) }, '12': { columns: ['本年支出.合计', '本年支出.基本支出'], rows: rows(twelve) } });
      const wrong = (code: string, found: Book): Book => ({ ...found, tables: found.tables.map((table) => (table.code === code ? two.tables.find((entry) => entry.code === code)! : table)) });
      return wrong('12', wrong('06', whole));
    };
    const SUMS = ['06[*].小计 = 06[*].基本支出', '12[*].本年支出.合计 = 12[*].本年支出.基本支出'];
    const others = (): readonly string[] => said(own(OTHER, RIGHT), [...TIES, ...SUMS]);
    const turned = (line: string): string => line.replace('=', '≠');

    it('which hold, and then it is another’s', () => expect(others()).toEqual(['06: 10 of 10 with 03 07']));
    it('of which one fails, and then it may be wrong in itself', () => expect(said(own(OTHER, RIGHT), [...TIES, turned(SUMS[0]!)])).toEqual([]));
    it('and not at those of other tables', () => expect(said(own(OTHER, RIGHT), [...TIES, SUMS[0]!, turned(SUMS[1]!)])).toEqual(['06: 10 of 10 with 03 07']));
  });

  it('says it of the table that differs most, and then of what still differs without it', () => {
    const three = book({ '03': OTHER, '06': '91.00 82.00 93.00 84.00 95.00' });
    // 07 and 12 agree; 03 differs from 07 only, 06 from 03 and 07.
    expect(said(three, [...TIES, tie('03', '12')])).toEqual([]);
    const all = [...TIES, tie('03', '12'), tie('06', '12')];
    expect(said(book({ '06': OTHER }), all)).toEqual(['06: 15 of 15 with 03 07 12']);
  });

  it('says of a book without tables nothing', () => {
    expect(checkBook(typedBook({}), CATALOGUE.filter(({ id }) => id === 'M-23')).verdicts).toEqual([]);
  });
});
