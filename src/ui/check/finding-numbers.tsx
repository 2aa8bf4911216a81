import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { groupedNumeral } from '../../model';
import type { Book, FindingFacts, RuleKind } from '../../model';
import { PANE, findingAmounts, inYuan, sideLabels } from '../../text/zh-CN';

const useStyles = makeStyles({
  list: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  line: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '12px' },
  label: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  value: { margin: 0, flexShrink: 0, textAlign: 'end' },
  difference: { fontWeight: tokens.fontWeightSemibold },
  yuan: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** The numbers that disagree, one under the other, and by how much. */
export function FindingNumbers({ facts, kind, book }: {
  readonly facts: FindingFacts;
  readonly kind: RuleKind;
  readonly book: Book;
}) {
  const styles = useStyles();
  const { unit, actual, expected, difference, differenceInYuan } = findingAmounts(facts, book);
  if (difference === undefined) return undefined;
  const labels = sideLabels(facts, kind, book);
  return (
    <dl className={styles.list}>
      {actual === undefined ? undefined : <Line label={labels.actual}>{groupedNumeral(actual)}</Line>}
      {expected === undefined ? undefined : <Line label={labels.expected}>{groupedNumeral(expected)}</Line>}
      <Line label={PANE.difference}>
        {differenceInYuan === undefined ? undefined : (
          <span className={styles.yuan}>{inYuan(groupedNumeral(differenceInYuan))} = </span>
        )}
        <span className={styles.difference}>
          {groupedNumeral(difference)} {unit}
        </span>
      </Line>
    </dl>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <dt className={styles.label} title={label}>
        {label}
      </dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
