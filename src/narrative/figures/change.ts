import { safeFen } from '../../model';
import { Exact } from './decimals';
import { percent } from './percent';
import type { Known, Quantity, WhyUnknown } from './quantity';
import { amountFigure, rateFigure } from './stated';
import type { FigureResult, Stated } from './stated';
import { exactWan } from './wan';

/**
 * How an amount moved: with its rate, 新增 from zero, or without a rate because last year's
 * amount was negative (or this year's is, after zero) and a percentage of it would mean nothing.
 */
export type Movement = '增加' | '减少' | '新增' | '增加无率' | '减少无率';

/** The change of an amount on last year's (同比). */
export type Change =
  | { readonly outcome: '变动'; readonly movement: Movement; readonly by: FigureResult; readonly rate?: Stated }
  | { readonly outcome: '持平' }
  | { readonly outcome: '上年不明' | '本年不明'; readonly why: WhyUnknown };

/** What a change can turn out to be. */
export type ChangeOutcome = Change['outcome'];

/**
 * The change on last year. Last year's cells stand in another workbook, so the figures carry
 * this year's cells only and last year's amount in the words of their formula.
 */
export function changeOnLastYear(key: string, current: Quantity, prior: Quantity, decimals: number): Change {
  if (!current.known) return { outcome: '本年不明', why: current.why };
  if (!prior.known) return { outcome: '上年不明', why: prior.why };
  // Two years may be printed with different steps; what the coarser one cannot show is no change.
  const step = Math.max(current.amount.step, prior.amount.step);
  const before = toStep(prior, step);
  const difference = safeFen(toStep(current, step) - before);
  if (difference === 0) return { outcome: '持平' };
  const movement = movementOf(difference, before);
  const by = amountFigure(`${key}.变动额`, {
    known: true,
    name: `${current.name}变动额`,
    amount: { fen: Math.abs(difference), step },
    unit: current.unit === prior.unit ? current.unit : '元',
    formula: `｜${wordsOf(current, prior)}｜`,
    cells: current.cells,
  });
  if (movement !== '增加' && movement !== '减少') return { outcome: '变动', movement, by };
  return { outcome: '变动', movement, by, rate: growth(`${key}.变动率`, difference, before, current, prior, decimals) };
}

/** Growth in percent without its sign: the sentence has the direction in words. */
function growth(key: string, difference: number, before: number, current: Known, prior: Known, decimals: number): Stated {
  // Only what is gone entirely fell by 100 %; a rise may well round to 100.
  const value = percent(Math.abs(difference), before, decimals, difference < 0);
  return rateFigure(key, value, `｜${wordsOf(current, prior)}｜ ÷ 上年${prior.name}`, current.cells);
}

function movementOf(difference: number, before: number): Movement {
  if (before > 0) return difference > 0 ? '增加' : '减少';
  if (before === 0 && difference > 0) return '新增';
  return difference > 0 ? '增加无率' : '减少无率';
}

function toStep(quantity: Known, step: number): number {
  return new Exact(quantity.amount.fen).div(step).toDecimalPlaces(0).times(step).toNumber();
}

function wordsOf(current: Known, prior: Known): string {
  return `${current.name} − 上年${prior.name}（${exactWan(prior.amount)}万元）`;
}
