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

  it('are no longer asked of Excel after the end', async () => {
    const { excel, stop } = await watch();
    expect([...excel.events].sort()).toEqual(['added', 'changed', 'deleted']);
    stop();
    stop();
    await settled();
    expect([...excel.events]).toEqual([]);
  });

  it('that cannot be watched cost nothing but the watching', async () => {
    const { excel, host } = openExcel();
    excel.failNext({ code: 'GeneralException' });
    const stop = await host.onChange(() => undefined);
    stop();
    expect(await host.workbookName()).toBe('决算公开表.xlsx');
  });
});
