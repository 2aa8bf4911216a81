import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Milliseconds that each part takes in a process in which it has never run. */
export interface ColdParts<Time = number> {
  /** Reading the .xlsx. */
  readonly reading: Time;
  readonly recognition: Time;
  /** All rules, from Book to findings. */
  readonly rules: Time;
  /** HyperFormula, for the same relations. */
  readonly peer: Time;
}

/** What a part takes over several fresh processes. */
export interface ColdTime {
  readonly median: number;
  /** With the least of what else ran: the threads that compile JavaScript take time from what is measured where cores are few. */
  readonly fastest: number;
}

export interface ColdTimes extends ColdParts<ColdTime> {
  /** Loading the rules, which reads all their lines. */
  readonly loading: ColdTime;
}

const PROCESSES = 15;

/** Each part over as many fresh processes, all parts but the loading in each of them. */
export function coldTimes(): ColdTimes {
  const runs = repeated(() => printedBy('cold.js') as ColdParts);
  const part = (name: keyof ColdParts): ColdTime => timeOf(runs.map((run) => run[name]));
  return {
    reading: part('reading'),
    recognition: part('recognition'),
    rules: part('rules'),
    peer: part('peer'),
    loading: timeOf(repeated(() => printedBy('cold-loading.js') as number)),
  };
}

function repeated<Printed>(run: () => Printed): readonly Printed[] {
  return Array.from({ length: PROCESSES }, run);
}

function printedBy(script: string): unknown {
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', path.join(__dirname, script)], { encoding: 'utf8' }));
}

function timeOf(times: readonly number[]): ColdTime {
  const rising = [...times].sort((one, other) => one - other);
  return { median: rising[rising.length >> 1] ?? NaN, fastest: rising[0] ?? NaN };
}
