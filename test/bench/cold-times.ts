import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';

/** Milliseconds that a part takes in a process in which it has never run. */
export interface ColdTimes {
  /** Reading the .xlsx. */
  readonly reading: number;
  readonly recognition: number;
  /** All rules, from Book to findings. */
  readonly rules: number;
  /** HyperFormula, for the same relations. */
  readonly peer: number;
}

const PROCESSES = 15;

/**
 * Node starts four threads to compile and collect garbage, however few the cores are, and on two cores they take these
 * from what is measured. A browser, in which the pane runs, leaves one core to the page; so do these processes.
 */
const THREADS = Math.max(1, availableParallelism() - 1);

/** The median of each part over as many fresh processes, all parts in each of them. */
export function coldTimes(): ColdTimes {
  const runs = Array.from({ length: PROCESSES }, () => {
    const printed = execFileSync(process.execPath, ['--expose-gc', `--v8-pool-size=${THREADS}`, path.join(__dirname, 'cold.js')], { encoding: 'utf8' });
    return JSON.parse(printed) as ColdTimes;
  });
  const median = (part: keyof ColdTimes): number => runs.map((run) => run[part]).sort((one, other) => one - other)[PROCESSES >> 1] ?? 0;
  return { reading: median('reading'), recognition: median('recognition'), rules: median('rules'), peer: median('peer') };
}
