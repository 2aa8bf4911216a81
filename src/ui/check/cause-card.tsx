import { makeStyles, tokens } from '@fluentui/react-components';
import type { Book, BoundCell, Cause, Finding } from '../../model';
import { blockHeading, causeLabel, causeText, explainedRelations, relationsIn, severityWord } from '../../text/zh-CN';
import { Card } from './card';
import type { CardProps } from './card';
import { CauseFigures } from './cause-figures';
import { CellLinks } from './cell-links';
import { ExplainedFinding } from './explained-finding';

const useStyles = makeStyles({
  heading: {
    margin: '8px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  // The lines' own padding stands out, so that their words and figures stand under the others.
  rows: { margin: '2px -4px 0', padding: 0, listStyleType: 'none', cursor: 'default' },
});

/** One cause: the cell that is probably wrong, what should stand there, and all that follows from it. */
export function CauseCard({ cause, book, ...card }: CardProps & { readonly cause: Cause; readonly book: Book }) {
  const styles = useStyles();
  const { issue, current, tabStop } = card;
  const text = causeText(cause, book);
  const relations = relationsIn(issue);
  const { findings } = issue;
  const isRepeated = ({ title }: Finding): boolean => findings.filter((other) => other.title === title).length > 1;
  return (
    <Card {...card} title={text.title} label={causeLabel(severityWord(issue.severity), text)}>
      <CauseFigures cause={cause} text={text} book={book} issue={issue.id} reachable={tabStop} />
      {cause.block.length === 0 ? undefined : (
        <>
          <h4 className={styles.heading}>{blockHeading(cause)}</h4>
          <CellLinks book={book} cells={inBookOrder(book, [cause.cell, ...cause.block]).map(plain)} issue={issue.id} reachable={tabStop} />
        </>
      )}
      {areShownAbove(cause, findings) ? undefined : (
        <>
          <h4 className={styles.heading}>{explainedRelations(relations)}</h4>
          <ul className={styles.rows} onClick={(event) => event.stopPropagation()}>
            {findings.map((finding) => (
              <ExplainedFinding
                key={finding.id}
                finding={finding}
                book={book}
                issue={issue.id}
                current={current}
                reachable={tabStop}
                open={findings.length === 1}
                placed={isRepeated(finding)}
              />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function plain(cell: BoundCell): { readonly cell: BoundCell; readonly sign: 1 } {
  return { cell, sign: 1 };
}

/** Table by table, down the sheet. */
function inBookOrder({ tables }: Book, cells: readonly BoundCell[]): readonly BoundCell[] {
  const place = ({ table }: BoundCell): number => tables.findIndex(({ code }) => code === table);
  return [...cells].sort((a, b) => place(a) - place(b) || a.ref.row - b.ref.row || a.ref.column - b.ref.column);
}

/** Whether all that is said of the cells is that they show an error, as the list of them does already. */
function areShownAbove({ block }: Cause, findings: readonly Finding[]): boolean {
  return block.length > 0 && findings.every(({ facts }) => facts.code === 'unreadable');
}
