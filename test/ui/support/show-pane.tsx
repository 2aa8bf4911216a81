import { render } from '@testing-library/react';
import { NOTHING_KEPT } from '../../../src/app';
import type { SessionSnapshot } from '../../../src/app';
import type { Sheet } from '../../../src/model';
import { Pane } from '../../../src/ui';
import { COMPOSED, REPORT } from './report';
import { ScriptedSession } from './scripted-session';

/** What a session shows after a good check. */
export const CHECKED: SessionSnapshot = {
  phase: 'ready',
  workbookName: '决算公开表.xlsx',
  report: REPORT,
  narrative: COMPOSED,
  marking: false,
  unmarkedSheets: [],
  kept: NOTHING_KEPT,
};

/** The pane over a session in that state. */
export function showPane(
  snapshot: SessionSnapshot = CHECKED,
  readSheets: (file: File) => Promise<readonly Sheet[]> = () => Promise.resolve([]),
): ScriptedSession {
  const scripted = new ScriptedSession(snapshot);
  render(<Pane session={scripted.session} readSheets={readSheets} />);
  return scripted;
}
