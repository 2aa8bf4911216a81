import { cellsOf, meaningOf } from '../../model';
import type { Book, BoundCell, Cause, SlipKind, Verdict } from '../../model';
import { isMendedAlike, UNREADABLE_CELLS, unreadableIn } from '../structure/unreadable-amounts';
import { failed, shownCells } from '../structure/verdicts';
import { BLANK_CELLS, blankCells } from '../structure/writing';
import type { AskedValue, Assessor } from './assessment';
import type { Explanation } from './explanation';
import { spreadErrors } from './spread-errors';

/** What the other figures say should stand where nothing could be read. A formula without a result and a number that is not shown need no figure: M-11 says what they need. */
export function unreadableCauses(book: Book, assessor: Assessor): readonly Explanation[] {
  const cells = book.tables
    .flatMap(cellsOf)
    .filter(({ reading }) => reading.kind === 'unreadable' && !isMendedAlike(reading.cause));
  const spread = spreadErrors(cells, assessor);
  const alone = new Set(spread.flatMap((group) => (group.length === 1 ? group : [])));
  const said = book.tables.flatMap(unreadableIn);
  const alike = said.map((group) => group.filter((cell) => alone.has(cell)));
  const causes = [...spread.filter((group) => group.length > 1).map((group) => spreadCause(group, assessor)), ...alike.map((group) => alikeCause(group, assessor))];
  const leads = new Set(said.map(([first]) => first));
  return causes.flatMap((cause) => (cause === undefined ? [] : [{ ...cause, instances: saidOf([cause.cell, ...cause.block], leads) }]));
}

/** What M-11 says of these cells: of many alike it speaks by the first. */
function saidOf(cells: readonly BoundCell[], leads: ReadonlySet<BoundCell>): readonly string[] {
  return cells.filter((cell) => leads.has(cell)).map((cell) => `${UNREADABLE_CELLS} ${meaningOf(cell)}`);
}

/** What began in one cell is mended there. */
function spreadCause([first, ...block]: readonly BoundCell[], assessor: Assessor): Explanation | undefined {
  return first === undefined ? undefined : { ...causeOf(first, askedOf(first, assessor), 'not-a-number', UNREADABLE_CELLS), block };
}

/** What many cells hold alike is one habit; a value is suggested where it is the same for all. */
function alikeCause([first, ...block]: readonly BoundCell[], assessor: Assessor): Explanation | undefined {
  if (first === undefined) return undefined;
  const asked = askedOf(first, assessor);
  const isSame = block.every((cell) => askedOf(cell, assessor)[0]?.value.fen === asked[0]?.value.fen);
  return { ...causeOf(first, isSame ? asked : [], 'not-a-number', UNREADABLE_CELLS), block };
}

/**
 * Blanks that cannot be zero: every equation that has no other gap asks for money there, more than
 * rounding explains. Whatever such a blank was meant to be, the sheets contradict each other.
 */
export function missingFigures(book: Book, assessor: Assessor): readonly Explanation[] {
  return book.tables
    .flatMap(cellsOf)
    .filter(({ reading }) => reading.kind === 'blank' && !reading.asZero)
    .flatMap((cell) => {
      const asked = askedOf(cell, assessor);
      const isMoney = asked.length > 0 && asked.every(({ value, figures }) => Math.abs(value.fen) > figures * value.step);
      return isMoney ? [causeOf(cell, asked, 'left-out', BLANK_CELLS)] : [];
    });
}

/** What the equations ask of a cell: first the value with which most relations hold, 尾差 or not, and of such a figure copied before a sum. */
function askedOf(cell: BoundCell, assessor: Assessor): readonly AskedValue[] {
  const asked = assessor.valuesFor(cell, assessor.readersOf(cell));
  // Most cells are asked one value, and trying it would tell nothing.
  if (asked.length < 2) return asked;
  const tried = asked.map((entry) => ({ ...entry, holding: assessor.holdingWith(cell, entry.value) }));
  return tried.sort((one, other) => other.holding - one.holding || one.figures - other.figures);
}

function causeOf(cell: BoundCell, asked: readonly AskedValue[], kind: SlipKind, rule: string): Explanation {
  const [best, ...others] = asked;
  return {
    cell,
    alternatives: [],
    kind,
    ...(best === undefined ? {} : { suggested: best.value }),
    // The cell is certain; only its value may be in doubt.
    confidence: others.length === 0 ? 1 : 0.9,
    instances: [`${rule} ${meaningOf(cell)}`],
    block: [],
  };
}

/** A blank that the other figures say must hold money is an error, and no mere gap. */
export function missingFigureVerdicts(causes: readonly Cause[]): readonly Verdict[] {
  return causes.flatMap(({ cell, suggested }) => {
    if (cell.reading.kind !== 'blank' || cell.reading.asZero || suggested === undefined) return [];
    const finding = { code: 'missing-figure', value: suggested.fen, step: suggested.step, cells: shownCells([cell]), formula: blankCells.statement } as const;
    return [failed(BLANK_CELLS, meaningOf(cell), 'error', finding)];
  });
}
