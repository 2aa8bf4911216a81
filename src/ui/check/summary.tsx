import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { CheckReport } from '../../app';
import { PANE, countWords, coverageWords, relationsChecked, setAsideCount, severityCounts, tablesRecognised } from '../../text/zh-CN';
import { Disclosure } from '../disclosure';
import { OwnRulesSection } from '../own-rules/own-rules-section';
import { SetAsideLists } from '../set-aside/set-aside-lists';
import { TablesFound, refusedIn } from './tables-found';
import { Unjudged } from './unjudged';

const SEPARATOR = ' · ';

const useStyles = makeStyles({
  root: { padding: '10px 12px 4px' },
  line: { padding: '0 4px 4px', lineHeight: tokens.lineHeightBase300, fontVariantNumeric: 'tabular-nums' },
  // A line may break between the parts, not within one.
  strong: { whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  coverage: { margin: '2px 0 4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  quiet: { display: 'inline-block', color: tokens.colorNeutralForeground2 },
});

/** What the check came to, in one line, with the tables and the open questions to unfold. */
export function Summary({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const { book, run, sorted } = report;
  const counts = severityCounts(sorted.told);
  const aside = sorted.standing.length === 0 ? [] : [setAsideCount(sorted.standing.length)];
  return (
    <section className={styles.root}>
      <div className={styles.line} data-testid="summary">
        {[tablesRecognised(book), ...(counts === '' ? [] : counts.split(SEPARATOR)), ...aside].map((part) => (
          <Fragment key={part}>
            <span className={styles.strong}>{part}</span>
            {SEPARATOR}
          </Fragment>
        ))}
        <span className={styles.quiet}>{relationsChecked(run)}</span>
      </div>
      <Disclosure title={tablesTitle(report)}>
        <p className={styles.coverage}>{coverageWords(run)}</p>
        <TablesFound book={book} />
      </Disclosure>
      {run.counts.notEvaluated > 0 ? (
        <Disclosure title={`${PANE.notEvaluated}（${countWords(run.counts.notEvaluated)}）`}>
          <Unjudged report={report} />
        </Disclosure>
      ) : undefined}
      <SetAsideLists report={report} />
      <OwnRulesSection report={report} />
    </section>
  );
}

function tablesTitle({ book }: CheckReport): string {
  const parts = [`${PANE.tables}（${book.tables.length}）`];
  if (book.missing.length > 0) parts.push(`${PANE.tablesMissing}（${book.missing.length}）`);
  const { sheets, rows } = refusedIn(book);
  if (sheets.length > 0) parts.push(`${PANE.sheetsRefused}（${sheets.length}）`);
  if (rows.length > 0) parts.push(PANE.rowsPassedOver);
  return parts.join(' · ');
}
