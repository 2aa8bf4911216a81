import fc from 'fast-check';
import { recognise } from '../../src/recognise';
import type { CellValue, Sheet } from '../../src/model';
import { TABLE_NUMBERS } from '../fixtures/layout/book';
import type { TableNumber } from '../fixtures/layout/book';
import { amountsOn, refusalsOf, scSheet, wholeSheet } from './support/fixtures';
import { typedSheet, withBlank, withoutMerges, withTexts, withValues } from './support/typed-sheet';

/** The header's rows in the whole book: all have the third, the fourth and none the sixth, but for 13. */
const HEADER_ROWS = [3, 4];
const lastHeaderRow = (table: TableNumber): number => (table === '13' ? 6 : table === '07' || table === '01' || table === '04' ? 5 : 4);
const isNote = (cells: readonly CellValue[]): boolean => String(cells[0]).startsWith('注');

/** A column beside the table, with a header of its own in one row and the same below, beside the notes too. */
function beside(sheet: Sheet, side: 'left' | 'right', header: { readonly row: number; readonly text: string }, below: (row: number) => CellValue): Sheet {
  const shift = side === 'left' ? 1 : 0;
  const join = <T>(cells: readonly T[], added: T): T[] => (side === 'left' ? [added, ...cells] : [...cells, added]);
  return {
    ...sheet,
    values: sheet.values.map((cells, row) => join<CellValue>(cells, row === header.row ? header.text : below(row))),
    formats: sheet.formats.map((cells) => join(cells, '#,##0.00')),
    merges: sheet.merges.map((area) => ({ ...area, left: area.left + shift, right: area.right + shift })),
  };
}

const from = (first: number, value: CellValue) => (row: number): CellValue => (row >= first ? value : null);
const BELOW: readonly CellValue[] = [null, 0, 12.34, '0.00', '√', true, '#REF!'];

