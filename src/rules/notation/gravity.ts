import type { Amount } from '../../model';
import { agreesUnrounded, gravityOfCopy, gravityOfExcess, gravityOfIdentity, gravityOfSum } from '../tolerance';
import type { Gravity } from '../tolerance';
import { compares } from './compares';
import { printedTotal, unroundedTotal } from './figures';
import type { Figure, Figures } from './figures';
import type { Relation } from './syntax';

/** How grave a relation's difference is; none where it holds to the last 分, which a first look cannot always tell. */
export function gravityOf(relation: Relation, left: Figures, right: Figures): Gravity {
  const difference = printedTotal(left) - printedTotal(right);
  if (compares(relation.relator, difference) || agreeUnrounded(relation, left, right)) return 'none';
  // With 0 nothing is rounded, and what is not to be the same is not by a little.
  if (left.zero || right.zero || relation.relator === '≠') return 'error';
  switch (relation.relator) {
    case '≤':
    case '≥':
      return gravityOfExcess(Math.abs(difference), printed(left, right));
    case '≡':
      return gravityOfIdentity(difference, ...printed(left, right));
    case '=':
      return isCopy(relation, left, right) ? gravityOfCopy(difference, ...printed(left, right)) : gravityOfEquation(difference, left, right);
  }
}

/** Whether an equation says that a figure stands in two places. */
export function isCopy({ relator }: Relation, left: Figures, right: Figures): boolean {
  return (relator === '=' || relator === '≡') && left.single && right.single && !left.zero && !right.zero;
}

function gravityOfEquation(difference: number, left: Figures, right: Figures): Gravity {
  const [total] = left.single ? printed(left) : right.single ? printed(right) : [];
  return gravityOfSum(difference, total, total === undefined ? printed(left, right) : printed(left.single ? right : left));
}

function printed(...sides: readonly Figures[]): readonly Amount[] {
  return sides.flatMap(({ figures }) => figures.map((figure) => figure.printed));
}

/**
 * Where every amount carries more digits than it shows, or has none to hide, the unrounded figures
 * decide: if they agree, the difference is one of display only.
 */
function agreeUnrounded({ relator }: Relation, left: Figures, right: Figures): boolean {
  if (relator !== '=' && relator !== '≡') return false;
  const figures = [...left.figures, ...right.figures];
  if (!figures.some(({ raw }) => raw !== undefined) || !figures.every(hidesNothing)) return false;
  return agreesUnrounded(unroundedTotal(left) - unroundedTotal(right), figures.length);
}

function hidesNothing({ printed: { fen, step }, raw }: Figure): boolean {
  return raw !== undefined || fen === 0 || step === 1;
}
