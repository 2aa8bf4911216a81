import { toSheets } from '../fixtures/drawing/sheets';
import { drawBook } from '../fixtures/layout/draw-book';
import type { PrintedBook } from '../fixtures/layout/book';
import { deriveTables } from '../support/generator/department-tables';
import { plannedFault, randomFault } from '../support/generator/faults';
import { toPrinted } from '../support/generator/printed';
import { randomFacts } from '../support/generator/random-facts';
import { randomOf } from '../support/generator/random';
import { recognise } from '../../src/recognise';
import { checkBook } from '../../src/rules';
import { copiedColumn, exchangedRows, lostClass, slidRows, twoCells, WIDE_KINDS } from './slipped-blocks';
import type { WideFault } from './slipped-blocks';

const BOOKS = Number(process.env.GOUJI_BOOKS ?? 60);
const TABLES = ['02', '03', '05', '06', '07', '08'] as const;

/** What the checker makes of mistakes of several cells; measured and printed, for there is no promise on them yet. */
test('slid and exchanged rows, lost classes, copied columns and double faults', () => {
  const random = randomOf(31_337);
  const found: { readonly fault: WideFault; readonly detected: boolean; readonly causes: number; readonly joined: boolean; readonly placed: boolean }[] = [];
  for (let seed = 880_000; seed < 880_000 + BOOKS; seed += 1) {
    const book = toPrinted(deriveTables(randomFacts(seed)));
    const before = checked(book).counts;
    for (const fault of faultsIn(book)) {
      const { counts, causes } = checked(fault.book);
      found.push({
        fault,
        detected: counts.error + counts.review > before.error + before.review,
        causes: causes.length,
        joined: causes.some(({ block }) => block.length > 0),
        placed: causes[0] === undefined || causes[0].cell.table === fault.table,
      });
    }
  }
  for (const kind of WIDE_KINDS) {
    const of = found.filter(({ fault }) => fault.kind === kind);
    const mean = (value: (entry: (typeof of)[number]) => number): string => (of.reduce((sum, entry) => sum + value(entry), 0) / Math.max(1, of.length)).toFixed(2);
    process.stdout.write(
      `${kind}: ${of.length} tried, ${of.filter(({ detected }) => detected).length} found, ${mean(({ fault }) => fault.cells)} cells and ${mean(({ causes }) => causes)} causes each, ${of.filter(({ joined }) => joined).length} told as a block, ${of.filter(({ placed }) => !placed).length} with a first cause in another table\n`,
    );
    expect(of.length).toBeGreaterThan(0);
    // Rows exchanged below one 款 leave its sum as it is: where no other table shows them, nothing contradicts them.
    if (kind !== 'rows-exchanged') expect(of.filter(({ detected, fault }) => !detected && fault.cells > 2).length).toBeLessThanOrEqual(of.length / 50);
  }

  function* faultsIn(book: PrintedBook): Generator<WideFault> {
    for (const table of TABLES) {
      const slid = slidRows(book, table, random);
      if (slid !== undefined) yield slid;
      const exchanged = exchangedRows(book, table, random);
      if (exchanged !== undefined) yield exchanged;
      const lost = lostClass(book, table, random);
      if (lost !== undefined) yield lost;
      const copied = copiedColumn(book, table, random);
      if (copied !== undefined) yield copied;
    }
    const one = randomFault(book, plannedFault(random.int(0, 500)), random);
    const other = randomFault(book, plannedFault(random.int(0, 500)), random);
    const both = one === undefined || other === undefined ? undefined : twoCells(book, [one, other]);
    if (both !== undefined) yield both;
  }
});

function checked(book: PrintedBook): ReturnType<typeof checkBook> {
  return checkBook(recognise(toSheets(drawBook(book))));
}
