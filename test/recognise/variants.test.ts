import { recognise } from '../../src/recognise';
import { toSheets } from '../fixtures/drawing/sheets';
import { FURTHER_WORKBOOKS, SAMPLE_WORKBOOKS, variantTables } from '../fixtures/workbooks';
import { toPrinted } from '../support/generator/printed';
import { drawBase, drawVariant, VARIANT_NAMES } from '../support/generator/styles/variants';
import { boundFen } from './support/bound-amounts';
import { printedAmounts } from './support/printed-amounts';
import { withoutMerges } from './support/typed-sheet';

const tables = variantTables();
const base = recognise(toSheets(drawBase(tables)));

describe('the variants of one book', () => {
  it('have a base that says what is printed', () => {
    const printed = [...printedAmounts(toPrinted(tables))].map(([key, amount]) => [key, Math.round(Number(amount) * 1_000_000)]);
    expect(Object.fromEntries(boundFen(base))).toEqual(Object.fromEntries(printed));
  });

  it.each(VARIANT_NAMES)('%s: the same tables and the same 分 in every cell', (name) => {
    const book = recognise(toSheets(drawVariant(tables, name)));
    expect(boundFen(book)).toEqual(boundFen(base));
    expect(book.tables.map(({ code, items, department, year }) => ({ code, keys: items.map(({ key }) => key), department, year }))).toEqual(
      base.tables.map(({ code, items, department, year }) => ({ code, keys: items.map(({ key }) => key), department, year })),
    );
    expect([book.missing, book.refusals]).toEqual([[], []]);
  });

  it('in 元 differ in unit and step only', () => {
    const yuan = recognise(toSheets(drawVariant(tables, 'unit-yuan')));
    expect([base.unit, yuan.unit]).toEqual(['万元', '元']);
    const [cell] = yuan.tables[0]!.cells.values().next().value!.values();
    expect(cell?.reading).toMatchObject({ kind: 'amount', amount: { step: 1 } });
  });
});

describe('without merged areas, which Excel does not tell', () => {
  it.each([...SAMPLE_WORKBOOKS, ...FURTHER_WORKBOOKS])('$file is recognised all the same', ({ draw }) => {
    const sheets = toSheets(draw());
    expect(recognise(sheets.map(withoutMerges))).toEqual(recognise(sheets));
  });
});
