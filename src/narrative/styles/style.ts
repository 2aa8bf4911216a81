import type { ChartNumber, TableCode } from '../../model';
import type { BudgetBasis } from '../facts/accounts';
import type { Agreement, Presence } from '../facts/fact';
import type { ChangeOutcome, CompletionOutcome, Movement } from '../figures';

/**
 * A sentence of a style: text with slots. `{总计}` is a fact by its name; `{总计同比:同比}` says
 * the fact in the wording called 同比; `〔待填：…〕` is a blank that a person fills in.
 * The facts are those of ../facts, a file for each section.
 */
export type Pattern = string;

/** How a composition or listing is said. `{各项}` in none, one and many stands for all its parts. */
export interface ListWording {
  readonly none: Pattern;
  /** For a single part; its own facts may be named here too. */
  readonly one: Pattern;
  readonly many: Pattern;
  readonly each: Pattern;
  /** How a part of zero is said; without it such parts are left out. */
  readonly zero?: Pattern;
  /** How a part of zero is said where the whole is zero too, and there is no share; as `zero` where it is left out. */
  readonly ofNothing?: Pattern;
  /** How a part that cannot be read is said, where `each` would not show it. */
  readonly unknown?: Pattern;
  readonly between: string;
}

/** A paragraph, one for every member of a listing, or the caption of a chart. */
export type Line =
  | Pattern
  | { readonly each: string; readonly say: Pattern }
  | { readonly chart: ChartNumber; readonly say: Pattern };

/** A heading with the paragraphs below it. */
export interface Block {
  /** What it is called where a style of one's own changes it: its topic's key, such as 五(三). */
  readonly id: string;
  /** The section it belongs to: 一 … 十四. */
  readonly section: string;
  /** 1 for 一、, 2 for （一）. */
  readonly level: 1 | 2;
  readonly heading: Pattern;
  /** What the block reports, for the blank where one of its tables is missing. */
  readonly topic: string;
  readonly tables: readonly TableCode[];
  /** The block stands only where this listing has members. */
  readonly onlyWith?: string;
  readonly lines: readonly Line[];
}

/** The wording of a 情况说明: all that differs from one year's or province's format to another's. */
export interface Style {
  readonly name: string;
  /** What it is called in a choice of styles. */
  readonly label: string;
  readonly title: Pattern;
  /** Decimals of 占比, 同比 and 完成预算. */
  readonly rateDecimals: number;
  /** Decimals of the shares in 三公, where they differ. */
  readonly threePublicsDecimals?: number;
  /** Whether trailing zeros are printed: 7116.70 or 7116.7. */
  readonly zeros: 'strip' | 'keep';
  /** From this rate on 决算数 counts as 与预算数基本持平; 100 where the style knows no such thing. */
  readonly nearlyMet: string;
  /** The budget that its rates of completion are on, outside 三公. */
  readonly budget: BudgetBasis;
  /** What stands in a block whose tables `{表}` were not recognised; `{事项}` is its topic. */
  readonly absent: Pattern;
  /** In the order of the document. */
  readonly blocks: readonly Block[];
  readonly movements: Readonly<Record<Movement, Pattern>>;
  /** `{变动}` is the movement, `{缺由}` why it is not known. */
  readonly changes: Readonly<Record<string, Readonly<Record<ChangeOutcome, Pattern>>>>;
  /** `{p}` is the rate, `{缺由}` why it is not known. */
  readonly completions: Readonly<Record<string, Readonly<Record<CompletionOutcome, Pattern>>>>;
  readonly presences: Readonly<Record<string, Readonly<Record<Presence, Pattern>>>>;
  readonly agreements: Readonly<Record<string, Readonly<Record<Agreement, Pattern>>>>;
  readonly lists: Readonly<Record<string, ListWording>>;
  /** What the style calls what others call otherwise: 主要领导干部用车 for 主要负责人用车. */
  readonly names?: Readonly<Record<string, string>>;
}
