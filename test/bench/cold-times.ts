import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Milliseconds that a part takes in a process in which it has never run. */
export interface ColdTimes {
  /** Reading the .xlsx. */
  readonly reading: number;
  readonly recognition: number;
  /** Loading the rules, which reads all their lines. */
  readonly loading: number;
  /** All rules, from Book to findings. */
  readonly rules: number;
  /** HyperFormula, for the same relations. */
  readonly peer: number;
}

const PROCESSES = 15;

/** The median of each part over as many fresh processes, all parts in each of them. */
export function coldTimes(): ColdTimes {
  const runs = Array.from({ length: PROCESSES }, () => {
    const printed = execFileSync(process.execPath, ['--expose-gc', path.join(__dirname, 'cold.js')], { encoding: 'utf8' });
    return JSON.parse(printed) as ColdTimes;
  });
  const median = (part: keyof ColdTimes): number => runs.map((run) => run[part]).sort((one, other) => one - other)[PROCESSES >> 1] ?? 0;
  return { reading: median('reading'), recognition: median('recognition'), loading: median('loading'), rules: median('rules'), peer: median('peer') };
}
