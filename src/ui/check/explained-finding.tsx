import { makeStyles, tokens } from '@fluentui/react-components';
import { groupedNumeral } from '../../model';
import type { Book, Finding } from '../../model';
import { cellText, findingAmounts, mainCell } from '../../text/zh-CN';
import { Disclosure } from '../disclosure';
import { FindingDetails } from './finding-details';

const useStyles = makeStyles({
  title: { display: 'flex', alignItems: 'baseline', gap: '8px' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  difference: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  rule: { display: 'inline-block', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  body: { paddingTop: '2px' },
});

/** A relation that a cause explains: a line with its difference, and all it rests on to unfold. */
export function ExplainedFinding({ finding, book, issue, current, reachable, open, placed }: {
  readonly finding: Finding;
  readonly book: Book;
  readonly issue: string;
  readonly current: boolean;
  readonly reachable: boolean;
  /** Whether it is unfolded from the start. */
  readonly open: boolean;
  /** Whether its line says where it is, to tell it from others of its rule. */
  readonly placed: boolean;
}) {
  const styles = useStyles();
  const { difference } = findingAmounts(finding.facts, book);
  const cell = placed ? mainCell(finding.facts)?.cell : undefined;
  const main = cell === undefined ? undefined : cellText(cell, book);
  const title = (
    <span className={styles.title}>
      <span className={styles.words}>
        {finding.title}{' '}
        <span className={styles.rule}>
          {finding.rule}
          {main === undefined ? undefined : ` · ${main.table} ${main.address}`}
        </span>
      </span>
      {difference === undefined ? undefined : <span className={styles.difference}>{groupedNumeral(difference)}</span>}
    </span>
  );
  return (
    <li data-finding={finding.id}>
      <Disclosure title={title} reachable={reachable} initiallyOpen={open}>
        <div className={styles.body}>
          <FindingDetails finding={finding} book={book} issue={issue} current={current} reachable={reachable} />
        </div>
      </Disclosure>
    </li>
  );
}
