import type { StructureRule } from '../rule';
import { equalResiduals } from './equal-residuals';
import { incompleteLayout } from './incomplete-layout';
import { missingRows } from './missing-rows';
import { needlessPartial, unlistedResidual } from './partial-listing';
import { unreadableAmounts } from './unreadable-amounts';
import { codesMissingFrom03, sameCodesIn06And07 } from './unlisted-codes';

/** The rules that the notation cannot say. */
export const STRUCTURE_RULES: readonly StructureRule[] = [
  unreadableAmounts,
  incompleteLayout,
  unlistedResidual,
  needlessPartial,
  missingRows,
  codesMissingFrom03,
  sameCodesIn06And07,
  equalResiduals,
];
