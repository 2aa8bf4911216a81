import type { Book, Chart, NarrativeDocument, Sheet } from '../../../src/model';
import { chartsOf, composeNarrative, DEFAULT_STYLE } from '../../../src/narrative';
import { wordFile } from '../../../src/output/docx';
import { recognise } from '../../../src/recognise';
import { toSheets } from '../../fixtures/drawing/sheets';
import type { SheetDrawing } from '../../fixtures/drawing/sheet-drawing';

/** A Word file, and what it was made from. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly book: Book;
  readonly sheets: readonly Sheet[];
  readonly narrative: NarrativeDocument;
  readonly charts: readonly Chart[];
}

/** Writes the Word file of a drawn workbook, with its tables appended where that is asked for. */
export async function written(drawings: readonly SheetDrawing[], priorDrawings?: readonly SheetDrawing[], appended = false): Promise<Written> {
  const sheets = toSheets(drawings);
  const book = recognise(sheets);
  const prior = priorDrawings === undefined ? undefined : recognise(toSheets(priorDrawings));
  const narrative = composeNarrative(book, prior, DEFAULT_STYLE);
  const charts = chartsOf(narrative, book, prior, DEFAULT_STYLE);
  const bytes = await wordFile({ narrative, charts, creator: book.department ?? '', ...(appended ? { appendix: { book, sheets } } : {}) });
  return { bytes, book, sheets, narrative, charts };
}
