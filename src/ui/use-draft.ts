import { useState } from 'react';
import { usePane } from './pane-context';

/** What was begun and neither saved nor given up, by the workbook and what it is about. */
export type Drafts<Draft> = Map<string, Draft>;

/**
 * A draft that outlives its form: who looks something up on another tab finds it as it was left.
 * @param about the issue, or the place in the text; in another workbook it is another one
 */
export function useDraft<Draft>(drafts: Drafts<Draft>, about: string): [Draft | undefined, (draft: Draft | undefined) => void] {
  const key = `${usePane().workbook} ${about}`;
  const [written, setWritten] = useState({ key, draft: drafts.get(key) });
  return [
    written.key === key ? written.draft : drafts.get(key),
    (draft) => {
      if (draft === undefined) drafts.delete(key);
      else drafts.set(key, draft);
      setWritten({ key, draft });
    },
  ];
}
