import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { FigureCell, FigureRow, FigureSection } from '../../app';
import { NARRATIVE_PANE, figureHint } from '../../text/zh-CN';
import { usePane } from '../pane-context';
import { ChartSheetButton } from './chart-sheet-button';

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflow: 'auto', padding: '0 0 24px' },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '10px 12px' },
  unit: { padding: '0 12px 6px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: '4px 6px',
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: 'end',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  names: { textAlign: 'start', paddingInlineStart: '12px' },
  section: { padding: '8px 12px 4px', textAlign: 'start', fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { padding: '2px 6px 2px 12px', textAlign: 'start', fontWeight: tokens.fontWeightRegular, minWidth: '88px', overflowWrap: 'anywhere' },
  amount: { padding: '2px 6px', textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  note: { color: tokens.colorNeutralForeground3, whiteSpace: 'normal' },
  link: {
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorBrandForeground1,
    font: 'inherit',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const { columns } = NARRATIVE_PANE;

/** 本年, 上年, 增减, 增幅 and 占比 of everything that two years can be compared by. */
export function FiguresView({ sections }: { readonly sections: readonly FigureSection[] }) {
  const styles = useStyles();
  const { session } = usePane();
  return (
    <div className={styles.scroll} data-testid="figures">
      <div className={styles.tools}>
        <Button size="small" onClick={() => void session.writeFigures('values')}>{NARRATIVE_PANE.writeValues}</Button>
        {session.calculates ? (
          <Button size="small" onClick={() => void session.writeFigures('formulas')}>{NARRATIVE_PANE.writeFormulas}</Button>
        ) : undefined}
        <ChartSheetButton />
      </div>
      <div className={styles.unit}>{NARRATIVE_PANE.unit}</div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.names)}>{columns.name}</th>
            {[columns.current, columns.prior, columns.change, columns.growth, columns.share].map((words) => (
              <th key={words} scope="col" className={styles.head}>{words}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sections.map(({ title, rows }) => (
            <Fragment key={title}>
              <tr>
                <th scope="colgroup" colSpan={6} className={styles.section}>{title}</th>
              </tr>
              {rows.map((row) => <Row key={row.key} row={row} />)}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row }: { readonly row: FigureRow }) {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={styles.name} style={{ paddingInlineStart: `${12 + row.depth * 10}px` }}>{row.name}</th>
      {[row.current, row.prior, row.change, row.growth, row.share].map((cell, index) => (
        <td key={index} className={mergeClasses(styles.amount, cell !== undefined && 'note' in cell && styles.note)}>
          {cell === undefined ? undefined : <Figure cell={cell} />}
        </td>
      ))}
    </tr>
  );
}

/** A figure that leads to its first cell, where it has one in this workbook. */
function Figure({ cell }: { readonly cell: FigureCell }) {
  const styles = useStyles();
  const { session } = usePane();
  if ('note' in cell) return cell.note;
  const { figure, text } = cell;
  const [first] = figure.cells;
  if (first === undefined) return <span title={figure.formula}>{text}</span>;
  return (
    <button type="button" className={styles.link} title={figureHint(figure.formula, '')} onClick={() => void session.reveal(first.ref)}>
      {text}
    </button>
  );
}
