import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DraftPart, Wording } from '../../../app';
import { wordingChanges, wordingPart } from '../../../text/zh-CN';
import { Disclosure } from '../../disclosure';
import { WordingField } from './wording-field';

const useStyles = makeStyles({
  title: { color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  state: { color: tokens.colorBrandForeground1 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  fields: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** A heading with its paragraphs, or one phrase in all its cases: closed, it says how much of it was changed. */
export function WordingPartView({ part, open, onWrite }: {
  readonly part: DraftPart;
  readonly open: boolean;
  /** Undefined brings the original back. */
  readonly onWrite: (wording: Wording, pattern: string | undefined) => void;
}) {
  const styles = useStyles();
  const { group, name, wordings } = part;
  const changed = wordings.filter((wording) => wording.changed).length;
  const wrong = wordings.some(({ problem }) => problem !== undefined);
  const title = (
    <span className={styles.title}>
      {wordingPart(group, name)}
      {changed === 0 ? undefined : <span className={mergeClasses(styles.state, wrong && styles.wrong)}>（{wordingChanges(changed)}）</span>}
    </span>
  );
  return (
    <Disclosure title={title} initiallyOpen={open}>
      <div className={styles.fields}>
        {wordings.map((wording) => (
          <WordingField key={wording.path} wording={wording} onWrite={(pattern) => onWrite(wording, pattern)} />
        ))}
      </div>
    </Disclosure>
  );
}
