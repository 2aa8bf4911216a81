import { cellsOf } from '../../../src/model';
import type { SlipKind } from '../../../src/model';
import { movesIn } from '../../../src/rules/causes/moves';
import type { Strip } from '../../../src/rules/causes/strips';
import { typedBook } from '../support/typed-book';

const SAID: Readonly<Partial<Record<SlipKind, string>>> = { 'rows-swapped': 'swap', 'rows-shifted': 'shift', 'wrong-row': 'wrong row' };
const LETTERS = ['a', 'b', 'c', 'd'];

/** Four rows of one column; each place of a strip below is the first of these cells that is left. */
const CELLS = typedBook({ '03': { columns: ['基本支出'], rows: LETTERS.map((letter, at) => `20${at + 1} ${letter} | 0.00`) } }).tables.flatMap(cellsOf);

/** The moves of a strip whose places hold these figures: `swap a=2 b=1`, with the places that change and what is pasted over. */
function moves(figures: readonly number[], { suspects = 'abcd', longest = 9, ...strip }: Partial<Strip> & { suspects?: string; longest?: number } = {}): readonly string[] {
  const places = figures.map((fen, at) => [{ cell: CELLS[at]!, value: { fen, step: 1 } }]);
  const letterOf = (cell: unknown): string => LETTERS[CELLS.findIndex((other) => other === cell)] ?? '?';
  const all: Strip = { places, swapped: 'rows-swapped', shifted: 'rows-shifted', mistaken: 'wrong-row', leavesZero: false, swapsOnly: false, ...strip };
  return [...movesIn(all, (cell) => suspects.includes(letterOf(cell)), longest)].map(({ kind, figures: put, places: count, lost, isOfColumns }) => {
    const told = put.map(({ cell, value }) => `${letterOf(cell)}=${value.fen}`).join(' ');
    const over = lost.map((cell) => ` over ${letterOf(cell)}`).join('');
    return `${SAID[kind] ?? kind} ${told} (${count})${over}${isOfColumns ? ' columns' : ''}`;
  });
}

describe('the moves that would put figures of a strip back', () => {
  it('are neighbours exchanged, and runs that stand one place off in either direction, pasted over the last or in a ring', () => {
    expect(moves([1, 2, 3])).toEqual([
      'swap a=2 b=1 (2)',
      'swap b=3 c=2 (2)',
      'shift a=2 b=3 (2) over c',
      'shift a=2 b=3 c=1 (3)',
      'shift c=2 b=1 (2) over a',
      'shift c=2 b=1 a=3 (3)',
    ]);
  });

  it('are no exchange where one place is empty, but a shift', () => {
    expect(moves([0, 2])).toEqual(['shift a=2 b=0 (2)']);
    expect(moves([2, 0])).toEqual(['shift a=0 b=2 (2)']);
  });

  it('leave out what stays as it is, and begin with what does not', () => {
    expect(moves([1, 1])).toEqual([]);
    expect(moves([1, 1, 2])).toEqual(['swap b=2 c=1 (2)', 'wrong row c=1 a=2 (2)']);
  });

  it('change nothing that stands in no contradiction: a run ends before it', () => {
    expect(moves([1, 2, 3, 4], { suspects: 'ab' })).toEqual(['swap a=2 b=1 (2)', 'swap b=3 c=2 (2)', 'shift a=2 b=3 (2) over c']);
    expect(moves([1, 2, 3], { suspects: '' })).toEqual([]);
  });

  it('are no longer than they may be, but for the place that closes the ring', () => {
    expect(moves([1, 2, 3, 4], { longest: 2 }).filter((move) => move.startsWith('shift a'))).toEqual(['shift a=2 b=3 (2) over c', 'shift a=2 b=3 c=1 (3)']);
    expect(moves([1, 2, 3, 4], { longest: 3 }).filter((move) => move.startsWith('shift a'))).toEqual([
      'shift a=2 b=3 (2) over c',
      'shift a=2 b=3 c=1 (3)',
      'shift a=2 b=3 c=4 (3) over d',
      'shift a=2 b=3 c=4 d=1 (4)',
    ]);
  });

  it('are no run of one place where a figure stands further off than in the next', () => {
    expect(moves([2, 0, 0])).toEqual(['shift a=0 b=2 (2)', 'wrong row a=0 c=2 (2)']);
    expect(moves([0, 0, 0, 2])).toEqual(['shift c=2 d=0 (2)', 'wrong row d=0 b=2 (2)', 'wrong row d=0 a=2 (2)']);
  });

  it('go across zeros in a row of cells and between whole columns too, from and to what stands in a contradiction', () => {
    const across = (figures: readonly number[], strip: Parameters<typeof moves>[1] = {}): readonly string[] =>
      moves(figures, { leavesZero: true, swapsOnly: true, ...strip }).filter((move) => move.startsWith('wrong row'));
    expect(across([0, 0, 0, 2])).toEqual(['wrong row a=2 d=0 (2) columns', 'wrong row b=2 d=0 (2) columns']);
    expect(across([2, 0, 0])).toEqual(['wrong row a=0 c=2 (2) columns']);
    expect(across([2, 0, 0], { swapsOnly: false })).toEqual(['wrong row a=0 c=2 (2)']);
    expect(across([0, 0, 0, 2], { suspects: 'ad' })).toEqual(['wrong row a=2 d=0 (2) columns']);
    // Not past a figure, nor into one's place.
    expect(across([0, 3, 0, 2])).toEqual([]);
    expect(across([3, 0, 2])).toEqual([]);
  });

  it('slide only away from a zero where the strip says so, and never where only neighbours are exchanged', () => {
    expect(moves([1, 2, 3], { leavesZero: true })).toEqual(['swap a=2 b=1 (2)', 'swap b=3 c=2 (2)']);
    expect(moves([0, 2, 3], { leavesZero: true })).toEqual(['shift a=2 b=0 (2)', 'swap b=3 c=2 (2)', 'shift a=2 b=3 (2) over c', 'shift a=2 b=3 c=0 (3)']);
    expect(moves([0, 2, 3], { swapsOnly: true })).toEqual(['shift a=2 b=0 (2) columns', 'swap b=3 c=2 (2) columns']);
  });
});
