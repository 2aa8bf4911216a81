import type { Mark } from '../../../src/model';
import { openExcel } from '../../support/excel';
import type { ExcelStandIn } from '../../support/excel';

const ERROR = '#FFC7CE';
const REVIEW = '#FFEB9C';
const CULPRIT = '#FF7C80';
const at = (sheet: string, row: number, column: number, look: Mark['look'] = 'error'): Mark => ({
  ref: { sheet, row, column },
  look,
});
const ourRules = (excel: ExcelStandIn) =>
  excel.book.sheets.flatMap(({ rules }) => rules).filter(({ formula }) => formula?.includes('gouji:'));
const everyRule = (excel: ExcelStandIn) => excel.book.sheets.map((sheet) => sheet.rulesSnapshot());

/** Two sheets with conditional formats of the user's own, one of which hides all below it. */
function openWithUserRules() {
  const opened = openExcel();
  const { book } = opened.excel;
  const first = book.addSheet('01');
  const second = book.addSheet('02');
  book.addUserRule(first, { type: 'Custom', addresses: ['A1:F20'], formula: '=$A1>0', stopIfTrue: true });
  book.addUserRule(first, { type: 'ColorScale', addresses: ['B2:B9', 'D2:D9'] });
  book.addUserRule(first, { type: 'Custom', addresses: ['C3'], formula: '=ISERROR(C3)', fill: '#112233' });
  book.addUserRule(second, { type: 'DataBar', addresses: ['A1:A5'] });
  return { ...opened, first, second };
}

describe('marking in Excel', () => {
  it('makes one tagged rule a look and sheet', async () => {
    const { excel, host } = openWithUserRules();
    await host.mark([at('01', 1, 1), at('01', 2, 1), at('01', 7, 3), at('01', 9, 0, 'review'), at('02', 0, 0, 'review')]);
    expect(ourRules(excel).map(({ formula, areas, stopIfTrue }) => [formula, areas.length, stopIfTrue])).toEqual([
      ['=N("gouji:error")=0', 2, false],
      ['=N("gouji:review")=0', 1, false],
      ['=N("gouji:review")=0', 1, false],
    ]);
  });

  it("shows above the user's rules, even those that stop others", async () => {
    const { host, first } = openWithUserRules();
    await host.mark([at('01', 2, 2), at('01', 3, 2, 'review')]);
    expect([first.shownFill(2, 2), first.shownFill(3, 2)]).toEqual([ERROR, REVIEW]);
  });

  it('shows the most telling of several marks on one cell', async () => {
    const { host, first } = openWithUserRules();
    await host.mark([at('01', 2, 2), at('01', 2, 2, 'review'), at('01', 3, 2, 'culprit'), at('01', 3, 2)]);
    expect([first.shownFill(2, 2), first.shownFill(3, 2)]).toEqual([ERROR, CULPRIT]);
  });

  it("restores the user's conditional formats exactly when cleared", async () => {
    const { excel, host } = openWithUserRules();
    const before = everyRule(excel);
    await host.mark([at('01', 2, 2), at('01', 3, 3, 'review'), at('02', 0, 0)]);
    expect(everyRule(excel)).not.toEqual(before);
    await host.mark([at('02', 4, 0)]);
    await host.clearMarks();
    expect(everyRule(excel)).toEqual(before);
  });

  it('is the same after marking twice as after marking once', async () => {
    const { excel, host } = openWithUserRules();
    const shape = () => ourRules(excel).map(({ formula, areas, fill }) => ({ formula, areas, fill }));
    await host.mark([at('01', 2, 2), at('02', 3, 3, 'review')]);
    const once = shape();
    await host.mark([at('01', 2, 2), at('02', 3, 3, 'review')]);
    expect(shape()).toEqual(once);
  });

  it('finds the tag again in another run, on copied sheets and pasted cells', async () => {
    const { excel, host, newHost, first } = openWithUserRules();
    const before = everyRule(excel);
    await host.mark([at('01', 2, 2)]);
    const copy = excel.book.addSheet('01 (2)');
    excel.book.addUserRule(copy, { type: 'Custom', addresses: ['C3'], formula: first.rules[0]!.formula! });
    excel.book.addUserRule(first, { type: 'Custom', addresses: ['H9'], formula: first.rules[0]!.formula! });
    await newHost().clearMarks();
    expect(everyRule(excel)).toEqual([...before, []]);
  });

  it('marks more cells than one address can hold', async () => {
    const { host, first } = openWithUserRules();
    const marks = Array.from({ length: 3_000 }, (_each, index) => at('01', index * 2, index % 5));
    await host.mark(marks);
    expect(marks.every(({ ref }) => first.shownFill(ref.row, ref.column) === ERROR)).toBe(true);
    expect(first.shownFill(1, 0)).toBeUndefined();
    await host.clearMarks();
    expect(first.rules).toHaveLength(3);
  });

  it('names sheets that are no longer there', async () => {
    const { host } = openWithUserRules();
    expect(await host.mark([at('01', 0, 0), at('旧名', 0, 0)])).toEqual({ unmarkedSheets: ['旧名'] });
  });

  it('only clears when there is nothing to mark', async () => {
    const { excel, host } = openWithUserRules();
    await host.mark([at('01', 2, 2)]);
    await host.mark([]);
    expect(ourRules(excel)).toEqual([]);
  });
});

