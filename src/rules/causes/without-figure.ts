import { cellsOf, meaningOf } from '../../model';
import type { Book, BoundCell, Cause, SlipKind, Verdict } from '../../model';
import { UNREADABLE_CELLS } from '../structure/unreadable-amounts';
import { failed, subjects } from '../structure/verdicts';
import { BLANK_CELLS, blankCells } from '../structure/writing';
import type { AskedValue, Assessor } from './assessment';
import type { Explanation } from './explanation';
import { spreadErrors } from './spread-errors';

/** What the other figures say should stand where nothing could be read. A formula without a result needs no figure: M-11 says what it needs. */
export function unreadableCauses(book: Book, assessor: Assessor): readonly Explanation[] {
  const cells = book.tables
    .flatMap(cellsOf)
    .filter(({ reading }) => reading.kind === 'unreadable' && reading.cause !== 'not-calculated');
  return spreadErrors(cells, assessor).flatMap(([cell, ...block]) =>
    cell === undefined ? [] : [{ ...causeOf(cell, askedOf(cell, assessor), 'not-a-number', UNREADABLE_CELLS), instances: [cell, ...block].map((one) => `${UNREADABLE_CELLS} ${meaningOf(one)}`), block }],
  );
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
    const finding = { code: 'missing-figure', value: suggested.fen, step: suggested.step, cells: subjects([cell]), formula: blankCells.statement } as const;
    return [failed(BLANK_CELLS, meaningOf(cell), 'error', finding)];
  });
}
