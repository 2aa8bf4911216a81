import { LiveCheck } from '../../src/app';
import type { Session } from '../../src/app';

import { GoujiError } from '../../src/model';
import { opened, placeOf } from './support';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function followed() {
  const { host, session } = opened();
  await session.check();
  const live = new LiveCheck(session, host);
  await live.start();
  return { host, session, live };
}

const errors = (session: Session): number => session.snapshot().report!.run.counts.error;

describe('while people type', () => {
  test('what was typed is checked again within 400 ms, and not before a pause', async () => {
    const { host, session } = await followed();
    host.edit(placeOf(session, '06', '205', '基本支出'), '1.11');
    expect(session.snapshot().phase).toBe('stale');
    await jest.advanceTimersByTimeAsync(399);
    expect(errors(session)).toBe(0);
    await jest.advanceTimersByTimeAsync(1);
    expect(session.snapshot().phase).toBe('ready');
    expect(errors(session)).toBeGreaterThan(0);
  });

  test('several cells typed one after the other are one check', async () => {
    const { host, session } = await followed();
    const read = jest.spyOn(host, 'readChanged');
    for (const value of ['1', '2', '3']) {
      host.edit(placeOf(session, '06', '205', '基本支出'), value);
      await jest.advanceTimersByTimeAsync(300);
    }
    expect(read).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(100);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('a correction is seen as soon as an error', async () => {
    const { host, session } = await followed();
    host.edit(placeOf(session, '06', '205', '基本支出'), '1.11');
    await jest.advanceTimersByTimeAsync(400);
    host.undo();
    await jest.advanceTimersByTimeAsync(400);
    expect(errors(session)).toBe(0);
  });

  test('what is typed while a check runs is checked after it', async () => {
    const { host, session } = await followed();
    const sheets = await host.readSheets();
    let answer: (value: typeof sheets) => void = () => undefined;
    jest.spyOn(host, 'readChanged').mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    host.edit(placeOf(session, '06', '205', '基本支出'), '1.11');
    await jest.advanceTimersByTimeAsync(400);
    expect(session.snapshot().phase).toBe('scanning');
    host.edit(placeOf(session, '06', '205', '基本支出'), '2.22');
    answer(sheets);
    await jest.advanceTimersByTimeAsync(0);
    expect(session.snapshot().phase).toBe('stale');
    await jest.advanceTimersByTimeAsync(400);
    expect(session.snapshot().phase).toBe('ready');
    expect(errors(session)).toBeGreaterThan(0);
  });

  test('a check that an edit superseded brings nothing, however late it answers', async () => {
    const { host, session } = await followed();
    const before = await host.readSheets();
    let late: (value: typeof before) => void = () => undefined;
    jest.spyOn(host, 'readChanged').mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
    host.edit(placeOf(session, '06', '205', '基本支出'), '1.11');
    await jest.advanceTimersByTimeAsync(400);
    host.edit(placeOf(session, '06', '205', '基本支出'), '2.22');
    await jest.advanceTimersByTimeAsync(400);
    const found = errors(session);
    late(before);
    await jest.advanceTimersByTimeAsync(0);
    expect(errors(session)).toBe(found);
    expect(found).toBeGreaterThan(0);
  });

  test('before the first check nothing is read', async () => {
    const { host, session } = opened();
    await new LiveCheck(session, host).start();
    const read = jest.spyOn(host, 'readChanged');
    host.open({ name: '另一本.xlsx', sheets: await host.readSheets(), appearances: new Map() });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(read).not.toHaveBeenCalled();
  });

  test('it says so where the program tells of no changes', async () => {
    const { host, session } = opened();
    jest.spyOn(host, 'onChange').mockRejectedValue(new GoujiError('HOST_TOO_OLD'));
    await new LiveCheck(session, host).start();
    expect(session.snapshot().changesUnseen).toBe(true);
  });

  test('after the end nothing follows', async () => {
    const { host, session, live } = await followed();
    host.edit(placeOf(session, '06', '205', '基本支出'), '1.11');
    live.stop();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(errors(session)).toBe(0);
  });

  test('marks that stay as they are, are not made again', async () => {
    const { host, session } = await followed();
    await session.setMarking(true);
    const mark = jest.spyOn(host, 'mark');
    const { sheet, row, column } = placeOf(session, '06', '205', '基本支出');
    host.edit({ sheet, row, column: column + 40 }, '无关');
    await jest.advanceTimersByTimeAsync(400);
    expect(mark).not.toHaveBeenCalled();
    host.edit({ sheet, row, column }, '1.11');
    await jest.advanceTimersByTimeAsync(400);
    expect(mark).toHaveBeenCalledTimes(1);
  });
});

describe('one cell', () => {
  test('follows the selection', async () => {
    const { host, session } = await followed();
    const ref = placeOf(session, '06', '205', '基本支出');
    host.showSheet(ref.sheet);
    host.select(ref);
    expect(session.snapshot().selection).toEqual(ref);
    const view = session.relationsAt(ref);
    expect(view?.cell).toMatchObject({ table: '06', item: '205', column: '基本支出' });
    expect(view?.relations.map(({ rule }) => rule)).toContain('F-601');
    expect(session.relationsAt({ ...ref, row: 0, column: 0 })).toBeUndefined();
  });

  test('has its relations after another check too, edited or not', async () => {
    const { host, session } = await followed();
    const [edited, other] = [placeOf(session, '06', '205', '基本支出'), placeOf(session, '06', '205', '项目支出')];
    const rules = (ref: typeof edited) => session.relationsAt(ref)?.relations.map(({ rule }) => rule).sort();
    const before = [rules(edited), rules(other)];
    expect(before[1]).toContain('F-601');
    await session.check();
    expect([rules(edited), rules(other)]).toEqual(before);
    host.edit(edited, '1.11');
    await jest.advanceTimersByTimeAsync(1_000);
    expect([rules(edited), rules(other)]).toEqual(before);
    const across = session.relationsAt(other)?.relations.find(({ rule }) => rule === 'F-601');
    expect(across?.outcome.state).toBe('fail');
  });
});

