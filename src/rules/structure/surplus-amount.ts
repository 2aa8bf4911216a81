import { a1 } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { failed, inTables, notEvaluated, passed } from './verdicts';

const ID = 'F-1308';

/**
 * Printing adds a stray 0.00 behind the amounts of 13; it was left out, which is worth saying. Of a form that lacks some of
 * them nobody can say so, and M-22 names what it lacks.
 */
export const surplusAmount: StructureRule = {
  id: ID,
  kind: '结',
  weight: 'I',
  title: '13 每行应有 24 个金额',
  basis: DERIVED,
  statement: '13 的一行金额是 24 个',
  ...inTables(ID, ['13'], ({ code, surplus, items, columns, cells }) => {
    const isWhole = items.every(({ key }) => cells.get(key)?.size === columns.length);
    if (surplus === undefined) return [isWhole ? passed(ID, '个数') : notEvaluated(ID, '个数', 'columns-absent', [])];
    const { row, column, written } = surplus;
    const facts = { code: 'surplus-amount', table: code, at: a1(row, column), written: String(written ?? ''), cells: [] } as const;
    return [failed(ID, '个数', 'info', { ...facts, formula: surplusAmount.statement })];
  }),
};
