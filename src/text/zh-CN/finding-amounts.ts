import { groupedNumeral, numeralOf, tableOf } from '../../model';
import type { Amount, Book, FindingCell, FindingFacts, TableCode, Unit } from '../../model';

/** The numbers of a finding as plain numerals in its table's unit; what it does not have is left out. */
export interface FindingAmounts {
  readonly unit: Unit;
  /** What stands in the sheet. */
  readonly actual?: string;
  /** What the relation says should stand there. */
  readonly expected?: string;
  /** actual - expected, with its sign. */
  readonly difference?: string;
  /** The difference in 元, where the table is in another unit. */
  readonly differenceInYuan?: string;
}

const MAIN_ROLES = new Set<FindingCell['role']>(['total', 'left', 'subject']);

/** The cell that the finding is about first of all. */
export function mainCell(facts: FindingFacts): FindingCell | undefined {
  return facts.cells.find(({ role }) => MAIN_ROLES.has(role)) ?? facts.cells[0];
}

/** The table that the finding belongs to: its main cell's, or the one it names. */
export function findingTable(facts: FindingFacts): TableCode | undefined {
  const cell = mainCell(facts);
  if (cell !== undefined) return cell.cell.table;
  return 'table' in facts ? facts.table : undefined;
}

/** The numbers to show for a finding. */
export function findingAmounts(facts: FindingFacts, book: Book): FindingAmounts {
  const unit = unitOf(findingTable(facts), book);
  if (facts.code === 'relation') {
    const { step } = facts;
    const [actual, expected] = totalOnTheRight(facts) ? [facts.right, facts.left] : [facts.left, facts.right];
    const numeral = (fen: number): string => numeralOf({ fen, step }, unit);
    return { unit, actual: numeral(actual), expected: numeral(expected), ...differenceOf(actual - expected, step, unit) };
  }
  if (facts.code === 'unlisted-residual' || facts.code === 'negative-residual') {
    const [first, ...others] = facts.residuals;
    // Where the tables show several amounts none of them is the difference.
    return first === undefined || others.length > 0 ? { unit } : { unit, ...differenceOf(first.fen, first.step, unit) };
  }
  return 'residual' in facts ? { unit, ...differenceOf(facts.residual, facts.step, unit) } : { unit };
}

/** A difference with its unit, and in 元 too where the table has another unit. */
export function differenceWords(facts: FindingFacts, book: Book): string {
  return withUnit(findingAmounts(facts, book));
}

/** An amount in a table's unit, and in 元 too where that is another. */
export function moneyWords({ fen, step }: Amount, table: TableCode | undefined, book: Book): string {
  const unit = unitOf(table, book);
  return withUnit({ unit, ...differenceOf(fen, step, unit) });
}

function unitOf(table: TableCode | undefined, book: Book): Unit {
  return (table === undefined ? undefined : tableOf(book, table)?.unit) ?? book.unit ?? '元';
}

function withUnit({ unit, difference = '', differenceInYuan }: FindingAmounts): string {
  const inUnit = `${groupedNumeral(difference)} ${unit}`;
  return differenceInYuan === undefined ? inUnit : `${inUnit}（${groupedNumeral(differenceInYuan)} 元）`;
}

/** An equation may be written either way round: what stands in the sheet is the total, on whichever side. A 0 stands in no sheet. */
function totalOnTheRight({ relation, cells }: Extract<FindingFacts, { readonly code: 'relation' }>): boolean {
  return relation === '=' && cells[0]?.role === 'part' && cells.some(({ role }) => role === 'total');
}

function differenceOf(fen: number, step: number, unit: Unit) {
  const difference = numeralOf({ fen, step }, unit);
  return unit === '元' ? { difference } : { difference, differenceInYuan: numeralOf({ fen, step }, '元') };
}
