import { TABLE_NUMBERS } from '../../fixtures/layout/book';
import type { PrintedBook } from '../../fixtures/layout/book';
import { columnIndex } from '../../fixtures/layout/columns';
import { cleanSample, cleanSampleBook, plantedMistakes, priorSampleBook, sample, sampleBook } from '../../fixtures/sample/sample';
import { toSheets } from '../../fixtures/drawing/sheets';
import { plainIdentities } from './plain-identities';
import { printedUnits } from './printed-units';

/** The square root of three quarters of (z + 1), rounded down: how far a sum of z parts is off by rounding alone. */
const usualTail = (parts: readonly bigint[]): bigint => {
  const rounded = 1 + parts.filter((part) => part !== 0n).length;
  return BigInt(Math.max(1, Math.floor(Math.sqrt(0.75 * rounded))));
};

const broken = (book: PrintedBook): string[] =>
  plainIdentities(printedUnits(book))
    .filter(({ total, parts }) => {
      const difference = total - parts.reduce((left, right) => left + right, 0n);
      return (difference < 0n ? -difference : difference) > usualTail(parts);
    })
    .map(({ name }) => name);

describe('the sample', () => {
  it('differs from its clean twin in exactly the three cells planted', () => {
    const [clean, wrong] = [cleanSampleBook(), sampleBook()];
    const differences = TABLE_NUMBERS.flatMap((table) =>
      clean.tables[table].flatMap((row, index) =>
        row.amounts.flatMap((right, column) => {
          const typed = wrong.tables[table][index]?.amounts[column];
          return typed === right ? [] : [{ table, item: row.key, column, right, wrong: typed }];
        }),
      ),
    );
    expect(differences).toEqual(
      plantedMistakes.map((mistake) => ({ ...mistake, column: columnIndex(mistake.table, mistake.column) })),
    );
  });

  it('shows three other cells on its sheets', () => {
    const [clean, wrong] = [cleanSample(), sample()].map((drawings) =>
      toSheets(drawings).flatMap((sheet) => sheet.values.flat()),
    );
    expect(wrong?.filter((value, index) => value !== clean?.[index])).toEqual([130.48, 8.64, 12]);
  });

  it('has nothing but ordinary tails without the mistakes, this year and last', () => {
    expect(broken(cleanSampleBook())).toEqual([]);
    expect(broken(priorSampleBook())).toEqual([]);
  });

  it('breaks two identities or more with each mistake', () => {
    expect(broken(sampleBook())).toEqual([
      '03[208] 1',
      '03[20805] 1',
      '03[20805] across',
      '08[302]',
      '08 = 05 30201',
      '13 合计 1',
      '13 funds 0',
    ]);
  });
});
