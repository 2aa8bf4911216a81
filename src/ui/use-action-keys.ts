import { useEffect } from 'react';
import { actionForKey } from '../app';
import type { PaneScene } from './pane-context';

/** Lets the keys of the actions work anywhere on the page. */
export function useActionKeys({ snapshot, listed, perform }: PaneScene): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const action = actionForKey(event.key, event.shiftKey);
      if (action === undefined) return;
      event.preventDefault();
      if (action.enabled(snapshot, listed)) void perform(action);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [snapshot, listed, perform]);
}
