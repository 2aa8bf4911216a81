/** Which 项 a department has: three to eight, over two to five classes. */

import { COMMON, FUND_USES, PROFILES } from './profiles';
import type { Random } from './random';

export interface ChosenCodes {
  readonly name: string;
  readonly running: string;
  readonly projects: readonly string[];
  readonly common: readonly string[];
  readonly funds: readonly (typeof FUND_USES)[number][];
}

const MOST_CODES = 8;
const MOST_CLASSES = 5;

/** Chooses a profile and codes that go with it. */
export function chooseCodes(
  random: Random,
  wanted: { readonly fundMoney: boolean; readonly capitalMoney: boolean },
): ChosenCodes {
  const profile = random.pick(PROFILES);
  const running = random.pick(profile.running);
  const projects = random.shuffle(profile.projects).slice(0, random.int(1, 2));
  const ofFund = FUND_USES.filter(({ fund }) => fund === 'fund');
  const ofCapital = FUND_USES.filter(({ fund }) => fund === 'capital');
  const funds = [
    ...(wanted.fundMoney ? random.shuffle(ofFund).slice(0, random.int(1, 2)) : []),
    ...(wanted.capitalMoney ? ofCapital : []),
  ];
  const taken = [running, ...projects, ...funds.map((entry) => entry.code)];
  return { name: random.pick(profile.names), running, projects, funds, common: chooseCommon(random, taken) };
}

/** Common 项 until there are enough; the first is of a class that is not there yet. */
function chooseCommon(random: Random, taken: readonly string[]): string[] {
  const target = random.int(Math.max(taken.length + 1, 3), MOST_CODES);
  const all = [...taken];
  const isNew = (code: string): boolean => all.every((other) => other.slice(0, 3) !== code.slice(0, 3));
  const classes = (): number => new Set(all.map((code) => code.slice(0, 3))).size;
  const candidates = random.shuffle(COMMON);
  const first = candidates.find(isNew);
  for (const code of first === undefined ? candidates : [first, ...candidates.filter((other) => other !== first)]) {
    if (all.length >= target) break;
    if (isNew(code) && classes() >= MOST_CLASSES) continue;
    all.push(code);
  }
  return all.slice(taken.length);
}
