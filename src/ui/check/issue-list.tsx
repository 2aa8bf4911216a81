import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useCallback, useState } from 'react';
import { goTo, inOrder } from '../../app';
import type { IssueGroup, IssueListing } from '../../app';
import type { Book, Severity } from '../../model';
import { PANE, countWords, placeCounts, severityWord, tableHeading } from '../../text/zh-CN';
import type { Issue } from '../../text/zh-CN';
import { usePane } from '../pane-context';
import { SEVERITIES, SeverityIcon } from '../severity-look';
import { IssueCard } from './issue-card';
import { useRovingList } from './use-roving-list';

const useStyles = makeStyles({
  heading: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: 0,
    padding: '6px 12px 6px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  count: { display: 'inline-flex', alignItems: 'center', gap: '2px', flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  minor: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '40px',
    padding: '6px 12px',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { flexShrink: 0, transitionProperty: 'transform', transitionDuration: tokens.durationFast },
  open: { transform: 'rotate(90deg)' },
  cards: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** The issues, table by table. One card is a tab stop; the arrow keys go through them all. */
export function IssueList({ listing, minorOpen, onMinorOpen, book }: {
  readonly listing: IssueListing;
  readonly minorOpen: boolean;
  readonly onMinorOpen: (open: boolean) => void;
  readonly book: Book;
}) {
  const { list, onKeyDown } = useRovingList<HTMLDivElement>();
  return (
    <div ref={list} onKeyDown={onKeyDown} role="group" aria-label={PANE.findings}>
      <Groups groups={listing.grave} book={book} />
      {listing.minor.length > 0 && listing.grave.length > 0 ? (
        <MinorHeading issues={inOrder(listing.minor)} open={minorOpen} onOpen={onMinorOpen} />
      ) : undefined}
      {minorOpen ? <Groups groups={listing.minor} book={book} /> : undefined}
    </div>
  );
}

function Groups({ groups, book }: { readonly groups: readonly IssueGroup[]; readonly book: Book }) {
  const styles = useStyles();
  const { session, snapshot, listed } = usePane();
  const [focused, setFocused] = useState<string>();
  const onGo = useCallback((issue: Issue) => void goTo(session, issue), [session]);
  const onFocus = useCallback((issue: Issue) => setFocused(issue.id), []);
  const stop = [focused, snapshot.currentIssue].find((id) => listed.some((issue) => issue.id === id)) ?? listed[0]?.id;
  return groups.map(({ table, issues }) => {
    const heading = table === undefined ? PANE.otherFindings : tableHeading(table.no, table.title);
    return (
      <section key={heading} aria-label={heading}>
        <h3 className={styles.heading} title={heading}>
          <span className={styles.name}>{heading}</span>
          <GroupCounts issues={issues} />
        </h3>
        <ul className={styles.cards}>
          {issues.map((issue) => (
            <IssueCard
              key={issue.id}
              issue={issue}
              book={book}
              current={issue.id === snapshot.currentIssue}
              tabStop={issue.id === stop}
              onGo={onGo}
              onFocus={onFocus}
            />
          ))}
        </ul>
      </section>
    );
  });
}

/** Opens what is only listed: 尾差 and 提示. */
function MinorHeading({ issues, open, onOpen }: {
  readonly issues: readonly Issue[];
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.minor} aria-expanded={open} onClick={() => onOpen(!open)}>
      <ChevronRightRegular className={mergeClasses(styles.chevron, open && styles.open)} aria-hidden="true" />
      <span className={styles.name}>{PANE.minor}</span>
      <GroupCounts issues={issues} />
    </button>
  );
}

function GroupCounts({ issues }: { readonly issues: readonly Issue[] }) {
  const styles = useStyles();
  const counts = placeCounts(issues);
  const count = (severity: Severity): number => counts.get(severity)?.places ?? 0;
  return SEVERITIES.filter((severity) => count(severity) > 0).map((severity) => (
    <span key={severity} className={styles.count} title={`${severityWord(severity)} ${count(severity)}`}>
      <SeverityIcon severity={severity} />
      {countWords(count(severity))}
    </span>
  ));
}
