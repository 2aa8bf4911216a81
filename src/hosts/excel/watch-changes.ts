import type { Batch } from './excel-queue';
import type { Registration } from './watch';

/** What is done about changes. Ids are Excel's, and there may be none where it does not say. */
export interface ChangeHandlers {
  /** Cells were changed by somebody else than this host, or calculated. */
  readonly content: (sheetId: string | undefined) => void;
  /** Sheets came, went or were renamed. */
  readonly workbook: () => void;
  /** Whether this host is writing at the moment. */
  readonly isWriting: () => boolean;
}

/**
 * Excel also reports what add-ins write. Newer versions (ExcelApi 1.14) say whether it was this
 * one; with older ones the user's edits during a write of ours go by unheard.
 */
function isOurs(triggerSource: string | undefined, writing: boolean): boolean {
  return triggerSource === undefined ? writing : triggerSource === 'ThisLocalAddin';
}

/** Renaming is reported by newer versions only (ExcelApi 1.17, or Excel on the web); others throw at the very name. */
function onNameChanged(worksheets: Excel.WorksheetCollection, heard: () => Promise<void>): readonly Registration[] {
  try {
    return [worksheets.onNameChanged.add(heard)];
  } catch {
    return [];
  }
}

/**
 * Queues handlers for the whole collection, so that sheets that are added or renamed later are covered too. What a
 * formula gives raises no change event, hence the one for calculation. Hiding a row raises none of these (a filter may),
 * nor does showing it again: the next reading of its sheet finds it.
 */
export function registerChanges({ context }: Batch, { content, workbook, isWriting }: ChangeHandlers): readonly Registration[] {
  const { worksheets } = context.workbook;
  const ofWorkbook = (): Promise<void> => {
    workbook();
    return Promise.resolve();
  };
  return [
    worksheets.onChanged.add(({ worksheetId, triggerSource }) => {
      if (!isOurs(triggerSource, isWriting())) content(worksheetId);
      return Promise.resolve();
    }),
    worksheets.onCalculated.add(({ worksheetId }) => {
      if (!isWriting()) content(worksheetId);
      return Promise.resolve();
    }),
    worksheets.onAdded.add(ofWorkbook),
    worksheets.onDeleted.add(ofWorkbook),
    ...onNameChanged(worksheets, ofWorkbook),
  ];
}
