import type { Accounts } from './accounts';
import { basicOutlayFacts } from './basic-outlay';
import { compositionFacts } from './composition';
import { words } from './fact';
import type { Fact, Facts } from './fact';
import { fundFacts } from './funds';
import { generalBudgetFacts } from './general-budget';
import { glossaryFacts } from './glossary';
import { otherMattersFacts } from './other-matters';
import { threePublicsFacts } from './three-publics';
import { totalsFacts } from './totals';

/** Everything that a style can say of a department's accounts. */
export function factsOf(accounts: Accounts): Facts {
  return new Map([
    ...heading(accounts),
    ...totalsFacts(accounts),
    ...compositionFacts(accounts),
    ...generalBudgetFacts(accounts),
    ...basicOutlayFacts(accounts),
    ...threePublicsFacts(accounts),
    ...fundFacts(accounts),
    ...otherMattersFacts(accounts),
    ...glossaryFacts(accounts),
  ]);
}

/** `{部门}`, `{Y}` and `{Y-1}`. */
function heading({ current }: Accounts): Facts {
  const { department, year } = current;
  const blank = (wanted: string): Fact => ({ kind: 'blank', wanted });
  return new Map([
    ['部门', department === undefined ? blank('部门名称') : words(department)],
    ['Y', year === undefined ? blank('年份') : words(String(year))],
    ['Y-1', year === undefined ? blank('上年年份') : words(String(year - 1))],
  ]);
}
