import { makeStyles } from '@fluentui/react-components';

/**
 * The colours of paper: a workbook's own fills and fonts are chosen for a white sheet, so it stays
 * white in a dark theme too, as spreadsheet programs keep it.
 */
const PAPER = {
  sheet: '#ffffff',
  ink: '#1a1a1a',
  line: '#e1e1e1',
  head: '#f3f3f3',
  headInk: '#5c5c5c',
  headActive: '#d5ebdf',
  select: '#107c41',
  error: '#d13438',
  review: '#bc6c00',
} as const;

/**
 * What lies above what where cells stick. Frozen cells take up to 100 more, from right to left, so
 * that a long text may run on over its empty neighbours.
 */
export const LAYER = {
  frozenColumn: 100,
  rowHead: 250,
  frozenRow: 300,
  frozenBoth: 450,
  frozenRowHead: 600,
  columnHead: 650,
  frozenColumnHead: 700,
  corner: 750,
} as const;

/** What a cell keeps free left and right of its words, in pixels. */
export const PADDING = 4;

const mark = (colour: string, tint: string) => ({
  boxShadow: `inset 0 0 0 1.5px ${colour}`,
  backgroundImage: `linear-gradient(225deg, ${colour} 6px, transparent 6.5px), linear-gradient(${tint}, ${tint})`,
});

/** The classes of the grid. */
export const useGridStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    backgroundColor: PAPER.sheet,
    color: PAPER.ink,
    colorScheme: 'light',
  },
  table: {
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: 0,
    width: 'max-content',
    fontSize: '13px',
    lineHeight: 1.3,
    cursor: 'cell',
  },
  corner: { position: 'sticky', top: 0, left: 0, zIndex: LAYER.corner },
  head: {
    padding: '0 4px',
    boxSizing: 'border-box',
    backgroundColor: PAPER.head,
    color: PAPER.headInk,
    borderRight: `1px solid ${PAPER.line}`,
    borderBottom: `1px solid ${PAPER.line}`,
    fontSize: '12px',
    fontWeight: 400,
    textAlign: 'center',
    userSelect: 'none',
    cursor: 'default',
  },
  columnHead: { position: 'sticky', top: 0, zIndex: LAYER.columnHead, height: '22px' },
  rowHead: { position: 'sticky', left: 0, zIndex: LAYER.rowHead, fontVariantNumeric: 'tabular-nums' },
  headActive: { backgroundColor: PAPER.headActive, color: PAPER.select, fontWeight: 600 },
  cell: {
    position: 'relative',
    boxSizing: 'border-box',
    padding: `0 ${PADDING}px`,
    borderRight: `1px solid ${PAPER.line}`,
    borderBottom: `1px solid ${PAPER.line}`,
    verticalAlign: 'middle',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    fontVariantNumeric: 'tabular-nums',
    outlineStyle: 'none',
  },
  // Not `hidden`, which would make the cell itself the box that its words stick in.
  wide: { overflow: 'clip' },
  // The title of a sheet is merged over all its columns: in a narrow grid its middle would be out of sight.
  wideWords: {
    position: 'sticky',
    display: 'inline-block',
    maxWidth: '100%',
    left: `calc(var(--gouji-frozen-width, 0px) + ${PADDING}px)`,
    right: `${PADDING}px`,
  },
  number: { textAlign: 'right' },
  wrapped: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  overflowing: { overflow: 'visible' },
  frozen: { position: 'sticky', backgroundColor: PAPER.sheet },
  culprit: {
    ...mark(PAPER.error, 'rgba(209, 52, 56, 0.42)'),
    boxShadow: `inset 0 0 0 3px ${PAPER.error}`,
    '@media (forced-colors: active)': { outline: '3px solid CanvasText', outlineOffset: '-3px' },
  },
  error: {
    ...mark(PAPER.error, 'rgba(209, 52, 56, 0.14)'),
    '@media (forced-colors: active)': { outline: '2px dashed CanvasText', outlineOffset: '-3px' },
  },
  review: {
    ...mark(PAPER.review, 'rgba(255, 185, 0, 0.22)'),
    '@media (forced-colors: active)': { outline: '2px dotted CanvasText', outlineOffset: '-3px' },
  },
  selected: { outline: `2px solid ${PAPER.select}`, outlineOffset: '-2px' },
});
