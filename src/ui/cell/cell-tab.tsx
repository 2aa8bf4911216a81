import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CursorClickRegular } from '@fluentui/react-icons/svg/cursor-click';
import { useEffect, useMemo } from 'react';
import { CELL_VIEW, cellText, relationsSummary } from '../../text/zh-CN';
import { EmptyState } from '../empty-state';
import { usePane } from '../pane-context';
import { RelationCard } from './relation-card';

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
  centred: { textAlign: 'center' },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: '10px 16px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '12px', margin: 0 },
  name: { minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  value: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  where: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** The tab 本单元格: every relation that reads the selected cell. It follows the selection. */
export function CellTab() {
  const styles = useStyles();
  const { session, snapshot } = usePane();
  const { selection, report } = snapshot;
  useEffect(() => {
    // Where the program tells of no selections, it is asked once.
    if (selection === undefined && report !== undefined) void session.askSelection();
  }, [session, selection, report]);
  // A new report has other relations for the same cell.
  const view = useMemo(
    () => (selection === undefined || report === undefined ? undefined : session.relationsAt(selection)),
    [session, selection, report],
  );
  if (report === undefined || selection === undefined || view === undefined) {
    const isElsewhere = report !== undefined && selection !== undefined;
    return (
      <div className={styles.scroll}>
        <EmptyState icon={<CursorClickRegular />} title={isElsewhere ? CELL_VIEW.noAmountTitle : CELL_VIEW.nothingTitle}>
          {isElsewhere ? CELL_VIEW.noAmountBody : CELL_VIEW.nothingBody}
        </EmptyState>
        <AskSelection />
      </div>
    );
  }
  const { cell, relations } = view;
  const { table, address, item, column, value } = cellText(cell, report.book);
  return (
    <div className={styles.scroll} data-testid="cell-view">
      <div className={styles.head}>
        <h3 className={styles.place}>
          <span className={styles.name}>{item}</span>
          <span className={styles.value}>{value}</span>
        </h3>
        <div className={styles.where}>
          {table} {address} · {column}
        </div>
        <div className={styles.where}>{relations.length === 0 ? CELL_VIEW.noRelations : relationsSummary(relations)}</div>
      </div>
      <ul className={styles.list}>
        {relations.map((relation) => (
          <RelationCard key={relation.instance} relation={relation} cell={cell} book={report.book} />
        ))}
      </ul>
      <AskSelection />
    </div>
  );
}

/** Only where selections are not followed. */
function AskSelection() {
  const styles = useStyles();
  const { session, snapshot } = usePane();
  if (snapshot.report === undefined || snapshot.changesUnseen !== true) return undefined;
  return (
    <div className={styles.centred}>
      <Button size="small" onClick={() => void session.askSelection()}>{CELL_VIEW.ask}</Button>
    </div>
  );
}
