import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { Book, BoundCell, CellRelation, FindingCell } from '../../model';
import { factsMessage, relationState } from '../../text/zh-CN';
import { CellLinks } from '../check/cell-links';
import { FindingNumbers } from '../check/finding-numbers';
import { SeverityIcon } from '../severity-look';

const useStyles = makeStyles({
  card: { padding: '8px 16px 10px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, width: '16px', height: '16px' },
  pass: { color: tokens.colorStatusSuccessForeground3 },
  rule: { marginInlineStart: 'auto', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  title: { margin: '2px 0 4px', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  formula: { margin: '4px 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** One relation that reads the cell: whether it holds, both sides, and a way to its other cells. */
export function RelationCard({ relation, cell, book }: {
  readonly relation: CellRelation;
  /** The cell that the view is about; the links lead to the others. */
  readonly cell: BoundCell;
  readonly book: Book;
}) {
  const styles = useStyles();
  const { title, rule, sides, outcome } = relation;
  const message = sides === undefined && outcome.state === 'fail' ? factsMessage(outcome.finding, book) : undefined;
  const others = otherCells(relation, cell);
  return (
    <li className={styles.card} data-relation={relation.instance}>
      <div className={styles.head}>
        <StateIcon relation={relation} />
        {relationState(relation)}
        <span className={styles.rule}>{rule}</span>
      </div>
      <h4 className={styles.title}>{title}</h4>
      {message === undefined ? undefined : <p className={styles.formula}>{message}</p>}
      {sides === undefined ? undefined : (
        <>
          {/* The sides are named as they stand: what is a total in one relation is a part in the next. */}
          <FindingNumbers facts={sides} kind="间" book={book} />
          <div className={styles.formula}>{sides.formula}</div>
        </>
      )}
      {others.length === 0 ? undefined : <CellLinks book={book} cells={others} reachable />}
    </li>
  );
}

function otherCells({ sides, outcome }: CellRelation, own: BoundCell): readonly Pick<FindingCell, 'cell' | 'sign'>[] {
  const inTheWay = outcome.state === 'not-evaluated' ? outcome.cells.map((cell) => ({ cell, sign: 1 as const })) : [];
  return (sides?.cells ?? inTheWay).filter(({ cell }) => cell !== own);
}

function StateIcon({ relation: { outcome } }: { readonly relation: CellRelation }) {
  const styles = useStyles();
  if (outcome.state === 'fail') return <SeverityIcon severity={outcome.severity} />;
  if (outcome.state === 'pass') return <CheckmarkCircleFilled className={mergeClasses(styles.icon, styles.pass)} aria-hidden="true" />;
  return <QuestionCircleRegular className={styles.icon} aria-hidden="true" />;
}
