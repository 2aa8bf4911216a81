import type { Sheet } from '../../src/model';
import { Grid } from '../../src/recognise/grid';

/** A used range from C5 to E6, whose second row is shorter, with C5:D6 merged. */
const SHEET: Sheet = {
  name: '表',
  origin: { row: 4, column: 2 },
  values: [
    ['收 入', null, 1.5],
    [' ', '###'],
  ],
  formats: [
    ['@', 'General', '0.00'],
    ['@', '0.00'],
  ],
  merges: [{ top: 4, left: 2, bottom: 5, right: 3 }],
};
const grid = new Grid(SHEET);

describe('a grid', () => {
  it('knows its used range by the sheet’s own rows and columns', () => {
    expect([grid.top, grid.left, grid.bottom, grid.right]).toEqual([4, 2, 5, 4]);
    expect(grid.ref(4, 2)).toEqual({ sheet: '表', row: 4, column: 2 });
  });

  it('gives values, formats and texts, and nothing outside the used range', () => {
    expect([grid.value(4, 2), grid.value(4, 4), grid.value(5, 3), grid.value(5, 4), grid.value(9, 9), grid.value(0, 0)]).toEqual(['收 入', 1.5, '###', null, null, null]);
    expect([grid.format(4, 2), grid.format(5, 3), grid.format(5, 4), grid.format(0, 0)]).toEqual(['@', '0.00', 'General', 'General']);
    expect([grid.text(4, 2), grid.text(4, 3), grid.text(4, 4), grid.text(5, 4), grid.text(0, 0)]).toEqual(['收入', '', '1.5', '', '']);
  });

  it('tells the texts of a row from what merely fills a cell', () => {
    expect([grid.rowTexts(4), grid.rowTexts(5), grid.rowTexts(6)]).toEqual([
      [{ column: 2, text: '收入' }, { column: 4, text: '1.5' }],
      [{ column: 3, text: '###' }],
      [],
    ]);
    expect([grid.filledColumns(4), grid.filledColumns(5), grid.filledColumns(6)]).toEqual([[2, 4], [3], []]);
  });

  it('knows a number that is shown with decimals', () => {
    const shows = (value: number | string, format: string): boolean =>
      new Grid({ ...SHEET, values: [[value]], formats: [[format]], merges: [] }).showsDecimals(4, 2);
    expect([shows(1, '0.00'), shows(1, '0'), shows(1, 'General'), shows(1.5, 'General'), shows('1', '0.00'), shows(1, '0.00%')]).toEqual([true, false, false, false, false, false]);
  });

  it('knows the first cell of a merged area; any other cell is its own', () => {
    const first = { row: 4, column: 2 };
    expect([grid.head(4, 2), grid.head(4, 3), grid.head(5, 2), grid.head(5, 3)]).toEqual([first, first, first, first]);
    expect([grid.head(4, 4), grid.head(5, 4), grid.head(6, 2)]).toEqual([{ row: 4, column: 4 }, { row: 5, column: 4 }, { row: 6, column: 2 }]);
  });

  it('follows a merged area no further than the used range', () => {
    const wide = new Grid({ ...SHEET, merges: [{ top: 5, left: 4, bottom: 1_048_575, right: 16_383 }] });
    expect([wide.head(5, 4), wide.head(6, 4), wide.head(5, 5)]).toEqual([{ row: 5, column: 4 }, { row: 6, column: 4 }, { row: 5, column: 5 }]);
  });

  it('of no cells at all is empty', () => {
    const empty = new Grid({ ...SHEET, values: [], formats: [], merges: [] });
    expect([empty.bottom, empty.right, empty.rowTexts(4)]).toEqual([3, 1, []]);
  });
});
