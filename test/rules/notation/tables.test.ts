import { cellOf } from '../../../src/model';
import type { BoundCell } from '../../../src/model';
import { tablesOf, tablesWith } from '../../../src/rules/notation/tables';
import { typedBook } from '../support/typed-book';

const book = typedBook({
  '09': { columns: ['本年收入', '本年支出'], rows: ['合计 | 5.00 | 3.00', '205 教育支出 | 5.00 | ###'] },
  '12': { columns: ['本年支出.合计'], rows: ['合计 | ∅'] },
});
const tables = tablesOf(book);

/** The amount at an item and a column, in 分. */
function fenAt(of: typeof tables, table: '09' | '12', item: string, column: string): number {
  const index = of.get(table)!;
  return index.sumOf(index.shape.row(item)!, [index.shape.column(column)!]);
}

const edited = (item: string, fen: number): BoundCell => ({ ...cellOf(book.tables[0]!, item, '本年支出')!, reading: { kind: 'amount', amount: { fen, step: 10_000 } } });

describe('the tables of a book as rules look them up', () => {
  it('have whole 分, and no number where there is no amount or no cell', () => {
    expect([fenAt(tables, '09', '合计', '本年支出'), fenAt(tables, '09', '205', '本年支出'), fenAt(tables, '12', '合计', '本年支出.合计')]).toEqual([3_000_000, NaN, NaN]);
  });

  it('with other amounts leave the ones they came from as they are, and share a table without any', () => {
    const changed = tablesWith(tables, [edited('合计', 4_000_000), edited('205', 1)]);
    expect([fenAt(changed, '09', '合计', '本年支出'), fenAt(changed, '09', '205', '本年支出'), fenAt(changed, '09', '合计', '本年收入')]).toEqual([4_000_000, 1, 5_000_000]);
    expect([fenAt(tables, '09', '合计', '本年支出'), fenAt(tables, '09', '205', '本年支出')]).toEqual([3_000_000, NaN]);
    const at = (of: typeof tables) => of.get('09')!.cell(of.get('09')!.shape.row('合计')!, of.get('09')!.shape.column('本年支出')!);
    expect([at(tables)?.written, at(changed)?.reading]).toEqual(['3.00', { kind: 'amount', amount: { fen: 4_000_000, step: 10_000 } }]);
    expect([changed.get('12') === tables.get('12'), changed.get('09') === tables.get('09')]).toEqual([true, false]);
  });

  it('take no cell that they have no place for', () => {
    const stray = { ...edited('合计', 1), item: '999' };
    const elsewhere = { ...edited('合计', 1), table: '03' as const };
    const beside = { ...edited('合计', 1), column: '999' };
    expect(fenAt(tablesWith(tables, [stray, elsewhere, beside]), '09', '合计', '本年支出')).toBe(3_000_000);
  });

  it('tell whether an amount may be missing, also after an edit', () => {
    const may = (of: typeof tables): readonly (boolean | undefined)[] => [of.get('09')?.mayHaveGaps, of.get('12')?.mayHaveGaps];
    expect(may(tables)).toEqual([true, false]);
    const whole = tablesOf(typedBook({ '09': { columns: ['本年收入', '本年支出'], rows: ['合计 | 5.00 | 3.00'] } }));
    expect(may(whole)).toEqual([false, undefined]);
    expect(may(tablesWith(whole, [edited('合计', 1)]))).toEqual([false, undefined]);
    expect(may(tablesWith(whole, [{ ...edited('合计', 1), reading: { kind: 'unreadable', cause: 'text' } }]))).toEqual([true, undefined]);
    expect(may(tablesWith(tablesWith(whole, [{ ...edited('合计', 1), reading: { kind: 'unreadable', cause: 'text' } }]), [edited('合计', 1)]))).toEqual([true, undefined]);
  });
});
