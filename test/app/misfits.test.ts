import type { Sheet } from '../../src/model';
import { SUPPLEMENT_SHEET } from '../../src/narrative';
import { toSheets } from '../fixtures/drawing/sheets';
import { cleanSample, priorSample } from '../fixtures/sample/sample';
import { sc2024 } from '../fixtures/sc2024/sc2024';
import { openedSheets } from './support';

const now = toSheets(cleanSample());

describe('last year’s accounts that do not fit', () => {
  test('are said to be another department’s, and nothing of them is used', async () => {
    const { session } = openedSheets(now);
    await session.check();
    const { narrative } = session.snapshot();
    await session.loadPrior('别人.xlsx', toSheets(sc2024()));
    expect(session.snapshot().report?.priorMisfit).toBe('other-department');
    expect(session.snapshot().narrative).toEqual(narrative);
    expect(session.snapshot().report?.run.verdicts.filter(({ rule }) => rule === 'X-49')).toEqual([]);
  });

  test('are said to be of another year', async () => {
    const { session } = openedSheets(now);
    await session.check();
    await session.loadPrior('本年.xlsx', now);
    expect(session.snapshot().report?.priorMisfit).toBe('other-year');
    await session.loadPrior('上年.xlsx', toSheets(priorSample()));
    expect(session.snapshot().report).not.toHaveProperty('priorMisfit');
  });
});

describe('补充数据 that do not fit', () => {
  /** The sheet as far as it says whose it is, with a field that the text would use. */
  const given = (department: string, year: number): Sheet => {
    const values = [[...SUPPLEMENT_SHEET.columns], ['单位名称', department, '', '', '单位名称'], ['年度', year, '', '', '年度'], ['设备', 4, '台（套）', '', '国有资产.设备']];
    return {
      name: SUPPLEMENT_SHEET.name, origin: { row: 0, column: 0 }, values, merges: [],
      formats: values.map((row) => row.map(() => 'General')),
    };
  };

  test('are said to be another’s, are not used, and are not written over as if they were ours', async () => {
    const { host, session } = openedSheets([...now, given('另一单位', 2024)]);
    await session.check();
    expect(session.snapshot().report?.given).toMatchObject({ misfit: 'other-department', findings: [] });
    expect(words(session)).not.toContain('4台（套）');
    const before = await host.readSheets();
    await session.writeSupplement();
    expect(await host.readSheets()).toEqual(before);
  });

  test('and those that fit are used', async () => {
    const { session } = openedSheets([...now, given('', 2024)]);
    await session.check();
    expect(session.snapshot().report?.given).not.toHaveProperty('misfit');
    expect(words(session)).toContain('4台（套）');
  });

  const words = (session: ReturnType<typeof openedSheets>['session']) =>
    session.snapshot().narrative?.document.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
});
