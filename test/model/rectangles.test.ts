import fc from 'fast-check';
import { a1Area, filledRectangles, rectangles } from '../../src/model';

/** `C5` as row and column, 0-based; one letter. */
const at = (address: string) => ({ row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 });
const covered = (...addresses: readonly string[]): readonly string[] => rectangles(addresses.map(at)).map(a1Area);

describe('rectangles', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['no cell', [], []],
    ['one cell', ['C5'], ['C5']],
    ['neighbours in a row', ['B2', 'D2', 'C2'], ['B2:D2']],
    ['a gap in a row', ['B2', 'D2'], ['B2', 'D2']],
    ['a cell named twice', ['B2', 'B2', 'C2', 'C2'], ['B2:C2']],
    ['neighbours in a column', ['B4', 'B2', 'B3'], ['B2:B4']],
    ['a gap in a column', ['B2', 'B4', 'B5'], ['B2', 'B4:B5']],
    ['a block', ['B2', 'C2', 'B3', 'C3'], ['B2:C3']],
    ['rows of another width', ['B2', 'C2', 'B3', 'C3', 'D3', 'B4', 'C4'], ['B2:C2', 'B3:D3', 'B4:C4']],
    ['rows of another place', ['B2', 'C2', 'C3', 'D3'], ['B2:C2', 'C3:D3']],
    ['two columns apart', ['B2', 'D2', 'B3', 'D3'], ['B2:B3', 'D2:D3']],
    ['two columns, one of them with a gap', ['D2', 'B2', 'B3', 'D4'], ['B2:B3', 'D2', 'D4']],
    ['the end of a row and the start of the next', ['C2', 'D3'], ['C2', 'D3']],
  ])('cover %s', (_, cells, areas) => expect(covered(...cells)).toEqual(areas));

  it('cover each cell once and nothing else, whatever the cells', () => {
    const cell = fc.record({ row: fc.nat({ max: 6 }), column: fc.nat({ max: 6 }) });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
        const found = rectangles(cells).flatMap(({ top, left, bottom, right }) =>
          Array.from({ length: bottom - top + 1 }, (_, row) => Array.from({ length: right - left + 1 }, (__, column) => `${top + row},${left + column}`)).flat(),
        );
        expect(found.sort()).toEqual([...new Set(cells.map(({ row, column }) => `${row},${column}`))].sort());
      }),
    );
  });
});

test('filled rectangles have their cells row by row, and a cell that is named twice stands in two of them', () => {
  const named = (address: string, name: string) => ({ ...at(address), name });
  const found = filledRectangles([named('C3', 'd'), named('B2', 'a'), named('C2', 'b'), named('B3', 'c'), named('B2', 'again'), named('E2', 'e')]);
  expect(found.map(({ area, cells }) => [a1Area(area), cells.map(({ name }) => name)])).toEqual([
    ['B2', ['a']],
    ['B2:C3', ['again', 'b', 'c', 'd']],
    ['E2', ['e']],
  ]);
  expect(rectangles([at('B2'), at('B2')]).map(a1Area)).toEqual(['B2']);
});
