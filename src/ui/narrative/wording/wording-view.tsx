import { Button, SearchBox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useMemo, useState } from 'react';
import { isApplied, keptDraft, reworded } from '../../../app';
import type { DraftPart, StyleDraft } from '../../../app';
import type { StyleProblem } from '../../../model';
import { WORDING, styleProblem, wordingGroup, wordingPart, wordingState } from '../../../text/zh-CN';
import { usePane } from '../../pane-context';
import { WordingMenu } from './wording-menu';
import { WordingPartView } from './wording-part-view';

/** So many parts are opened at once where they were looked for; more would bury what is sought. */
const MOST_OPEN = 8;

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '10px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  row: { display: 'flex', alignItems: 'center', gap: '8px' },
  find: { flexGrow: 1, minWidth: 0, maxWidth: 'none' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  refused: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  start: { padding: '0 4px' },
  list: { margin: '2px 0 0', paddingInlineStart: '16px', maxHeight: '96px', overflowY: 'auto' },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '8px 8px 24px' },
  group: { margin: '10px 4px 2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** The wordings of the format that is chosen. */
export function WordingView() {
  const { kept } = usePane().snapshot;
  const { style, ownStyles } = kept;
  // The state that is kept changes with every edit; the wordings do not.
  const draft = useMemo(() => keptDraft({ style, ownStyles }), [style, ownStyles]);
  return <WordingEditor key={draft.base.name} kept={draft} />;
}

/**
 * The wordings part by part, to be written anew. Nothing holds before 应用, and what was written stays here until then,
 * right or wrong.
 */
function WordingEditor({ kept }: { readonly kept: StyleDraft }) {
  const styles = useStyles();
  const { session, snapshot, styleDrafts } = usePane();
  const [draft, setDraft] = useState(() => styleDrafts.current.get(kept.base.name) ?? kept);
  const [sought, setSought] = useState('');
  const [refused, setRefused] = useState<readonly StyleProblem[]>([]);
  const applied = isApplied(snapshot.kept, draft);
  const write = (next: StyleDraft): void => {
    styleDrafts.current.set(next.base.name, next);
    setRefused([]);
    setDraft(next);
  };
  const apply = (): void => {
    styleDrafts.current.delete(draft.base.name);
    void session.setOwnStyle(draft.base.name, draft.text);
  };
  const parts = draft.parts.filter((part) => holds(part, sought.trim()));
  const open = sought.trim() !== '' && parts.length <= MOST_OPEN;
  return (
    <>
      <div className={styles.tools}>
        <div className={styles.row}>
          <Button size="small" appearance="primary" disabled={applied || draft.wrong > 0} onClick={apply}>{WORDING.apply}</Button>
          <SearchBox className={styles.find} size="small" value={sought} placeholder={WORDING.find} aria-label={WORDING.find} onChange={(_event, { value }) => setSought(value)} />
          <WordingMenu draft={draft} kept={kept} onDraft={write} onRefused={setRefused} />
        </div>
        <div className={styles.hint} role="status">
          {wordingState(draft.base.label, draft.changed, draft.wrong)}{applied && draft.changed > 0 ? `，${WORDING.applied}` : ''}
        </div>
        {refused.length === 0 ? undefined : (
          <div className={styles.refused} role="alert">
            {WORDING.refused}
            <ul className={styles.list}>
              {refused.map((problem) => <li key={`${problem.path} ${problem.code}`}>{styleProblem(problem)}</li>)}
            </ul>
          </div>
        )}
      </div>
      <div className={styles.scroll} data-testid="wordings">
        <div className={mergeClasses(styles.hint, styles.start)}>{parts.length === 0 ? WORDING.nothingFound : WORDING.hint}</div>
        {parts.map((part, index) => (
          <Fragment key={`${part.path} ${open ? 'found' : ''}`}>
            {part.group === parts[index - 1]?.group ? undefined : <h4 className={styles.group}>{wordingGroup(part.group)}</h4>}
            <WordingPartView part={part} open={open} onWrite={(wording, pattern) => write(reworded(draft, wording, pattern))} />
          </Fragment>
        ))}
      </div>
    </>
  );
}

/** Whether a part says what is looked for, or did before it was written anew: a field must not go away under the hand. */
function holds({ group, name, wordings }: DraftPart, sought: string): boolean {
  return wordingPart(group, name).includes(sought) || wordings.some(({ pattern, original = '' }) => pattern.includes(sought) || original.includes(sought));
}
