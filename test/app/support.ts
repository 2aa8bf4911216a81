import { Session } from '../../src/app';
import { WorkbenchHost } from '../../src/hosts/workbench';
import type { CellRef, Sheet } from '../../src/model';
import { toSheets } from '../fixtures/drawing/sheets';
import { drawBook } from '../fixtures/layout/draw-book';
import type { PrintedBook } from '../fixtures/layout/book';
import { fiscalBook } from '../rules/support/books';

/** A workbench with a drawn book open in it, and a session over it. */
export function opened(printed: PrintedBook = fiscalBook()) {
  return openedSheets(toSheets(drawBook(printed)));
}

/** The same with sheets as they are. */
export function openedSheets(sheets: readonly Sheet[]) {
  const host = new WorkbenchHost();
  host.open({ name: '账.xlsx', sheets, appearances: new Map() });
  return { host, session: new Session(host) };
}

/** Where an amount stands in the open workbook. */
export function placeOf(session: Session, table: string, item: string, column: string): CellRef {
  const found = session.snapshot().report?.book.tables.find(({ code }) => code === table);
  const cell = found?.cells.get(item)?.get(column);
  if (cell === undefined) throw new Error(`no cell ${table}[${item}].${column}`);
  return cell.ref;
}
