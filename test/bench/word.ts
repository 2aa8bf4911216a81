import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { toSheets } from '../fixtures/drawing/sheets';
import { drawBook } from '../fixtures/layout/draw-book';
import { priorSample } from '../fixtures/sample/sample';
import { variantTables } from '../fixtures/workbooks';
import { toPrinted } from '../support/generator/printed';
import { chartsOf, composeNarrative, DEFAULT_STYLE } from '../../src/narrative';
import { wordFile } from '../../src/output/docx';
import { recognise } from '../../src/recognise';

/** Milliseconds: the first time, and the median of the next ones. */
export interface WordTimes {
  /** 情况说明 with its figures, and all thirteen tables. */
  readonly file: { readonly cold: number; readonly warm: number };
  /** docx alone, for as many cells of nothing in one table: what the tables would cost as its objects. */
  readonly emptyTable: { readonly cold: number; readonly warm: number };
  /** docx alone, for a document with nothing in it. */
  readonly emptyDocument: { readonly cold: number; readonly warm: number };
  readonly cells: number;
  readonly bytes: number;
}

const RUNS = 9;

/**
 * The time of a Word file with figures and thirteen tables, beside docx's own for an empty document
 * of the same size. Figures are drawn from a pair of years made up for them, so that all seven are there.
 */
export async function wordTimes(): Promise<WordTimes> {
  const sheets = toSheets(drawBook(toPrinted(variantTables())));
  const book = recognise(sheets);
  const prior = { ...recognise(toSheets(priorSample())), ...named(book.department), year: (book.year ?? 0) - 1 };
  const narrative = composeNarrative(book, prior, DEFAULT_STYLE);
  const charts = chartsOf(narrative, book, prior, DEFAULT_STYLE);
  if (charts.some(({ kind }) => kind === 'missing')) throw new Error('a figure is missing');
  let bytes = 0;
  const file = await timed(async () => {
    bytes = (await wordFile({ narrative, charts, appendix: { book, sheets } })).length;
  });
  const rows = book.tables.map(({ area }) => [area.bottom - area.top + 1, area.right - area.left + 1] as const);
  const cells = rows.reduce((sum, [height, width]) => sum + height * width, 0);
  const emptyTable = await timed(() => Packer.toArrayBuffer(emptyTables(rows)));
  const emptyDocument = await timed(() => Packer.toArrayBuffer(new Document({ sections: [{ children: [] }] })));
  return { file, emptyTable, emptyDocument, cells, bytes };
}

function named(department: string | undefined): { readonly department?: string } {
  return department === undefined ? {} : { department };
}

function emptyTables(sizes: readonly (readonly [number, number])[]): Document {
  const cell = (): TableCell => new TableCell({ children: [new Paragraph({ children: [new TextRun('')] })] });
  const row = (width: number): TableRow => new TableRow({ children: Array.from({ length: width }, cell) });
  const children = sizes.map(([height, width]) => new Table({ rows: Array.from({ length: height }, () => row(width)) }));
  return new Document({ sections: [{ children }] });
}

async function timed(work: () => Promise<unknown>): Promise<{ readonly cold: number; readonly warm: number }> {
  const once = async (): Promise<number> => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const cold = await once();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await once());
  return { cold, warm: times.sort((one, other) => one - other)[RUNS >> 1] ?? 0 };
}
