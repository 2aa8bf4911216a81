import type { Amount, Book, BoundCell, Table } from '../../model';
import { MOST_TAIL } from './assessment';
import { isWithin, withSums } from './carried-figures';
import { sureness } from './explanation';
import type { Explanation } from './explanation';
import type { GroupAssessor } from './group-assessment';
import type { Judged } from './judged';
import { totalOf } from './total-of';

/**
 * Finds figures stored as text that formulas left out, as SUM does without a word: sums of a table lack exactly what
 * stands in their text cells, and all sums made from these do too. Each figure is right as it reads; the sums are not.
 * @returns one cause for each table, with the text cells first and the sums after them
 */
export function numbersAsText(book: Book, assessor: GroupAssessor): readonly Explanation[] {
  return book.tables.flatMap((table) => causeIn(table, assessor) ?? []);
}

function causeIn({ code }: Table, assessor: GroupAssessor): Explanation | undefined {
  const gaps = [...assessor.contradictions].filter((one) => one.isEquation && isWithin(one, code)).flatMap((one) => gapIn(one, assessor) ?? []);
  const texts = new Map(gaps.flatMap((gap) => gap.texts.map(({ cell, amount }) => [cell, amount] as const)));
  const [first, ...others] = texts;
  if (first === undefined) return undefined;
  const [cell, suggested] = first;
  const sums = withSums(new Map(gaps.map(({ total, fen }) => [total, fen])), assessor);
  const { explained, breaks } = assessor.assessTogether(sums, 1);
  if (breaks || !gaps.every(({ instance }) => explained.includes(instance))) return undefined;
  assessor.accept(sums, explained);
  return {
    cell,
    alternatives: [],
    kind: 'number-as-text',
    suggested,
    confidence: sureness(explained.length, 0),
    instances: explained.map(({ instance }) => instance),
    block: [...others.map(([other]) => other), ...sums.map((figure) => figure.cell)],
  };
}

/** A figure that stands in its cell as text. */
interface TextFigure {
  readonly cell: BoundCell;
  readonly amount: Amount;
}

interface Gap {
  readonly instance: Judged;
  readonly total: BoundCell;
  /** What the total lacks, in 分. */
  readonly fen: number;
  readonly texts: readonly TextFigure[];
}

/** The text cells of a failing sum, where its total is a number and lacks them all but for a 尾差. */
function gapIn(instance: Judged, assessor: GroupAssessor): Gap | undefined {
  const addends = instance.addends();
  // Of a 款 with one 项, that which is no text was made by a formula.
  const total = totalOf(addends) ?? (addends.length === 2 ? addends.find(({ cell }) => amountAsText(cell) === undefined) : undefined);
  if (total === undefined || amountAsText(total.cell) !== undefined) return undefined;
  const texts: TextFigure[] = [];
  let fen = 0;
  for (const { cell, coefficient } of addends) {
    const amount = amountAsText(cell);
    if (amount === undefined || amount.fen === 0) continue;
    texts.push({ cell, amount });
    fen -= total.coefficient * coefficient * amount.fen;
  }
  const written = assessor.figureIn(total.cell);
  const asked = assessor.required(instance, total.cell);
  if (written === undefined || asked === undefined) return undefined;
  const tail = MOST_TAIL * asked.step;
  if (Math.abs(fen) <= tail || Math.abs(asked.fen - written.fen - fen) > tail) return undefined;
  return { instance, total: total.cell, fen, texts };
}

/** The amount of a number that was typed or pasted as text, which no formula adds up; undefined of all else. */
function amountAsText({ written, reading }: BoundCell): Amount | undefined {
  return typeof written === 'string' && reading.kind === 'amount' ? reading.amount : undefined;
}
