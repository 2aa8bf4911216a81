import { amountIn, coarsestStep } from '../model';
import type { BoundCell, RelationFacts, Verdict } from '../model';
import { addendsOf } from './notation/evaluate';
import type { Addend } from './notation/evaluate';
import type { Tables } from './notation/tables';
import { ListedVerdicts } from './rule-verdicts';
import type { RuleVerdicts } from './rule-verdicts';
import { summedRoundings } from './tolerance';

/** The roundings of a thousand rows add up to no more last places. */
const MOST_PLACES = summedRoundings(1000);

/**
 * Some departments add up the rounded rows of each column, where others round each total on its own (舍位平衡). Every
 * column sum then holds to the last place, and the total of one table differs from the same total of another by what
 * the roundings of all rows below come to: too much for one figure copied, and yet no figure is wrong. Such an error
 * wants a look and no more.
 */
export function withSummedRoundings(judged: readonly RuleVerdicts[], tables: Tables): readonly RuleVerdicts[] {
  if (!judged.some(({ failures }) => failures.some((failure) => mayBeRoundings(failure)))) return judged;
  const columns = ColumnSums.in(judged, tables);
  return judged.map((entry) => {
    const regraded = new Map(entry.failures.filter(mayBeRoundings).flatMap((failure) => regradedBy(columns, failure)));
    if (regraded.size === 0) return entry;
    return new ListedVerdicts(entry.rule, entry.verdicts.map((verdict) => regraded.get(verdict) ?? verdict), entry.instances);
  });
}

function regradedBy(columns: ColumnSums, failure: RelationFailure): readonly (readonly [Verdict, Verdict])[] {
  const { finding } = failure.outcome;
  const roundings = columns.roundingsIn(finding);
  if (Math.abs(finding.left - finding.right) > roundings) return [];
  return [[failure, { ...failure, outcome: { ...failure.outcome, severity: 'review', finding: { ...finding, summedRoundings: roundings } } }]];
}

type RelationFailure = Verdict & { readonly outcome: { readonly state: 'fail'; readonly severity: 'error'; readonly finding: RelationFacts } };

/** An equation, or inequality, between rows or tables that fails by a few last places. */
function mayBeRoundings(verdict: Verdict): verdict is RelationFailure {
  const { outcome } = verdict;
  if (outcome.state !== 'fail' || outcome.severity !== 'error' || outcome.finding.code !== 'relation') return false;
  const { relation, nothing, left, right, cells } = outcome.finding;
  if (relation === '≠' || nothing !== undefined || isDownOneColumn(cells.map(({ cell }) => cell))) return false;
  return Math.abs(left - right) <= MOST_PLACES * coarsest(cells.map(({ cell }) => cell));
}

/** The sums down the columns of the tables. */
class ColumnSums {
  private constructor(
    /** By the total's cell the largest sum that it is of. */
    private readonly parts: ReadonlyMap<BoundCell, readonly BoundCell[]>,
    /** The totals of sums that do not hold to the last place, or cannot be told, and the parts of those that are off by more than one. */
    private readonly inexact: ReadonlySet<BoundCell>,
  ) {}

  static in(judged: readonly RuleVerdicts[], tables: Tables): ColumnSums {
    const parts = new Map<BoundCell, readonly BoundCell[]>();
    const inexact = new Set<BoundCell>();
    for (const { instances } of judged) {
      for (const { line, binding } of instances) {
        if (line.tables.length > 1 || line.relation.relator !== '=') continue;
        const addends = addendsOf(line, tables, binding) ?? [];
        const [total, ...others] = totalFirst(addends);
        if (total === undefined || others.length === 0 || !isDownOneColumn(addends.map(({ cell }) => cell))) continue;
        const difference = Math.abs(addends.reduce((sum, { cell, coefficient }) => sum + coefficient * (amountIn(cell)?.fen ?? NaN), 0));
        if (difference !== 0) inexact.add(total.cell);
        else if ((parts.get(total.cell)?.length ?? 0) < others.length) parts.set(total.cell, others.map(({ cell }) => cell));
        // Beside a 总计 that was rounded on its own its parts are what they are.
        if (!(difference <= coarsest(addends.map(({ cell }) => cell)))) for (const { cell } of others) inexact.add(cell);
      }
    }
    return new ColumnSums(parts, inexact);
  }

  /** What the roundings below these figures may add up to, in 分: nothing where a column sum that they are in does not hold. */
  roundingsIn({ cells }: RelationFacts): number {
    const figures = cells.map(({ cell }) => cell).filter((cell) => amountIn(cell)?.fen !== 0);
    if (figures.some((cell) => this.inexact.has(cell)) || !figures.some((cell) => this.parts.has(cell))) return 0;
    const step = coarsest(figures);
    const rounded = figures.reduce((count, cell) => count + this.roundedBelow(cell, step), 0);
    return summedRoundings(rounded) * step;
  }

  /** How many figures rounded to this step a figure is the sum of; 1 for one that no others make up. */
  private roundedBelow(cell: BoundCell, step: number, above: ReadonlySet<BoundCell> = new Set()): number {
    const amount = amountIn(cell);
    if (amount === undefined || amount.fen === 0 || above.has(cell)) return 0;
    const parts = this.parts.get(cell);
    if (parts === undefined) return amount.step === step ? 1 : 0;
    const within = new Set(above).add(cell);
    return parts.reduce((count, part) => count + this.roundedBelow(part, step, within), 0);
  }
}

/** Addends of `left - right`, the one first whose sign no other has; none where there is no such one. */
function totalFirst(addends: readonly Addend[]): readonly Addend[] {
  for (const sign of [1, -1]) {
    const [total, ...more] = addends.filter(({ coefficient }) => coefficient === sign);
    if (total !== undefined && more.length === 0) return [total, ...addends.filter((addend) => addend !== total)];
  }
  return [];
}

function isDownOneColumn(cells: readonly BoundCell[]): boolean {
  return cells.every(({ table, column }) => table === cells[0]?.table && column === cells[0].column);
}

function coarsest(cells: readonly BoundCell[]): number {
  return coarsestStep(cells.flatMap((cell) => amountIn(cell) ?? []));
}
