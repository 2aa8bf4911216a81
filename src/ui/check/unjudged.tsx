import { makeStyles, tokens } from '@fluentui/react-components';
import { ruleTitle } from '../../app';
import type { CheckReport } from '../../app';
import { notEvaluatedText, relationCount } from '../../text/zh-CN';
import { CellLinks } from './cell-links';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  item: { padding: '4px 0' },
  head: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  rule: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  reason: { color: tokens.colorNeutralForeground2 },
  count: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

/** The relations that could not be judged, by rule and reason, with the cells in the way. */
export function Unjudged({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {report.run.notEvaluated.map((group) => (
        <li key={`${group.rule} ${group.reason}`} className={styles.item}>
          <div className={styles.head}>
            <span className={styles.title}>
              {ruleTitle(group.rule, report)} <span className={styles.rule}>{group.rule}</span>
            </span>
            <span className={styles.count}>{relationCount(group.count)}</span>
          </div>
          <div className={styles.reason}>{notEvaluatedText(group.reason)}</div>
          {group.cells.length > 0 ? (
            <CellLinks book={report.book} cells={group.cells.map((cell) => ({ cell, sign: 1 as const }))} reachable />
          ) : undefined}
        </li>
      ))}
    </ul>
  );
}
