import type { Finding } from '../model';
import { leadingRef, neighbour } from './finding-order';
import { narrativeText } from './narrative-text';
import type { Session, SessionSnapshot } from './session';

/** What the user can do by button or key. */
export type ActionId = 'check' | 'toggle-marks' | 'next-finding' | 'previous-finding' | 'copy-narrative';

/** What an action may act on. */
export interface ActionScene {
  readonly session: Session;
  /** The findings as they are listed, filtered and in order. */
  readonly listed: readonly Finding[];
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
  enabled(snapshot: SessionSnapshot, listed: readonly Finding[]): boolean;
  perform(scene: ActionScene): Promise<void>;
}

const step = (id: ActionId, key: ActionKey, direction: 1 | -1): Action => ({
  id,
  key,
  enabled: (snapshot, listed) => neighbour(listed, snapshot.currentFinding, direction) !== undefined,
  perform: ({ session, listed }) => goTo(session, neighbour(listed, session.snapshot().currentFinding, direction)),
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
  'next-finding': step('next-finding', { key: 'F8', shift: false }, 1),
  'previous-finding': step('previous-finding', { key: 'F8', shift: true }, -1),
  'copy-narrative': {
    id: 'copy-narrative',
    enabled: ({ narrative }) => narrative !== undefined,
    perform: async ({ session, copy }) => {
      const { narrative } = session.snapshot();
      if (narrative !== undefined) await copy(narrativeText(narrative));
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

/** Shows where a finding is, if it has a place, and makes it the current one. */
export async function goTo(session: Session, finding: Finding | undefined): Promise<void> {
  const { report } = session.snapshot();
  const ref = finding === undefined || report === undefined ? undefined : leadingRef(finding, report);
  if (finding !== undefined && ref !== undefined) await session.reveal(ref, finding.id);
}
