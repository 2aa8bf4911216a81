import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Book, Finding } from '../../model';
import { PANE, factsMessage, findingText } from '../../text/zh-CN';
import { Disclosure } from '../disclosure';
import { CellLinks } from './cell-links';
import { FindingNumbers } from './finding-numbers';

const useStyles = makeStyles({
  message: { margin: '0 0 4px', overflowWrap: 'anywhere' },
  formula: {
    margin: '6px 0',
    padding: '4px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  formulaCurrent: { backgroundColor: tokens.colorNeutralBackground1 },
  other: { padding: '4px 0', borderTop: `1px dashed ${tokens.colorNeutralStroke2}` },
  otherMessage: { margin: '0 0 2px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What a finding rests on: both numbers, the difference, the formula and a way to every cell. */
export function FindingDetails({ finding, book, issue, current, reachable }: {
  readonly finding: Finding;
  readonly book: Book;
  /** The id of the issue that becomes the current one with a click. */
  readonly issue: string;
  /** Whether it stands on a card in colour. */
  readonly current: boolean;
  readonly reachable: boolean;
}) {
  const styles = useStyles();
  const { facts, others } = finding;
  const { message, remark, formula } = findingText(finding, book);
  return (
    <>
      {/* Both numbers below say it of a contradiction; of a hint the title alone would say that they agree. */}
      {facts.code === 'relation' && finding.severity !== 'info' ? undefined : <p className={styles.message}>{message}</p>}
      <FindingNumbers facts={facts} kind={finding.kind} book={book} />
      {remark === undefined ? undefined : <p className={styles.message}>{remark}</p>}
      {formula === '' ? undefined : <div className={mergeClasses(styles.formula, current && styles.formulaCurrent)}>{formula}</div>}
      <CellLinks book={book} cells={facts.cells} issue={issue} reachable={reachable} />
      {others.length === 0 ? undefined : (
        <div onClick={(event) => event.stopPropagation()}>
          <Disclosure title={`${PANE.cluster}（${others.length}）`} reachable={reachable}>
            {others.map((other, index) => (
              <div key={index} className={styles.other}>
                <p className={styles.otherMessage}>{factsMessage(other, book)}</p>
                <CellLinks book={book} cells={other.cells} issue={issue} reachable={reachable} />
              </div>
            ))}
          </Disclosure>
        </div>
      )}
    </>
  );
}
