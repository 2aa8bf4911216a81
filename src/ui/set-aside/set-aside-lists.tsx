import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckReport, SetAside } from '../../app';
import type { Issue } from '../../text/zh-CN';
import { SET_ASIDE, issuesOf, lapsedHeading, mainCell, setAsideBy, setAsideHeading, settledHeading } from '../../text/zh-CN';
import { CellLinks } from '../check/cell-links';
import { Disclosure } from '../disclosure';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '4px 0' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What was set aside, with the reasons; and what of it holds no longer, or is no longer needed. */
export function SetAsideLists({ report }: { readonly report: CheckReport }) {
  const { standing, lapsed, settled } = report.sorted;
  if (standing.length + lapsed.length + settled.length === 0) return undefined;
  return (
    <div data-testid="set-asides">
      <SetAsideList title={setAsideHeading(standing.length)} asides={standing} report={report} />
      <SetAsideList title={lapsedHeading(lapsed.length)} asides={lapsed} report={report} />
      <SetAsideList title={settledHeading(settled.length)} asides={settled} report={report} />
    </div>
  );
}

function SetAsideList({ title, asides, report }: {
  readonly title: string;
  readonly asides: readonly SetAside[];
  readonly report: CheckReport;
}) {
  const styles = useStyles();
  const { session } = usePane();
  const issues = useMemo(() => issuesOf(report.run), [report]);
  if (asides.length === 0) return undefined;
  return (
    <Disclosure title={title}>
      <ul className={styles.list}>
        {asides.map((aside) => (
          <li key={aside.issue} className={styles.item}>
            <div className={styles.words}>
              <div className={styles.title}>{aside.title}</div>
              <SetAsidePlace issue={issues.find(({ id }) => id === aside.issue)} report={report} />
              <div>{aside.reason}</div>
              <div className={styles.quiet}>{setAsideBy(aside.by, aside.at)}</div>
            </div>
            <Button size="small" onClick={() => void session.restore(aside.issue)}>{SET_ASIDE.restore}</Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** The cell that it is about, as it stands now. */
function SetAsidePlace({ issue, report: { book } }: { readonly issue: Issue | undefined; readonly report: CheckReport }) {
  const cell = issue?.cause?.cell ?? (issue === undefined ? undefined : mainCell(issue.findings[0].facts)?.cell);
  return cell === undefined ? undefined : <CellLinks book={book} cells={[{ cell, sign: 1 }]} reachable />;
}
