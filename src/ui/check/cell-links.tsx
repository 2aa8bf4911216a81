import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Book, BoundCell } from '../../model';
import { PANE, cellLinkLabel, cellText, moreCells } from '../../text/zh-CN';
import type { CellText } from '../../text/zh-CN';
import { usePane } from '../pane-context';

/** Longer lists are unfolded on demand. */
const FIRST_SHOWN = 6;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(64px, max-content) minmax(0, 1fr) max-content',
    columnGap: '8px',
    alignItems: 'baseline',
    padding: '1px 0',
  },
  address: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  name: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  value: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  more: { fontSize: tokens.fontSizeBase200, paddingTop: '2px' },
});

/** A link for every cell: where it is, what it means, what stands in it. */
export function CellLinks({ book, cells, issue, reachable }: {
  readonly book: Book;
  readonly cells: readonly { readonly cell: BoundCell; readonly sign: 1 | -1 }[];
  /** The id of the issue that becomes the current one with a click. */
  readonly issue?: string;
  /** Whether Tab stops at the links: in a list only those of the card in focus, or the way is endless. */
  readonly reachable: boolean;
}) {
  const styles = useStyles();
  const { session } = usePane();
  const [all, setAll] = useState(false);
  const tabIndex = reachable ? 0 : -1;
  const name = nameFor(cells.map(({ cell }) => cell));
  const shown = all || cells.length <= FIRST_SHOWN + 1 ? cells : cells.slice(0, FIRST_SHOWN);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ cell, sign }, index) => {
          const text = cellText(cell, book);
          const { table, address, item, column, value } = text;
          return (
            <li key={`${cell.ref.sheet}!${address} ${index}`} className={styles.row} title={`${item} · ${column}`}>
              <Link
                as="button"
                className={styles.address}
                tabIndex={tabIndex}
                aria-label={cellLinkLabel(table, address, item, column, value)}
                onClick={(event) => {
                  event.stopPropagation();
                  void session.reveal(cell.ref, issue);
                }}
              >
                {table} {address}
              </Link>
              <span className={styles.name}>{name(text)}</span>
              <span className={styles.value}>{sign === -1 ? `− ${value}` : value}</span>
            </li>
          );
        })}
      </ul>
      {shown.length < cells.length || all ? (
        <Link
          as="button"
          className={styles.more}
          tabIndex={tabIndex}
          onClick={(event) => {
            event.stopPropagation();
            setAll(!all);
          }}
        >
          {all ? PANE.fewerCells : moreCells(cells.length)}
        </Link>
      ) : undefined}
    </>
  );
}

/** What tells the cells of a list apart: their items, their columns where the item is one, or both. */
function nameFor(cells: readonly BoundCell[]): (text: CellText) => string {
  const one = (values: readonly string[]): boolean => new Set(values).size < 2;
  const sameItem = one(cells.map(({ item }) => item));
  const sameColumn = one(cells.map(({ column }) => column));
  if (sameItem && !sameColumn) return ({ column }) => column;
  const keys = cells.map(({ table, item }) => `${table} ${item}`);
  return sameColumn || new Set(keys).size === keys.length ? ({ item }) => item : ({ item, column }) => `${item} · ${column}`;
}
