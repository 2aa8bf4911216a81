import { ECONOMIC_SUBJECTS, FUNCTION_CLASSES, S13 } from '../../src/layouts';
import { headerPattern } from '../../src/recognise/header-pattern';
import { normalised } from '../../src/recognise/text';
import { CLASSES } from '../fixtures/layout/classes';
import { ECONOMIC_ITEMS } from '../fixtures/layout/economic';

const columnsOf = (table: string) => S13.find((layout) => layout.table === table)!.bands.flatMap(({ columns }) => columns);
const itemsOf = (table: string) => S13.find((layout) => layout.table === table)!.bands.flatMap(({ items }) => items);

describe('the thirteen layouts', () => {
  it('are thirteen, in the order of their numbers', () => {
    expect(S13.map(({ table, no }) => [table, no])).toEqual(
      Array.from({ length: 13 }, (_, index) => String(index + 1).padStart(2, '0')).map((no) => [no, no]),
    );
  });

  it('share no title, however quotes are written', () => {
    const titles = S13.flatMap((layout) => layout.titles).map(normalised);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each(S13.map((layout) => [layout.table, layout] as const))('%s gives every item and column one key, and every parent a row', (_, { bands, closing }) => {
    const items = [...bands.flatMap((band) => band.items), ...(closing ?? []).map(({ item }) => item)];
    const keys = items.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { parent, below } of items) for (const key of [parent, below]) if (key !== undefined) expect(keys).toContain(key);
    for (const { columns } of bands) {
      const places = columns.map(({ item, key }) => `${item ?? ''}.${key}`);
      expect(new Set(places).size).toBe(places.length);
    }
    for (const { header } of bands.flatMap((band) => band.columns)) {
      expect(headerPattern(header).every(({ names }) => names.every((name) => name !== ''))).toBe(true);
      expect(headerPattern(header).some(({ optional }) => !optional)).toBe(true);
    }
  });

  it('have as many amounts as the forms print', () => {
    const counts = S13.map(({ table }) => [table, columnsOf(table).length, itemsOf(table).length]);
    expect(counts).toEqual([
      ['01', 2, 42], ['02', 7, 1], ['03', 6, 1], ['04', 5, 38], ['05', 10, 111], ['06', 3, 1], ['07', 111, 1],
      ['08', 3, 81], ['09', 2, 1], ['10', 6, 1], ['11', 4, 1], ['12', 3, 1], ['13', 24, 4],
    ]);
  });

  it('let column k of 07 be row k of 05', () => {
    expect(columnsOf('07').map(({ key }) => key)).toEqual(itemsOf('05').map(({ key }) => key));
    const rows = itemsOf('05').map(({ key }) => key);
    const rowOf = Object.fromEntries(['合计', '301', '302', '303', '307', '309', '31002', '311', '312', '313', '399', '39999'].map((key) => [key, rows.indexOf(key) + 1]));
    expect(rowOf).toEqual({ 合计: 1, 301: 2, 302: 16, 303: 44, 307: 57, 309: 62, 31002: 77, 311: 92, 312: 95, 313: 102, 399: 106, 39999: 111 });
  });
});

describe('the lists of 科目', () => {
  it('are those that the fixtures typed apart', () => {
    expect(ECONOMIC_SUBJECTS.map(({ code, name }) => ({ code, name }))).toEqual(ECONOMIC_ITEMS);
    expect(FUNCTION_CLASSES.map(({ code, names }) => ({ code, name: names[0] }))).toEqual(CLASSES.map(({ code, name }) => ({ code, name })));
  });

  it('have no class name that means two classes', () => {
    const names = FUNCTION_CLASSES.flatMap((entry) => entry.names);
    expect(new Set(names).size).toBe(names.length);
  });
});
