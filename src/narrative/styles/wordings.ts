import type { ChangeOutcome, CompletionOutcome } from '../figures';
import type { Pattern } from './style';

/** The wordings of one change, by what it turned out to be. */
export type ChangeWording = Readonly<Record<ChangeOutcome, Pattern>>;

/** The wordings of one completion, by what it turned out to be. */
export type CompletionWording = Readonly<Record<CompletionOutcome, Pattern>>;

/**
 * The wordings of a change on last year.
 * @param before what stands before the change, such as 与{Y-1}年度相比，收入、支出总计
 * @param after what stands behind it, such as the reason
 * @param flat the whole sentence where nothing changed
 * @param wanted what of last year is wanted where it is not known
 */
export function yearOnYear(before: Pattern, after: Pattern, flat: Pattern, wanted: string): ChangeWording {
  return {
    变动: `${before}{变动}${after}`,
    持平: flat,
    上年不明: `${before}〔待填：变动额和变动幅度，需上年${wanted}{缺由}〕${after}`,
    本年不明: `${before}〔待填：变动额和变动幅度{缺由}〕${after}`,
  };
}

/** A part of a change that is said wherever there is one, or may be one: its reason. */
export function whereChanged(pattern: Pattern): ChangeWording {
  return { 变动: pattern, 持平: '', 上年不明: pattern, 本年不明: pattern };
}

/** How far a budget was carried out. */
export interface CompletionParts {
  /** Before the rate, such as ，完成预算. */
  readonly before: Pattern;
  /** Behind the rate, by what it is; where nothing was budgeted, behind `unplanned`. */
  readonly met: Pattern;
  readonly nearly?: Pattern;
  readonly below: Pattern;
  readonly above: Pattern;
  /** Neither budget nor outlay. */
  readonly none: Pattern;
  /** Outlay without a budget. */
  readonly unplanned: Pattern;
  /** What is wanted where it is not known. */
  readonly wanted: string;
  /** Behind the blank where it is not known; as `met` where it is left out. */
  readonly unknown?: Pattern;
}

/** The wordings of a completion from their parts. */
export function completion({ before, met, nearly, below, above, none, unplanned, wanted, unknown = met }: CompletionParts): CompletionWording {
  return {
    完成: `${before}{p}%${met}`,
    基本持平: `${before}{p}%${nearly ?? below}`,
    小于: `${before}{p}%${below}`,
    大于: `${before}{p}%${above}`,
    无预算无支出: none,
    未安排预算: `${unplanned}${above}`,
    不明: `${before}〔待填：完成率，需${wanted}{缺由}〕${unknown}`,
  };
}
