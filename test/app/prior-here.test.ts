import { priorHere } from '../../src/app';
import type { Sheet } from '../../src/model';
import { recognise } from '../../src/recognise';
import { toSheets } from '../fixtures/drawing/sheets';
import { cleanSample, priorSample } from '../fixtures/sample/sample';
import { opened, openedSheets } from './support';

const now = toSheets(cleanSample());
const before = toSheets(priorSample()).map((sheet): Sheet => ({ ...sheet, name: `${sheet.name}（上年）` }));
const found = (sheets: readonly Sheet[]) => priorHere(sheets, recognise(sheets));

/** Every text of a sheet said otherwise. */
function reworded(sheet: Sheet, from: string | RegExp, to: string): Sheet {
  return { ...sheet, values: sheet.values.map((row) => row.map((value) => (typeof value === 'string' ? value.replace(from, to) : value))) };
}

describe('last year’s tables in the same workbook', () => {
  test('are found wherever they stand, and this year’s book is the same with and without them', () => {
    const alone = recognise(now);
    for (const sheets of [[...now, ...before], [...before, ...now], now.flatMap((sheet, index) => [before[index]!, sheet])]) {
      const book = recognise(sheets);
      expect([book.year, book.tables]).toEqual([alone.year, alone.tables]);
      const prior = priorHere(sheets, book);
      expect(prior?.year).toBe(alone.year! - 1);
      expect(prior?.tables).toEqual(recognise(before).tables);
    }
  });

  test('may be one table only', () => {
    expect(found([...now, before[0]!])?.tables.map(({ code }) => code)).toEqual(recognise([before[0]!]).tables.map(({ code }) => code));
  });

  test('may bear the name that this year’s say the department had', () => {
    const { department = '' } = recognise(before);
    const renamed = now.map((sheet) => reworded(sheet, department, `${department.replace(/.$/, '管理局')}（原${department}）`));
    expect(found([...renamed, ...before])?.year).toBe(recognise(before).year);
  });

  test('are not there where a second copy is this year’s, of two years ago, or another department’s', () => {
    expect(found(now)).toBeUndefined();
    expect(found([...now, ...now.map((sheet): Sheet => ({ ...sheet, name: `${sheet.name}（底稿）` }))])).toBeUndefined();
    const { year = 0, department = '' } = recognise(before);
    expect(found([...now, ...before.map((sheet) => reworded(sheet, new RegExp(String(year), 'g'), String(year - 1)))])).toBeUndefined();
    expect(department).not.toBe('');
    expect(found([...now, ...before.map((sheet) => reworded(sheet, department, '另一单位'))])).toBeUndefined();
  });
});

describe('a session over such a workbook', () => {
  test('offers them, uses them on request as those of a chosen file, and keeps them', async () => {
    const { host, session } = openedSheets([...now, ...before]);
    await session.check();
    expect(session.snapshot().prior).toBeUndefined();
    await session.takePriorHere();
    const chosen = openedSheets(now);
    await chosen.session.check();
    await chosen.session.loadPrior('上年.xlsx', before);
    const text = ({ narrative }: ReturnType<typeof session.snapshot>) => narrative?.document.paragraphs;
    expect(text(session.snapshot())).toEqual(text(chosen.session.snapshot()));
    expect(session.snapshot().prior).toMatchObject({ fileName: '账.xlsx', here: true });

    const again = openedSheets([...now, ...before]);
    await again.host.writeState(await host.readState());
    await again.session.check();
    expect(again.session.snapshot().prior).toMatchObject({ fileName: '账.xlsx', here: true });
    expect(text(again.session.snapshot())).toEqual(text(session.snapshot()));
  });

  test('follows what is changed on their sheets, and checks no rule anew where nothing was', async () => {
    const { host, session } = openedSheets([...now, ...before]);
    await session.check();
    await session.takePriorHere();
    const { prior, narrative } = session.snapshot();
    const total = prior!.book.tables.find(({ code }) => code === '01')!.cells.get('收入总计')!.get('决算数')!;
    await session.recheck();
    expect(session.snapshot().prior).toBe(prior);
    host.edit(total.ref, '1');
    await session.recheck();
    const after = session.snapshot().prior!.book.tables.find(({ code }) => code === '01')!.cells.get('收入总计')!.get('决算数')!;
    expect(after.written).toBe(1);
    // A total of 1.00 万元 last year makes the change another one.
    expect(session.snapshot().narrative?.document.paragraphs).not.toEqual(narrative?.document.paragraphs);
  });

  test('does nothing where there are none', async () => {
    const { session } = opened();
    await session.check();
    await session.takePriorHere();
    expect(session.snapshot().prior).toBeUndefined();
  });
});
