/** Everything that Excel may answer instead of an answer, at every round trip and at every action of the writing ones. */
import { GoujiError } from '../../../src/model';
import type { Mark } from '../../../src/model';
import { errorText } from '../../../src/text/zh-CN';
import { openExcel } from '../../support/excel';

const CODES = [
  'AccessDenied', 'ActivityLimitReached', 'ApiNotFound', 'ConnectionFailure', 'GeneralException', 'InactiveWorkbook', 'InvalidArgument',
  'InvalidOperation', 'InvalidOperationInCellEditMode', 'InvalidOrTimedOutSession', 'InvalidSelection', 'ItemNotFound', 'NotImplemented',
  'RangeExceedsLimit', 'RequestAborted', 'RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'UnsupportedSheet',
];

/** One for each way in which marking goes on after it. */
const MIDWAY = [
  'AccessDenied', 'ActivityLimitReached', 'ConnectionFailure', 'GeneralException', 'InvalidOperationInCellEditMode', 'ItemNotFound',
  'ResponsePayloadSizeLimitExceeded',
];
/** Those after which marking finds a way in the end. */
const OVERCOME = ['AccessDenied', 'ItemNotFound', 'ResponsePayloadSizeLimitExceeded'];

const mark = (sheet: string, row: number, column: number, look: Mark['look'] = 'error'): Mark => ({ ref: { sheet, row, column }, look });
const MARKS = [mark('01', 1, 1), mark('01', 2, 1, 'review'), mark('02', 0, 0)];
const OTHERS = [mark('01', 4, 4), mark('02', 0, 0), mark('02', 3, 3, 'review')];

/** Two sheets with conditional formats of the user's own. */
function openTwo(timeoutMs = 30_000) {
  const opened = openExcel({ timeoutMs });
  const { book } = opened.excel;
  const sheets = ['01', '02'].map((name) => book.addSheet(name));
  for (const sheet of sheets) {
    for (let row = 0; row < 6; row += 1) sheet.write(row, row, row + 0.25);
    book.addUserRule(sheet, { type: 'Custom', addresses: ['A1:F20'], formula: '=$A1>0', stopIfTrue: true });
    book.addUserRule(sheet, { type: 'ColorScale', addresses: ['B2:B9'] });
  }
  const rules = () => sheets.map((sheet) => sheet.rulesSnapshot());
  const shown = () => sheets.map((sheet) => [0, 1, 2, 3, 4].flatMap((row) => [0, 1, 2, 3, 4].map((column) => sheet.shownFill(row, column) ?? '')).join());
  return { ...opened, sheets, before: rules(), rules, shown };
}

/** What these marks come to. The library speaks to the stand-in that was opened last, so this stands before one is. */
async function shownFor(marks: readonly Mark[]): Promise<readonly string[]> {
  const { host, shown } = openTwo();
  await host.mark(marks);
  return shown();
}

/** The failure of a job, or undefined where it found a way. */
async function failureOf(job: Promise<unknown>): Promise<unknown> {
  try {
    await job;
    return undefined;
  } catch (cause) {
    return cause;
  }
}

function expectHelpful(failure: unknown): void {
  expect(failure).toBeInstanceOf(GoujiError);
  expect(errorText(failure as GoujiError)).toMatch(/请.+。$/);
}

type Opened = ReturnType<typeof openTwo>;

/** The jobs with what they need, and how many round trips they take. */
const JOBS: Readonly<Record<string, readonly [number, (opened: Opened) => Promise<unknown>]>> = {
  workbookName: [1, ({ host }) => host.workbookName()],
  readSheets: [3, ({ host }) => host.readSheets()],
  readChanged: [1, ({ host }) => host.readChanged()],
  reveal: [2, ({ host }) => host.reveal({ sheet: '02', row: 3, column: 2 })],
  selectedCell: [1, ({ host }) => host.selectedCell()],
  onChange: [1, ({ host }) => host.onChange(() => undefined)],
  onSelect: [1, ({ host }) => host.onSelect(() => undefined)],
  write: [3, ({ host }) => host.write({ sheet: '01', origin: { row: 0, column: 9 }, cells: [[1, '2']], replaces: 'cells' })],
  'write a sheet': [3, ({ host }) => host.write({ sheet: '补充数据', origin: { row: 0, column: 0 }, cells: [[1, '2']], replaces: 'sheet' })],
  'write charts': [4, ({ host }) => host.write({
    sheet: '决算图表', origin: { row: 0, column: 0 }, cells: [[null, '合计'], ['基本支出', 3], ['项目支出', 1]], replaces: 'sheet',
    charts: [{
      kind: 'pie', name: '图3', title: '支出决算结构图', shareFormat: '0.0%', ownLabels: [{ slice: 0, text: '75.1%' }],
      source: { top: 0, left: 0, bottom: 2, right: 1 }, place: { top: 0, left: 3, bottom: 9, right: 9 },
    }],
  })],
  readState: [1, ({ host }) => host.readState()],
  writeState: [2, ({ host }) => host.writeState('x')],
};