describe('a column behind the table with a header of its own', () => {
  describe.each(TABLE_NUMBERS)('%s', (table) => {
    const sheet = wholeSheet(table);
    const plain = recognise([sheet]);

    it.each(['校验', '核对', '备注', '差额', '检查', '核对 无误？', '差额（元）'])('%s is no part of it, whatever stands below', (text) => {
      for (const row of HEADER_ROWS) {
        for (const value of BELOW) {
          const book = recognise([beside(sheet, 'right', { row, text }, from(lastHeaderRow(table) + 1, value))]);
          expect({ row, value, tables: book.tables, refusals: book.refusals }).toEqual({ row, value, tables: plain.tables, refusals: plain.refusals });
        }
      }
    });

    it('may be one of several, with blank ones between', () => {
      const blank = beside(sheet, 'right', { row: 3, text: '' }, () => null);
      const both = beside(beside(blank, 'right', { row: 3, text: '校验' }, from(7, 1.5)), 'right', { row: 4, text: '说明' }, from(7, '已核'));
      expect(recognise([both])).toEqual(plain);
    });

    it('does nothing where what it says stands above the header', () => {
      for (const row of [0, 1, 2]) {
        const noted = beside(sheet, 'right', { row, text: '请与账目核对' }, () => null);
        expect({ row, amounts: amountsOn(noted), refusals: recognise([noted]).refusals }).toEqual({ row, amounts: amountsOn(sheet), refusals: [] });
      }
    });

    it('in the midst of the table is one that it cannot have', () => {
      // Between the labels and behind each amount but the last, in the rows of the header.
      const [left, width] = [sheet.origin.column, sheet.values[0]!.length];
      const places = table === '07' ? [1, 4, 5, 60, width - 1] : Array.from({ length: width - 1 }, (_, index) => left + index + 1);
      for (const at of places) {
        const widened = withBlank(sheet, 'column', at);
        const marked = withValues(widened, (value, row, column) => (column !== at || row < 3 || isNote(widened.values[row]!) ? value : row <= lastHeaderRow(table) ? '校验' : 1.5));
        const { tables, refusals } = recognise([marked]);
        expect([at, tables.map(({ code }) => code), refusals.map(({ reason }) => reason)]).toEqual([at, [], ['header-mismatch']]);
      }
    });
  });

  // 13 goes by place; of 09 and 11 the second header row alone tells enough.
  it.each(TABLE_NUMBERS.filter((table) => !['09', '11', '13'].includes(table)))('in place of the last of %s leaves it refused', (table) => {
    const sheet = wholeSheet(table);
    const last = sheet.values[0]!.length - 1;
    const { tables, refusals } = recognise([withValues(sheet, (value, row, column) => (column === last && row > 2 && row <= lastHeaderRow(table) && typeof value === 'string' ? '校验' : value))]);
    expect([tables, refusals.map(({ reason }) => reason)]).toEqual([[], ['header-mismatch']]);
  });

  it('is not cut off where the table lacks columns of its layout', () => {
    const part = scSheet('07');
    expect(recognise([part]).tables).toHaveLength(1);
    expect(refusalsOf(recognise([beside(part, 'right', { row: 3, text: '校验' }, () => null)]))[0]).toMatch(/^header-mismatch \S+ 校验 工资福利支出>其他工资福利支出 /);
  });

  it('without a header is none: a figure too many beside 13 is still told', () => {
    const { tables } = recognise([beside(scSheet('13'), 'right', { row: 3, text: '' }, from(7, 0))]);
    expect(tables[0]?.surplus).toMatchObject({ row: 7, column: 24, written: 0 });
  });

  it('may be called anything that no header has', () => {
    const word = fc.stringMatching(/^[校验核对差额检查结果是否相符]{2,8}$/);
    fc.assert(
      fc.property(word, fc.constantFrom(...TABLE_NUMBERS.filter((table) => table !== '07')), fc.constantFrom(...HEADER_ROWS), fc.constantFrom(...BELOW), (text, table, row, value) => {
        const sheet = wholeSheet(table);
        expect(recognise([beside(sheet, 'right', { row, text }, from(7, value))])).toEqual(recognise([sheet]));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the table no unit, and takes none from it', () => {
    const income = (unit: string, right: string): Sheet =>
      typedSheet('09', `一般公共预算财政拨款项目支出决算表\n单位名称：甲局 | | | | ${unit}\n科目编码 | 科目名称 | 本年收入 | 本年支出 | ${right}\n | 合计 | 5.00 | 5.00 | 0.00`);
    const stated = (sheet: Sheet): unknown => recognise([sheet]).tables.map((table) => [table.unit, table.unitStated, table.area.right]);
    expect(stated(income('', '差额（元）'))).toEqual([['万元', false, 3]]);
    expect(stated(income('单位：元', '差额'))).toEqual([['元', true, 3]]);
  });
});

describe('a column before the table', () => {
  it.each(TABLE_NUMBERS)('of %s with a header that no table has is no part of it', (table) => {
    const sheet = wholeSheet(table);
    for (const row of HEADER_ROWS) {
      for (const value of BELOW) {
        const moved = beside(sheet, 'left', { row, text: '校验' }, from(lastHeaderRow(table) + 1, value));
        const book = recognise([moved]);
        expect({ row, value, amounts: amountsOn(moved), refusals: book.refusals }).toEqual({ row, value, amounts: amountsOn(sheet), refusals: [] });
        expect(book.tables[0]?.notes).toEqual(recognise([sheet]).tables[0]?.notes);
        expect(book.tables[0]?.items.map(({ name }) => name)).toEqual(recognise([sheet]).tables[0]?.items.map(({ name }) => name));
      }
    }
  });

  it.each(['02', '03', '05', '06', '07', '08'] as const)('of %s that may hold its codes is not cut off', (table) => {
    const sheet = withValues(wholeSheet(table), (value, row) => (row < 6 && typeof value === 'string' && value.includes('编码') ? '功能归类' : row < 6 && value === '类' ? null : value));
    expect(recognise([sheet]).tables).toEqual([]);
  });
});

describe('what a refused header says', () => {
  const refused = (sheet: Sheet) => recognise([sheet]).refusals.map(({ reason, details, missing }) => ({ reason, details, missing }));

  it('names what is none of the table’s, and what it lacks by its whole header', () => {
    expect(refused(withTexts(scSheet('06'), { 小计: '预算数', 基本支出: '预算基本' }))).toEqual([
      { reason: 'header-mismatch', details: ['预算数', '预算基本'], missing: [['本年支出', '小计'], ['本年支出', '基本支出']] },
    ]);
    expect(refused(withTexts(scSheet('10'), { 年初结转和结余: '上年结转' }))[0]).toMatchObject({ details: ['上年结转'], missing: [['年初结转和结余']] });
  });

  it('names no column whose own name stands there', () => {
    const marked = withTexts(withoutMerges(scSheet('02')), { 上级补助收入: '校验' });
    expect(refused(marked)).toEqual([{ reason: 'header-mismatch', details: ['校验'], missing: [['上级补助收入']] }]);
  });
});
