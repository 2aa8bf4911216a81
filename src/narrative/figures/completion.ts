import { Exact } from './decimals';
import { percent } from './percent';
import type { Quantity, WhyUnknown } from './quantity';
import { rateFigure } from './stated';
import type { Stated } from './stated';

/**
 * How far the budget was carried out (完成预算). The rate is on the adjusted budget of the
 * whole year (全年预算数), which is what 表13 prints.
 */
export type Completion =
  | { readonly outcome: '完成' | '基本持平' | '小于' | '大于'; readonly rate: Stated }
  /** Neither budget nor outlay; then no rate is given, nor one where nothing was budgeted. */
  | { readonly outcome: '无预算无支出' | '未安排预算' }
  | { readonly outcome: '不明'; readonly why: WhyUnknown };

/** What a completion can turn out to be. */
export type CompletionOutcome = Completion['outcome'];

/** How a style states rates of completion. */
export interface CompletionScale {
  readonly decimals: number;
  /** From this rate on (as printed, below 100) the outlay counts as 与预算数基本持平. */
  readonly nearlyMet: string;
}

/** 决算数 ÷ 预算数, with what the rate means. */
export function completionOf(key: string, actual: Quantity, budget: Quantity, scale: CompletionScale): Completion {
  if (!budget.known) return { outcome: '不明', why: budget.why };
  if (!actual.known) return { outcome: '不明', why: actual.why };
  const spent = actual.amount.fen;
  const planned = budget.amount.fen;
  if (planned === 0) return { outcome: spent === 0 ? '无预算无支出' : '未安排预算' };
  const value = percent(spent, planned, scale.decimals, true);
  const rate = rateFigure(key, value, `${actual.name}决算数 ÷ ${budget.name}预算数`, [...actual.cells, ...budget.cells]);
  if (spent === planned) return { outcome: '完成', rate };
  if (spent > planned) return { outcome: '大于', rate };
  return { outcome: new Exact(value).gte(scale.nearlyMet) ? '基本持平' : '小于', rate };
}
