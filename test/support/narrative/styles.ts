import type { Look } from './money';

/** What each province's format prescribes of numbers, as a reader knows it. */
export interface ReadStyle {
  readonly look: Look;
  /** Shares in 三公. */
  readonly publics: Look;
  readonly budget: '全年预算' | '年初预算';
  /** Whether 99 % counts as 基本持平. */
  readonly band: boolean;
  /** Whether parts of zero are listed. */
  readonly zeros: boolean;
  /** Whether income is told by table 02's columns or table 01's sources. */
  readonly income: '01' | '02';
  /** Whether the total of 五(三) tells that it is less than its budget. */
  readonly differences: boolean;
  /** Whether a 项 has a rate, or only both amounts. */
  readonly itemRates: boolean;
}

const strip = (decimals: number): Look => ({ decimals, zeros: 'strip' });
const KEEP: Look = { decimals: 2, zeros: 'keep' };

export const READ_STYLES: Readonly<Record<string, ReadStyle>> = {
  'sc-2024': { look: strip(1), publics: strip(1), budget: '全年预算', band: true, zeros: false, income: '01', differences: false, itemRates: true },
  'sc-2023': { look: strip(2), publics: strip(1), budget: '全年预算', band: false, zeros: true, income: '01', differences: false, itemRates: true },
  'sc-2021': { look: strip(2), publics: strip(2), budget: '全年预算', band: false, zeros: true, income: '01', differences: false, itemRates: true },
  'hubei-2023': { look: strip(1), publics: strip(1), budget: '年初预算', band: false, zeros: true, income: '02', differences: true, itemRates: true },
  'sh-2024': { look: KEEP, publics: KEEP, budget: '年初预算', band: false, zeros: false, income: '02', differences: true, itemRates: false },
};
