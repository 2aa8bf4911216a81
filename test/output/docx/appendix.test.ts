import { strFromU8, unzipSync } from 'fflate';
import { drawBook } from '../../fixtures/layout/draw-book';
import type { SheetDrawing } from '../../fixtures/drawing/sheet-drawing';
import { sc2024 } from '../../fixtures/sc2024/sc2024';
import { variantTables } from '../../fixtures/workbooks';
import { drawVariant } from '../../support/generator/styles/variants';
import { toPrinted } from '../../support/generator/printed';
import { written } from './written';

/** A table of the Word file, read from its text: rows of cells, each over so many columns. */
interface WordTable {
  readonly title: string;
  readonly widths: readonly number[];
  readonly rows: readonly { readonly header: boolean; readonly cells: readonly WordCell[] }[];
}

interface WordCell {
  readonly text: string;
  readonly span: number;
  readonly tall: 'no' | 'begins' | 'goes on';
}

const numberIn = (xml: string, pattern: RegExp, otherwise: number): number => Number(pattern.exec(xml)?.[1] ?? otherwise);
const unescaped = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const textOf = (xml: string): string => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => unescaped(text ?? '')).join('');

function tablesOf(bytes: Uint8Array): readonly WordTable[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
  return [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(({ 0: table, index }) => {
    const title = xml.lastIndexOf('<w:pStyle w:val="TableTitle"/>', index);
    return {
      title: textOf(xml.slice(title, xml.indexOf('</w:p>', title))),
      widths: [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width)),
      rows: [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => ({
        header: row.includes('<w:tblHeader/>'),
        cells: [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => ({
          text: textOf(cell),
          span: numberIn(cell, /<w:gridSpan w:val="(\d+)"\/>/, 1),
          tall: cell.includes('<w:vMerge w:val="restart"/>') ? 'begins' : cell.includes('<w:vMerge/>') ? 'goes on' : 'no',
        })),
      })),
    };
  });
}

async function appendixOf(drawings: readonly SheetDrawing[]): Promise<readonly WordTable[]> {
  return tablesOf((await written(drawings, undefined, true)).bytes);
}

const texts = (row: WordTable['rows'][number]): readonly string[] => row.cells.map(({ text }) => text);

describe('the tables of 四川省医疗保障局 2024', () => {
  let tables: readonly WordTable[];
  beforeAll(async () => {
    tables = await appendixOf(sc2024());
  });
  const table = (title: string): WordTable => tables.find((each) => each.title === title)!;

  test('stand in the order of their numbers under their titles', () => {
    expect(tables.map(({ title }) => title).filter((title) => !title.includes('（续'))).toEqual([
      '收入支出决算总表',
      '收入决算表',
      '支出决算表',
      '财政拨款收入支出决算总表',
      '财政拨款支出决算明细表',
      '一般公共预算财政拨款支出决算表',
      '一般公共预算财政拨款支出决算明细表',
      '一般公共预算财政拨款基本支出决算明细表',
      '一般公共预算财政拨款项目支出决算表',
      '政府性基金预算财政拨款收入支出决算表',
      '国有资本经营预算财政拨款收入支出决算表',
      '国有资本经营预算财政拨款支出决算表',
      '财政拨款“三公”经费支出决算表',
    ]);
  });

  test('print their amounts as the workbook shows them, with what could not be read as it stands', () => {
    const rows = table('一般公共预算财政拨款支出决算表').rows.map(texts);
    expect(rows).toContainEqual(['', '', '', '合计', '12,588.45', '5,471.75', '7,116.70']);
    expect(rows).toContainEqual(['205', '教育支出', '93.68', '93.68', '0.00']);
    expect(rows.find(([code]) => code === '2101101')).toContain('###');
    expect(table('收入支出决算总表').rows.map(texts)).toContainEqual(['总计', '31', '12,588.45', '总计', '62', '12,588.45']);
  });

  test('have the merged header of their sheets, which each page repeats', () => {
    const { rows } = table('财政拨款收入支出决算总表');
    expect(rows[0]!.cells.map(({ text, span }) => `${text}×${span}`)).toEqual(['收入×3', '支出×6']);
    for (const { rows: all } of tables) {
      const headers = all.filter(({ header }) => header).length;
      expect(headers).toBeGreaterThan(0);
      expect(all.slice(0, headers).every(({ header }) => header)).toBe(true);
    }
  });
});

