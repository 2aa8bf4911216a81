import type { Book } from '../../../src/model';
import { ExactLine } from '../../../src/rules/notation/exact-line';
import { instanceRowsOf } from '../../../src/rules/notation/instance-rows';
import { parseLine } from '../../../src/rules/notation/parse';
import { tablesOf } from '../../../src/rules/notation/tables';
import { typedBook } from '../support/typed-book';

const COLUMNS = ['本年支出合计', '基本支出', '项目支出'];
const outlay = (total: string): Book => typedBook({ '03': { columns: COLUMNS, rows: [`合计 | ${total}`, '205 教育支出 | 3.00 | 1.00 | 2.00'] } });

/** The cells that a line's first instance reads where it holds to the last 分; else `no`. */
function exact(book: Book, text: string): readonly string[] | 'no' {
  const tables = tablesOf(book);
  const line = parseLine(text);
  const exactLine = new ExactLine(line, tables, instanceRowsOf(line, tables));
  return exactLine.look(0) === 'holds' ? exactLine.cells(0).map(({ item, column }) => `${item}.${column}`) : 'no';
}

describe('what holds to the last 分', () => {
  it('is known at once, with the cells of both sides', () => {
    expect(exact(outlay('7.00 | 3.00 | 4.00'), '03[*].本年支出合计 = 03[*].基本支出 + 03[*].项目支出')).toEqual(['合计.本年支出合计', '合计.基本支出', '合计.项目支出']);
    expect(exact(outlay('7.00 | 3.00 | 4.00'), '03[*].项目支出 = 03[*].本年支出合计 - 03[*].基本支出')).toEqual(['合计.项目支出', '合计.本年支出合计', '合计.基本支出']);
    expect(exact(outlay('7.00 | 3.00 | 0.00'), '03[合计].项目支出 = 0')).toEqual(['合计.项目支出']);
  });

  it.each([
    ['=', '2.00', false], ['=', '3.00', true], ['=', '4.00', false],
    ['≡', '2.00', false], ['≡', '3.00', true], ['≡', '4.00', false],
    ['≤', '2.00', true], ['≤', '3.00', true], ['≤', '4.00', false],
    ['≥', '2.00', false], ['≥', '3.00', true], ['≥', '4.00', true],
    ['≠', '2.00', true], ['≠', '3.00', false], ['≠', '4.00', true],
  ])('%s: %s beside 3.00: %s', (relator, project, holds) => {
    expect(exact(outlay(`0.00 | 3.00 | ${project}`), `03[合计].项目支出 ${relator} 03[合计].基本支出`) !== 'no').toBe(holds);
  });

  it.each(['###', '', '∅'])('is nothing where a figure is %j', (figure) => {
    for (const relator of ['=', '≡', '≤', '≥', '≠']) {
      expect(exact(outlay(`7.00 | 3.00 | ${figure}`), `03[合计].本年支出合计 ${relator} 03[合计].基本支出 + 03[合计].项目支出`)).toBe('no');
    }
  });

  it('hangs on its conditions, whose cells are not its own', () => {
    const line = '若 03[合计].项目支出 = 0: 03[合计].本年支出合计 = 03[合计].基本支出';
    expect(exact(outlay('3.00 | 3.00 | 0.00'), line)).toEqual(['合计.本年支出合计', '合计.基本支出']);
    expect(exact(outlay('3.00 | 3.00 | 0.01'), line)).toBe('no');
    expect(exact(outlay('3.00 | 3.00 | ###'), line)).toBe('no');
  });

  it('is nothing where the line does not apply', () => {
    const book = outlay('0.00 | 0.00 | 0.00');
    expect(exact(book, '03[合计].项目支出 = 06[合计].项目支出')).toBe('no');
    expect(exact(book, '03[2210201].项目支出 = 03[合计].项目支出')).toBe('no');
    expect(exact(book, '03[类].项目支出 = Σ 03[其款].项目支出')).toBe('no');
  });

  it('may leave out rows that need not be there, though not all of a side', () => {
    const book = outlay('0.00 | 0.00 | 0.00');
    expect(exact(book, '03[合计].项目支出 = 03[合计].基本支出 + 03[2210201?].项目支出')).toEqual(['合计.项目支出', '合计.基本支出']);
    expect(exact(book, '03[合计].项目支出 = 03[2210201?].项目支出')).toBe('no');
    expect(exact(outlay('0.00 | 0.00 | 2.00'), '03[合计].项目支出 = 03[205?].项目支出')).toEqual(['合计.项目支出', '205.项目支出']);
  });

  it('is nothing beyond what can be counted', () => {
    const huge = '9007199254.74';
    const book = typedBook({ '03': { columns: COLUMNS, rows: [`合计 | 0.00 | ${huge} | ${huge}`] } });
    expect(exact(book, '03[合计].基本支出 + 03[合计].项目支出 = 03[合计].项目支出 + 03[合计].基本支出')).toBe('no');
  });

  it('counts a 0 beside other figures for nothing', () => {
    expect(exact(outlay('7.00 | 3.00 | 7.00'), '03[合计].项目支出 = 0 + 03[合计].本年支出合计')).toEqual(['合计.项目支出', '合计.本年支出合计']);
    expect(exact(outlay('7.00 | 3.00 | 0.00'), '03[合计].项目支出 = 0 + 03[合计].本年支出合计')).toBe('no');
  });
});

describe('a first look', () => {
  const look = (total: string, text: string): string => {
    const tables = tablesOf(outlay(total));
    const line = parseLine(text);
    return new ExactLine(line, tables, instanceRowsOf(line, tables)).look(0);
  };
  const IF = '若 03[合计].项目支出 = 0: 03[合计].本年支出合计 = 03[合计].基本支出';

  it.each([
    ['what holds', '3.00 | 3.00 | 0.00', IF, 'holds'],
    ['what does not', '4.00 | 3.00 | 0.00', IF, 'open'],
    ['a condition that is not so', '4.00 | 3.00 | 1.00', IF, 'does-not-apply'],
    ['a condition that cannot be told', '4.00 | 3.00 | ###', IF, 'open'],
    ['a condition about what is not listed', '4.00 | 3.00 | 1.00', '若 03[206].项目支出 = 0: 03[合计].本年支出合计 = 03[合计].基本支出', 'does-not-apply'],
    ['a 类 without 款', '4.00 | 3.00 | 1.00', '03[类].项目支出 = Σ 03[其款].项目支出', 'does-not-apply'],
    ['rows that need not be there, and are not', '4.00 | 3.00 | 1.00', '03[合计].项目支出 = 03[206?].项目支出', 'does-not-apply'],
    ['a gap', '4.00 | 3.00 | ###', '03[合计].本年支出合计 = 03[合计].基本支出 + 03[合计].项目支出', 'open'],
    ['a gap beside what does not apply', '4.00 | 3.00 | ###', '03[合计].项目支出 = 03[206].项目支出', 'does-not-apply'],
  ])('tells %s', (_, total, line, told) => {
    expect(look(total, line)).toBe(told);
  });

  it('tells that a table has no column for the 科目 at hand', () => {
    const book = typedBook({ '07': { columns: ['合计', '302'], rows: ['合计 | 0.00 | 0.00'] }, '08': { columns: ['决算数'], rows: ['301 工资福利支出 | 0.00'] } });
    const tables = tablesOf(book);
    const line = parseLine('08[经济科目] = 07[合计?].同科目');
    expect(new ExactLine(line, tables, instanceRowsOf(line, tables)).looks()).toEqual(['does-not-apply']);
  });
});
