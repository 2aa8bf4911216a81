import { amountIn, cellOf, tableOf } from '../../model';
import type { Book, TableCode, Verdict } from '../../model';
import { whyNoAmount } from '../notation/gaps';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { gravityOfCopy } from '../tolerance';
import { failed, notEvaluated, passed, tableAbsent } from './verdicts';

/** The rule is beside the catalogue, as it needs last year's accounts. */
export const OPENING_BALANCES = 'X-49';

/** An opening balance of this year, and the closing balance of last year that it carries on. */
interface Carried {
  readonly table: TableCode;
  readonly opening: readonly [item: string, column: string];
  readonly closing: readonly [item: string, column: string];
}

const FUNDS = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'] as const;

const CARRIED: readonly Carried[] = [
  { table: '01', opening: ['年初结转和结余', '决算数'], closing: ['年末结转和结余', '决算数'] },
  { table: '04', opening: ['年初财政拨款结转和结余', '金额'], closing: ['年末财政拨款结转和结余', '合计'] },
  ...FUNDS.map((fund): Carried => ({ table: '04', opening: [`年初${fund}`, '金额'], closing: ['年末财政拨款结转和结余', fund] })),
];

/**
 * What last year closed with, this year opens with; a correction in between wants a word.
 * @param prior last year's accounts of the same department
 */
export function openingBalances(prior: Book): StructureRule {
  return {
    id: OPENING_BALANCES,
    kind: '间',
    weight: 'W',
    title: '年初结转和结余与上年年末一致',
    basis: DERIVED,
    statement: '01、04 的年初结转和结余等于上年 01、04 的年末结转和结余',
    check: (book: Book) => {
      const verdicts = CARRIED.flatMap((carried) => compared(book, prior, carried) ?? []);
      return verdicts.length < CARRIED.length ? [...verdicts, tableAbsent(OPENING_BALANCES)] : verdicts;
    },
  };
}

/** @returns undefined where one of the two books lacks the table */
function compared(book: Book, prior: Book, { table, opening, closing }: Carried): Verdict | undefined {
  const [now, before] = [tableOf(book, table), tableOf(prior, table)];
  if (now === undefined || before === undefined) return undefined;
  const cell = cellOf(now, ...opening);
  const last = cellOf(before, ...closing);
  const about = `${table}[${opening[0]}].${opening[1]}`;
  if (cell === undefined || last === undefined) return notEvaluated(OPENING_BALANCES, about, 'rows-absent', []);
  const [one, other] = [amountIn(cell), amountIn(last)];
  if (one === undefined) return notEvaluated(OPENING_BALANCES, about, whyNoAmount(cell), [cell]);
  // Last year's cell stands in another workbook, where no link leads.
  if (other === undefined) return notEvaluated(OPENING_BALANCES, about, whyNoAmount(last), []);
  const gravity = gravityOfCopy(one.fen - other.fen, one, other);
  if (gravity === 'none') return passed(OPENING_BALANCES, about, [cell]);
  return failed(OPENING_BALANCES, about, gravity === 'rounding' ? 'rounding' : 'review', {
    code: 'relation',
    relation: '=',
    left: one.fen,
    right: other.fen,
    step: Math.min(one.step, other.step),
    cells: [{ cell, role: 'left', sign: 1 }],
    formula: `表${table} ${opening[0]} = 上年表${table} ${closing[0]}${closing[1] === '决算数' ? '' : `·${closing[1]}`}`,
  });
}
