import type { Issue } from '../text/zh-CN';
import { leadingRef, neighbour } from './issue-order';
import { editedDocument } from './narrative-edits';
import { narrativeText } from './narrative-text';
import type { Session } from './session';
import type { SessionSnapshot } from './session-snapshot';

/** What the user can do by button or key. */
export type ActionId = 'check' | 'toggle-marks' | 'next-issue' | 'previous-issue' | 'copy-narrative';

/** What an action may act on. */
export interface ActionScene {
  readonly session: Session;
  /** The issues as they are listed, filtered and in order. */
  readonly listed: readonly Issue[];
  /** Puts text on the clipboard; rejects where the page may not. */
  readonly copy: (text: string) => Promise<void>;
}

/** A key with its modifiers, as KeyboardEvent names it. */
export interface ActionKey {
  readonly key: string;
  readonly shift: boolean;
}

/** One thing the user can do; buttons and keys come from here, its words from text/. */
export interface Action {
  readonly id: ActionId;
  readonly key?: ActionKey;
  enabled(snapshot: SessionSnapshot, listed: readonly Issue[]): boolean;
  perform(scene: ActionScene): Promise<void>;
}

const step = (id: ActionId, key: ActionKey, direction: 1 | -1): Action => ({
  id,
  key,
  enabled: (snapshot, listed) => neighbour(listed, snapshot.currentIssue, direction) !== undefined,
  perform: ({ session, listed }) => goTo(session, neighbour(listed, session.snapshot().currentIssue, direction)),
});

/** Every action, by its id. */
export const ACTIONS: Readonly<Record<ActionId, Action>> = {
  check: {
    id: 'check',
    key: { key: 'F9', shift: false },
    enabled: ({ phase }) => phase !== 'scanning',
    perform: ({ session }) => session.check(),
  },
  'toggle-marks': {
    id: 'toggle-marks',
    enabled: ({ phase }) => phase !== 'scanning',
    perform: ({ session }) => session.setMarking(!session.snapshot().marking),
  },
  'next-issue': step('next-issue', { key: 'F8', shift: false }, 1),
  'previous-issue': step('previous-issue', { key: 'F8', shift: true }, -1),
  'copy-narrative': {
    id: 'copy-narrative',
    enabled: ({ narrative }) => narrative !== undefined,
    perform: async ({ session, copy }) => {
      const { narrative, kept } = session.snapshot();
      if (narrative !== undefined) await copy(narrativeText(editedDocument(narrative.document, kept.edits ?? {})));
    },
  },
};

/** The action that a key press stands for. */
export function actionForKey(key: string, shift: boolean): Action | undefined {
  return Object.values(ACTIONS).find((action) => action.key?.key === key && action.key.shift === shift);
}

/** A key as it is printed on a button: Shift+F8. */
export function keyWords({ key }: Action): string | undefined {
  if (key === undefined) return undefined;
  return key.shift ? `Shift+${key.key}` : key.key;
}

/** Shows where an issue is, if it has a place, and makes it the current one. */
export async function goTo(session: Session, issue: Issue | undefined): Promise<void> {
  const { report } = session.snapshot();
  const ref = issue === undefined || report === undefined ? undefined : leadingRef(issue, report);
  if (issue !== undefined && ref !== undefined) await session.reveal(ref, issue.id);
}