describe('any standard book', () => {
  const drawings = drawBook(toPrinted(variantTables()));
  let tables: readonly WordTable[];
  beforeAll(async () => {
    tables = await appendixOf(drawings);
  });

  /** The drawn cells as somebody reads them: two decimals with separators where the format says so. */
  const shown = (value: unknown, format: string | undefined): string => {
    if (typeof value !== 'number') return typeof value === 'string' ? value : '';
    if (!(format ?? '').includes('0.00')) return String(value);
    return value.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
  };

  test('has every amount of every table, row by row in the sheet’s order', () => {
    const amount = /^-?[\d,]+\.\d\d$/;
    for (const { rows } of drawings) {
      const title = shown(rows.flat().find((cell) => cell !== null)?.value, undefined);
      const parts = tables.filter((each) => each.title === title || each.title.startsWith(`${title}（续`));
      const printed = rows.map((row) => row.map((cell) => shown(cell?.value ?? null, cell?.format)).filter((text) => amount.test(text))).filter((row) => row.length > 0);
      const inWord = parts[0]!.rows.map((_, index) => parts.flatMap((part) => texts(part.rows[index]!)).filter((text) => amount.test(text))).filter((row) => row.length > 0);
      expect([title, inWord]).toEqual([title, printed]);
    }
  });

  test('has tables whose rows all fill their columns, as wide as the text', () => {
    for (const { widths, rows } of tables) {
      const total = widths.reduce((sum, width) => sum + width, 0);
      // 156 mm or 225 mm in twips, less what is lost in rounding each column down.
      expect([8844, 12756].some((text) => total <= text && total > text - widths.length - 2)).toBe(true);
      for (const { cells } of rows) expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(widths.length);
    }
  });

  test('has merged cells that go on only below where they begin', () => {
    for (const { rows } of tables) {
      let above = new Map<number, WordCell>();
      for (const { cells } of rows) {
        const here = new Map<number, WordCell>();
        let column = 0;
        for (const cell of cells) {
          here.set(column, cell);
          if (cell.tall === 'goes on') {
            expect(above.get(column)?.tall).not.toBe('no');
            expect(above.get(column)?.span).toBe(cell.span);
            expect(cell.text).toBe('');
          }
          column += cell.span;
        }
        above = here;
      }
    }
  });

  test('has the same merged cells where the host does not say which they are, as Excel does not', async () => {
    const unmerged = await appendixOf(drawings.map((drawing) => ({ ...drawing, merges: [] })));
    // Where a row begins with nothing, one empty cell or three say the same.
    const shape = ({ title, rows }: WordTable): readonly string[] => [title, ...rows.filter(({ cells }) => cells[0]!.text !== '').map(({ cells }) => cells.map(({ text, span }) => `${text}×${span}`).join('|'))];
    expect(unmerged.map(shape)).toEqual(tables.map(shape));
  });

  test('cuts table 07 between its economic classes, with the codes and names in every part', () => {
    const parts = tables.filter(({ title }) => title.startsWith('一般公共预算财政拨款支出决算明细表'));
    expect(parts.map(({ title }) => title.slice('一般公共预算财政拨款支出决算明细表'.length))).toEqual(parts.map((_, index) => (index === 0 ? '' : `（续${index}）`)));
    expect(parts.length).toBeGreaterThan(5);
    for (const { rows } of parts) {
      expect(texts(rows[0]!).slice(0, 2)).toEqual(['支出功能分类科目编码', '项目']);
      expect(texts(rows.at(-1)!).slice(0, 2)).toEqual(texts(parts[0]!.rows.at(-1)!).slice(0, 2));
    }
    // 111 numbered columns in all, none of them twice.
    const numbers = parts.flatMap(({ rows }) => (/栏次((?:\|\d+)+)/.exec(rows.flatMap(texts).join('|')))?.[1]?.slice(1).split('|') ?? []);
    expect(numbers.map(Number).filter((number) => number <= 111)).toEqual(Array.from({ length: 111 }, (_, index) => index + 1));
  });
});

test.each(['one-sheet', 'text-numbers', 'dash-zeros'] as const)('a workbook of another writing has its tables too: %s', async (variant) => {
  const tables = await appendixOf(drawVariant(variantTables(), variant));
  expect(tables.filter(({ title }) => !title.includes('（续'))).toHaveLength(13);
  for (const { rows } of tables) expect(rows.flatMap(texts).join('')).not.toMatch(/单位名称|财决公开|undefined|NaN/);
});
