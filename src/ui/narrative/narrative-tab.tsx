import { Button, Link, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { useState } from 'react';
import { ACTIONS, blankCount } from '../../app';
import { NARRATIVE, PANE, actionWords, blanksLeft, errorsLeft } from '../../text/zh-CN';
import { EmptyState } from '../empty-state';
import { usePane } from '../pane-context';
import { ParagraphView } from './paragraph-view';
import { PriorYearChoice } from './prior-year-choice';

/** How long the button says that the text was copied. */
const COPIED_MS = 3_000;

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '10px 12px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  row: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  blanks: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '12px 16px 24px' },
  title: { margin: '0 0 12px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, textAlign: 'center' },
  errors: { flexShrink: 0, borderRadius: 0, borderLeft: 'none', borderRight: 'none', borderTop: 'none' },
  failed: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

type Copied = 'no' | 'yes' | 'failed';

/** The tab 情况说明: the text as composed, each number linked to its cells. */
export function NarrativeTab({ onCheck }: {
  /** Leads to the tab where the errors are listed. */
  readonly onCheck: () => void;
}) {
  const styles = useStyles();
  const { snapshot, listed, counts, perform } = usePane();
  const [copied, setCopied] = useState<Copied>('no');
  const { narrative } = snapshot;
  if (narrative === undefined) {
    return <EmptyState icon={<DocumentTextRegular />} title={PANE.emptyTitle}>{PANE.checkFirst}</EmptyState>;
  }
  const blanks = blankCount(narrative);
  const errors = counts.get('error')?.places ?? 0;
  const copy = ACTIONS['copy-narrative'];
  const onCopy = (): void => {
    perform(copy).then(
      () => {
        setCopied('yes');
        window.setTimeout(() => setCopied('no'), COPIED_MS);
      },
      () => setCopied('failed'),
    );
  };
  return (
    <>
      <div className={styles.tools}>
        <div className={styles.row}>
          <Button
            appearance="primary"
            size="small"
            icon={copied === 'yes' ? <CheckmarkRegular /> : <CopyRegular />}
            disabled={!copy.enabled(snapshot, listed)}
            onClick={onCopy}
          >
            {copied === 'yes' ? NARRATIVE.copied : actionWords('copy-narrative')}
          </Button>
          <PriorYearChoice />
        </div>
        <div className={styles.note}>
          <span className={blanks > 0 ? styles.blanks : undefined}>{blanks > 0 ? blanksLeft(blanks) : NARRATIVE.noBlanks}</span>
          {snapshot.prior === undefined ? <> · {NARRATIVE.priorMissing}</> : undefined}
        </div>
        <div role="status" className={styles.failed}>
          {copied === 'failed' ? NARRATIVE.copyFailed : undefined}
        </div>
      </div>
      {errors === 0 ? undefined : (
        <MessageBar intent="warning" layout="multiline" className={styles.errors} data-testid="errors-left">
          <MessageBarBody>
            {errorsLeft(errors)} <Link as="button" inline onClick={onCheck}>{NARRATIVE.toCheck}</Link>
          </MessageBarBody>
        </MessageBar>
      )}
      <article className={styles.scroll} data-testid="narrative">
        <h2 className={styles.title}>{narrative.title}</h2>
        {narrative.paragraphs.map((paragraph, index) => (
          <ParagraphView key={index} paragraph={paragraph} />
        ))}
      </article>
    </>
  );
}