describe('marks that are held', () => {
  it('do not hide a sheet that came since, heard of or not', async () => {
    const { excel, host } = openWithUserRules();
    await host.mark([at('01', 2, 2)]);
    const added = excel.book.addSheet('03');
    expect(await host.mark([at('01', 2, 2), at('03', 0, 0)])).toEqual({ unmarkedSheets: [] });
    expect(added.shownFill(0, 0)).toBe(ERROR);
  });

  it('do not hide the rules of a sheet that was copied, once that is heard of', async () => {
    const { excel, host, first } = openWithUserRules();
    await host.onChange(() => undefined);
    await host.mark([at('01', 2, 2)]);
    const copy = excel.book.addSheet('01 (2)');
    excel.book.addUserRule(copy, { type: 'Custom', addresses: ['C3'], formula: first.rules[0]!.formula! });
    excel.raise('added');
    await new Promise((resolve) => setTimeout(resolve, 10));
    await host.mark([at('01', 2, 2)]);
    expect(copy.rules).toEqual([]);
  });

  it('follow sheets that changed names though nobody said so', async () => {
    const { host, first, second } = openWithUserRules();
    await host.onChange(() => undefined);
    await host.readSheets();
    await host.mark([at('01', 2, 2), at('02', 0, 0)]);
    [first.name, second.name] = ['02', '01'];
    await host.readChanged();
    await host.mark([at('01', 4, 4)]);
    expect([first.shownFill(2, 2), first.shownFill(4, 4), second.shownFill(0, 0), second.shownFill(4, 4)]).toEqual([undefined, undefined, undefined, ERROR]);
  });

  it('are looked for again while a sheet could not be marked', async () => {
    const { host, first } = openWithUserRules();
    await host.mark([at('01', 2, 2)]);
    first.protection = { allowFormatCells: false };
    expect(await host.mark([at('01', 4, 2), at('02', 0, 0)])).toEqual({ unmarkedSheets: ['01'] });
    first.protection = undefined;
    expect(await host.mark([at('01', 4, 2), at('02', 0, 0)])).toEqual({ unmarkedSheets: [] });
    expect([first.shownFill(2, 2), first.shownFill(4, 2)]).toEqual([undefined, ERROR]);
  });

  it('are no reason to take a bare rule of the user for ours after a failure', async () => {
    const { excel, host, first } = openWithUserRules();
    const bare = excel.book.addUserRule(first, { type: 'Custom', addresses: ['D4'] });
    await host.mark([at('01', 2, 2)]);
    excel.failNext({ code: 'GeneralException', atAction: 12 });
    await host.mark([at('01', 4, 2), at('02', 0, 0)]).catch(() => undefined);
    await host.clearMarks();
    expect(first.rules.map(({ id }) => id)).toContain(bare.id);
    expect(ourRules(excel)).toEqual([]);
  });
});

