import { WorkbenchHost } from '../../../src/hosts/workbench';
import { PLAIN_APPEARANCE } from '../../../src/model';
import type { Sheet } from '../../../src/model';

function sheet(name: string): Sheet {
  return { name, origin: { row: 1, column: 1 }, values: [['合计', 12588.45]], formats: [['General', '#,##0.00']], merges: [] };
}

function opened(): WorkbenchHost {
  const host = new WorkbenchHost();
  host.open({
    name: 'a.xlsx',
    sheets: [{ ...sheet('封面'), hidden: true }, sheet('01'), sheet('02')],
    appearances: new Map([['01', PLAIN_APPEARANCE]]),
  });
  return host;
}

test('puts the first visible sheet in front, its first cell selected', () => {
  expect(opened().view()).toMatchObject({ activeSheet: '01', selected: { sheet: '01', row: 1, column: 1 } });
});

test('reveals a cell by bringing its sheet to the front', async () => {
  const host = opened();
  await host.reveal({ sheet: '02', row: 1, column: 2 });
  expect(host.view()).toMatchObject({ activeSheet: '02', selected: { sheet: '02', row: 1, column: 2 }, reveals: 1 });
});

test('keeps marks as an overlay that replaces the one before and leaves no trace', async () => {
  const host = opened();
  const before = await host.readSheets();
  await host.mark([{ ref: { sheet: '01', row: 1, column: 2 }, look: 'error' }]);
  await host.mark([{ ref: { sheet: '02', row: 1, column: 2 }, look: 'review' }]);
  expect([...host.view().marks]).toEqual([['02', new Map([['1,2', 'review']])]]);
  await host.clearMarks();
  expect(host.view().marks.size).toBe(0);
  expect(await host.readSheets()).toBe(before);
});

test('takes what is typed as a number where it reads as one, and says that content changed', async () => {
  const host = opened();
  const changes: string[] = [];
  const end = await host.onChange(({ kind }) => changes.push(kind));
  const ref = { sheet: '01', row: 1, column: 2 };
  const typed = (text: string) => {
    host.edit(ref, text);
    return host.view().sheets[1]?.values[0]?.[1];
  };
  expect(typed('1,640.72')).toBe(1640.72);
  expect(typed(' -3.5 ')).toBe(-3.5);
  expect(typed('12,34')).toBe('12,34');
  expect(typed('')).toBeNull();
  expect(typed('')).toBeNull();
  expect(changes).toEqual(['content', 'content', 'content', 'content']);
  end();
  typed('1');
  expect(changes).toHaveLength(4);
});

test('never takes a typed value outside the used range', () => {
  const host = opened();
  const before = host.view().sheets;
  host.edit({ sheet: '01', row: 9, column: 9 }, '1');
  expect(host.view().sheets).toBe(before);
});

test('takes edits back one by one, shows their cells and says that content changed', async () => {
  const host = opened();
  const changes: string[] = [];
  await host.onChange(({ kind }) => changes.push(kind));
  const value = (index: number) => host.view().sheets[index]?.values[0]?.[1];
  host.edit({ sheet: '01', row: 1, column: 2 }, '1');
  host.edit({ sheet: '02', row: 1, column: 2 }, '');
  host.edit({ sheet: '02', row: 1, column: 2 }, '');
  host.undo();
  expect([value(1), value(2)]).toEqual([1, 12588.45]);
  expect(host.view()).toMatchObject({ activeSheet: '02', selected: { sheet: '02', row: 1, column: 2 } });
  host.undo();
  host.undo();
  expect([value(1), value(2)]).toEqual([12588.45, 12588.45]);
  expect(changes).toEqual(['content', 'content', 'content', 'content']);
});

test('takes no edit of another workbook back', () => {
  const host = opened();
  host.edit({ sheet: '01', row: 1, column: 2 }, '1');
  host.open({ name: 'b.xlsx', sheets: [sheet('01')], appearances: new Map() });
  host.undo();
  expect(host.view().sheets[0]?.values[0]?.[1]).toBe(12588.45);
});

test('tells its viewers of each change, until they have seen enough', () => {
  const host = opened();
  let seen = 0;
  const end = host.subscribe(() => (seen += 1));
  host.showSheet('02');
  host.showSheet('02');
  host.select({ sheet: '02', row: 1, column: 2 });
  end();
  host.showSheet('01');
  expect(seen).toBe(2);
});

test('knows whether something was edited that would be lost with the page', () => {
  const host = opened();
  expect(host.isEdited()).toBe(false);
  host.edit({ sheet: '01', row: 1, column: 2 }, '1');
  expect(host.isEdited()).toBe(true);
  host.undo();
  expect(host.isEdited()).toBe(false);
});
