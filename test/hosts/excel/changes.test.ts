import type { HostChange } from '../../../src/hosts/host';
import { openExcel } from '../../support/excel';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

async function watch() {
  const opened = openExcel();
  opened.excel.book.addSheet('01');
  const changes: HostChange[] = [];
  const stop = await opened.host.onChange((change) => changes.push(change));
  return { ...opened, changes, stop };
}

describe('changes in Excel', () => {
  it('are reported for edits by the user and by co-authors', async () => {
    const { excel, changes } = await watch();
    excel.raise('changed', { address: 'A1' });
    excel.raise('changed', { address: 'A1', source: 'Remote' });
    await settled();
    expect(changes).toEqual([{ kind: 'content' }, { kind: 'content' }]);
  });

  it('are reported for sheets that come and go', async () => {
    const { excel, changes } = await watch();
    excel.raise('added');
    excel.raise('deleted');
    await settled();
    expect(changes).toEqual([{ kind: 'workbook' }, { kind: 'workbook' }]);
  });

  it('are not reported for what this add-in wrote', async () => {
    const { excel, changes } = await watch();
    excel.raise('changed', { address: 'A1', triggerSource: 'ThisLocalAddin' });
    await settled();
    expect(changes).toEqual([]);
  });

  it('are reported while this add-in writes, where Excel says that they are not its own', async () => {
    const { excel, host, changes } = await watch();
    const trigger = (message: Record<string, unknown>) => {
      excel.meanwhile(() => excel.raise('changed', { address: 'A1', ...message }), 1);
    };
    trigger({});
    await host.clearMarks();
    await settled();
    expect(changes).toEqual([]);
    trigger({ triggerSource: 'Unknown' });
    await host.clearMarks();
    await settled();
    expect(changes).toEqual([{ kind: 'content' }]);
  });

  it('of formulas are not reported while this add-in writes, which may have made them', async () => {
    const { excel, host, changes } = await watch();
    excel.meanwhile(() => excel.raise('calculated', { address: 'A1' }), 1);
    await host.clearMarks();
    await settled();
    expect(changes).toEqual([]);
  });

  it('are no longer asked of Excel after the end', async () => {
    const { excel, stop } = await watch();
    expect([...excel.events].sort()).toEqual(['added', 'calculated', 'changed', 'deleted', 'renamed']);
    stop();
    stop();
    await settled();
    expect([...excel.events]).toEqual([]);
  });

  it('name the sheet once it was read, and those that formulas bring are reported too', async () => {
    const { excel, host, changes } = await watch();
    await host.readSheets();
    const { id } = excel.book.sheets[0]!;
    excel.raise('changed', { address: 'A1', worksheetId: id });
    excel.raise('calculated', { address: 'A1', worksheetId: id });
    await settled();
    expect(changes).toEqual([{ kind: 'content', sheet: '01' }, { kind: 'content', sheet: '01' }]);
  });

  it('are reported for sheets that are renamed', async () => {
    const { excel, changes } = await watch();
    excel.raise('renamed', { nameBefore: '01', nameAfter: '02' });
    await settled();
    expect(changes).toEqual([{ kind: 'workbook' }]);
  });

  it('that cannot be watched are said to be so, and cost nothing but the watching', async () => {
    const { excel, host } = openExcel();
    excel.failNext({ code: 'GeneralException' });
    await expect(host.onChange(() => undefined)).rejects.toMatchObject({ code: 'HOST_FAILED' });
    expect(await host.workbookName()).toBe('决算公开表.xlsx');
  });
});

describe('selections in Excel', () => {
  it('are told with their first cell, by the name that the sheet was read with', async () => {
    const { excel, host } = openExcel();
    const { id } = excel.book.addSheet('01');
    await host.readSheets();
    const selected: unknown[] = [];
    const stop = await host.onSelect((ref) => selected.push(ref));
    excel.raise('selected', { address: 'B4:C9', worksheetId: id });
    excel.raise('selected', { address: 'AA10,B2', worksheetId: id });
    excel.raise('selected', { address: 'C:C', worksheetId: id });
    excel.raise('selected', { address: 'A1', worksheetId: 'another' });
    await settled();
    expect(selected).toEqual([{ sheet: '01', row: 3, column: 1 }, { sheet: '01', row: 9, column: 26 }]);
    stop();
    await settled();
    expect([...excel.events]).toEqual([]);
  });

  it('can be asked for, with one round trip', async () => {
    const { excel, host } = openExcel();
    excel.book.addSheet('01');
    excel.book.selection = { sheet: '01', address: 'D7' };
    expect(await host.selectedCell()).toEqual({ sheet: '01', row: 6, column: 3 });
    expect(excel.syncs).toBe(1);
  });
});