describe.each(Object.entries(JOBS))('%s', (name, [trips, job]) => {
  it.each(CODES)('that meets %s at any round trip says what helps, and works when tried again', async (code) => {
    for (let trip = 0; trip < trips; trip += 1) {
      const opened = openTwo();
      if (name !== 'workbookName') await opened.host.readSheets();
      opened.excel.failNext({ code }, trip);
      const failure = await failureOf(job(opened));
      if (failure !== undefined) expectHelpful(failure);
      opened.excel.failNoMore();
      await job(opened);
      expect(opened.rules()).toEqual(opened.before);
    }
  });

  it('that gets no answer at any round trip gives up, and works when tried again', async () => {
    for (let trip = 0; trip < trips; trip += 1) {
      const opened = openTwo(20);
      if (name !== 'workbookName') await opened.host.readSheets();
      opened.excel.failNext('silence', trip);
      const failure = await failureOf(job(opened));
      // What is a convenience only may be passed over.
      if (failure !== undefined) expect(failure).toMatchObject({ code: 'HOST_TIMEOUT' });
      opened.excel.failNoMore();
      await job(opened);
    }
  });
});

describe('marking', () => {
  it.each(MIDWAY)('that meets %s at any action leaves all marks or none, and works when tried again', async (code) => {
    const [first, others] = [await shownFor(MARKS), await shownFor(OTHERS)];
    let refused = 0;
    for (let atAction = 0, actions = 1; atAction < actions; atAction += 1) {
      const { excel, host, newHost, before, rules, shown } = openTwo();
      await newHost().mark(MARKS);
      excel.forgetTrips();
      excel.failNext({ code, atAction }, 2);
      const failure = await failureOf(host.mark(OTHERS));
      actions = excel.trips.filter(({ isRelease }) => !isRelease)[2]!.request.Actions.length;
      if (failure === undefined) {
        expect(shown()).toEqual(others);
      } else {
        refused += 1;
        expectHelpful(failure);
        // Where nobody answers nothing can be tidied; what is half done then, the next call undoes.
        if ((failure as GoujiError).code !== 'WORKBOOK_LOST') expect(rules()).toEqual(before);
      }
      await host.mark(MARKS);
      expect(shown()).toEqual(first);
      await host.clearMarks();
      expect(rules()).toEqual(before);
    }
    if (OVERCOME.includes(code)) expect(refused).toBe(0);
    else expect(refused).toBeGreaterThan(20);
  });

  it.each(MIDWAY)('by ids that are held, meeting %s at any action, leaves all marks or none', async (code) => {
    const [first, others] = [await shownFor(MARKS), await shownFor(OTHERS)];
    for (let atAction = 0, actions = 1; atAction < actions; atAction += 1) {
      const { excel, host, before, rules, shown } = openTwo();
      await host.mark(MARKS);
      excel.forgetTrips();
      excel.failNext({ code, atAction });
      const failure = await failureOf(host.mark(OTHERS));
      actions = excel.trips.find(({ isRelease }) => !isRelease)!.request.Actions.length;
      if (failure === undefined) expect(shown()).toEqual(others);
      else expectHelpful(failure);
      await host.mark(MARKS);
      expect(shown()).toEqual(first);
      await host.clearMarks();
      expect(rules()).toEqual(before);
    }
  });

  it.each([0, 1, 2])('that gets no answer at round trip %i gives up, and works when tried again', async (trip) => {
    const first = await shownFor(MARKS);
    const { excel, host, before, rules, shown } = openTwo(20);
    excel.failNext('silence', trip);
    await expect(host.mark(MARKS)).rejects.toMatchObject({ code: 'HOST_TIMEOUT' });
    await host.mark(MARKS);
    expect(shown()).toEqual(first);
    await host.clearMarks();
    expect(rules()).toEqual(before);
  });
});

describe('clearing', () => {
  it.each(CODES)('that meets %s at any round trip says what helps, and works when tried again', async (code) => {
    for (const trip of [0, 1, 2]) {
      for (const atAction of [0, 3, 7]) {
        const { excel, host, before, rules } = openTwo();
        await host.mark(MARKS);
        excel.failNext({ code, atAction }, trip);
        const failure = await failureOf(host.clearMarks());
        if (failure !== undefined) expectHelpful(failure);
        excel.failNoMore();
        await host.clearMarks();
        expect(rules()).toEqual(before);
      }
    }
  });

  it('takes all others where one rule cannot be deleted, and says so', async () => {
    const { excel, host, sheets, before } = openTwo();
    await host.mark(MARKS);
    const stuck = sheets[0]!.rules[0]!;
    stuck.undeletable = true;
    await expect(host.clearMarks()).rejects.toMatchObject({ code: 'HOST_FAILED', facts: { sheet: '01' } });
    expect(sheets[0]!.rules).toEqual([stuck, ...before[0]!]);
    expect(sheets[1]!.rules).toEqual(before[1]);
    expect(await host.mark(OTHERS)).toEqual({ unmarkedSheets: ['01'] });
    expect(excel.book.find('02')?.shownFill(3, 3)).toBe('#FFEB9C');
    stuck.undeletable = false;
    await host.clearMarks();
    expect(sheets.map(({ rules }) => rules)).toEqual(before);
  });
});

