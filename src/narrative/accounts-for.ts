import type { Book } from '../model';
import type { Accounts } from './facts/accounts';
import { priorFits, supplementMisfit } from './prior';
import type { Style } from './styles/style';
import { NO_SUPPLEMENT } from './supplement';
import type { Supplement } from './supplement';

/**
 * What a style's text, charts and figures are made from. Last year's accounts and 补充数据 that do
 * not belong to these accounts are left aside.
 */
export function accountsFor(current: Book, prior: Book | undefined, style: Style, supplement: Supplement = NO_SUPPLEMENT): Accounts {
  const { rateDecimals, zeros, nearlyMet, budget } = style;
  return {
    current,
    prior: prior !== undefined && priorFits(current, prior).fits ? prior : undefined,
    supplement: supplementMisfit(current, supplement) === undefined ? supplement : NO_SUPPLEMENT,
    scale: { decimals: rateDecimals, zeros, nearlyMet },
    threePublicsLook: { decimals: style.threePublicsDecimals ?? rateDecimals, zeros },
    budget,
  };
}
