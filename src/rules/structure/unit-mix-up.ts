import { amountIn, YUAN_PER_WAN } from '../../model';
import type { Book, BoundCell, TableCode, Verdict } from '../../model';
import { DERIVED, NO_OVERVIEW } from '../rule';
import type { Overview, StructureRule } from '../rule';
import type { RuleVerdicts } from '../rule-verdicts';
import { failed, holdsMoney, passed, shownCells } from './verdicts';

const ID = 'M-16';
const ABOUT = '单位';

/** How far the factor may lie off through rounding, in ten-thousandths of itself: 0.5 %. */
const LEEWAY = 50;
/** One cell typed in 元 contradicts several tables; a table in the wrong unit does so with many cells. */
const FEWEST_CELLS = 3;
const CELLS_SHOWN = 3;

/** Two tables that show one figure ten thousand times apart. */
interface Conflict {
  readonly larger: BoundCell;
  readonly smaller: BoundCell;
}

/**
 * A table whose figures are all in 元 under 万元, or the other way round, agrees with itself and
 * with no other table. That is one thing to say, where it would be one finding a figure.
 */
export const unitMixUp: StructureRule = {
  id: ID,
  kind: '结',
  weight: 'E',
  title: '没有整张表错用元、万元',
  basis: DERIVED,
  statement: '同一数字在各表中不相差一万倍',
  check: (book: Book) => (book.tables.length === 0 ? [] : [passed(ID, ABOUT)]),
  overview: (_book: Book, judged: readonly RuleVerdicts[]) => {
    let conflicts = judged.flatMap(({ failures }) => failures.flatMap((failure) => conflictIn(failure) ?? []));
    const mixed: Overview['verdicts'][number][] = [];
    const tables = new Set<TableCode>();
    for (let table = mostInConflict(conflicts); table !== undefined; table = mostInConflict(conflicts)) {
      const own = conflicts.filter((conflict) => cellIn(conflict, table) !== undefined);
      conflicts = conflicts.filter((conflict) => !own.includes(conflict));
      const cells = [...new Set(own.flatMap((conflict) => cellIn(conflict, table) ?? []))];
      if (cells.length < FEWEST_CELLS || agreesWithOthers(judged, table)) continue;
      tables.add(table);
      mixed.push(verdictOn(table, own, cells));
    }
    if (tables.size === 0) return NO_OVERVIEW;
    return { verdicts: mixed, speaksFor: ({ cells }) => isBetweenTables(cells) && cells.some((cell) => tables.has(cell.table)) };
  },
};

function conflictIn({ outcome }: Verdict): Conflict | undefined {
  if (outcome.state !== 'fail' || outcome.finding.code !== 'relation' || outcome.finding.relation !== '=') return undefined;
  const { left, right, cells } = outcome.finding;
  const [small, large] = [Math.abs(left), Math.abs(right)].sort((one, other) => one - other) as [number, number];
  const isTenThousandTimes = left > 0 === right > 0 && Math.abs(large - small * YUAN_PER_WAN) <= small * LEEWAY;
  if (!isTenThousandTimes) return undefined;
  const [larger, ...others] = cells.map(({ cell }) => cell).sort((one, other) => sizeOf(other) - sizeOf(one));
  const smaller = others.find(({ table }) => table !== larger?.table);
  return larger === undefined || smaller === undefined ? undefined : { larger, smaller };
}

function sizeOf(cell: BoundCell): number {
  return Math.abs(amountIn(cell)?.fen ?? 0);
}

function cellIn({ larger, smaller }: Conflict, table: TableCode): BoundCell | undefined {
  return [larger, smaller].find((cell) => cell.table === table);
}

/** The table that most conflicts are about; of two alike the one with the larger figures, as 元 under 万元 is the commoner slip. */
function mostInConflict(conflicts: readonly Conflict[]): TableCode | undefined {
  const weights = new Map<TableCode, number>();
  const add = ({ table }: BoundCell, weight: number): void => void weights.set(table, (weights.get(table) ?? 0) + weight);
  for (const { larger, smaller } of conflicts) {
    add(larger, 1);
    add(smaller, 1);
  }
  const most = Math.max(...weights.values());
  const tables = [...weights].flatMap(([table, weight]) => (weight === most ? [table] : []));
  return tables.find((table) => conflicts.some(({ larger }) => larger.table === table)) ?? tables[0];
}

/** A figure that fits another table's shows that the table's unit is right after all. */
function agreesWithOthers(judged: readonly RuleVerdicts[], table: TableCode): boolean {
  return judged.some(({ instances, verdicts }) =>
    instances.some(({ line }, index) => {
      const verdict = verdicts[index];
      if (line.relation.relator !== '=' || verdict?.outcome.state !== 'pass') return false;
      const figures = verdict.cells.filter(holdsMoney);
      return isBetweenTables(figures) && figures.some((cell) => cell.table === table);
    }),
  );
}

function isBetweenTables(cells: readonly BoundCell[]): boolean {
  return new Set(cells.map(({ table }) => table)).size > 1;
}

function verdictOn(table: TableCode, conflicts: readonly Conflict[], cells: readonly BoundCell[]): Verdict {
  const others = conflicts.map(({ larger, smaller }) => (larger.table === table ? smaller.table : larger.table));
  return failed(ID, `${table} ${ABOUT}`, 'error', {
    code: 'unit-mix-up',
    table,
    others: [...new Set(others)].sort(),
    count: conflicts.length,
    isLarger: conflicts.some(({ larger }) => larger.table === table),
    cells: shownCells(cells.slice(0, CELLS_SHOWN)),
    formula: unitMixUp.statement,
  });
}
