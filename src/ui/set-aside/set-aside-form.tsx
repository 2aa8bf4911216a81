import { Button, Field, Input, Textarea, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, SyntheticEvent } from 'react';
import type { Issue } from '../../text/zh-CN';
import { SET_ASIDE } from '../../text/zh-CN';
import { usePane } from '../pane-context';
import { useDraft } from '../use-draft';

const useStyles = makeStyles({
  begin: { marginTop: '4px', marginInlineStart: '-8px' },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    marginTop: '8px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'default',
  },
  reasons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  reason: { minWidth: 0, fontWeight: tokens.fontWeightRegular, textAlign: 'start' },
  row: { display: 'flex', justifyContent: 'flex-end', gap: '8px' },
});

const stop = (event: SyntheticEvent): void => event.stopPropagation();

/** Sets an issue aside: a reason is required, and whose word it is goes with it. */
export function SetAsideForm({ issue, title, reachable }: {
  readonly issue: Issue;
  /** What the issue says, for the list of what is set aside. */
  readonly title: string;
  readonly reachable: boolean;
}) {
  const styles = useStyles();
  const { session, snapshot, reasonDrafts } = usePane();
  const [draft, setDraft] = useDraft(reasonDrafts, issue.id);
  const open = draft !== undefined;
  const place = useRef<HTMLDivElement>(null);
  // Who leaves the form finds the button again that opened it.
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!open && wasOpen.current) place.current?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open]);
  const [asked, setAsked] = useState(false);
  // A form that was only come back to leaves the focus where it is.
  const [justOpened, setJustOpened] = useState(false);
  if (draft === undefined) {
    return (
      <div ref={place} onClick={stop}>
        <Tooltip content={SET_ASIDE.beginHint} relationship="description" withArrow>
          <Button
            size="small"
            appearance="subtle"
            className={styles.begin}
            tabIndex={reachable ? 0 : -1}
            onClick={() => {
              setJustOpened(true);
              setDraft({ reason: '', by: snapshot.kept.by ?? '' });
            }}
          >
            {SET_ASIDE.begin}
          </Button>
        </Tooltip>
      </div>
    );
  }
  const { reason, by } = draft;
  const confirm = (): void => {
    setAsked(true);
    if (reason.trim() === '') return;
    setDraft(undefined);
    void session.setAside(issue, title, reason.trim(), by.trim());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The list's keys are the list's: here they move in the text.
    event.stopPropagation();
    if (event.key === 'Escape') setDraft(undefined);
  };
  return (
    <div className={styles.form} onClick={stop} onKeyDown={onKeyDown} role="group" aria-label={SET_ASIDE.begin}>
      <div className={styles.reasons}>
        {SET_ASIDE.reasons.map((proposed) => (
          <Button key={proposed} size="small" className={styles.reason} onClick={() => setDraft({ ...draft, reason: proposed })}>
            {proposed}
          </Button>
        ))}
      </div>
      <Field
        label={SET_ASIDE.reason}
        required
        size="small"
        {...(asked && reason.trim() === '' ? { validationMessage: SET_ASIDE.needsReason } : {})}
      >
        <Textarea size="small" resize="vertical" autoFocus={justOpened} value={reason} placeholder={SET_ASIDE.reasonPlaceholder} onChange={(_event, { value }) => setDraft({ ...draft, reason: value })} />
      </Field>
      <Field label={SET_ASIDE.by} size="small">
        <Input size="small" value={by} onChange={(_event, { value }) => setDraft({ ...draft, by: value })} />
      </Field>
      <div className={styles.row}>
        <Button size="small" onClick={() => setDraft(undefined)}>{SET_ASIDE.cancel}</Button>
        <Button size="small" appearance="primary" onClick={confirm}>{SET_ASIDE.confirm}</Button>
      </div>
    </div>
  );
}
