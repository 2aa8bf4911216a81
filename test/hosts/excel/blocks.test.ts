import fc from 'fast-check';
import { CELLS_PER_SHEET, CELLS_PER_SYNC, isTooLarge, packBlocks } from '../../../src/hosts/excel/blocks';

const used = (rows: number, columns: number) => ({ row: 0, column: 0, rows, columns });

describe('packBlocks', () => {
  it('asks for nothing where there is nothing', () => {
    expect(packBlocks([])).toEqual([]);
  });

  it('puts small sheets together into one load', () => {
    const loads = packBlocks([used(60, 20), used(10, 6)]);
    expect(loads).toEqual([[{ range: 0, from: 0, rows: 60 }, { range: 1, from: 0, rows: 10 }]]);
  });

  it('cuts a large sheet into whole rows', () => {
    const loads = packBlocks([used(3_000, 10)]);
    expect(loads).toEqual([[{ range: 0, from: 0, rows: 2_000 }], [{ range: 0, from: 2_000, rows: 1_000 }]]);
  });

  it('reads a sheet of the greatest width row by row', () => {
    expect(packBlocks([used(3, 16_384)])).toHaveLength(3);
  });

  it('leaves out a sheet that is too large, and reads the others', () => {
    const loads = packBlocks([used(1, 1), used(1_048_576, 3), used(2, 1)]);
    expect(loads).toEqual([[{ range: 0, from: 0, rows: 1 }, { range: 2, from: 0, rows: 2 }]]);
  });

  it('draws the line behind the largest sheet worth reading', () => {
    expect(isTooLarge(used(CELLS_PER_SHEET / 10, 10))).toBe(false);
    expect(isTooLarge(used(CELLS_PER_SHEET + 1, 1))).toBe(true);
  });

  it('reads every row once, in order, with no load above the limit', () => {
    const size = fc.record({ rows: fc.integer({ min: 1, max: 900 }), columns: fc.integer({ min: 1, max: 200 }) });
    fc.assert(
      fc.property(fc.array(size, { maxLength: 12 }), (sizes) => {
        const loads = packBlocks(sizes.map(({ rows, columns }) => used(rows, columns)));
        const next = sizes.map(() => 0);
        for (const load of loads) {
          expect(load.reduce((sum, { range, rows }) => sum + rows * sizes[range]!.columns, 0)).toBeLessThanOrEqual(CELLS_PER_SYNC);
          for (const { range, from, rows } of load) {
            expect(from).toBe(next[range]);
            next[range]! += rows;
          }
        }
        expect(next).toEqual(sizes.map(({ rows }) => rows));
      }),
    );
  });
});
