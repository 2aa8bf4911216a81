import fc from 'fast-check';
import { addressLists } from '../../../src/hosts/excel/address-list';
import { a1Area, rectangles } from '../../../src/model';
import { parseAddress, size } from '../../support/excel/a1';

const cells = (...pairs: [number, number][]) => pairs.map(([row, column]) => ({ row, column }));
const addressesOf = (...pairs: [number, number][]) => rectangles(cells(...pairs)).map(a1Area);

describe('rectangles', () => {
  it('is empty for no cells', () => {
    expect(addressesOf()).toEqual([]);
  });

  it('joins neighbours in a row', () => {
    expect(addressesOf([0, 2], [0, 1], [0, 0])).toEqual(['A1:C1']);
  });

  it('joins equal runs downwards', () => {
    expect(addressesOf([0, 0], [0, 1], [1, 0], [1, 1], [2, 0], [2, 1])).toEqual(['A1:B3']);
  });

  it('keeps apart what is not a rectangle', () => {
    expect(addressesOf([0, 0], [0, 1], [1, 0])).toEqual(['A1:B1', 'A2']);
  });

  it('does not join across a gap', () => {
    expect(addressesOf([0, 0], [2, 0], [3, 0])).toEqual(['A1', 'A3:A4']);
  });

  it('counts a cell that is named twice once', () => {
    expect(addressesOf([4, 4], [4, 4])).toEqual(['E5']);
  });

  it('covers exactly the given cells, each once', () => {
    const cell = fc.record({ row: fc.nat(12), column: fc.nat(12) });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 80 }), (given) => {
        const wanted = new Set(given.map(({ row, column }) => `${String(row)},${String(column)}`));
        const covered: string[] = [];
        for (const { top, left, bottom, right } of rectangles(given)) {
          for (let row = top; row <= bottom; row += 1) {
            for (let column = left; column <= right; column += 1) covered.push(`${String(row)},${String(column)}`);
          }
        }
        expect(covered.length).toBe(wanted.size);
        expect(new Set(covered)).toEqual(wanted);
      }),
    );
  });
});

describe('addressLists', () => {
  it('is empty for no areas', () => {
    expect(addressLists([])).toEqual([]);
  });

  it('puts everything in one list while that is short enough', () => {
    expect(addressLists(rectangles(cells([0, 0], [2, 1])))).toEqual(['A1,B3']);
  });

  it('starts another list before the limit', () => {
    expect(addressLists(rectangles(cells([0, 0], [2, 1], [4, 2])), 6)).toEqual(['A1,B3', 'C5']);
  });

  it('stays below the length at which Excel cuts addresses, and loses no cell', () => {
    const scattered = Array.from({ length: 5_000 }, (_each, index) => ({ row: index * 2, column: index % 7 }));
    const lists = addressLists(rectangles(scattered));
    expect(lists.length).toBeGreaterThan(1);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThan(8_192);
    const total = lists.flatMap((list) => list.split(',')).reduce((sum, address) => sum + size(parseAddress(address)!), 0);
    expect(total).toBe(5_000);
  });
});
