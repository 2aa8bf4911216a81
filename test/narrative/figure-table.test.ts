import type { Book, LaidOutCell, LaidOutSheet } from '../../src/model';
import { DEFAULT_STYLE, figureTable, layOutFigures } from '../../src/narrative';
import type { FigureCell, FigureRow } from '../../src/narrative';
import { bookOf } from '../support/book-builder';
import type { TypedTable } from '../support/book-builder';
import { sc23, sc24 } from './sc24';
import { book, lastYear } from './text';

const shown = (cell: FigureCell | undefined): string | undefined => (cell === undefined ? undefined : 'text' in cell ? cell.text : `(${cell.note})`);
const line = ({ name, current, prior, change, growth, share }: FigureRow): readonly (string | undefined)[] => [name, ...[current, prior, change, growth, share].map(shown)];

function rows(title: string, current: Book, prior: Book | undefined): readonly (readonly (string | undefined)[])[] {
  return figureTable(current, prior, DEFAULT_STYLE).find((section) => section.title === title)!.rows.map(line);
}

test('三公: both years, change, growth and share, as the text has them', () => {
  expect(rows('财政拨款“三公”经费', sc24, sc23)).toEqual([
    ['“三公”经费', '50.05', '33.85', '16.2', '47.9', undefined],
    ['公务用车购置及运行维护费', '45.92', '30.41', '15.51', '51', '91.7'],
    ['公务用车购置费', '17.5', '0', '17.5', '(上年为0)', '35'], // 17.5 ÷ 50.05 = 34.965 %
    ['公务用车运行维护费', '28.42', '30.41', '-1.99', '-6.5', '56.8'], // 1.99 ÷ 30.41 = 6.5439 %; 28.42 ÷ 50.05 = 56.7832 %
    ['公务接待费', '4.14', '3.45', '0.69', '20', '8.3'],
  ]);
});

test('a total has no share, and what is not known of last year has its reason', () => {
  expect(rows('本年支出', sc24, sc23)[0]).toEqual(['本年支出合计', '12588.45', '(（上年未识别到表03）)', '()', '()', undefined]);
  expect(rows('本年支出', sc24, undefined)[1]).toEqual(['基本支出', '5471.75', '()', '()', '()', '43.5']);
});

describe('科目 are matched by code', () => {
  const t06 = (...lines: readonly string[]): { readonly '06': TypedTable } => ({ '06': { columns: ['小计'], rows: lines } });
  const current = book(t06('合计 | 30.00', '205 教育支出 | 10.00', '210 卫生健康支出 | 20.00'));

  test('a renamed one is compared, a new and a vanished one are told', () => {
    const prior = lastYear(t06('合计 | 25.00', '208 社会保障和就业支出 | 5.00', '210 医疗卫生与计划生育支出 | 20.00'));
    expect(rows('一般公共预算财政拨款支出', current, prior)).toEqual([
      ['一般公共预算财政拨款支出', '30', '25', '5', '20', undefined],
      ['205 教育支出', '10', '0', '10', '(上年为0)', '33.3'],
      ['208 社会保障和就业支出', '0', '5', '-5', '-100', '0'],
      ['210 卫生健康支出', '20', '20', '0', '(持平)', '66.7'],
    ]);
  });

  test('where 其中： hides some, none is taken for zero', () => {
    const prior = lastYear(t06('合计 | 25.00', '210 医疗卫生与计划生育支出 | 25.00', '其中：', '21011 行政事业单位医疗 | 5.00'));
    expect(rows('一般公共预算财政拨款支出', current, prior)[1]).toEqual(['205 教育支出', '10', '(（上年表06没有“205”）)', '()', '()', '33.3']);
  });
});

test('a negative year has no growth', () => {
  const closing = (amount: string): { readonly '01': TypedTable } => ({ '01': { columns: ['决算数'], rows: ['收入总计 | 10.00', `年末结转和结余 | ${amount}`] } });
  const found = rows('收入支出总体情况', book(closing('3.00')), lastYear(closing('-2.00'))).find(([name]) => name === '年末结转和结余');
  expect(found).toEqual(['年末结转和结余', '3', '-2', '5', '(有负数)', undefined]);
});

test('every figure knows its formula, and this year’s their cells', () => {
  for (const { rows: lines } of figureTable(sc24, sc23, DEFAULT_STYLE)) {
    for (const { current, prior, change, growth, share } of lines) {
      for (const cell of [current, prior, change, growth, ...(share === undefined ? [] : [share])]) {
        if ('figure' in cell) expect(cell.figure.formula).not.toBe('');
      }
      if ('figure' in current) expect(current.figure.cells.length).toBeGreaterThan(0);
      if ('figure' in prior) expect(prior.figure.cells).toEqual([]);
    }
  }
});

describe('as a sheet', () => {
  const sections = figureTable(sc24, sc23, DEFAULT_STYLE);
  const rowAt = (sheet: LaidOutSheet, name: string): { readonly row: readonly LaidOutCell[]; readonly at: number } => {
    const at = sheet.rows.findIndex(([cell]) => cell?.kind === 'text' && cell.text === name);
    return { row: sheet.rows[at] ?? [], at: at + 1 };
  };

  test('of values', () => {
    const { row } = rowAt(layOutFigures(sections, sc24, 'values', 1), '　公务接待费');
    expect(row.slice(1, 6)).toEqual([
      { kind: 'number', numeral: '4.14', format: '#,##0.00####' },
      { kind: 'number', numeral: '3.45', format: '#,##0.00####' },
      { kind: 'number', numeral: '0.69', format: '#,##0.00####' },
      { kind: 'number', numeral: '20', format: '0.0#####' },
      { kind: 'number', numeral: '8.3', format: '0.0#####' },
    ]);
  });

  test('of formulas that follow the tables, last year’s amounts staying values', () => {
    const sheet = layOutFigures(sections, sc24, 'formulas', 1);
    const { at: whole } = rowAt(sheet, '“三公”经费');
    const { row, at } = rowAt(sheet, '　公务接待费');
    expect(row.slice(1, 6)).toEqual([
      { kind: 'formula', formula: "'表13'!G6", numeral: '4.14', format: '#,##0.00####' },
      { kind: 'number', numeral: '3.45', format: '#,##0.00####' },
      { kind: 'formula', formula: `B${at}-C${at}`, numeral: '0.69', format: '#,##0.00####' },
      { kind: 'formula', formula: `ROUND((B${at}-C${at})/C${at}*100,1)`, numeral: '20', format: '0.0#####' },
      { kind: 'formula', formula: `ROUND(B${at}/B${whole}*100,1)`, numeral: '8.3', format: '0.0#####' },
    ]);
  });

  test('in 万元 where the tables are in 元', () => {
    const inYuan = bookOf({ department: '青江县林业局', year: 2024, unit: '元' }, { '01': { columns: ['决算数'], rows: ['收入总计 | 1,234,567.89'] } });
    const { row } = rowAt(layOutFigures(figureTable(inYuan, undefined, DEFAULT_STYLE), inYuan, 'formulas', 1), '收入总计');
    expect(row[1]).toEqual({ kind: 'formula', formula: "'表01'!B5/10000", numeral: '123.456789', format: '#,##0.00####' });
  });
});
