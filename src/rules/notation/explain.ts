import { columnWords } from '../../model';
import type { Item } from '../../model';
import type { Side } from './instance';
import type { Binding } from './pick';
import type { Operand, Reference, RuleLine } from './syntax';
import { iteratesRows } from './syntax';

/** Columns of tables that have one amount column only are not named. */
const UNNAMED_COLUMNS = new Set(['决算数', '金额']);

const LEVEL_BELOW = { 类: '款', 款: '项', 项: '项' } as const;

/**
 * A line as a person reads it, with the names of this instance in place:
 * `表03 卫生健康支出（210）·基本支出 = Σ 所列各款·基本支出`.
 */
export function explain(line: RuleLine, left: Side, right: Side, binding: Binding): string {
  const { relation } = line;
  const first = relation.left.find((operand) => operand.kind === 'reference')?.table;
  const leftWords = sideInWords(relation.left, left, binding, undefined);
  const rightWords = sideInWords(relation.right, right, binding, first);
  const relator = relation.relator === '≡' ? '=' : relation.relator;
  return `${leftWords} ${relator} ${rightWords}`;
}

function sideInWords(operands: readonly Operand[], side: Side, binding: Binding, tableSaid: string | undefined): string {
  let said = tableSaid;
  const words: string[] = [];
  const unlisted: Reference[] = [];
  for (const operand of operands) {
    if (operand.kind === 'zero') {
      words.push('0');
      continue;
    }
    const terms = side.terms.filter(({ reference }) => reference === operand);
    // An optional row that the table does not list adds nothing, in words as in figures.
    if (terms.length === 0 && operand.rows.optional) {
      unlisted.push(operand);
      continue;
    }
    const table = operand.table === said ? '' : `表${operand.table} `;
    said = operand.table;
    const body = operand.sum ? summed(operand, side, binding) : single(operand, side);
    const sign = operand.sign === -1 ? '− ' : words.length > 0 ? '+ ' : '';
    words.push(`${sign}${operand.sum ? 'Σ ' : ''}${table}${body}`);
  }
  return words.length > 0 ? words.join(' ') : nothingIn(unlisted, binding);
}

/** A side that comes to nothing says of which rows, and which tables lack them: `0（表06、10 没有列出 2120104，按 0 计）`. */
function nothingIn(unlisted: readonly Reference[], binding: Binding): string {
  if (unlisted.length === 0) return '0';
  const tables = new Map<string, Set<string>>();
  for (const { rows, table } of unlisted) {
    const names = unlistedNames(rows, binding);
    tables.set(names, (tables.get(names) ?? new Set()).add(table));
  }
  return `0（${[...tables].map(([names, codes]) => `表${[...codes].join('、')} 没有列出 ${names}`).join('，')}，按 0 计）`;
}

function unlistedNames({ selector, text }: Reference['rows'], { row, column }: Binding): string {
  return (selector.kind === 'same' ? (row?.item.code ?? column?.column.code) : undefined) ?? text.replace(/[?？]$/, '');
}

function single(reference: Reference, side: Side): string {
  const term = side.terms.find((entry) => entry.reference === reference);
  if (term === undefined) return reference.rows.text;
  return `${itemInWords(term.item)}${columnInWords(term.column.key, term.item.name)}`;
}

function summed(reference: Reference, side: Side, binding: Binding): string {
  const terms = side.terms.filter((entry) => entry.reference === reference);
  const [first] = terms;
  const last = terms.at(-1);
  if (first === undefined || last === undefined) return reference.rows.text;
  const manyRows = new Set(terms.map(({ item }) => item.key)).size > 1 || iteratesRows(reference.rows) || reference.rows.selector.kind === 'children';
  const isBoundRow = binding.row?.item === first.item && first.item === last.item;
  if (manyRows && !isBoundRow) return `${rowsInWords(reference, binding)}${columnInWords(first.column.key, '')}`;
  const names = [...new Set(terms.map(({ column }) => columnWords(column.key)))];
  return names.length <= 6 ? `（${names.join('、')}）` : `（${names[0] ?? ''} … ${names.at(-1) ?? ''}，共 ${names.length} 列）`;
}

function rowsInWords({ rows }: Reference, binding: Binding): string {
  const except = rows.except.length === 0 ? '' : `（${rows.except.join('、')}除外）`;
  switch (rows.selector.kind) {
    case 'children': {
      const level = binding.row?.item.level;
      return `所列各${level === undefined ? '款' : LEVEL_BELOW[level]}${except}`;
    }
    case 'level':
      return `各${rows.selector.level}${except}`;
    case 'every':
      return `各行${except}`;
    case 'same':
    case 'set':
    case 'named':
      return `${rows.text}${except}`;
  }
}

function itemInWords({ name, code, key }: Item): string {
  if (code === undefined) return key;
  return name === '' ? code : `${name}（${code}）`;
}

function columnInWords(key: string, itemName: string): string {
  return UNNAMED_COLUMNS.has(key) || key === itemName ? '' : `·${columnWords(key)}`;
}
