import { ACTIONS, actionForKey, keyWords, NOTHING_KEPT } from '../../src/app';
import type { SessionSnapshot } from '../../src/app';
import { issuesOf } from '../../src/text/zh-CN';
import { COMPOSED, REPORT } from '../ui/support/report';
import { ScriptedSession } from '../ui/support/scripted-session';

const READY: SessionSnapshot = { phase: 'ready', report: REPORT, narrative: COMPOSED, marking: false, unmarkedSheets: [], kept: NOTHING_KEPT };
const EMPTY: SessionSnapshot = { phase: 'empty', marking: false, unmarkedSheets: [], kept: NOTHING_KEPT };

describe('the actions', () => {
  test('have keys of their own', () => {
    const keys = Object.values(ACTIONS).map(keyWords).filter((key) => key !== undefined);
    expect(new Set(keys).size).toBe(keys.length);
    expect(actionForKey('F8', true)?.id).toBe('previous-issue');
    expect(actionForKey('F8', false)?.id).toBe('next-issue');
    expect(actionForKey('a', false)).toBeUndefined();
  });

  test('are offered only where they can be done', () => {
    const offered = (snapshot: SessionSnapshot, listed = issuesOf(REPORT.run)) =>
      Object.values(ACTIONS).filter((action) => action.enabled(snapshot, listed)).map(({ id }) => id);
    expect(offered(EMPTY, [])).toEqual(['check', 'toggle-marks']);
    expect(offered({ ...EMPTY, phase: 'scanning' }, [])).toEqual([]);
    expect(offered(READY)).toEqual(['check', 'toggle-marks', 'next-issue', 'previous-issue', 'copy-narrative']);
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
