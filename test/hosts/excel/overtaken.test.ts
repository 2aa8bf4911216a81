import { openExcel } from '../../support/excel';

/** A workbook of two sheets, in which the user does something between two round trips. */
function openTwo() {
  const opened = openExcel();
  const [first, second] = ['01', '02'].map((name) => opened.excel.book.addSheet(name));
  first!.write(0, 0, 1);
  second!.write(0, 0, 2);
  return { ...opened, first: first!, second: second! };
}

const MARKS = ['01', '02'].map((sheet) => ({ ref: { sheet, row: 0, column: 0 }, look: 'error' as const }));

describe('a sheet that is deleted between two round trips', () => {
  it.each([1, 2])('is left out when sheets are read (before trip %i)', async (trip) => {
    const { excel, host } = openTwo();
    excel.meanwhile(() => excel.book.sheets.shift(), trip);
    expect((await host.readSheets()).map(({ name }) => name)).toEqual(['02']);
  });

  it.each([1, 2])('is reported when cells are marked, and the others are marked once (before trip %i)', async (trip) => {
    const { excel, host, second } = openTwo();
    excel.meanwhile(() => excel.book.sheets.shift(), trip);
    expect(await host.mark(MARKS)).toEqual({ unmarkedSheets: ['01'] });
    expect(second.rules).toHaveLength(1);
  });

  it.each([1, 2])('does not keep the others from being cleared (before trip %i)', async (trip) => {
    const { excel, host, second } = openTwo();
    await host.mark(MARKS);
    excel.meanwhile(() => excel.book.sheets.shift(), trip);
    await host.clearMarks();
    expect(second.rules).toEqual([]);
  });
});

describe('a sheet that is renamed between two round trips', () => {
  it('is marked all the same', async () => {
    const { excel, host, first } = openTwo();
    excel.meanwhile(() => {
      first.name = '收支总表';
    }, 2);
    expect(await host.mark(MARKS)).toEqual({ unmarkedSheets: [] });
    expect(first.rules).toHaveLength(1);
  });
});

describe('a sheet that is protected between two round trips', () => {
  it('is reported, and the others are marked once', async () => {
    const { excel, host, first, second } = openTwo();
    excel.meanwhile(() => {
      first.protection = { allowFormatCells: false };
    }, 2);
    expect(await host.mark(MARKS)).toEqual({ unmarkedSheets: ['01'] });
    expect([first.rules.length, second.rules.length]).toEqual([0, 1]);
  });
});
