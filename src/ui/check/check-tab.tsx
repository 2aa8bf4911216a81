import { Button, makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { TableDismissRegular } from '@fluentui/react-icons/svg/table-dismiss';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import type { IssueListing } from '../../app';
import { PANE, cleanButSetAside, cleanText, errorText } from '../../text/zh-CN';
import { EmptyState } from '../empty-state';
import { usePane } from '../pane-context';
import { SCROLLER } from './bring-into-view';
import { FilterBar } from './filter-bar';
import { ALL_SHOWN } from './issue-filter';
import type { IssueFilter } from './issue-filter';
import { IssueList } from './issue-list';
import { Summary } from './summary';
import { Refusals } from './tables-found';

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
  centred: { textAlign: 'center' },
  refusals: { padding: '0 16px' },
});

/** The tab 检查: what the check came to, and the findings to walk through. */
export function CheckTab({ listing, minorOpen, onMinorOpen, filter, onFilter }: {
  readonly listing: IssueListing;
  /** Whether 尾差 and 提示 are unfolded. */
  readonly minorOpen: boolean;
  readonly onMinorOpen: (open: boolean) => void;
  readonly filter: IssueFilter;
  readonly onFilter: (filter: IssueFilter) => void;
}) {
  const styles = useStyles();
  const { snapshot } = usePane();
  const { report } = snapshot;
  if (report === undefined) return <div className={styles.scroll}><BeforeReport /></div>;
  const { book, run, sorted } = report;
  const clean = sorted.standing.length === 0 ? cleanText(run) : cleanButSetAside(sorted.standing.length);
  return (
    <div className={styles.scroll} {...SCROLLER}>
      <Summary report={report} />
      {sorted.told.findings.length === 0 ? (
        <EmptyState icon={<CheckmarkCircleRegular />} title={clean.title} good={run.counts.notEvaluated === 0}>
          {clean.body}
        </EmptyState>
      ) : (
        <>
          <FilterBar filter={filter} onFilter={onFilter} />
          {listing.grave.length + listing.minor.length === 0 ? (
            <>
              <EmptyState icon={<SearchRegular />} title={PANE.nothingMatches} />
              <div className={styles.centred}>
                <Button size="small" onClick={() => onFilter(ALL_SHOWN)}>{PANE.clearFilter}</Button>
              </div>
            </>
          ) : (
            <IssueList listing={listing} minorOpen={minorOpen} onMinorOpen={onMinorOpen} book={book} />
          )}
        </>
      )}
    </div>
  );
}

/** Nothing checked yet, or nothing recognised. */
function BeforeReport() {
  const styles = useStyles();
  const { phase, error, refusals } = usePane().snapshot;
  if (phase === 'scanning') return <EmptyState icon={<TableSearchRegular />} title={PANE.scanning} />;
  if (error?.code !== 'NO_TABLE') {
    return <EmptyState icon={<TableSearchRegular />} title={PANE.emptyTitle}>{PANE.emptyBody}</EmptyState>;
  }
  return (
    <>
      <EmptyState icon={<TableDismissRegular />} title={PANE.noTableTitle}>{errorText(error)}</EmptyState>
      {refusals === undefined || refusals.length === 0 ? undefined : (
        <div className={styles.refusals}>
          <p>{PANE.noTableBody}</p>
          <Refusals refusals={refusals} />
        </div>
      )}
    </>
  );
}
