import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Figure, Paragraph, Run } from '../../model';
import { cellText, figureHint } from '../../text/zh-CN';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  body: { margin: '0 0 8px', lineHeight: 1.75, textIndent: '2em', overflowWrap: 'anywhere' },
  heading1: { margin: '16px 0 6px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  heading2: { margin: '10px 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  figure: {
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorBrandForeground1,
    font: 'inherit',
    textIndent: 0,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  together: { whiteSpace: 'nowrap', textIndent: 0 },
  blank: {
    padding: '0 2px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    textIndent: 0,
  },
});

/** A paragraph or heading, its figures as links and its blanks in colour. */
export const ParagraphView = memo(function ParagraphView({ paragraph }: { readonly paragraph: Paragraph }) {
  const styles = useStyles();
  const runs = joined(paragraph.runs).map(({ run, sign }, index) =>
    sign === '' ? (
      <RunView key={index} run={run} />
    ) : (
      <span key={index} className={styles.together}>
        <RunView run={run} />
        {sign}
      </span>
    ),
  );
  if (paragraph.heading === 1) return <h3 className={styles.heading1}>{runs}</h3>;
  if (paragraph.heading === 2) return <h4 className={styles.heading2}>{runs}</h4>;
  return <p className={styles.body}>{runs}</p>;
});

/** Each run with the percent sign that must not leave it at the end of a line. */
function joined(runs: readonly Run[]): readonly { readonly run: Run; readonly sign: string }[] {
  return runs.map((run, index) => {
    const before = runs[index - 1];
    const next = runs[index + 1];
    const own = before?.kind === 'figure' && run.kind === 'text' ? { ...run, text: run.text.replace(/^%/, '') } : run;
    const follows = run.kind === 'figure' && next?.kind === 'text' && next.text.startsWith('%');
    return { run: own, sign: follows ? '%' : '' };
  });
}

function RunView({ run }: { readonly run: Run }) {
  const styles = useStyles();
  if (run.kind === 'text') return run.text;
  if (run.kind === 'blank') return <mark className={styles.blank}>{run.text}</mark>;
  return <FigureLink figure={run.figure} text={run.text} />;
}

function FigureLink({ figure, text }: { readonly figure: Figure; readonly text: string }) {
  const styles = useStyles();
  const { session, snapshot } = usePane();
  const [first] = figure.cells;
  if (first === undefined) return text;
  const { report } = snapshot;
  const cells = report === undefined ? '' : figure.cells.map((cell) => describe(cellText(cell, report.book))).join('\n');
  return (
    <button
      type="button"
      className={styles.figure}
      title={figureHint(figure.formula, cells)}
      onClick={() => void session.reveal(first.ref)}
      data-figure={figure.key}
    >
      {text}
    </button>
  );
}

function describe({ table, address, item, value }: ReturnType<typeof cellText>): string {
  return `${table} ${address} ${item} ${value}`;
}
