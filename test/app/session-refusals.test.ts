import { Session } from '../../src/app';
import { WorkbenchHost } from '../../src/hosts/workbench';

test('a workbook without any table fails, and says why each sheet was not taken', async () => {
  const host = new WorkbenchHost();
  const session = new Session(host);
  const sheet = { name: '封面', origin: { row: 0, column: 0 }, values: [['某单位']], formats: [['General']], merges: [] };
  host.open({ name: 'a.xlsx', sheets: [sheet], appearances: new Map() });
  await session.check();
  expect(session.snapshot()).toMatchObject({
    phase: 'failed',
    error: { code: 'NO_TABLE', facts: { file: 'a.xlsx' } },
    refusals: [{ sheet: '封面', reason: 'no-title' }],
  });
});
