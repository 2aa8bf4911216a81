import type { Mark } from '../../../src/model';
import { openExcel } from '../../support/excel';
import { addThirteenSheets } from './thirteen-sheets';

const MEGABYTES_5 = 5 * 1024 * 1024;

function openTables() {
  const opened = openExcel();
  const sheets = addThirteenSheets(opened.excel);
  const marks = sheets.flatMap(({ name }): readonly Mark[] => [
    { ref: { sheet: name, row: 5, column: 3 }, look: 'error' },
    { ref: { sheet: name, row: 6, column: 3 }, look: 'review' },
  ]);
  return { ...opened, sheets, marks };
}

describe('the number of round trips', () => {
  it('is 4 for a full scan of 13 small sheets, the workbook name included', async () => {
    const { excel, host } = openTables();
    await host.workbookName();
    await host.readSheets();
    expect(excel.syncs).toBe(4);
    expect(excel.largestMessage).toBeLessThan(MEGABYTES_5);
  });

  it('grows by one for each further block of 20,000 cells', async () => {
    const { excel, host, sheets } = openTables();
    // 13 x 1,200 cells are there; with these it is 15,600 + 28,800, so three blocks.
    for (let row = 60; row < 1_500; row += 1) sheets[0]!.write(row, 19, 1);
    await host.readSheets();
    expect(excel.syncs).toBe(5);
  });

  it('is 3 to mark, by a host that does not know what is there', async () => {
    const { excel, host, newHost, marks } = openTables();
    await host.mark(marks);
    expect(excel.syncs).toBe(3);
    excel.forgetTrips();
    await newHost().mark(marks);
    expect(excel.syncs).toBe(3);
  });

  it('is 1 to mark again by the ids that are held, and writes on those sheets only where something is other', async () => {
    const { excel, host, sheets, marks } = openTables();
    await host.mark(marks);
    const ids = () => excel.book.sheets.map(({ rules }) => rules.map(({ id }) => id).join());
    const before = ids();
    excel.forgetTrips();
    await host.mark([...marks, { ref: { sheet: sheets[4]!.name, row: 9, column: 9 }, look: 'error' }]);
    expect(excel.syncs).toBe(1);
    expect(ids().map((each, index) => each === before[index])).toEqual(sheets.map((_sheet, index) => index !== 4));
    expect([sheets[4]!.shownFill(9, 9), sheets[4]!.shownFill(5, 3)]).toEqual(['#FFC7CE', '#FFC7CE']);
    excel.forgetTrips();
    await host.mark([]);
    expect([excel.syncs, ids().join('')]).toEqual([1, '']);
  });

  it('is 0 to mark what is marked, so that the user keeps what can be undone', async () => {
    const { excel, host, marks } = openTables();
    await host.mark(marks);
    excel.forgetTrips();
    await host.mark([...marks].reverse());
    expect(excel.syncs).toBe(0);
  });

  it('is 3 to mark again after a full scan: the user may have copied or deleted what was there', async () => {
    const { excel, host, sheets, marks } = openTables();
    await host.mark(marks);
    sheets[0]!.rules.length = 0;
    await host.readSheets();
    excel.forgetTrips();
    await host.mark(marks);
    expect([excel.syncs, sheets[0]!.rules.length]).toEqual([3, 2]);
  });

  it('is 3 to clear, by a host that did not mark', async () => {
    const { excel, host, newHost, marks } = openTables();
    await host.mark(marks);
    excel.forgetTrips();
    await newHost().clearMarks();
    expect(excel.syncs).toBe(3);
  });

  it('is 2 to find that nothing is to be cleared, and nothing is written', async () => {
    const { excel, host } = openTables();
    await host.clearMarks();
    expect(excel.syncs).toBe(2);
  });

  it('is 2 to reveal', async () => {
    const { excel, host, sheets } = openTables();
    await host.reveal({ sheet: sheets[7]!.name, row: 3, column: 27 });
    expect(excel.syncs).toBe(2);
    expect(excel.book.selection).toEqual({ sheet: sheets[7]!.name, address: 'AB4' });
  });

  it('is 1 after an edit, with the totals of other sheets that formulas bring', async () => {
    const { excel, host, sheets } = openTables();
    await host.onChange(() => undefined);
    await host.readSheets();
    await host.readChanged();
    excel.forgetTrips();
    sheets[2]!.write(8, 5, 99.5, '#,##0.00');
    sheets[6]!.write(9, 5, 199.5, '#,##0.00');
    excel.raise('changed', { address: 'F9', worksheetId: sheets[2]!.id });
    excel.raise('calculated', { address: 'F10', worksheetId: sheets[6]!.id });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await host.workbookName()).toBe('决算公开表.xlsx');
    const after = await host.readChanged();
    expect(excel.syncs).toBe(1);
    expect([after[2]?.values[8]?.[5], after[6]?.values[9]?.[5]]).toEqual([99.5, 199.5]);
    // Two sheets of 1,200 cells, and no others.
    expect(excel.largestMessage).toBeLessThan(200_000);
  });

  it('is none for the name that the last reading brought along', async () => {
    const { excel, host } = openTables();
    await host.readSheets();
    excel.book.name = '另存.xlsx';
    await host.readChanged();
    excel.forgetTrips();
    expect(await host.workbookName()).toBe('另存.xlsx');
    expect(excel.syncs).toBe(0);
  });

  it('is 1 to find that nothing changed', async () => {
    const { excel, host } = openTables();
    await host.onChange(() => undefined);
    const before = await host.readSheets();
    await host.readChanged();
    excel.forgetTrips();
    expect(await host.readChanged()).toBe(before);
    expect(excel.syncs).toBe(1);
  });

  it('is 2 after an edit that makes a table longer', async () => {
    const { excel, host, sheets } = openTables();
    await host.onChange(() => undefined);
    await host.readSheets();
    excel.forgetTrips();
    sheets[2]!.write(60, 3, 7);
    excel.raise('changed', { address: 'D61', worksheetId: sheets[2]!.id });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect((await host.readChanged())[2]?.values[60]?.[3]).toBe(7);
    expect(excel.syncs).toBe(2);
  });

  it('is 1 to watch changes', async () => {
    const { excel, host } = openTables();
    await host.onChange(() => undefined);
    expect(excel.syncs).toBe(1);
  });

  it('leaves no range behind in Excel', async () => {
    const { excel, host, marks } = openTables();
    await host.readSheets();
    await host.mark(marks);
    await host.clearMarks();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(excel.heldRanges).toBe(0);
  });

  it('asks Excel to wait for the end of a cell edit every time', async () => {
    const { excel, host, marks } = openTables();
    await host.readSheets();
    await host.mark(marks);
    await host.reveal({ sheet: '公开01表', row: 0, column: 0 });
    expect(excel.trips.filter(({ isRelease }) => !isRelease).every(({ waitsForCellEdit }) => waitsForCellEdit)).toBe(true);
  });
});
