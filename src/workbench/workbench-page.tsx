import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { WORKBENCH } from '../text/zh-CN';
import { EmptyState, FULL_HEIGHT, Pane, WorkbookGrid, cellHints, useSystemTheme } from '../ui';
import { DropTarget } from './drop-target';
import { PageNotices } from './page-notices';
import { readFile } from './read-file';
import { PANE_WIDTH, Splitter } from './splitter';
import { TopBar } from './top-bar';
import type { Workbench } from './workbench';

/** Below this there is no room for both side by side. */
const NARROW = '@media (max-width: 700px)';

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    [NARROW]: { flexDirection: 'column' },
  },
  workbook: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    [NARROW]: { flexGrow: 0, flexShrink: 0, height: '40%' },
  },
  // The width is the splitter's, except where the two stand one below the other.
  pane: {
    flexShrink: 0,
    minHeight: 0,
    overflow: 'hidden',
    [NARROW]: {
      width: '100% !important',
      // What is wrong has to be seen before any click, so the pane has the larger share.
      flexGrow: 1,
      flexShrink: 1,
      flexBasis: 0,
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
});

/** The workbench: the workbook on the left, the pane on the right, one below the other where it is narrow. */
export function WorkbenchPage({ workbench }: { readonly workbench: Workbench }) {
  const styles = useStyles();
  const theme = useSystemTheme();
  const state = useSyncExternalStore(workbench.subscribe, workbench.snapshot);
  const { report, marking } = useSyncExternalStore(workbench.session.subscribe, workbench.session.snapshot);
  const [width, setWidth] = useState<number>(PANE_WIDTH.usual);
  const hints = useMemo(
    () => cellHints(report === undefined || !marking ? [] : report.run.findings),
    [report, marking],
  );
  const onOpen = useCallback((file: File) => void workbench.openFile(file), [workbench]);
  const readSheets = useCallback(async (file: File) => (await readFile(file)).sheets, []);
  return (
    <FluentProvider theme={theme} style={FULL_HEIGHT}>
      <DropTarget onFile={onOpen}>
        <TopBar state={state} onOpen={onOpen} />
        <PageNotices state={state} onDismissError={workbench.dismissError} />
        <div className={styles.body}>
          <main className={styles.workbook} aria-label={WORKBENCH.workbook}>
            {state.fileName === '' && !state.opening ? (
              <EmptyState icon={<DocumentTableRegular />} title={WORKBENCH.nothingOpen}>
                {WORKBENCH.nothingOpenBody}
              </EmptyState>
            ) : (
              <WorkbookGrid store={workbench.host} hints={hints} />
            )}
          </main>
          <Splitter width={width} onWidth={setWidth} />
          <aside className={styles.pane} style={{ width }} aria-label={WORKBENCH.pane}>
            <Pane session={workbench.session} readSheets={readSheets} withBrand={false} workbook={state.opened} />
          </aside>
        </div>
      </DropTarget>
    </FluentProvider>
  );
}
