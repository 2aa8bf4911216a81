import { amountIn, cellOf, cellsOf, isTrueOfAllCells, tableOf } from '../../src/model';
import type { Reading } from '../../src/model';
import { bookOf } from '../support/book-builder';

const book = bookOf({}, {
  '09': { columns: ['本年收入', '本年支出'], rows: ['合计 | 5.00 | 3.00', '205 教育支出 | 5.00 | ∅'] },
  '12': { columns: ['本年支出.合计'], rows: ['合计 | -'] },
});
const nine = tableOf(book, '09')!;

describe('a book', () => {
  it('has the tables that it has', () => {
    expect([tableOf(book, '09')?.code, tableOf(book, '12')?.code, tableOf(book, '03')]).toEqual(['09', '12', undefined]);
  });

  it('gives a table’s cells row by row, only those that the sheet has', () => {
    expect(cellsOf(nine).map(({ item, column, written }) => `${item}.${column} ${String(written)}`)).toEqual([
      '合计.本年收入 5.00',
      '合计.本年支出 3.00',
      '205.本年收入 5.00',
    ]);
    // A table never changes, and many rules ask.
    expect(cellsOf(nine)).toBe(cellsOf(nine));
  });

  it.each([
    ['each of them is asked', ['5.00', '3.00'], true],
    ['one of them is not so, in whichever row', ['3.00'], false],
    ['one of them is not so, in whichever row', ['5.00'], false],
  ])('tells what is true of all of a table’s cells: %s', (_, texts, answer) => {
    expect(isTrueOfAllCells(nine, ({ written }) => texts.includes(String(written)))).toBe(answer);
  });

  it('says of a table without cells that nothing is true of them', () => {
    expect(isTrueOfAllCells({ ...nine, cells: new Map([['合计', new Map()]]) }, () => true)).toBe(false);
  });

  it('gives one cell by item and column', () => {
    expect(cellOf(nine, '205', '本年收入')?.ref).toEqual({ sheet: '表09', row: 5, column: 1 });
    expect([cellOf(nine, '205', '本年支出'), cellOf(nine, '208', '本年收入')]).toEqual([undefined, undefined]);
  });
});

describe('what a cell counts as', () => {
  const counted = (reading: Reading) => amountIn({ ...cellOf(nine, '合计', '本年收入')!, reading });
  const zero = { fen: 0, step: 10_000 };

  it('is the amount that is displayed, whatever is stored behind it', () => {
    const amount = { fen: 50_000_000, step: 10_000 };
    expect(counted({ kind: 'amount', amount, raw: { fen: 49_999_999, step: 1 } })).toEqual(amount);
  });

  it('is zero for a blank that means zero, and nothing for another blank or what cannot be read', () => {
    expect(counted({ kind: 'blank', dash: true, asZero: true, zero })).toEqual(zero);
    expect(counted({ kind: 'blank', dash: true, asZero: false, zero })).toBeUndefined();
    expect(counted({ kind: 'unreadable', cause: 'text' })).toBeUndefined();
  });
});
