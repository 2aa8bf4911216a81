import { makeStyles } from '@fluentui/react-components';
import { useRef, useSyncExternalStore } from 'react';
import { SheetGrid } from './sheet-grid';
import { SheetTabs } from './sheet-tabs';
import type { CellHints, WorkbookStore } from './workbook-store';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, minWidth: 0 },
});

/** A workbook: the sheet in front, and the tabs of all sheets below it. */
export function WorkbookGrid({ store, hints }: { readonly store: WorkbookStore; readonly hints: CellHints }) {
  const styles = useStyles();
  const view = useSyncExternalStore(store.subscribe, store.view);
  // It outlives the grid of one sheet, for the focus to go from one sheet to another.
  const giveBack = useRef(false);
  const sheet = view.sheets.find(({ name }) => name === view.activeSheet);
  if (sheet === undefined) return undefined;
  return (
    <div className={styles.root}>
      <SheetGrid
        key={sheet.name}
        store={store}
        view={view}
        sheet={sheet}
        marks={view.marks.get(sheet.name)}
        hints={hints.get(sheet.name)}
        giveBack={giveBack}
      />
      <SheetTabs
        sheets={view.sheets}
        active={sheet.name}
        marks={view.marks}
        onShow={(name) => store.showSheet(name)}
      />
    </div>
  );
}
