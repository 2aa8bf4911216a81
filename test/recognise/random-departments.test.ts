import fc from 'fast-check';
import { recognise } from '../../src/recognise';
import { toSheets } from '../fixtures/drawing/sheets';
import { drawBook } from '../fixtures/layout/draw-book';
import type { DrawStyle } from '../fixtures/layout/draw-style';
import { deriveTables } from '../support/generator/department-tables';
import { toPrinted } from '../support/generator/printed';
import { randomFacts } from '../support/generator/random-facts';
import { boundAmounts } from './support/bound-amounts';
import { printedAmounts } from './support/printed-amounts';
import { withoutMerges } from './support/typed-sheet';

const RUNS = { numRuns: 20 };

const style: fc.Arbitrary<DrawStyle> = fc.record({
  numbers: fc.constantFrom('numbers', 'text'),
  zeros: fc.constantFrom('shown', 'blank', 'dash'),
  titles: fc.constantFrom('plain', 'spaced'),
  quotes: fc.constantFrom('chinese', 'ascii'),
  corner: fc.record({ row: fc.nat({ max: 9 }), column: fc.nat({ max: 9 }) }),
  sheets: fc.constantFrom('one-a-table', 'stacked'),
  sheetNames: fc.constantFrom('labels', 'numbered'),
  label: fc.constantFrom('财决公开', '公开'),
});

const department = fc.record({ seed: fc.nat({ max: 100_000 }), unit: fc.constantFrom('万元', '元'), style, merged: fc.boolean() });

describe('departments by chance', () => {
  it('are recognised with exactly their amounts, however they are drawn', () => {
    fc.assert(
      fc.property(department, ({ seed, unit, style: drawn, merged }) => {
        const printed = toPrinted(deriveTables(randomFacts(seed)), unit);
        const sheets = toSheets(drawBook(printed, drawn));
        const book = recognise(merged ? sheets : sheets.map(withoutMerges));
        const said = [...boundAmounts(book)].map(([key, amount]) => [key, amount === 'zero' ? '0.00' : amount]);
        expect(Object.fromEntries(said)).toEqual(Object.fromEntries(printedAmounts(printed)));
        expect([book.missing, book.refusals, book.unit, book.department, book.year]).toEqual([[], [], unit, printed.department, printed.year]);
      }),
      RUNS,
    );
  });

  it('are the same under other sheet names and in another order', () => {
    const shuffled = fc.record({ seed: fc.nat({ max: 100_000 }), order: fc.shuffledSubarray([...Array(13).keys()], { minLength: 13 }) });
    fc.assert(
      fc.property(shuffled, ({ seed, order }) => {
        const sheets = toSheets(drawBook(toPrinted(deriveTables(randomFacts(seed)))));
        const other = order.map((index, at) => ({ ...sheets[index]!, name: `表格${at}` }));
        expect(boundAmounts(recognise(other))).toEqual(boundAmounts(recognise(sheets)));
      }),
      RUNS,
    );
  });

  it('lose nothing silently when a label is spoilt: its amounts are bound or reported', () => {
    const spoilt = fc.record({ seed: fc.nat({ max: 100_000 }), table: fc.nat({ max: 11 }), at: fc.nat({ max: 500 }) });
    fc.assert(
      fc.property(spoilt, ({ seed, table, at }) => {
        const sheet = withoutMerges(toSheets(drawBook(toPrinted(deriveTables(randomFacts(seed)))))[table]!);
        const before = recognise([sheet]);
        const labelled = before.tables[0]!.items.flatMap(({ row }) => row ?? []);
        const row = labelled[at % labelled.length]!;
        const values = sheet.values.map((cells, index) =>
          index === row - sheet.origin.row ? cells.map((value) => (typeof value === 'string' && !/^[\d,.-]+$/.test(value) ? '某项' : /^\d{3,}$/.test(String(value)) && typeof value === 'string' ? '某' : value)) : cells,
        );
        const after = recognise([{ ...sheet, values }]);
        const lost = [...boundAmounts(before).keys()].filter((key) => !boundAmounts(after).has(key));
        expect(lost.length).toBeGreaterThan(0);
        expect(after.refusals.flatMap(({ reason, details }) => (reason === 'unknown-rows' ? details : [])).length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });
});