describe('writing a sheet', () => {
  it('that breaks off takes the sheet away again', async () => {
    const { excel, host } = openTwo();
    const request = { sheet: '补充数据', origin: { row: 0, column: 0 }, cells: [[1, '2']], replaces: 'nothing' as const };
    excel.failNext({ code: 'InvalidArgument' }, 2);
    await expect(host.write(request)).rejects.toMatchObject({ code: 'HOST_FAILED' });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['01', '02']);
    await host.write(request);
    expect(excel.book.find('补充数据')?.cellAt(0, 1)?.value).toBe('2');
  });

  it('to one that is protected is refused, and its protection stays', async () => {
    const { host, sheets } = openTwo();
    sheets[0]!.protection = { allowFormatCells: true };
    await expect(host.write({ sheet: '01', origin: { row: 0, column: 9 }, cells: [[1]], replaces: 'cells' })).rejects.toMatchObject({
      code: 'PROTECTED_SHEET',
      facts: { sheet: '01' },
    });
    expect(sheets[0]!.cellAt(0, 9)).toBeUndefined();
  });

  it('keeps formulas of the user that show nothing', async () => {
    const { host, sheets } = openTwo();
    sheets[0]!.write(0, 9, '', 'General', '=IF(A1>0,"","x")');
    await expect(host.write({ sheet: '01', origin: { row: 0, column: 9 }, cells: [[1]], replaces: 'nothing' })).rejects.toMatchObject({
      code: 'CELLS_TAKEN',
      facts: { cell: 'J1' },
    });
  });
});

describe('reading what changed', () => {
  it.each([
    ['deleted', (opened: Opened) => opened.excel.book.sheets.shift(), ['02']],
    ['added', (opened: Opened) => opened.excel.book.addSheet('03'), ['01', '02', '03']],
    ['moved', (opened: Opened) => opened.excel.book.sheets.reverse(), ['02', '01']],
    ['renamed', (opened: Opened) => (opened.sheets[0]!.name = '收支总表'), ['收支总表', '02']],
  ])('follows a sheet that is %s between two readings, or while one is under way', async (_what, act, names) => {
    for (const meanwhile of [false, true]) {
      const opened = openTwo();
      await opened.host.onChange(() => undefined);
      await opened.host.readSheets();
      if (meanwhile) opened.excel.meanwhile(() => act(opened));
      else act(opened);
      opened.excel.raise('changed', { worksheetId: opened.sheets[0]!.id });
      expect((await opened.host.readChanged()).map(({ name }) => name)).toEqual(names);
    }
  });

  it('sees a sheet that was renamed, hidden or shown though nobody said so', async () => {
    const { excel, host, sheets } = openTwo();
    await host.onChange(() => undefined);
    const before = await host.readSheets();
    await host.readChanged();
    sheets[0]!.name = '收支总表';
    sheets[1]!.visibility = 'Hidden';
    excel.forgetTrips();
    const after = await host.readChanged();
    expect(after.map(({ name, hidden }) => [name, hidden])).toEqual([['收支总表', undefined], ['02', true]]);
    expect(after.map(({ values }) => values)).toEqual(before.map(({ values }) => values));
    expect(excel.syncs).toBe(1);
  });

  it('sees what changed while nobody was listening, at the second try too', async () => {
    const { excel, host, sheets } = openTwo();
    await host.readSheets();
    sheets[0]!.write(3, 3, 11);
    const stop = await host.onChange(() => undefined);
    excel.failNext({ code: 'InvalidOperationInCellEditMode' });
    await expect(host.readChanged()).rejects.toMatchObject({ code: 'CELL_EDITING' });
    expect((await host.readChanged())[0]?.values[3]?.[3]).toBe(11);
    stop();
    sheets[0]!.write(3, 3, 12);
    expect((await host.readChanged())[0]?.values[3]?.[3]).toBe(12);
  });

  it('keeps in mind what it failed to read', async () => {
    const { excel, host, sheets } = openTwo();
    await host.onChange(() => undefined);
    await host.readSheets();
    sheets[1]!.write(3, 3, 77);
    excel.raise('changed', { worksheetId: sheets[1]!.id });
    await new Promise((resolve) => setTimeout(resolve, 10));
    excel.failNext({ code: 'InvalidOperationInCellEditMode' });
    await expect(host.readChanged()).rejects.toMatchObject({ code: 'CELL_EDITING' });
    expect((await host.readChanged())[1]?.values[3]?.[3]).toBe(77);
  });
});
