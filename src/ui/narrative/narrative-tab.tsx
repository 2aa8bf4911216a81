import { Button, Link, MessageBar, MessageBarBody, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { useState } from 'react';
import { ACTIONS, blankCount, editedDocument, missingCount, withEdits } from '../../app';
import { NARRATIVE, NARRATIVE_PANE, PANE, WORDING, actionWords, blanksLeft, errorsLeft, supplementMissing, paragraphsOutOfDate } from '../../text/zh-CN';
import { EmptyState } from '../empty-state';
import { usePane } from '../pane-context';
import { FiguresView } from './figures-view';
import { NarrativeText } from './narrative-text';
import { PriorYearChoice } from './prior-year-choice';
import { StyleChoice } from './style-choice';
import { SupplementButton, SupplementNotes } from './supplement';
import { WordButton } from './word-button';
import { WordingView } from './wording/wording-view';

/** How long the button says that the text was copied. */
const COPIED_MS = 3_000;

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '10px 12px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  row: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  blanks: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  errors: { flexShrink: 0, borderRadius: 0, borderLeft: 'none', borderRight: 'none', borderTop: 'none' },
  failed: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200, ':empty': { display: 'none' } },
  views: { marginInline: '-8px' },
});

type Copied = 'no' | 'yes' | 'failed';
type View = 'text' | 'figures' | 'wordings';

const VIEWS: readonly View[] = ['text', 'figures', 'wordings'];

/** The tab 情况说明: the text as composed, each number linked to its cells, and the figures it rests on. */
export function NarrativeTab({ onCheck }: {
  /** Leads to the tab where the errors are listed. */
  readonly onCheck: () => void;
}) {
  const styles = useStyles();
  const { snapshot, listed, counts, perform } = usePane();
  const [copied, setCopied] = useState<Copied>('no');
  const [wordFailed, setWordFailed] = useState(false);
  const [view, setView] = useState<View>('text');
  const { narrative } = snapshot;
  if (narrative === undefined) {
    return <EmptyState icon={<DocumentTextRegular />} title={PANE.emptyTitle}>{PANE.checkFirst}</EmptyState>;
  }
  const edits = snapshot.kept.edits ?? {};
  const blanks = blankCount(editedDocument(narrative.document, edits));
  const outOfDate = withEdits(narrative.document, edits).filter((entry) => entry.outOfDate).length;
  const missing = missingCount(narrative);
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
          <WordButton onFailed={setWordFailed} />
          <StyleChoice onWordings={() => setView('wordings')} />
        </div>
        <div className={styles.row}>
          <SupplementButton />
          <PriorYearChoice />
        </div>
        <SupplementNotes />
        <div className={styles.note}>
          <span className={blanks > 0 ? styles.blanks : undefined}>{blanks > 0 ? blanksLeft(blanks) : NARRATIVE.noBlanks}</span>
          {missing > 0 ? <>，{supplementMissing(missing)}</> : undefined}
          {outOfDate > 0 ? <span className={styles.blanks}> · {paragraphsOutOfDate(outOfDate)}</span> : undefined}
          {snapshot.prior === undefined ? <> · {NARRATIVE.priorMissing}</> : undefined}
          {snapshot.prior !== undefined && snapshot.report?.priorMisfit !== undefined ? <> · {NARRATIVE.priorUnused}</> : undefined}
        </div>
        <div role="status" className={styles.failed}>
          {copied === 'failed' ? NARRATIVE.copyFailed : wordFailed ? NARRATIVE_PANE.wordFailed : undefined}
        </div>
        <TabList
          size="small"
          className={styles.views}
          aria-label={NARRATIVE_PANE.views}
          selectedValue={view}
          onTabSelect={(_event, { value }) => setView(VIEWS.find((each) => each === value) ?? 'text')}
        >
          <Tab value="text">{NARRATIVE_PANE.viewText}</Tab>
          <Tab value="figures">{NARRATIVE_PANE.viewFigures}</Tab>
          <Tab value="wordings">{WORDING.view}</Tab>
        </TabList>
      </div>
      {errors === 0 || view === 'wordings' ? undefined : (
        <MessageBar intent="warning" layout="multiline" className={styles.errors} data-testid="errors-left">
          <MessageBarBody>
            {errorsLeft(errors)} <Link as="button" inline onClick={onCheck}>{NARRATIVE.toCheck}</Link>
          </MessageBarBody>
        </MessageBar>
      )}
      {view === 'text' ? (
        <NarrativeText narrative={narrative} />
      ) : view === 'figures' ? (
        <FiguresView sections={narrative.figures} />
      ) : (
        <WordingView />
      )}
    </>
  );
}
