import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Book, Refusal } from '../../model';
import { PANE, refusalText, tableHeading, tableNumber } from '../../text/zh-CN';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  link: { fontSize: tokens.fontSizeBase200, textAlign: 'start' },
  item: { padding: '3px 0', overflowWrap: 'anywhere' },
  heading: { margin: '6px 0 2px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The tables that were recognised, with links, then what is missing and what was not taken. */
export function TablesFound({ book }: { readonly book: Book }) {
  const styles = useStyles();
  const { session } = usePane();
  const { sheets, rows } = refusedIn(book);
  return (
    <>
      <ul className={styles.list}>
        {book.tables.map((table) => (
          <li key={`${table.code} ${table.sheet}`} className={styles.item}>
            <Link
              as="button"
              className={styles.link}
              onClick={() => void session.reveal({ sheet: table.sheet, row: table.area.top, column: table.area.left })}
            >
              {tableHeading(table.no, table.title)}
            </Link>
          </li>
        ))}
      </ul>
      {book.missing.length > 0 ? (
        <>
          <h4 className={styles.heading}>{PANE.tablesMissing}</h4>
          <div className={styles.list}>{book.missing.map(tableNumber).join('、')}</div>
        </>
      ) : undefined}
      {sheets.length > 0 ? (
        <>
          <h4 className={styles.heading}>{PANE.sheetsRefused}</h4>
          <Refusals refusals={sheets} />
        </>
      ) : undefined}
      {rows.length > 0 ? (
        <>
          <h4 className={styles.heading}>{PANE.rowsPassedOver}</h4>
          <Refusals refusals={rows} />
        </>
      ) : undefined}
    </>
  );
}

/** What was not taken: sheets or blocks, and mere rows of tables that were taken. */
export function refusedIn({ refusals }: Book): { readonly sheets: readonly Refusal[]; readonly rows: readonly Refusal[] } {
  const isOfRows = ({ reason }: Refusal): boolean => reason === 'unknown-rows';
  return { sheets: refusals.filter((refusal) => !isOfRows(refusal)), rows: refusals.filter(isOfRows) };
}

/** Sheets that were not taken, each with the reason. */
export function Refusals({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {refusals.map((refusal, index) => (
        <li key={`${refusal.sheet} ${index}`} className={styles.item}>
          {refusal.sheet} <span className={styles.quiet}>{refusalText(refusal)}</span>
        </li>
      ))}
    </ul>
  );
}
