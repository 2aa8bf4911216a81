import { drawBook } from '../fixtures/layout/draw-book';
import { toSheets } from '../fixtures/drawing/sheets';
import { deriveTables } from '../support/generator/department-tables';
import { plannedFault, randomFault, withFault } from '../support/generator/faults';
import type { Fault } from '../support/generator/faults';
import { toPrinted } from '../support/generator/printed';
import { randomFacts } from '../support/generator/random-facts';
import { randomOf } from '../support/generator/random';
import type { PrintedBook } from '../fixtures/layout/book';
import { recognise } from '../../src/recognise';
import { checkBook } from '../../src/rules';
import type { Book, BoundCell, RuleRun } from '../../src/model';

/** What came of one fault. */
export interface FaultResult {
  readonly fault: Fault;
  readonly seed: number;
  /** How many rules judged the cell in the clean book. */
  readonly rules: number;
  readonly detected: boolean;
  /** Whether it is an error, and not only a sum that rounding may still explain, for which no cause is named. */
  readonly isError: boolean;
  readonly causes: number;
  /** The true cell's place among the causes, 1 for the first; 0 where it is none of them. */
  readonly rank: number;
  /** Whether the true cell is the cause or one of the alternatives named with it. */
  readonly named: boolean;
  readonly valueRight: boolean;
}

/** Plants faults in random consistent departments and looks at what the checker makes of each. */
export function measureFaults(count: number, firstSeed: number, perBook = 20): readonly FaultResult[] {
  const random = randomOf(firstSeed);
  const results: FaultResult[] = [];
  let book: PrintedBook | undefined;
  let clean: { readonly book: Book; readonly run: RuleRun } | undefined;
  let seed = firstSeed;
  for (let index = 0; results.length < count; index += 1) {
    if (index % perBook === 0) {
      seed += 1;
      book = toPrinted(deriveTables(randomFacts(seed)));
      clean = checked(book);
    }
    if (book === undefined || clean === undefined) continue;
    const fault = randomFault(book, plannedFault(index), random);
    if (fault !== undefined) results.push(judged(book, clean, fault, seed));
  }
  return results;
}

function checked(book: PrintedBook): { readonly book: Book; readonly run: RuleRun } {
  const recognised = recognise(toSheets(drawBook(book)));
  return { book: recognised, run: checkBook(recognised) };
}

function judged(printed: PrintedBook, clean: { readonly book: Book; readonly run: RuleRun }, fault: Fault, seed: number): FaultResult {
  const faulty = checked(withFault(printed, fault));
  const cell = changedCell(clean.book, faulty.book);
  const isTrue = (other: BoundCell): boolean => other.table === cell.table && other.item === cell.item && other.column === cell.column;
  const { causes, counts } = faulty.run;
  const cause = causes.find((entry) => isTrue(entry.cell));
  const right = clean.book.tables.find(({ code }) => code === cell.table)?.cells.get(cell.item)?.get(cell.column)?.reading;
  return {
    fault,
    seed,
    rules: new Set(clean.run.verdicts.filter(({ outcome, cells }) => outcome.state === 'pass' && cells.some(isTrue)).map(({ rule }) => rule)).size,
    detected: counts.error + counts.review > clean.run.counts.error + clean.run.counts.review,
    isError: counts.error > clean.run.counts.error,
    causes: causes.length,
    rank: causes.findIndex((entry) => isTrue(entry.cell)) + 1,
    named: cause !== undefined || causes.some(({ alternatives }) => alternatives.some(isTrue)),
    valueRight: cause?.suggested?.fen === (right?.kind === 'amount' ? right.amount.fen : undefined) && cause !== undefined,
  };
}

function changedCell(clean: Book, faulty: Book): BoundCell {
  for (const table of faulty.tables) {
    const before = clean.tables.find(({ code }) => code === table.code);
    for (const [item, cells] of table.cells) {
      for (const [column, cell] of cells) if (before?.cells.get(item)?.get(column)?.written !== cell.written) return cell;
    }
  }
  throw new Error('the fault changed no bound cell');
}
