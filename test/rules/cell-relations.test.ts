import { cellOf, tableOf } from '../../src/model';
import type { Book, BoundCell, CellRelation, TableCode } from '../../src/model';
import { BookCheck } from '../../src/rules';
import { changed } from './support/changes';
import { fiscalBook, recognised } from './support/books';

const at = (book: Book, code: TableCode, item: string, column: string): BoundCell => {
  const table = tableOf(book, code);
  const cell = table === undefined ? undefined : cellOf(table, item, column);
  if (cell === undefined) throw new Error(`no cell ${code}[${item}].${column}`);
  return cell;
};

const relationsAt = (book: Book, code: TableCode, item: string, column: string): readonly CellRelation[] =>
  BookCheck.of(book).relationsOf(at(book, code, item, column));

describe('本单元格的勾稽关系', () => {
  it('has the sums above and below a cell, the sum of its row, and the same figure in other tables', () => {
    const rules = relationsAt(recognised(fiscalBook()), '06', '205', '小计').map(({ rule }) => rule);
    // 小计 = 基本 + 项目; 合计 = Σ类; 类 = Σ款; 04 and 07 show the same class.
    expect(rules).toEqual(expect.arrayContaining(['F-601', 'F-602', 'F-603', 'X-18', 'X-32']));
  });

  it('gives both sides with their numbers, where they agree too', () => {
    const book = recognised(fiscalBook());
    const [across] = relationsAt(book, '06', '205', '小计').filter(({ rule }) => rule === 'F-601');
    const basic = at(book, '06', '205', '基本支出').reading;
    const project = at(book, '06', '205', '项目支出').reading;
    if (basic.kind !== 'amount' || project.kind !== 'amount') throw new Error('amounts expected');
    expect(across?.outcome.state).toBe('pass');
    expect(across?.sides?.right).toBe(basic.amount.fen + project.amount.fen);
    expect(across?.sides?.left).toBe(across?.sides?.right);
    expect(across?.sides?.cells.map(({ role }) => role)).toEqual(['total', 'part', 'part']);
  });

  it('lists what does not hold first', () => {
    const wrong = recognised(changed(fiscalBook(), '06[205].基本支出 +500.00'));
    const states = relationsAt(wrong, '06', '205', '基本支出').map(({ outcome }) => outcome.state);
    expect(states[0]).toBe('fail');
    expect([...states].sort()).toEqual(states);
    expect(new Set(states)).toEqual(new Set(['fail', 'pass']));
  });

  it('says which relations could not be judged for want of another cell, without numbers', () => {
    const gap = recognised(changed(fiscalBook(), '06[205].基本支出 =###'));
    const relation = relationsAt(gap, '06', '205', '小计').find(({ rule }) => rule === 'F-601');
    expect(relation?.outcome).toMatchObject({ state: 'not-evaluated', reason: 'unreadable' });
    expect(relation?.sides).toBeUndefined();
  });

  it('leaves out what does not apply', () => {
    const book = recognised(fiscalBook());
    const states = book.tables.flatMap(({ code }) => relationsAt(book, code, tableOf(book, code)!.items[0]!.key, tableOf(book, code)!.columns[0]!.key));
    expect(states.every(({ outcome }) => outcome.state !== 'not-applicable')).toBe(true);
  });
});
