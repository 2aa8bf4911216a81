import { amountIn, tableOf } from '../../model';
import type { Book, BoundCell, Item, Table, TableCode, Verdict } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { failed, passed, subjects } from './verdicts';

/** Every 科目 with money in 06, 10 or 12 has a row in 03 too. */
export const codesMissingFrom03: StructureRule = {
  id: 'X-20',
  kind: '间',
  weight: 'E',
  title: '财政拨款支出的科目在 03 中都有',
  basis: DERIVED,
  statement: '06、10、12 中有金额的科目都列在 03 中',
  check: (book: Book) => (['06', '10', '12'] as const).flatMap((code) => compared('X-20', book, code, '03')),
};

/** 06 and 07 list the same 科目. */
export const sameCodesIn06And07: StructureRule = {
  id: 'X-33',
  kind: '间',
  weight: 'E',
  title: '06 与 07 的科目一致',
  basis: DERIVED,
  statement: '06 与 07 列示同样的科目',
  check: (book: Book) => [...compared('X-33', book, '06', '07'), ...compared('X-33', book, '07', '06')],
};

function compared(rule: string, book: Book, from: TableCode, to: TableCode): readonly Verdict[] {
  const source = tableOf(book, from);
  const target = tableOf(book, to);
  if (source === undefined || target === undefined) return [];
  const listed = new Set(target.items.map(({ code }) => code));
  const unlisted = source.items.filter((item) => item.code !== undefined && !listed.has(item.code) && hasMoney(source, item));
  const about = `${from} ${to}`;
  if (unlisted.length === 0) return [passed(rule, about)];
  return [
    failed(rule, about, 'error', {
      code: 'code-unlisted',
      table: from,
      in: to,
      codes: unlisted.map(({ code }) => code ?? ''),
      cells: subjects(unlisted.flatMap((item) => cellsOf(source, item).slice(0, 1))),
      formula: `表${from} 的科目都列在表${to} 中`,
    }),
  ];
}

function cellsOf(table: Table, item: Item): readonly BoundCell[] {
  return [...(table.cells.get(item.key)?.values() ?? [])];
}

function hasMoney(table: Table, item: Item): boolean {
  return cellsOf(table, item).some((cell) => (amountIn(cell)?.fen ?? 0) !== 0);
}
