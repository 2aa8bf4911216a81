import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { Wording } from '../../../app';
import { WORDING, wordingProblem, wordingRole } from '../../../text/zh-CN';

/** About so many characters stand in a line of the narrowest pane. */
const LINE = 20;
const MOST_ROWS = 8;
/** A wording is part of one paragraph. */
const LINE_BREAK = /[\r\n]+/g;

const useStyles = makeStyles({
  original: { display: 'flex', alignItems: 'flex-start', gap: '8px', marginTop: '2px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
});

/** One wording to be written: what is wrong with it is said below it at once, and what the format says stays in sight. */
export function WordingField({ wording, onWrite }: { readonly wording: Wording; readonly onWrite: (pattern: string | undefined) => void }) {
  const styles = useStyles();
  const { role, pattern, original, changed, problem } = wording;
  const rows = Math.min(MOST_ROWS, Math.max(1, Math.ceil(pattern.length / LINE)));
  return (
    <div data-wording={wording.path}>
      <Field size="small" label={wordingRole(role)} validationMessage={problem === undefined ? null : wordingProblem(problem)}>
        <Textarea size="small" resize="vertical" rows={rows} value={pattern} onChange={(_event, { value }) => onWrite(value.replace(LINE_BREAK, ''))} textarea={{ spellCheck: false }} />
      </Field>
      {original === undefined || !changed ? undefined : (
        <div className={styles.original}>
          <span className={styles.words}>{WORDING.originalIs}{original}</span>
          <Button size="small" className={styles.button} onClick={() => onWrite(undefined)}>{WORDING.original}</Button>
        </div>
      )}
    </div>
  );
}
