import type { Book, SupplementFinding } from '../../../model';
import type { Supplement } from '../supplement';
import { unknownCodes } from './codes';
import { Given } from './given';
import { budgets, lastYear, typedTwice } from './last-year-and-budgets';
import { assets, procurement, runningCosts } from './other-matters';
import { abroad, receptions, vehicles } from './three-publics';

/**
 * What contradicts itself or the tables in 补充数据: their sums and the rules T-27 to T-35 of the
 * text (三公 details, 机关运行经费, 政府采购, 国有资产), each only where both sides are known.
 * @param prior last year's accounts; only where they fit
 */
export function checkSupplement(book: Book, prior: Book | undefined, supplement: Supplement): readonly SupplementFinding[] {
  const given = new Given(book, supplement);
  return [
    ...typedTwice(given, prior),
    ...lastYear(given),
    ...budgets(given),
    ...abroad(given),
    ...vehicles(given),
    ...receptions(given),
    ...runningCosts(given),
    ...procurement(given),
    ...assets(given),
    ...unknownCodes(given),
  ];
}