describe('protected sheets', () => {
  it('are left alone and reported, while the others are marked', async () => {
    const { excel, host, first, second } = openWithUserRules();
    first.protection = { allowFormatCells: false };
    const before = first.rulesSnapshot();
    expect(await host.mark([at('01', 2, 2), at('02', 0, 0)])).toEqual({ unmarkedSheets: ['01'] });
    expect(first.rulesSnapshot()).toEqual(before);
    expect(second.shownFill(0, 0)).toBe(ERROR);
    expect(first.protection).toEqual({ allowFormatCells: false });
    expect(excel.syncs).toBe(3);
  });

  it('are marked where their protection allows formatting', async () => {
    const { host, first } = openWithUserRules();
    first.protection = { allowFormatCells: true };
    expect(await host.mark([at('01', 2, 2)])).toEqual({ unmarkedSheets: [] });
    expect(first.shownFill(2, 2)).toBe(ERROR);
  });

  it('are reported too where Excel refuses what the protection allows', async () => {
    const { excel, host, first, second } = openWithUserRules();
    first.protection = { allowFormatCells: true };
    excel.failNext({ code: 'AccessDenied' }, 2);
    expect(await host.mark([at('01', 2, 2), at('02', 0, 0)])).toEqual({ unmarkedSheets: ['01'] });
    expect(second.shownFill(0, 0)).toBe(ERROR);
  });

  it('keep marks made before, and clearing says so after clearing the others', async () => {
    const { host, first, second } = openWithUserRules();
    await host.mark([at('01', 2, 2), at('02', 0, 0)]);
    first.protection = { allowFormatCells: false };
    await expect(host.clearMarks()).rejects.toMatchObject({ code: 'PROTECTED_SHEET', facts: { sheet: '01' } });
    expect([first.shownFill(2, 2), second.shownFill(0, 0)]).toEqual([ERROR, undefined]);
  });
});

describe('rules that Excel reads badly', () => {
  it('do not hide ours where reading all at once fails', async () => {
    const { excel, host, first } = openWithUserRules();
    excel.book.addUserRule(first, { type: 'CellValue', addresses: ['A1:A9'] });
    excel.book.addUserRule(first, { type: 'CellValue', addresses: ['A1:A9'] });
    const before = everyRule(excel);
    await host.mark([at('01', 2, 2)]);
    expect(first.shownFill(2, 2)).toBe(ERROR);
    await host.clearMarks();
    expect(everyRule(excel)).toEqual(before);
  });

  it.each(['GeneralException', 'NotImplemented', 'InvalidOperation'])('are asked for otherwise after %s', async (code) => {
    const { excel, host, first } = openWithUserRules();
    await host.mark([at('01', 2, 2)]);
    excel.failNext({ code }, 1);
    await host.clearMarks();
    expect(first.rules).toHaveLength(3);
  });

  it('are passed over one by one', async () => {
    const { excel, host, first } = openWithUserRules();
    excel.book.addUserRule(first, { type: 'Custom', addresses: ['A1'], formula: '=A1', unreadable: true });
    const before = everyRule(excel);
    await host.mark([at('01', 2, 2)]);
    await host.mark([at('01', 4, 2)]);
    expect([first.shownFill(2, 2), first.shownFill(4, 2)]).toEqual([undefined, ERROR]);
    await host.clearMarks();
    expect(everyRule(excel)).toEqual(before);
  });

  it('are looked for again where one vanished before it was deleted', async () => {
    const { excel, host, first } = openWithUserRules();
    await host.mark([at('01', 2, 2)]);
    excel.failNext({ code: 'ItemNotFound' }, 2);
    await host.mark([at('01', 4, 2)]);
    expect([first.shownFill(2, 2), first.shownFill(4, 2)]).toEqual([undefined, ERROR]);
  });
});
