import type { Verdict, VerdictCounts } from '../model';
import { instanceOf, instancesOf, linesIn } from './instances';
import type { RuleInstance } from './instances';
import { holdsExactly, weigh } from './notation/evaluate';
import type { Evaluation } from './notation/evaluate';
import { ExactLine } from './notation/exact-line';
import { bindingsIn, instanceRowsOf } from './notation/instance-rows';
import type { Binding } from './notation/pick';
import type { Tables } from './notation/tables';
import type { IdentityLine, IdentityRule } from './rule';
import { countsOf, sumOf } from './rule-verdicts';
import type { RuleVerdicts } from './rule-verdicts';

/**
 * What an identity came to in a book. Only instances that a first look cannot settle are weighed at
 * once; the thousands that hold to the last 分 are counted, and listed when somebody asks for the list.
 */
export class SweptVerdicts implements RuleVerdicts {
  readonly instanceCount: number;
  /** How many instances a first look found not to apply. */
  private readonly notApplicable: number;
  /** Those of the instances that needed a closer look, by their places. */
  private readonly inexact: ReadonlyMap<number, Verdict>;
  private readonly known: { instances?: readonly RuleInstance[]; verdicts?: readonly Verdict[]; failures?: readonly Verdict[]; counts?: VerdictCounts } = {};

  /** @param absent what is said of a table that is absent */
  constructor(
    readonly rule: IdentityRule,
    private readonly tables: Tables,
    private readonly absent: readonly Verdict[],
  ) {
    const inexact = new Map<number, Verdict>();
    let count = 0;
    let notApplicable = 0;
    for (const line of linesIn(rule, tables)) {
      const rows = instanceRowsOf(line, tables);
      const looks = new ExactLine(line, tables, rows).looks();
      for (const look of looks) if (look === 'does-not-apply') notApplicable += 1;
      if (looks.includes('open')) {
        for (const [at, binding] of bindingsIn(rows).entries()) if (looks[at] === 'open') inexact.set(count + at, this.weighed(line, binding));
      }
      count += looks.length;
    }
    this.instanceCount = count;
    this.notApplicable = notApplicable;
    this.inexact = inexact;
  }

  get counts(): VerdictCounts {
    this.known.counts ??= this.counted();
    return this.known.counts;
  }

  get failures(): readonly Verdict[] {
    this.known.failures ??= [...this.inexact.values()].filter(({ outcome }) => outcome.state === 'fail');
    return this.known.failures;
  }

  get instances(): readonly RuleInstance[] {
    this.known.instances ??= instancesOf(this.rule, this.tables);
    return this.known.instances;
  }

  get verdicts(): readonly Verdict[] {
    this.known.verdicts ??= [...this.listed(), ...this.absent];
    return this.known.verdicts;
  }

  private counted(): VerdictCounts {
    const looked = sumOf([countsOf([...this.inexact.values()]), countsOf(this.absent)]);
    return {
      ...looked,
      pass: looked.pass + this.instanceCount - this.notApplicable - this.inexact.size,
      notApplicable: looked.notApplicable + this.notApplicable,
    };
  }

  private listed(): readonly Verdict[] {
    let count = 0;
    return linesIn(this.rule, this.tables).flatMap((line) => {
      const first = count;
      const rows = instanceRowsOf(line, this.tables);
      const exact = new ExactLine(line, this.tables, rows);
      const bindings = bindingsIn(rows);
      count += bindings.length;
      return bindings.map((binding, at) => this.inexact.get(first + at) ?? this.settled(line, binding, exact, at));
    });
  }

  /** An instance that a first look settled: it holds, or else it does not apply, and weighing tells why. */
  private settled(line: IdentityLine, binding: Binding, exact: ExactLine, at: number): Verdict {
    if (exact.look(at) !== 'holds') return this.weighed(line, binding);
    return verdictOf(instanceOf(this.rule, line, binding), holdsExactly(exact.cells(at)));
  }

  private weighed(line: IdentityLine, binding: Binding): Verdict {
    return verdictOf(instanceOf(this.rule, line, binding), weigh(line, this.tables, binding, this.rule.weight));
  }
}

/** An instance's verdict, with the row and column that it is about. */
export function verdictOf({ rule, name, binding }: RuleInstance, { outcome, cells }: Evaluation): Verdict {
  const { row, column } = binding;
  if (row === undefined || column === undefined) return { rule: rule.id, instance: name, outcome, cells };
  const subject = { table: row.table, item: row.item.key, column: column.column.key };
  return { rule: rule.id, instance: name, subject, outcome, cells };
}
