import { safeFen } from '../../model';
import type { Unit } from '../../model';
import { Exact } from './decimals';
import type { NumberLook } from './number-look';
import { percent } from './percent';
import type { Known, Quantity, WhyUnknown } from './quantity';
import { amountFigure, rateFigure, sourcesOf } from './stated';
import type { FigureResult, Sources, Stated } from './stated';
import { exactWan } from './wan';

/**
 * How an amount moved: with its rate, 新增 from zero, or without a rate because one of the two
 * years is negative and a percentage would mean nothing.
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
export function changeOnLastYear(key: string, current: Quantity, prior: Quantity, look: NumberLook): Change {
  if (!current.known) return { outcome: '本年不明', why: current.why };
  if (!prior.known) return { outcome: '上年不明', why: prior.why };
  const difference = differenceOf(current, prior);
  if (difference.fen === 0) return { outcome: '持平' };
  const { fen, before, step } = difference;
  const movement = movementOf(fen, before);
  const from = sourcesOf(current, priorSources(prior));
  const by = amountFigure(
    `${key}.变动额`,
    {
      known: true,
      name: `${current.name}变动额`,
      amount: { fen: Math.abs(fen), step },
      unit: unitOfDifference(current, prior),
      formula: `｜${wordsOf(current, prior)}｜`,
      ...from,
    },
    look.zeros,
  );
  if (movement !== '增加' && movement !== '减少') return { outcome: '变动', movement, by };
  // Only what is gone entirely fell by 100 %; a rise may well round to 100.
  const value = percent(Math.abs(fen), before, look, fen < 0);
  const rate = rateFigure(`${key}.变动率`, value, `｜${wordsOf(current, prior)}｜ ÷ 上年${prior.name}`, from);
  return { outcome: '变动', movement, by, rate };
}

/** This year less last year, both as exact as the coarser of the two is printed. */
export function differenceOf(current: Known, prior: Known): { readonly fen: number; readonly before: number; readonly step: number } {
  // Two years may be printed with different steps; what the coarser one cannot show is no change.
  const step = Math.max(current.amount.step, prior.amount.step);
  const before = toStep(prior, step);
  return { fen: safeFen(toStep(current, step) - before), before, step };
}

/** A difference is quoted as printed only where both years are printed in 万元. */
export function unitOfDifference(current: Known, prior: Known): Unit {
  return current.unit === prior.unit ? current.unit : '元';
}

/** What was given for last year is an input; its cells, of another workbook, are none. */
function priorSources(prior: Known): Sources {
  return { cells: [], ...(prior.inputs === undefined ? {} : { inputs: prior.inputs }) };
}

function movementOf(difference: number, before: number): Movement {
  if (before > 0 && difference > 0) return '增加';
  if (before > 0 && before + difference >= 0) return '减少';
  if (before === 0 && difference > 0) return '新增';
  return difference > 0 ? '增加无率' : '减少无率';
}

function toStep(quantity: Known, step: number): number {
  return new Exact(quantity.amount.fen).div(step).toDecimalPlaces(0).times(step).toNumber();
}

function wordsOf(current: Known, prior: Known): string {
  return `${current.name} − 上年${prior.name}（${exactWan(prior.amount)}万元）`;
}
