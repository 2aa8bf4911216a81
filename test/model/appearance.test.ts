import { PLAIN_APPEARANCE } from '../../src/model';

it('a sheet of which nothing is known has no look of its own: nothing sized, frozen, hidden or drawn', () => {
  const { columnWidths, rowHeights, hiddenRows, hiddenColumns, cells, frozenRows, frozenColumns } = PLAIN_APPEARANCE;
  expect([columnWidths, rowHeights, hiddenRows, hiddenColumns, cells].map(({ size }) => size)).toEqual([0, 0, 0, 0, 0]);
  expect([frozenRows, frozenColumns]).toEqual([0, 0]);
});
