import { amountIn } from '../model';
import type { Book, BoundCell, Cause, Coverage, Finding, NotEvaluatedGroup, NotEvaluatedReason, RuleRun, Verdict, VerdictCounts } from '../model';
import { contradicts, speaksForItself } from './causes/contradicts';
import { causesOf } from './causes/causes';
import { judgedFrom } from './causes/judged';
import { Trial } from './causes/trial';
import { missingFigureVerdicts } from './causes/without-figure';
import { coverageOf } from './coverage';
import { findingsOf } from './findings';
import type { Tables } from './notation/tables';
import type { Rule } from './rule';
import { countsOf, sumOf } from './rule-verdicts';
import type { RuleVerdicts } from './rule-verdicts';
import { settled } from './settled';
import { withSummedRoundings } from './summed-roundings';

/** What all rules came to, summed up. Whatever is summed up, is when it is first asked for. */
export class Run implements RuleRun {
  private readonly settled: readonly RuleVerdicts[];
  private readonly rules: readonly Rule[];
  private readonly known: { -readonly [Key in keyof RuleRun]?: RuleRun[Key] } = {};
  private failed: readonly Verdict[] | undefined;
  private extra: { readonly first: readonly Verdict[]; readonly last: readonly Verdict[] } | undefined;

  /** @param judged what each rule came to on its own, in the order of the rules */
  constructor(
    private readonly book: Book,
    private readonly tables: Tables,
    judged: readonly RuleVerdicts[],
  ) {
    this.settled = withSummedRoundings(settled(book, judged), tables);
    this.rules = judged.map(({ rule }) => rule);
  }

  get verdicts(): readonly Verdict[] {
    this.known.verdicts ??= [...this.others.first, ...this.settled.flatMap(({ verdicts }) => verdicts), ...this.others.last];
    return this.known.verdicts;
  }

  get counts(): VerdictCounts {
    this.known.counts ??= sumOf([...this.settled.map(({ counts }) => counts), countsOf(this.others.first), countsOf(this.others.last)]);
    return this.known.counts;
  }

  get zeroPasses(): number {
    this.known.zeroPasses ??= this.verdicts.filter(passesOnZeros).length;
    return this.known.zeroPasses;
  }

  get findings(): readonly Finding[] {
    this.known.findings ??= findingsOf([...this.others.first, ...this.failures, ...this.others.last], this.rules, this.causes);
    return this.known.findings;
  }

  get causes(): readonly Cause[] {
    this.known.causes ??= this.isUnexplained() ? this.explained() : [];
    return this.known.causes;
  }

  get notEvaluated(): readonly NotEvaluatedGroup[] {
    this.known.notEvaluated ??= notEvaluatedGroups(this.verdicts);
    return this.known.notEvaluated;
  }

  get coverage(): Coverage {
    this.known.coverage ??= coverageOf(this.book, this.verdicts, this.rules);
    return this.known.coverage;
  }

  private get failures(): readonly Verdict[] {
    this.failed ??= this.settled.flatMap(({ failures }) => failures);
    return this.failed;
  }

  /** What is said once all rules have been judged, before and after their own verdicts. */
  private get others(): { readonly first: readonly Verdict[]; readonly last: readonly Verdict[] } {
    this.extra ??= {
      first: this.rules.flatMap((rule) => ('lines' in rule ? [] : (rule.afterwards?.(this.book, this.failures) ?? []))),
      // Where nothing is missing, nothing need be explained to know the counts.
      last: this.hasGaps ? missingFigureVerdicts(this.causes) : [],
    };
    return this.extra;
  }

  /** Whether anything asks for a cause; a clean book does not, and then nothing need be laid out for it. */
  private isUnexplained(): boolean {
    return this.hasGaps || this.failures.some(({ outcome }) => contradicts(outcome) && !speaksForItself(outcome));
  }

  private get hasGaps(): boolean {
    return [...this.tables.values()].some(({ mayHaveGaps }) => mayHaveGaps);
  }

  private explained(): readonly Cause[] {
    const trial = new Trial(this.tables);
    const unsigned = this.settled.flatMap(({ rule, verdicts }) => ('lines' in rule && rule.together === true ? verdicts.flatMap(({ cells }) => cells) : []));
    return causesOf(this.book, judgedFrom(this.settled, this.tables, trial), trial, new Set(unsigned));
  }
}

function passesOnZeros({ outcome, cells }: Verdict): boolean {
  return outcome.state === 'pass' && cells.length > 0 && cells.every((cell) => amountIn(cell)?.fen === 0);
}

function notEvaluatedGroups(verdicts: readonly Verdict[]): readonly NotEvaluatedGroup[] {
  const groups = new Map<string, { rule: string; reason: NotEvaluatedReason; cells: Set<BoundCell>; count: number }>();
  for (const { rule, outcome } of verdicts) {
    if (outcome.state !== 'not-evaluated') continue;
    const { reason } = outcome;
    const key = `${rule} ${reason}`;
    const group = groups.get(key) ?? { rule, reason, cells: new Set<BoundCell>(), count: 0 };
    for (const cell of outcome.cells) group.cells.add(cell);
    group.count += 1;
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, cells: [...group.cells] }));
}
