import { CounterBadge, FluentProvider, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { blankCount, editedDocument, inOrder, listingOf } from '../app';
import type { Action, Edit, Session, StyleDraft } from '../app';
import type { Sheet } from '../model';
import { CELL_VIEW, PANE, issuesOf, placeCounts, summaryLine } from '../text/zh-CN';
import { CellTab } from './cell/cell-tab';
import { CheckTab } from './check/check-tab';
import { filterIssues } from './check/issue-filter';
import { useFilterOf } from './check/use-filter-of';
import { copyText } from './copy-text';
import { NarrativeTab } from './narrative/narrative-tab';
import { Notices } from './notices';
import { PaneHeader } from './pane-header';
import { PaneSceneProvider } from './pane-context';
import type { PaneScene, ReasonDraft } from './pane-context';
import { FULL_HEIGHT, useSystemTheme } from './theme';
import { useActionKeys } from './use-action-keys';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    overflow: 'hidden',
    // Low windows, and 200 % zoom: the whole pane scrolls rather than leaving its list a slit.
    '@media (max-height: 560px)': { overflowY: 'auto' },
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '0 4px', flexShrink: 0 },
  tab: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    '@media (max-height: 560px)': { flexShrink: 0, minHeight: '420px' },
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

const NOTHING_LISTED = { grave: [], minor: [] } as const;

/** The views of the pane. */
export type PaneTab = 'check' | 'cell' | 'narrative';

const TABS: readonly PaneTab[] = ['check', 'cell', 'narrative'];

/** The pane: the same in Excel, on the workbench and in the tests. */
export function Pane({
  session,
  readSheets,
  withBrand = true,
  workbook = 0,
  start = 'check',
}: {
  readonly session: Session;
  readonly readSheets: (file: File) => Promise<readonly Sheet[]>;
  /** Whether the pane names the product; on the workbench the page does. */
  readonly withBrand?: boolean;
  /** Tells apart the workbooks that are opened one after the other, where the same pane shows them all. */
  readonly workbook?: number;
  /** The view that is opened first: a button of the ribbon may ask for another. */
  readonly start?: PaneTab;
}) {
  const styles = useStyles();
  const theme = useSystemTheme();
  const snapshot = useSyncExternalStore(session.subscribe, session.snapshot);
  const [tab, setTab] = useState<PaneTab>(start);
  const [filter, setFilter] = useFilterOf(workbook);
  const { report, narrative } = snapshot;
  const [minorWanted, setMinorWanted] = useState(false);
  const ownRulesDraft = useRef<string>(undefined);
  const styleDrafts = useRef(new Map<string, StyleDraft>());
  const [reasonDrafts] = useState(() => new Map<string, ReasonDraft>());
  const [paragraphDrafts] = useState(() => new Map<string, Edit>());
  const issues = useMemo(() => (report === undefined ? [] : issuesOf(report.sorted.told)), [report]);
  const counts = useMemo(() => placeCounts(issues), [issues]);
  const listing = useMemo(
    () => (report === undefined ? NOTHING_LISTED : listingOf(report, filterIssues(issues, report.book, filter))),
    [report, issues, filter],
  );
  const minorOpen = minorWanted || listing.grave.length === 0;
  const listed = useMemo(
    () => [...inOrder(listing.grave), ...(minorOpen ? inOrder(listing.minor) : [])],
    [listing, minorOpen],
  );
  const perform = useCallback(
    (action: Action) => action.perform({ session, listed, copy: copyText }),
    [session, listed],
  );
  const scene: PaneScene = useMemo(
    () => ({ session, snapshot, listed, counts, perform, readSheets, workbook, ownRulesDraft, styleDrafts, reasonDrafts, paragraphDrafts }),
    [session, snapshot, listed, counts, perform, readSheets, workbook, reasonDrafts, paragraphDrafts],
  );
  useActionKeys(scene);
  const toMend = counts.get('error')?.places ?? 0;
  const toCheck = (): void => {
    setTab('check');
    // The link that was clicked goes away with its tab.
    document.getElementById('tab-check')?.focus();
  };
  const blanks = narrative === undefined ? 0 : blankCount(editedDocument(narrative.document, snapshot.kept.edits ?? {}));
  return (
    <FluentProvider theme={theme} style={FULL_HEIGHT}>
      <PaneSceneProvider value={scene}>
        <div className={styles.pane}>
          <PaneHeader withBrand={withBrand} />
          <Notices />
          <TabList
            className={styles.tabs}
            aria-label={PANE.tabs}
            selectedValue={tab}
            onTabSelect={(_event, { value }) => setTab(TABS.find((each) => each === value) ?? 'check')}
          >
            <Tab value="check" id="tab-check" aria-controls="panel-check">
              <TabWords words={PANE.tabCheck} count={toMend} colour="danger" />
            </Tab>
            <Tab value="cell" id="tab-cell" aria-controls="panel-cell">
              {CELL_VIEW.tab}
            </Tab>
            <Tab value="narrative" id="tab-narrative" aria-controls="panel-narrative">
              <TabWords words={PANE.tabNarrative} count={blanks} colour="informative" />
            </Tab>
          </TabList>
          <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} className={styles.panel}>
            {tab === 'check' ? (
              <CheckTab
                listing={listing}
                minorOpen={minorOpen}
                onMinorOpen={setMinorWanted}
                filter={filter}
                onFilter={setFilter}
              />
            ) : tab === 'cell' ? (
              <CellTab />
            ) : (
              <NarrativeTab onCheck={toCheck} />
            )}
          </div>
          <div role="status" aria-live="polite" className={styles.unseen}>
            {announcement(snapshot)}
          </div>
        </div>
      </PaneSceneProvider>
    </FluentProvider>
  );
}

/** What those hear who do not see the pane: that a check runs, and what it brought. */
function announcement({ phase, report }: PaneScene['snapshot']): string {
  if (phase === 'scanning') return PANE.scanning;
  if (phase === 'stale') return PANE.stale;
  return phase === 'ready' && report !== undefined ? summaryLine(report.book, report.run, report.sorted.told) : '';
}

function TabWords({ words, count, colour }: {
  readonly words: string;
  readonly count: number;
  readonly colour: 'danger' | 'informative';
}) {
  const styles = useStyles();
  return (
    <span className={styles.tab}>
      {words}
      {count > 0 ? <CounterBadge count={count} size="small" color={colour} overflowCount={999} /> : undefined}
    </span>
  );
}
