import { cellsOf, meaningOf } from '../../model';
import type { BoundCell, FindingFacts, Reading, Table, Verdict } from '../../model';
import { oncePerTable } from '../once-per-table';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { uncommonCells } from './uncommon-cells';
import { failed, inEveryTable, passed, shownCells } from './verdicts';

/** The rule that what cannot be read breaks. */
export const UNREADABLE_CELLS = 'M-11';
const STATEMENT = '金额单元格里只有数字';

/** So many cells with the same in them are said one by one; more are a habit, or a mistake of the whole table. */
const MOST_ALONE = 3;

type Cells = readonly [BoundCell, ...BoundCell[]];

type UnreadableCause = Extract<Reading, { readonly kind: 'unreadable' }>['cause'];
/** Why an amount cannot be read that is mended as all others are of which the same is said, whatever figure it should be. */
type MendedAlike = 'not-calculated' | 'format';

/** Whether all that a cell needs is to be calculated, or to have another format. */
export function isMendedAlike(cause: UnreadableCause): cause is MendedAlike {
  return cause === 'not-calculated' || cause === 'format';
}

/**
 * A table's amounts that nobody can read, as far as one thing is said of them: each alone, but many with the same in
 * them together, of which the verdict goes by the first. What one remedy helps all through a table is none of these.
 */
export const unreadableIn = oncePerTable((table): readonly Cells[] => {
  const alike = new Map<string, [BoundCell, ...BoundCell[]]>();
  for (const cell of uncommonCells(table)) {
    const { reading, written } = cell;
    if (reading.kind !== 'unreadable' || isMendedAlike(reading.cause)) continue;
    // Figures that are too large are figures each.
    const text = reading.cause === 'out-of-range' ? meaningOf(cell) : String(written ?? '').trim();
    const known = alike.get(text);
    if (known === undefined) alike.set(text, [cell]);
    else known.push(cell);
  }
  return [...alike.values()].flatMap((cells): readonly Cells[] => (cells.length > MOST_ALONE ? [cells] : cells.map((cell) => [cell])));
});

type Oddity = Extract<FindingFacts, { readonly code: 'odd-writing' }>['oddity'];

const ODDITIES: readonly Oddity[] = ['full-width', 'spaces', 'dash'];

/**
 * Every amount cell holds a number and shows it. An error value (`###`, `#REF!`) and a formula without a result are errors,
 * other text, formats that show something else and odd writing want a look; a lone dash is odd only where the column prints
 * zeros.
 */
export const unreadableAmounts: StructureRule = {
  id: UNREADABLE_CELLS,
  kind: '结',
  weight: 'E',
  title: STATEMENT,
  basis: DERIVED,
  statement: STATEMENT,
  check: inEveryTable(checkTable),
};

function checkTable(table: Table): readonly Verdict[] {
  const suspects = uncommonCells(table).filter((cell) => cell.reading.kind === 'unreadable' || oddityOf(cell) !== undefined);
  const failures = [...unreadableIn(table).flatMap((cells) => checkUnreadable(table, cells)), ...checkFormulas(table, suspects), ...checkFormats(table, suspects), ...ODDITIES.flatMap((oddity) => checkWriting(table, suspects, oddity) ?? [])];
  return failures.length > 0 ? failures : [passed(UNREADABLE_CELLS, table.code)];
}

/** A way of writing is a habit: it is said once a table, and where most cells have it none is marked for it. */
function checkWriting(table: Table, suspects: readonly BoundCell[], oddity: Oddity): Verdict | undefined {
  const odd = suspects.filter((cell) => oddityOf(cell) === oddity);
  const [first] = odd;
  if (first === undefined) return undefined;
  return failed(UNREADABLE_CELLS, `${table.code} ${oddity}`, 'review', {
    code: 'odd-writing',
    oddity,
    table: table.code,
    written: String(first.written ?? ''),
    count: odd.length,
    cells: odd.length * 2 <= cellsOf(table).length ? shownCells(odd) : [],
    formula: STATEMENT,
  });
}

/** Formulas without results come by the table, from a program that wrote the file without calculating, and one remedy helps them all. */
function checkFormulas(table: Table, suspects: readonly BoundCell[]): readonly Verdict[] {
  const formulas = suspects.filter(({ reading }) => reading.kind === 'unreadable' && reading.cause === 'not-calculated');
  return mendedAlike(table, formulas, 'not-calculated', 'error');
}

/** So do formats that show a number as something else; the number may be right, and the sheet shows another. */
function checkFormats(table: Table, suspects: readonly BoundCell[]): readonly Verdict[] {
  const formatted = suspects.filter(({ reading }) => reading.kind === 'unreadable' && reading.cause === 'format');
  return mendedAlike(table, formatted, 'shown-otherwise', 'review');
}

function mendedAlike({ code: table }: Table, cells: readonly BoundCell[], code: 'not-calculated' | 'shown-otherwise', severity: 'error' | 'review'): readonly Verdict[] {
  const [first] = cells;
  if (first === undefined) return [];
  const facts = { table, written: String(first.written ?? ''), count: cells.length, cells: shownCells(cells), formula: STATEMENT };
  return [failed(UNREADABLE_CELLS, `${table} ${code}`, severity, { code, ...facts })];
}

function oddityOf({ reading }: BoundCell): Oddity | undefined {
  if (reading.kind === 'blank') return reading.dash && !reading.asZero ? 'dash' : undefined;
  return reading.kind === 'amount' ? reading.oddity : undefined;
}

function checkUnreadable({ code }: Table, cells: Cells): readonly Verdict[] {
  const [first, ...rest] = cells;
  const { reading, written } = first;
  if (reading.kind !== 'unreadable') return [];
  const { cause } = reading;
  if (isMendedAlike(cause)) return [];
  const common = { cause, written: String(written ?? ''), cells: shownCells(cells), formula: STATEMENT } as const;
  const facts: FindingFacts = rest.length === 0 ? { code: 'unreadable', ...common } : { code: 'unreadable-alike', table: code, count: cells.length, ...common };
  return [failed(UNREADABLE_CELLS, meaningOf(first), cause === 'text' ? 'review' : 'error', facts)];
}
