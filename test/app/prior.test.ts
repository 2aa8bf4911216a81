import { packPrior, unpackPrior } from '../../src/app';
import { amountIn, cellsOf, GoujiError } from '../../src/model';
import { composeNarrative, DEFAULT_STYLE } from '../../src/narrative';
import { recognise } from '../../src/recognise';
import { cleanSample, priorSample } from '../fixtures/sample/sample';
import { toSheets } from '../fixtures/drawing/sheets';
import { opened, openedSheets } from './support';

const now = () => recognise(toSheets(cleanSample()));
const lastYear = () => recognise(toSheets(priorSample()));

describe('last year’s accounts in the file', () => {
  test('bring the same text as the workbook itself', () => {
    const kept = unpackPrior(packPrior(lastYear()));
    const words = (prior: ReturnType<typeof lastYear>) =>
      composeNarrative(now(), prior, DEFAULT_STYLE).paragraphs.map(({ runs }) => runs.map((run) => run.text).join(''));
    expect(words(kept)).toEqual(words(lastYear()));
  });

  test('keep every amount, and what is blank or unreadable', () => {
    const kept = unpackPrior(packPrior(lastYear()));
    for (const [index, table] of lastYear().tables.entries()) {
      expect(cellsOf(kept.tables[index]!).map((cell) => [cell.item, cell.column, amountIn(cell)?.fen])).toEqual(
        cellsOf(table).map((cell) => [cell.item, cell.column, amountIn(cell)?.fen]),
      );
    }
  });

  test('are small', () => {
    expect(packPrior(lastYear()).length).toBeLessThan(32 * 1024);
  });

  test.each(['', '!!', 'AAAA'])('%j are none of ours', (text) => {
    expect(() => unpackPrior(text)).toThrow(GoujiError);
  });
});

describe('a session with last year’s accounts', () => {
  test('checks the opening balances by them (X-49), and finds them again in the file', async () => {
    const { host, session } = openedSheets(toSheets(cleanSample()));
    await session.check();
    const carried = () => session.snapshot().report!.run.verdicts.filter(({ rule }) => rule === 'X-49');
    expect(carried()).toEqual([]);
    await session.loadPrior('上年.xlsx', toSheets(priorSample()));
    expect(carried().map(({ outcome }) => outcome.state)).toContain('pass');

    const again = openedSheets(toSheets(cleanSample()));
    await again.host.writeState(await host.readState());
    await again.session.check();
    expect(again.session.snapshot().prior?.fileName).toBe('上年.xlsx');
    expect(again.session.snapshot().narrative).toEqual(session.snapshot().narrative);
  });

  test('says that a workbook without tables is no last year’s', async () => {
    const { session } = opened();
    await expect(session.loadPrior('空.xlsx', [])).rejects.toMatchObject({ code: 'NO_TABLE' });
  });
});
