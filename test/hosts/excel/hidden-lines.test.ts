import type { Sheet } from '../../../src/model';
import { openExcel } from '../../support/excel';
import type { ExcelStandIn } from '../../support/excel';
import { addThirteenSheets } from './thirteen-sheets';

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

/** Thirteen sheets, the third of which hides two rows and a column. */
function openHiding() {
  const opened = openExcel();
  const sheets = addThirteenSheets(opened.excel);
  const third = sheets[2]!;
  for (const row of [8, 11]) third.hiddenRows.add(row);
  third.hiddenColumns.add(4);
  return { ...opened, sheets, third };
}

/** Types a number into B2, of which Excel tells. */
async function edit(excel: ExcelStandIn, sheet: ReturnType<typeof openHiding>['third']): Promise<void> {
  sheet.write(1, 1, 7);
  excel.raise('changed', { address: 'B2', worksheetId: sheet.id });
  await settled();
}

const hiddenOn = (sheets: readonly Sheet[]): readonly Sheet['hiddenLines'][] => sheets.map(({ hiddenLines }) => hiddenLines);
const NONE = { rows: [], columns: [] };
const THIRD = { rows: [8, 11], columns: [4] };
const HIDDEN = Array.from({ length: 13 }, (_sheet, index) => (index === 2 ? THIRD : NONE));

/** How often Excel was asked for the flags of single rows or columns. */
function questions({ trips }: ExcelStandIn): number {
  return trips.flatMap(({ request }) => request.Actions).filter(({ Name }) => /^Get(?:Row|Column)Properties$/.test(Name)).length;
}

describe('what is hidden in Excel', () => {
  it('is told with a full scan at no round trip more, and only those sheets are asked that hide something', async () => {
    const { excel, host } = openHiding();
    expect(hiddenOn(await host.readSheets())).toEqual(HIDDEN);
    expect([excel.syncs, questions(excel)]).toEqual([3, 2]);
  });

  it('is told by the sheet’s own rows and columns, wherever its cells begin, and not beyond them', async () => {
    const { excel, host } = openExcel();
    const sheet = excel.book.addSheet('01');
    for (const row of [5, 6, 7]) sheet.write(row, 3, row);
    for (const row of [0, 6, 99]) sheet.hiddenRows.add(row);
    sheet.hiddenColumns.add(9);
    expect(hiddenOn(await host.readSheets())).toEqual([{ rows: [6], columns: [] }]);
  });

  it('is all of it where all of it is', async () => {
    const { excel, host } = openExcel();
    const sheet = excel.book.addSheet('01');
    sheet.write(2, 2, 1);
    sheet.hiddenRows.add(2);
    expect(hiddenOn(await host.readSheets())).toEqual([{ rows: [2], columns: [] }]);
  });

  it('is asked once of a sheet that takes several round trips', async () => {
    const { excel, host, third } = openHiding();
    for (let row = 60; row < 3_000; row += 1) third.write(row, 19, 1);
    expect(hiddenOn(await host.readSheets())[2]).toEqual(THIRD);
    expect([excel.syncs, questions(excel)]).toEqual([6, 2]);
  });

  it('is told again after an edit, in its one round trip', async () => {
    const { excel, host, third } = openHiding();
    await host.onChange(() => undefined);
    await host.readSheets();
    await host.readChanged();
    excel.forgetTrips();
    // To hide a row raises none of the events that are listened to: it is seen when the sheet is read again for another reason.
    third.hiddenRows.add(20);
    await edit(excel, third);
    expect(hiddenOn(await host.readChanged())[2]).toEqual({ rows: [8, 11, 20], columns: [4] });
    expect([excel.syncs, questions(excel)]).toEqual([1, 2]);
  });

  it('on a sheet that hid nothing before is found at its next edit, with one round trip more', async () => {
    const { excel, host, sheets } = openHiding();
    await host.onChange(() => undefined);
    await host.readSheets();
    await host.readChanged();
    excel.forgetTrips();
    sheets[5]!.hiddenRows.add(3);
    sheets[5]!.write(1, 1, 7);
    excel.raise('changed', { address: 'B2', worksheetId: sheets[5]!.id });
    await settled();
    expect(hiddenOn(await host.readChanged())[5]).toEqual({ rows: [3], columns: [] });
    expect(excel.syncs).toBe(2);
  });

  it('and is shown again is no longer hidden at the next edit or the next full scan', async () => {
    const { excel, host, third } = openHiding();
    await host.onChange(() => undefined);
    await host.readSheets();
    await host.readChanged();
    third.hiddenRows.clear();
    third.hiddenColumns.clear();
    expect(hiddenOn(await host.readChanged())[2]).toEqual(THIRD);
    excel.raise('changed', { address: 'B2', worksheetId: third.id });
    await settled();
    expect(hiddenOn(await host.readChanged())[2]).toEqual(NONE);
    third.hiddenColumns.add(0);
    expect(hiddenOn(await host.readSheets())[2]).toEqual({ rows: [], columns: [0] });
  });

  it('leaves a sheet that is beyond reading alone', async () => {
    const { excel, host, third } = openHiding();
    third.write(1_048_575, 0, 'x');
    const sheets = await host.readSheets();
    expect([sheets[2]?.tooLarge, sheets[2]?.hiddenLines, questions(excel)]).toEqual([true, undefined, 0]);
  });
});

