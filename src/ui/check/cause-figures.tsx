import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import type { Book, Cause } from '../../model';
import { PANE } from '../../text/zh-CN';
import type { CauseText } from '../../text/zh-CN';
import { usePane } from '../pane-context';
import { CellLinks } from './cell-links';

const useStyles = makeStyles({
  list: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  line: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '12px' },
  label: { minWidth: 0, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, flexShrink: 0, maxWidth: '60%', textAlign: 'end', overflowWrap: 'anywhere' },
  should: { fontWeight: tokens.fontWeightSemibold },
  verdict: {
    display: 'flex',
    gap: '6px',
    alignItems: 'flex-start',
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0, width: '16px', height: '16px', color: tokens.colorStatusWarningForeground3 },
  candidates: { marginTop: '2px' },
});

/** What stands in the cell, what should, and how sure that is; where it may be one of several cells, all of them. */
export function CauseFigures({ cause, text, book, issue, reachable }: {
  readonly cause: Cause;
  readonly text: CauseText;
  readonly book: Book;
  readonly issue: string;
  readonly reachable: boolean;
}) {
  const styles = useStyles();
  const { session } = usePane();
  const { place, stands, suggested, unit, verdict, ifHere } = text;
  const said = (
    <p className={styles.verdict}>
      <LightbulbRegular className={styles.icon} aria-hidden="true" />
      <span>{verdict}</span>
    </p>
  );
  if (ifHere !== undefined) {
    const cells = [cause.cell, ...cause.alternatives].map((cell) => ({ cell, sign: 1 as const }));
    return (
      <>
        {said}
        <div className={styles.candidates}>
          <CellLinks book={book} cells={cells} issue={issue} reachable={reachable} />
        </div>
        <p className={styles.verdict}>{ifHere}</p>
      </>
    );
  }
  return (
    <>
      <dl className={styles.list}>
        <div className={styles.line}>
          <dt className={styles.label}>
            <Link
              as="button"
              tabIndex={reachable ? 0 : -1}
              onClick={(event) => {
                event.stopPropagation();
                void session.reveal(cause.cell.ref, issue);
              }}
            >
              {place}
            </Link>{' '}
            {PANE.stands}
          </dt>
          <dd className={styles.value}>{stands}</dd>
        </div>
        {suggested === undefined ? undefined : (
          <div className={styles.line}>
            <dt className={styles.label}>{PANE.should}</dt>
            <dd className={styles.value}>
              <span className={styles.should}>{suggested} {unit}</span>
            </dd>
          </div>
        )}
      </dl>
      {said}
    </>
  );
}
