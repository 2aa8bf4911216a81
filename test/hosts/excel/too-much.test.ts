/** Workbooks and messages that are larger than anybody expects. */
import { openExcel } from '../../support/excel';
import { addThirteenSheets } from './thirteen-sheets';

const KILOBYTE = 1024;

describe('an answer that is too large', () => {
  it('is asked for in halves, and comes to the same sheets', async () => {
    const { excel, host } = openExcel();
    addThirteenSheets(excel);
    const whole = await host.readSheets();
    excel.messageLimit = 64 * KILOBYTE;
    expect(await host.readSheets()).toEqual(whole);
    expect(excel.largestMessage).toBeGreaterThan(64 * KILOBYTE);
    excel.forgetTrips();
    await host.onChange(() => undefined);
    expect(await host.readChanged()).toEqual(whole);
  });

  it('is asked for in halves too where Excel only says that something went wrong inside', async () => {
    const { excel, host } = openExcel();
    addThirteenSheets(excel);
    const whole = await host.readSheets();
    for (const trip of [2, 3, 4]) excel.failNext({ code: 'GeneralException' }, trip);
    expect(await host.readSheets()).toEqual(whole);
    excel.failNoMore();
    for (let trip = 2; trip < 8; trip += 1) excel.failNext({ code: 'GeneralException' }, trip);
    await expect(host.readSheets()).rejects.toMatchObject({ code: 'HOST_FAILED' });
  });

  it('down to a single row, whose sheet is then flagged while the others are read', async () => {
    const { excel, host } = openExcel();
    const [first] = addThirteenSheets(excel);
    first!.write(70, 0, '字'.repeat(30_000));
    excel.messageLimit = 64 * KILOBYTE;
    const sheets = await host.readSheets();
    expect(sheets.map(({ tooLarge }) => tooLarge === true)).toEqual([true, ...Array.from({ length: 12 }, () => false)]);
    expect(sheets[1]?.values).toHaveLength(60);
  });
});

describe('a request that is too large', () => {
  it('marks in halves, and holds what it marked', async () => {
    const { excel, host } = openExcel();
    const sheets = addThirteenSheets(excel);
    const marks = sheets.flatMap(({ name }) =>
      Array.from({ length: 200 }, (_each, index) => ({ ref: { sheet: name, row: index, column: index % 2 }, look: 'error' as const })));
    excel.messageLimit = 24 * KILOBYTE;
    expect(await host.mark(marks)).toEqual({ unmarkedSheets: [] });
    expect(sheets.every((sheet) => sheet.shownFill(199, 1) === '#FFC7CE' && sheet.rules.length === 1)).toBe(true);
    excel.forgetTrips();
    await host.mark(marks);
    expect(excel.syncs).toBe(0);
    await host.clearMarks();
    expect(sheets.every(({ rules }) => rules.length === 0)).toBe(true);
  });

  it('is refused where a single sheet is too much, and nothing is marked', async () => {
    const { excel, host } = openExcel();
    const sheets = addThirteenSheets(excel);
    await host.readSheets();
    const ref = { sheet: sheets[1]!.name, row: 0, column: 0 };
    const marks = Array.from({ length: 2_000 }, (_each, index) => ({ ref: { ...ref, sheet: sheets[0]!.name, row: index * 2 }, look: 'error' as const }));
    excel.messageLimit = 12 * KILOBYTE;
    await expect(host.mark([...marks, { ref, look: 'error' }])).rejects.toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
    expect(sheets.every(({ rules }) => rules.length === 0)).toBe(true);
    excel.messageLimit = 5 * KILOBYTE * KILOBYTE;
    await host.mark(marks);
    expect(sheets[0]!.rules.length).toBeGreaterThan(0);
  });

  it('writes in halves', async () => {
    const { excel, host } = openExcel();
    const cells = Array.from({ length: 300 }, (_each, row) => [row, `第 ${String(row)} 行`, { formula: `=A${String(row + 1)}` }]);
    excel.messageLimit = 8 * KILOBYTE;
    await host.write({ sheet: '勾稽关系核对表', origin: { row: 0, column: 0 }, cells, replaces: 'nothing' });
    const sheet = excel.book.find('勾稽关系核对表');
    expect([sheet?.cellAt(299, 1)?.value, sheet?.cellAt(299, 2)?.formula]).toEqual(['第 299 行', '=A300']);
  });
});

describe('a workbook that is too large', () => {
  it('is read but for the sheet whose used range has 1,048,576 rows', async () => {
    const { excel, host } = openExcel();
    const sheets = addThirteenSheets(excel);
    sheets[5]!.write(1_048_575, 5, 1);
    expect((await host.readSheets()).map(({ tooLarge }) => tooLarge === true).indexOf(true)).toBe(5);
    expect(excel.syncs).toBe(3);
    await host.onChange(() => undefined);
    expect(await host.readChanged()).toHaveLength(13);
  });

  it('with 200 sheets is read, marked and cleared with as many round trips as any other', async () => {
    const { excel, host } = openExcel();
    for (let index = 0; index < 200; index += 1) excel.book.addSheet(`附表${String(index)}`).write(index, 3, index);
    expect(await host.readSheets()).toHaveLength(200);
    expect(excel.syncs).toBe(3);
    excel.forgetTrips();
    const marks = excel.book.sheets.map(({ name }, index) => ({ ref: { sheet: name, row: index, column: 3 }, look: 'error' as const }));
    await host.mark(marks);
    await host.clearMarks();
    expect(excel.syncs).toBe(6);
    expect(excel.largestMessage).toBeLessThan(5 * KILOBYTE * KILOBYTE);
  });

  it('with 10,000 merged areas is read without asking for them, which would empty what the user can undo', async () => {
    const { excel, host } = openExcel();
    const sheet = excel.book.addSheet('01');
    // Excel gives the value of a merged area in its first cell and nothing in the others.
    for (let row = 0; row < 10_000; row += 1) sheet.write(row, 0, row);
    sheet.write(9_999, 3, '末');
    const [read] = await host.readSheets();
    expect([read?.values.length, read?.merges, excel.syncs]).toEqual([10_000, [], 4]);
    expect(JSON.stringify(excel.trips.map(({ request }) => request))).not.toMatch(/Merge/i);
  });

  it('beyond two million cells is refused before any of them is read', async () => {
    const { excel, host } = openExcel();
    for (let index = 0; index < 11; index += 1) {
      const sheet = excel.book.addSheet(`底稿${String(index)}`);
      sheet.write(0, 0, 1);
      sheet.write(19_999, 9, 1);
    }
    await expect(host.readSheets()).rejects.toMatchObject({ code: 'TOO_LARGE', facts: { cells: 2_200_000 } });
    expect(excel.syncs).toBe(2);
  });
});
