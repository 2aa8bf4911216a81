import { ACTIONS, actionForKey, keyWords, leadingRef, listingOf, neighbour } from '../../src/app';
import type { SessionSnapshot } from '../../src/app';
import type { Cause } from '../../src/model';
import { FINDINGS, NARRATIVE, REPORT } from '../ui/support/report';
import { ScriptedSession } from '../ui/support/scripted-session';

const READY: SessionSnapshot = { phase: 'ready', report: REPORT, narrative: NARRATIVE, marking: false, unmarkedSheets: [] };
const EMPTY: SessionSnapshot = { phase: 'empty', marking: false, unmarkedSheets: [] };

describe('the listing', () => {
  test('puts what is to be mended first, each part by table', () => {
    const { grave, minor } = listingOf(REPORT, FINDINGS);
    expect(grave.map(({ table, findings }) => [table?.code, findings.length])).toEqual([['01', 1], ['02', 1]]);
    expect(minor.map(({ table, findings }) => [table?.code, findings.length])).toEqual([['01', 1]]);
  });

  test('goes round and round', () => {
    const [first, second, third] = FINDINGS;
    expect(neighbour(FINDINGS, undefined, 1)).toBe(first);
    expect(neighbour(FINDINGS, undefined, -1)).toBe(third);
    expect(neighbour(FINDINGS, first!.id, 1)).toBe(second);
    expect(neighbour(FINDINGS, third!.id, 1)).toBe(first);
    expect(neighbour(FINDINGS, first!.id, -1)).toBe(third);
    expect(neighbour([], undefined, 1)).toBeUndefined();
  });
});

describe('a finding leads', () => {
  const [finding] = FINDINGS;
  const [total, part] = finding!.facts.cells;

  test('to the cell that it is about', () => {
    expect(leadingRef(finding!, REPORT)).toBe(total!.cell.ref);
  });

  test('to the cell that is probably wrong, where that is known', () => {
    const cause: Cause = {
      id: 'c1', cell: part!.cell, alternatives: [], kind: 'digits-swapped', confidence: 0.9, instances: [], block: [],
    };
    const report = { ...REPORT, run: { ...REPORT.run, causes: [cause] } };
    expect(leadingRef({ ...finding!, cause: 'c1' }, report)).toBe(part!.cell.ref);
  });

  test('to its table where it has no cell', () => {
    const facts = { code: 'layout-incomplete', table: '02', axis: 'rows', absent: ['3'], expected: 9, cells: [], formula: '' } as const;
    expect(leadingRef({ ...finding!, facts }, REPORT)).toEqual({ sheet: '02表', row: 0, column: 0 });
  });
});

describe('the actions', () => {
  test('have keys of their own', () => {
    const keys = Object.values(ACTIONS).map(keyWords).filter((key) => key !== undefined);
    expect(new Set(keys).size).toBe(keys.length);
    expect(actionForKey('F8', true)?.id).toBe('previous-finding');
    expect(actionForKey('F8', false)?.id).toBe('next-finding');
    expect(actionForKey('a', false)).toBeUndefined();
  });

  test('are offered only where they can be done', () => {
    const offered = (snapshot: SessionSnapshot, listed = FINDINGS) =>
      Object.values(ACTIONS).filter((action) => action.enabled(snapshot, listed)).map(({ id }) => id);
    expect(offered(EMPTY, [])).toEqual(['check', 'toggle-marks']);
    expect(offered({ ...EMPTY, phase: 'scanning' }, [])).toEqual([]);
    expect(offered(READY)).toEqual(['check', 'toggle-marks', 'next-finding', 'previous-finding', 'copy-narrative']);
  });

  test('copy the text as it stands', async () => {
    const scripted = new ScriptedSession(READY);
    let copied = '';
    await ACTIONS['copy-narrative'].perform({
      session: scripted.session,
      listed: [],
      copy: (text) => {
        copied = text;
        return Promise.resolve();
      },
    });
    expect(copied.split('\n')).toHaveLength(3);
    expect(copied).toContain('收入总计12588.45万元');
  });
});
