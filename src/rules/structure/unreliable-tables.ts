import { amountIn, FEN_PER_UNIT } from '../../model';
import type { Book, Table, TableCode, Verdict } from '../../model';
import { DERIVED, NO_OVERVIEW } from '../rule';
import type { StructureRule } from '../rule';
import type { RuleVerdicts } from '../rule-verdicts';
import { oncePerTable } from '../once-per-table';
import { TOTAL } from './subjects';
import { failed, holdsMoney, inEveryTable, isError, passed } from './verdicts';

const ID = 'M-20';

/** A table with fewer relations fails by a single wrong figure. */
const FEWEST_JUDGED = 12;
/** One figure, row or column typed wrong leaves most sums of a table as they are. */
const SHARE_FAILING = 0.75;
const FEWEST_FAILING = FEWEST_JUDGED * SHARE_FAILING;

/** Of 栏次 1, 2, 3 … so many at least may have been taken for the amounts of 合计. */
const FEWEST_ORDINALS = 3;

/**
 * Where most of a table contradicts itself, its rows or columns are not what they were taken for:
 * it slid as a whole, or its header says something else. One message says so, and the table's own
 * findings are held back.
 */
export const unreliableTables: StructureRule = {
  id: ID,
  kind: '结',
  weight: 'E',
  title: '表格读得准、没有整块错位',
  basis: DERIVED,
  statement: '合计行是金额而不是栏次，表内多数关系成立',
  check: inEveryTable((table) => [checkOrdinals(table)]),
  overview: (book: Book, judged: readonly RuleVerdicts[]) => {
    const ordinals = book.tables.filter(hasOrdinals);
    // A book with fewer failures than one table needs has no such table: nearly always that ends it.
    const failing = judged.reduce((sum, { failures }) => sum + failures.length, 0);
    const suspects = failing < FEWEST_FAILING ? [] : book.tables.filter((table) => !ordinals.includes(table));
    const unreliable = suspects.flatMap(({ code }) => unreliableShare(code, judged) ?? []);
    const held = new Set([...ordinals, ...unreliable].map(({ code }) => code));
    if (held.size === 0) return NO_OVERVIEW;
    return { verdicts: unreliable.map(verdictOn), speaksFor: ({ cells }) => cells.some(({ table }) => held.has(table)) };
  },
};

function checkOrdinals(table: Table): Verdict {
  const about = `${table.code} 栏次`;
  if (!hasOrdinals(table)) return passed(ID, about);
  return failed(ID, about, 'error', { code: 'ordinals-as-amounts', table: table.code, cells: [], formula: unreliableTables.statement });
}

const hasOrdinals = oncePerTable(({ cells, columns, unit }) => {
  const row = cells.get(TOTAL);
  const totals = columns.flatMap(({ key }) => row?.get(key) ?? []);
  return totals.length >= FEWEST_ORDINALS && totals.every((cell, index) => amountIn(cell)?.fen === (index + 1) * FEN_PER_UNIT[unit]);
});

/** How many of a table's own relations with money fail, and of how many. */
interface Share {
  readonly code: TableCode;
  readonly failing: number;
  readonly weighed: number;
}

/** Rows that slid together still add up across, so that the sums down the table are counted by themselves. */
function unreliableShare(code: TableCode, judged: readonly RuleVerdicts[]): Share | undefined {
  const down = judged.filter(({ rule }) => rule.kind === '列' || rule.kind === '层');
  return [shareIn(code, judged), shareIn(code, down)].find(({ failing, weighed }) => weighed >= FEWEST_JUDGED && failing >= weighed * SHARE_FAILING);
}

function shareIn(code: TableCode, judged: readonly RuleVerdicts[]): Share {
  const isOwn = ({ cells }: Verdict): boolean => cells.every(({ table }) => table === code);
  const identities = judged.filter(({ rule }) => 'lines' in rule && rule.together !== true);
  const failing = identities.reduce((sum, { failures }) => sum + failures.filter((one) => isOwn(one) && isError(one)).length, 0);
  // Hardly a table gets this far, and counting all its relations takes time.
  if (failing < FEWEST_FAILING) return { code, failing, weighed: 0 };
  const weighed = identities.reduce((sum, { verdicts }) => sum + verdicts.filter((one) => isOwn(one) && isWeighed(one)).length, 0);
  return { code, failing, weighed };
}

/** Zeros agree with zeros in any table. */
function isWeighed({ outcome, cells }: Verdict): boolean {
  return (outcome.state === 'pass' || outcome.state === 'fail') && cells.some(holdsMoney);
}

function verdictOn({ code, failing, weighed }: Share): Verdict {
  return failed(ID, `${code} 表内关系`, 'error', { code: 'table-unreliable', table: code, failing, judged: weighed, cells: [], formula: unreliableTables.statement });
}
