import type { Book, HiddenLines } from '../../../src/model';
import { changesBetween } from '../../../src/rules/changes';
import { bookOf } from '../../support/book-builder';
import { facts, outlay, states, verdicts, withTable } from './support/one-rule';

/** Rows 5 to 7 of its sheet, with the amounts in B, C and D. */
const ROWS = ['合计 | 9.00 | 9.00 | 0.00', '205 教育 | 9.00 | 9.00 | 0.00', '208 社保 | 0.00 | 0.00 |'];
const hiding = (hiddenLines: Partial<HiddenLines>, book: Book = outlay('03', ...ROWS)): Book =>
  withTable(book, (table) => ({ ...table, hiddenLines: { rows: [], columns: [], ...hiddenLines } }));

describe('M-17 money in hidden rows and columns', () => {
  it('names a hidden row with the amounts in it', () => {
    const said = facts('M-17', hiding({ rows: [5] }));
    expect(said).toMatchObject({ code: 'hidden-amounts', table: '03', lines: { rows: [5], columns: [] }, count: 2 });
    expect(said?.cells.map(({ cell, role }) => [role, cell.item, cell.column])).toEqual([
      ['subject', '205', '本年支出合计'],
      ['subject', '205', '基本支出'],
    ]);
    expect(states('M-17', hiding({ rows: [5] }))).toEqual(['03: review']);
  });

  it('names a hidden column, and counts an amount in a hidden row and column once', () => {
    expect(facts('M-17', hiding({ columns: [2] }))).toMatchObject({ lines: { rows: [], columns: [2] }, count: 2, cells: [{ cell: { item: '合计' } }, { cell: { item: '205' } }] });
    expect(facts('M-17', hiding({ rows: [5], columns: [2] }))).toMatchObject({ lines: { rows: [5], columns: [2] }, count: 3 });
  });

  it('says nothing of zeros and of blanks that mean zero', () => {
    const dashes = outlay('03', '合计 | 9.00 | 9.00 | -', '205 教育 | 0.00 | - | -');
    expect(states('M-17', hiding({ rows: [5], columns: [3] }, dashes))).toEqual(['03: pass']);
    expect(facts('M-17', hiding({ rows: [5, 6], columns: [3] }))).toMatchObject({ lines: { rows: [5], columns: [] } });
  });

  it('cannot tell of what has no amount, unless there is money beside it or it is seen', () => {
    const unread = outlay('03', '合计 | 0.00 | 0.00 | 0.00', '205 教育 | ### | - | ', '208 社保 | 1.00 | ### | 0.00');
    expect(verdicts('M-17', hiding({ rows: [5] }, unread))).toMatchObject([{ outcome: { reason: 'unreadable', cells: [{ column: '本年支出合计' }, { column: '项目支出' }] } }]);
    expect(states('M-17', hiding({ rows: [6] }))).toEqual(['03: not-evaluated blank']);
    expect(states('M-17', hiding({ rows: [4] }, unread))).toEqual(['03: pass']);
    expect(facts('M-17', hiding({ rows: [5, 6] }, unread))).toMatchObject({ lines: { rows: [6] }, count: 1 });
  });

  it('passes where nothing is hidden, and does not judge where nobody tells', () => {
    expect(states('M-17', hiding({}))).toEqual(['03: pass']);
    expect(states('M-17', outlay('03', ...ROWS))).toEqual([]);
  });

  it('says in words where more than a dozen are hidden, and marks none', () => {
    const many = outlay('03', ...Array.from({ length: 13 }, (_row, index) => `2${String(index).padStart(2, '0')} 类 | 1.00 | 0.00 | 0.00`));
    const rows = (count: number) => Array.from({ length: count }, (_row, index) => 4 + index);
    expect(facts('M-17', hiding({ rows: rows(12) }, many))).toMatchObject({ count: 12, cells: Array.from({ length: 12 }, () => ({})) });
    expect(facts('M-17', hiding({ rows: rows(13) }, many))).toMatchObject({ lines: { rows: rows(13) }, count: 13, cells: [] });
    expect(facts('M-17', hiding({ rows: rows(12), columns: [1] }, many))).toMatchObject({ count: 13, cells: [] });
  });

  it('is judged anew where something else is hidden: that is more than amounts', () => {
    const book = (hiddenLines: HiddenLines): Book => hiding(hiddenLines, bookOf({}, { '09': { columns: ['本年支出'], rows: ['合计 | 5.00'] } }));
    const none = { rows: [], columns: [] };
    expect(changesBetween(book(none), book({ ...none }))?.cells).toEqual([]);
    expect(changesBetween(book(none), book({ ...none, rows: [4] }))).toBeUndefined();
    expect(changesBetween(book({ ...none, columns: [1] }), book(none))).toBeUndefined();
  });
});
