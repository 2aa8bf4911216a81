import fc from 'fast-check';
import type { Book, Numbering } from '../../../src/model';
import { checkBook } from '../../../src/rules';
import { changesBetween } from '../../../src/rules/changes';
import { SC2024_BOOK } from '../../fixtures/sc2024/book';
import { SC2024_QUIRKS } from '../../fixtures/sc2024/sc2024';
import { everythingBook, recognised } from '../support/books';
import { bookOf } from '../../support/book-builder';
import { facts, outlay, states, withTable } from './support/one-rule';

/** 行次 in column A, from row 5 of the sheet on, where the amounts begin. */
const downwards = (...numbers: readonly number[]): Numbering => ({ kind: '行次', numbers: numbers.map((number, index) => ({ row: 4 + index, column: 0, number })) });
/** 栏次 in row 4, from B on. */
const across = (...numbers: readonly number[]): Numbering => ({ kind: '栏次', numbers: numbers.map((number, index) => ({ row: 3, column: 1 + index, number })) });

const numbered = (...numberings: readonly Numbering[]): Book =>
  withTable(outlay('03', '合计 | 9.00 | 9.00 | 0.00', '205 教育 | 9.00 | 9.00 | 0.00', '208 社保 | 0.00 | 0.00 | 0.00'), (table) => ({ ...table, numberings }));

describe('M-13 行次 and 栏次', () => {
  it('names the first number that falls, what stands before it, and leads to its row', () => {
    const said = facts('M-13', numbered(downwards(1, 3, 2)));
    expect(said).toMatchObject({ code: 'numbers-unordered', table: '03', kind: '行次', at: 'A7', number: 2, before: 3 });
    expect(said?.cells.map(({ cell }) => [cell.item, cell.column])).toEqual([['208', '本年支出合计']]);
    expect(states('M-13', numbered(downwards(1, 3, 2)))).toEqual(['03: review']);
  });

  it('names the first that repeats, and the first place of several', () => {
    expect(facts('M-13', numbered(downwards(7, 7, 7, 5)))).toMatchObject({ at: 'A6', number: 7, before: 7 });
    expect(facts('M-13', numbered(downwards(1, 2), across(1, 2, 2)))).toMatchObject({ kind: '栏次', at: 'D4', number: 2, before: 2, cells: [] });
    expect(facts('M-13', numbered(downwards(2, 1), across(1, 1)))).toMatchObject({ kind: '行次' });
  });

  // The address of the number that is out of line, and those beside it that show it.
  it.each<[readonly number[], string, object]>([
    [[1, 22, 3, 4, 5], 'C4', { number: 22, before: 1, after: 3 }],
    [[1, 22, 3], 'C4', { number: 22, before: 1, after: 3 }],
    [[22, 2, 3, 4], 'B4', { number: 22, after: 2 }],
    [[2, 2, 3, 4], 'B4', { number: 2, after: 2 }],
    [[1, 3, 3, 4], 'C4', { number: 3, before: 1, after: 3 }],
    [[1, 2, 2, 4], 'D4', { number: 2, before: 2 }],
    [[1, 2, 1, 4], 'D4', { number: 1, before: 2 }],
    [[1, 2, 9, 4, 5], 'D4', { number: 9, before: 2, after: 4 }],
    [[1, 2, 3, 4, 1], 'F4', { number: 1, before: 4 }],
    [[1, 3, 2, 4], 'D4', { number: 2, before: 3 }],
    [[1, 5, 3, 7], 'D4', { number: 3, before: 5 }],
    // Not one alone: the first that falls.
    [[7, 8, 1, 2], 'D4', { number: 1, before: 8 }],
  ])('names in %j the one number that is out of line with its neighbours', (numbers, at, expected) => {
    const { number, before, after } = facts('M-13', numbered(across(...numbers))) as { number: number; before?: number; after?: number };
    expect(facts('M-13', numbered(across(...numbers)))).toMatchObject({ at });
    expect({ number, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }).toEqual(expected);
  });

  it('names whichever number of several in order was mistyped, where it is none that could stand there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 30 }), fc.nat(), fc.integer({ min: 40, max: 999 }), (count, at, wrong) => {
        // The last may be anything that is more.
        const place = at % (count - 1);
        const numbers = Array.from({ length: count }, (_, index) => (index === place ? wrong : index + 1));
        expect(facts('M-13', numbered(downwards(...numbers)))).toMatchObject({ at: `A${5 + place}`, number: wrong, after: place + 2 });
      }),
    );
  });

  it('takes gaps as they are, and each column of 行次 for itself', () => {
    expect(states('M-13', numbered(downwards(1, 29, 31, 111), downwards(1, 2), across(1, 2, 4)))).toEqual(['03: pass']);
  });

  it('lets counting begin anew below rows that were left out, and only at one', () => {
    const below = (number: number, row: number): Book => numbered({ kind: '行次', numbers: [...downwards(1, 2).numbers, { row, column: 0, number }] });
    expect(states('M-13', below(1, 8))).toEqual(['03: pass']);
    expect(states('M-13', below(1, 6))).toEqual(['03: review']);
    expect(states('M-13', below(2, 8))).toEqual(['03: review']);
  });

  it('says nothing of a table that prints no numbers', () => {
    expect(states('M-13', outlay('03', '合计 | 9.00 | 9.00 | 0.00'))).toEqual(['03: pass']);
  });

  it('passes whatever rises, and fails once a number comes a second time', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 2, maxLength: 30 }), fc.nat(), (numbers, at) => {
        const rising = [...numbers].sort((one, other) => one - other);
        const place = at % rising.length;
        const repeated = [...rising.slice(0, place + 1), ...rising.slice(place)];
        expect(states('M-13', numbered(downwards(...rising)))).toEqual(['03: pass']);
        expect(facts('M-13', numbered(across(...repeated)))).toMatchObject({ number: rising[place] });
      }),
    );
  });

  it.each([
    ['the published book of 2024', recognised(SC2024_BOOK, SC2024_QUIRKS)],
    ['a book with everything', recognised(everythingBook())],
  ])('says nothing of %s', (_name, book) => {
    const verdicts = checkBook(book).verdicts.filter(({ rule }) => rule === 'M-13');
    expect(verdicts.map(({ outcome }) => outcome.state)).toEqual(book.tables.map(() => 'pass'));
    expect(book.tables.filter(({ numberings }) => numberings !== undefined).length).toBeGreaterThan(4);
  });

  it('is judged anew where a number changed: that is more than amounts', () => {
    const book = (...numbers: readonly number[]): Book => withTable(bookOf({}, { '09': { columns: ['本年支出'], rows: ['合计 | 5.00'] } }), (table) => ({ ...table, numberings: [downwards(...numbers)] }));
    expect(changesBetween(book(1, 2), book(1, 2))?.cells).toEqual([]);
    expect(changesBetween(book(1, 2), book(2, 2))).toBeUndefined();
  });
});
