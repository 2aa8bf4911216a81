import { Button, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import { paragraphText } from '../../app';
import type { EditedParagraph } from '../../app';
import { NARRATIVE_PANE } from '../../text/zh-CN';
import { usePane } from '../pane-context';
import { useDraft } from '../use-draft';
import { ParagraphView } from './paragraph-view';

const useStyles = makeStyles({
  place: {
    position: 'relative',
    ':hover [data-edit]': { opacity: 1 },
    ':focus-within [data-edit]': { opacity: 1 },
  },
  pencil: { position: 'absolute', top: 0, right: '-14px', minWidth: '24px', opacity: 0 },
  form: { display: 'flex', flexDirection: 'column', gap: '6px', margin: '0 0 10px' },
  row: { display: 'flex', justifyContent: 'flex-end', flexWrap: 'wrap', gap: '8px' },
  edited: { margin: '0 0 2px', lineHeight: 1.75, textIndent: '2em', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  mark: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px', margin: '0 0 8px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  stale: {
    margin: '0 0 10px',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** A paragraph that can be rewritten by hand. What was rewritten is never replaced unasked; it says when its numbers are old. */
export function EditableParagraph({ entry }: { readonly entry: EditedParagraph }) {
  const styles = useStyles();
  const { session, paragraphDrafts } = usePane();
  const { key, paragraph, edit, outOfDate } = entry;
  const composed = paragraphText(paragraph);
  /** What is being written, and what the paragraph was composed as when the writing began. */
  const [draft, setDraft] = useDraft(paragraphDrafts, key);
  // A form that was only come back to leaves the focus where it is.
  const [justOpened, setJustOpened] = useState(false);
  if (paragraph.heading > 0 || paragraph.chart !== undefined) return <ParagraphView paragraph={paragraph} />;
  if (draft !== undefined) {
    const save = (): void => {
      setDraft(undefined);
      void session.edit(key, draft.text.trim() === '' || draft.text === draft.basis ? undefined : draft);
    };
    return (
      <div className={styles.form} data-paragraph={key} onKeyDown={(event) => event.key === 'Escape' && setDraft(undefined)}>
        <Textarea autoFocus={justOpened} resize="vertical" rows={6} value={draft.text} aria-label={NARRATIVE_PANE.edit} onChange={(_event, { value }) => setDraft({ ...draft, text: value })} />
        <div className={styles.row}>
          <Button size="small" onClick={() => setDraft(undefined)}>{NARRATIVE_PANE.cancel}</Button>
          <Button size="small" appearance="primary" onClick={save}>{NARRATIVE_PANE.save}</Button>
        </div>
      </div>
    );
  }
  const pencil = (
    <Button
      data-edit=""
      size="small"
      appearance="subtle"
      className={styles.pencil}
      icon={<EditRegular />}
      aria-label={NARRATIVE_PANE.edit}
      title={NARRATIVE_PANE.edit}
      onClick={() => {
        setJustOpened(true);
        setDraft({ text: edit?.text ?? composed, basis: composed });
      }}
    />
  );
  if (edit === undefined) {
    return (
      <div className={styles.place} data-paragraph={key}>
        <ParagraphView paragraph={paragraph} />
        {pencil}
      </div>
    );
  }
  return (
    <div className={styles.place} data-paragraph={key}>
      <p className={styles.edited}>{edit.text}</p>
      {pencil}
      {outOfDate ? (
        <div className={styles.stale} role="note">
          {NARRATIVE_PANE.outOfDate}{NARRATIVE_PANE.composedNow}{composed}
          <div className={styles.row}>
            <Button size="small" onClick={() => void session.edit(key, { ...edit, basis: composed })}>{NARRATIVE_PANE.keepMine}</Button>
            <Button size="small" onClick={() => void session.edit(key, undefined)}>{NARRATIVE_PANE.takeComposed}</Button>
          </div>
        </div>
      ) : (
        <div className={styles.mark}>
          {NARRATIVE_PANE.editedMark}
          <Button size="small" appearance="subtle" onClick={() => void session.edit(key, undefined)}>{NARRATIVE_PANE.undoEdit}</Button>
        </div>
      )}
    </div>
  );
}
