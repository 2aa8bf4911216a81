import { keptFrom, keptText, sorted } from '../../src/app';
import { GoujiError } from '../../src/model';
import { issuesOf } from '../../src/text/zh-CN';
import type { Issue } from '../../src/text/zh-CN';
import { changed } from '../rules/support/changes';
import { fiscalBook } from '../rules/support/books';
import { opened, placeOf } from './support';

const WRONG = changed(fiscalBook(), '06[205].基本支出 +500.00');

async function withError() {
  const { host, session } = opened(WRONG);
  await session.check();
  return { host, session };
}

type Opened = Awaited<ReturnType<typeof withError>>;

const issues = ({ session }: Opened): readonly Issue[] => issuesOf(session.snapshot().report!.sorted.told);
const grave = (open: Opened): readonly Issue[] => issues(open).filter(({ severity }) => severity === 'error' || severity === 'review');

async function setAsideFirst(open: Opened, reason = '已核对'): Promise<Issue> {
  const [issue] = grave(open);
  await open.session.setAside(issue!, '教育支出', reason, '张三');
  return issue!;
}

describe('an issue that is set aside', () => {
  test('is told no more, nor marked, and stands in its list with reason, name and time', async () => {
    const open = await withError();
    await open.session.setMarking(true);
    expect(open.host.view().marks.size).toBeGreaterThan(0);
    const issue = await setAsideFirst(open);
    expect(grave(open)).toEqual([]);
    expect([...open.host.view().marks.values()].flatMap((marks) => [...marks])).toEqual([]);
    const { standing } = open.session.snapshot().report!.sorted;
    expect(standing).toMatchObject([{ issue: issue.id, title: '教育支出', reason: '已核对', by: '张三' }]);
    expect(Date.parse(standing[0]!.at)).not.toBeNaN();
    expect(open.session.snapshot().kept.by).toBe('张三');
  });

  test('stays in the counts of relations: nothing is called right that is not', async () => {
    const open = await withError();
    const before = open.session.snapshot().report!.run.counts;
    await setAsideFirst(open);
    expect(open.session.snapshot().report!.run.counts).toEqual(before);
  });

  test('is told again as soon as one of its numbers changes', async () => {
    const open = await withError();
    await setAsideFirst(open);
    open.host.edit(placeOf(open.session, '06', '205', '基本支出'), '9.99');
    await open.session.recheck();
    expect(grave(open)).not.toEqual([]);
    expect(open.session.snapshot().report!.sorted).toMatchObject({ standing: [], lapsed: [{ reason: '已核对' }] });
    open.host.undo();
    await open.session.recheck();
    expect(grave(open)).toEqual([]);
  });

  test('outlives an edit elsewhere, a row above it, and another name of its sheet', async () => {
    const open = await withError();
    await setAsideFirst(open);
    const state = await open.host.readState();
    const later = opened(WRONG);
    later.host.open({
      name: '改名.xlsx',
      appearances: new Map(),
      sheets: (await later.host.readSheets()).map((sheet) => ({ ...sheet, name: `新 ${sheet.name}`, origin: { ...sheet.origin, row: sheet.origin.row + 3 }, merges: sheet.merges.map((area) => ({ ...area, top: area.top + 3, bottom: area.bottom + 3 })) })),
    });
    await later.host.writeState(state);
    await later.session.check();
    expect(grave(later)).toEqual([]);
  });

  test('is said to be settled where the figures were put right', async () => {
    const open = await withError();
    await setAsideFirst(open);
    const right = fiscalBook().tables['06'].find(({ key }) => key === '205')!.amounts[1]!;
    open.host.edit(placeOf(open.session, '06', '205', '基本支出'), right);
    await open.session.recheck();
    expect(open.session.snapshot().report!.sorted).toMatchObject({ standing: [], lapsed: [], settled: [{ title: '教育支出' }] });
  });

  test('comes back when it is restored, and leaves no part behind in the file', async () => {
    const open = await withError();
    const issue = await setAsideFirst(open);
    expect(await open.host.readState()).toContain('张三');
    await open.session.restore(issue.id);
    expect(grave(open).map(({ id }) => id)).toEqual([issue.id]);
    expect(await open.host.readState()).toBeUndefined();
  });

  test('is found again in the file', async () => {
    const first = await withError();
    await setAsideFirst(first);
    const second = opened(WRONG);
    await second.host.writeState(await first.host.readState());
    await second.session.check();
    expect(grave(second)).toEqual([]);
  });
});

describe('what the file keeps', () => {
  test('is not touched where a later version wrote it, and the check goes on', async () => {
    const open = opened(WRONG);
    const later = JSON.stringify({ schema: 2, asides: [], wonders: true });
    await open.host.writeState(later);
    await open.session.check();
    expect(open.session.snapshot()).toMatchObject({ phase: 'ready', keptError: { code: 'STATE_VERSION' } });
    await setAsideFirst(open);
    expect(await open.host.readState()).toBe(later);
  });

  test('is read before anything of ours is written', async () => {
    const first = await withError();
    await setAsideFirst(first);
    const second = opened(WRONG);
    await second.host.writeState(await first.host.readState());
    await second.session.setOwnRules('01[本年收入合计] = 0');
    expect(keptFrom(await second.host.readState())).toMatchObject({ ownRules: '01[本年收入合计] = 0', asides: [{ reason: '已核对' }] });
  });

  test('says so where it cannot be written, and goes on without', async () => {
    const open = await withError();
    jest.spyOn(open.host, 'writeState').mockRejectedValue(new GoujiError('STATE_TOO_LARGE', { kilobytes: 64 }));
    await setAsideFirst(open);
    expect(open.session.snapshot().keptError?.code).toBe('STATE_TOO_LARGE');
    expect(grave(open)).toEqual([]);
  });

  test.each(['', 'no json', '[]', '{}', '{"schema":1}', '{"schema":1,"asides":[{"issue":1}]}'])('takes %j for none of ours', (text) => {
    expect(() => keptFrom(text)).toThrow(GoujiError);
  });

  test('nothing is nothing', () => {
    expect(keptText({ asides: [] })).toBeUndefined();
    expect(keptText({ asides: [], by: '张三', ownRules: '' })).toBeUndefined();
    expect(keptFrom(undefined)).toEqual({ asides: [] });
  });
});

test('a run with nothing set aside is told as it is', async () => {
  const { session } = await withError();
  const { run } = session.snapshot().report!;
  expect(sorted(run, []).told).toBe(run);
});
