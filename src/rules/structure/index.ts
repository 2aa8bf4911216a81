import type { StructureRule } from '../rule';
import { classRows } from './class-rows';
import { oneName } from './code-names';
import { listedInOrder, listedOnce, listedToTheItem, listedToTheLast, parentListed } from './codes';
import { equalResiduals } from './equal-residuals';
import { foreignTables } from './foreign-tables';
import { labelFitsTitle, sameDepartment, sameUnit, sameYear } from './frames';
import { noCapitalCodes, onlyCapitalCodes } from './fund-codes';
import { hiddenAmounts } from './hidden-amounts';
import { incompleteLayout } from './incomplete-layout';
import { numbersRise } from './line-numbers';
import { missingClasses } from './missing-classes';
import { missingRows } from './missing-rows';
import { emptyAsSaid, emptySaid, tailsExplained } from './notes/rules';
import { economicOrder, partEqualsWhole, runningCosts } from './outlay-details';
import { needlessPartial, unlistedResidual } from './partial-listing';
import { codesOf09In06 } from './project-codes';
import { codeAndName, codeForm, economicPairs } from './stray-codes';
import { surplusAmount } from './surplus-amount';
import { tablesOnce, tablesPresent } from './tables-present';
import { unreadableAmounts } from './unreadable-amounts';
import { unreliableTables } from './unreliable-tables';
import { unitMixUp } from './unit-mix-up';
import { codesMissingFrom03, sameCodesIn06And07 } from './unlisted-codes';
import { blankCells, blankTables, numbersAsText, twoDecimals } from './writing';

/** The rules that the notation cannot say. */
export const STRUCTURE_RULES: readonly StructureRule[] = [
  tablesPresent,
  tablesOnce,
  labelFitsTitle,
  sameUnit,
  sameYear,
  sameDepartment,
  emptyAsSaid,
  emptySaid,
  blankTables,
  unreadableAmounts,
  blankCells,
  numbersRise,
  twoDecimals,
  hiddenAmounts,
  numbersAsText,
  unitMixUp,
  tailsExplained,
  // Before M-20: a column sum that lacks a 类 does not make a table unreliable.
  missingClasses,
  unreliableTables,
  // Behind M-16 and M-20, which know better why a table differs from the others.
  foreignTables,
  incompleteLayout,
  codeForm,
  parentListed,
  listedOnce,
  listedInOrder,
  oneName,
  economicPairs,
  listedToTheLast,
  listedToTheItem,
  noCapitalCodes,
  classRows,
  codeAndName,
  unlistedResidual,
  needlessPartial,
  missingRows,
  economicOrder,
  runningCosts,
  partEqualsWhole,
  onlyCapitalCodes,
  surplusAmount,
  codesMissingFrom03,
  sameCodesIn06And07,
  codesOf09In06,
  equalResiduals,
];
