import { toSheets } from '../fixtures/drawing/sheets';
import { cleanSample } from '../fixtures/sample/sample';
import type { CellValue, Sheet } from '../../src/model';
import { openedSheets } from './support';

const SHEET = '占比同比分析';

async function checked(...others: readonly Sheet[]) {
  const { host, session } = openedSheets([...toSheets(cleanSample()), ...others]);
  await session.check();
  const sheet = async (): Promise<Sheet | undefined> => (await host.readSheets()).find(({ name }) => name === SHEET);
  return { host, session, sheet };
}

const person = (...values: readonly (readonly CellValue[])[]): Sheet => ({
  name: SHEET,
  origin: { row: 0, column: 0 },
  values,
  formats: values.map((row) => row.map(() => 'General')),
  merges: [],
});

describe('the sheet of shares and changes', () => {
  test('holds this year’s amounts as the tables have them, and is no table', async () => {
    const { session, sheet } = await checked();
    const before = session.snapshot().report!;
    await session.writeFigures('values');
    const row = (await sheet())!.values.find(([name]) => name === '收入总计');
    // 总计 of table 01 in the sample.
    expect(row?.[1]).toBe(1640.72);
    await session.check();
    expect(session.snapshot().report!.book.refusals).toEqual(before.book.refusals);
  });

  test('is written again over what we wrote', async () => {
    const { session, sheet } = await checked();
    await session.writeFigures('values');
    const first = await sheet();
    await session.writeFigures('values');
    expect(session.snapshot().error).toBeUndefined();
    expect(await sheet()).toEqual(first);
  });

  test('never takes the place of a person’s own of that name', async () => {
    const own = person(['我的分析'], ['项目', '数字']);
    const { session, sheet } = await checked(own);
    await session.writeFigures('values');
    expect(session.snapshot().error?.code).toBe('CELLS_TAKEN');
    expect((await sheet())!.values).toEqual(own.values);
  });
});