describe('an Excel that does not say what is hidden', () => {
  const REFUSALS = ['ApiNotFound', 'NotImplemented', 'UnsupportedFeature', 'GeneralException', 'InvalidArgument', 'AccessDenied', 'ResponsePayloadSizeLimitExceeded'];

  it.each(REFUSALS)('of single rows (%s) gives everything else, now and after an edit', async (code) => {
    const { excel, host, third } = openHiding();
    const values = (await host.readSheets()).map((sheet) => sheet.values);
    excel.book.refusesLines = code;
    excel.forgetTrips();
    const sheets = await host.readSheets();
    expect(sheets.map((sheet) => sheet.values)).toEqual(values);
    expect(hiddenOn(sheets)).toEqual(HIDDEN.map((hidden) => (hidden === THIRD ? undefined : hidden)));
    expect(excel.syncs).toBe(4);
    // It is not asked again at each pause in the typing.
    await host.onChange(() => undefined);
    await host.readChanged();
    await edit(excel, third);
    excel.forgetTrips();
    const after = await host.readChanged();
    expect([after[2]?.values[1]?.[1], after[2]?.hiddenLines]).toEqual([7, undefined]);
    expect([excel.syncs, questions(excel)]).toEqual([1, 0]);
  });

  it.each(REFUSALS)('any more when a sheet is read again (%s) has everything read anew', async (code) => {
    const { excel, host, third } = openHiding();
    await host.onChange(() => undefined);
    await host.readSheets();
    await host.readChanged();
    excel.book.refusesLines = code;
    await edit(excel, third);
    const after = await host.readChanged();
    expect([after[2]?.values[1]?.[1], after[2]?.hiddenLines, after[3]?.hiddenLines]).toEqual([7, undefined, NONE]);
  });

  it.each(REFUSALS)('at all (%s) gives everything else, now and after an edit', async (code) => {
    const { excel, host, third } = openHiding();
    excel.book.refusesHides = code;
    const sheets = await host.readSheets();
    expect(sheets.every(({ values }) => values.length === 60)).toBe(true);
    expect(hiddenOn(sheets)).toEqual(HIDDEN.map(() => undefined));
    expect(excel.syncs).toBe(4);
    await host.onChange(() => undefined);
    await host.readChanged();
    await edit(excel, third);
    excel.forgetTrips();
    expect((await host.readChanged())[2]?.values[1]?.[1]).toBe(7);
    // It is not asked again at each pause in the typing.
    expect(excel.syncs).toBe(1);
  });

  it('of each row and column has not said it', async () => {
    const { excel, host } = openHiding();
    excel.book.leavesOutLastLine = true;
    expect(hiddenOn(await host.readSheets())[2]).toBeUndefined();
    excel.book.leavesOutLastLine = false;
    excel.book.withholdsValues = true;
    expect((await host.readSheets())[2]).toMatchObject({ tooLarge: true });
  });
});
