import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import type { Book, Cause } from '../../model';
import { PANE, causeText, cellText } from '../../text/zh-CN';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: '6px',
    alignItems: 'flex-start',
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0, width: '16px', height: '16px', color: tokens.colorStatusWarningForeground3 },
  link: { fontSize: tokens.fontSizeBase200 },
});

/** What probably happened, with the way to the cell and the value that would satisfy its rules. */
export function ProbableCause({ cause, book, finding, reachable }: {
  readonly cause: Cause;
  readonly book: Book;
  readonly finding: string;
  readonly reachable: boolean;
}) {
  const styles = useStyles();
  const { session } = usePane();
  const { table, address } = cellText(cause.cell, book);
  return (
    <div className={styles.root}>
      <LightbulbRegular className={styles.icon} aria-hidden="true" />
      <span>
        {PANE.probably}{' '}
        <Link
          as="button"
          className={styles.link}
          tabIndex={reachable ? 0 : -1}
          onClick={(event) => {
            event.stopPropagation();
            void session.reveal(cause.cell.ref, finding);
          }}
        >
          {table} {address}
        </Link>{' '}
        {causeText(cause, book)}
      </span>
    </div>
  );
}
