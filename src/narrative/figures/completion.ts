import { Exact } from './decimals';
import type { NumberLook } from './number-look';
import { percent } from './percent';
import type { Quantity, WhyUnknown } from './quantity';
import { rateFigure } from './stated';
import type { Stated } from './stated';

/** How far the budget was carried out (完成预算). Which budget, 年初 or 全年, the caller knows. */
export type Completion =
  | { readonly outcome: '完成' | '基本持平' | '小于' | '大于'; readonly rate: Stated }
  /** Neither budget nor outlay; then no rate is given, nor one where nothing was budgeted. */
  | { readonly outcome: '无预算无支出' | '未安排预算' }
  | { readonly outcome: '不明'; readonly why: WhyUnknown };

/** What a completion can turn out to be. */
export type CompletionOutcome = Completion['outcome'];

/** How a style states rates of completion. */
export interface CompletionScale extends NumberLook {
  /** From this rate on (as printed, below 100) the outlay counts as 与预算数基本持平; 100 for no such band. */
  readonly nearlyMet: string;
}

/** 决算数 ÷ 预算数, with what the rate means. */
export function completionOf(key: string, actual: Quantity, budget: Quantity, scale: CompletionScale): Completion {
  if (!budget.known) return { outcome: '不明', why: budget.why };
  if (!actual.known) return { outcome: '不明', why: actual.why };
  const spent = actual.amount.fen;
  const planned = budget.amount.fen;
  // A negative outlay is an error of the table; it is not more than nothing.
  if (planned === 0) return { outcome: spent <= 0 ? '无预算无支出' : '未安排预算' };
  const value = percent(spent, planned, scale, true);
  const rate = rateFigure(key, value, `${actual.name}决算数 ÷ ${budget.name}预算数`, actual, budget);
  if (spent === planned) return { outcome: '完成', rate };
  if (spent > planned) return { outcome: '大于', rate };
  return { outcome: new Exact(value).gte(scale.nearlyMet) ? '基本持平' : '小于', rate };
}
