import type { Mark } from '../../../src/hosts/host';
import { openExcel } from '../../support/excel';
import { addThirteenSheets } from './thirteen-sheets';

const MEGABYTES_5 = 5 * 1024 * 1024;

function openTables() {
  const opened = openExcel();
  const sheets = addThirteenSheets(opened.excel);
  const marks = sheets.flatMap(({ name }): readonly Mark[] => [
    { ref: { sheet: name, row: 5, column: 3 }, severity: 'error' },
    { ref: { sheet: name, row: 6, column: 3 }, severity: 'review' },
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

  it('is 3 to mark, whether there are marks already or not', async () => {
    const { excel, host, marks } = openTables();
    await host.mark(marks);
    expect(excel.syncs).toBe(3);
    excel.forgetTrips();
    await host.mark(marks);
    expect(excel.syncs).toBe(3);
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
