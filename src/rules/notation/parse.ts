import { FUNCTION_CLASSES } from '../../layouts';
import type { Level, TableCode } from '../../model';
import { columnHint } from './column-hints';
import { BLANKS, DIGITS, Scanner } from './scanner';
import { driverOf, iteratesColumns, iteratesRows } from './syntax';
import type { Columns, Operand, Reference, Relation, Relator, RowSelector, Rows, RuleLine } from './syntax';
import { VOCABULARY } from './vocabulary';
import type { TableVocabulary } from './vocabulary';

/** Conditions that several rules share, by the name that stands behind 若. */
export type Definitions = Readonly<Record<string, string>>;

const RELATORS: readonly (readonly [written: string, relator: Relator])[] = [
  ['=', '='],
  ['≡', '≡'],
  ['≤', '≤'],
  ['<=', '≤'],
  ['≥', '≥'],
  ['>=', '≥'],
  ['≠', '≠'],
];
const MINUS = '-−－';
const PLUS = '+＋';
const SUM = 'Σ∑';

/**
 * Parses one line of the rule notation:
 *
 *     F-303  03[类].* = Σ 03[其款].*
 *     X-15   若 仅财政资金: 04[收入总计] = 01[收入总计]
 *
 * A reference is table, rows in brackets, and columns after a point; `Σ` adds up every row and
 * column that it picks; what stands for several rows or columns on the left gives an instance
 * for each, and the same words on the right mean that same row or column, in another table the
 * row with the same code.
 * @throws GoujiError RULE_SYNTAX with the column (1-based) at which the line cannot be read
 */
export function parseLine(text: string, definitions: Definitions = {}): RuleLine {
  const scanner = new Scanner(text);
  const conditions: Relation[] = [];
  if (scanner.take('若')) {
    do conditions.push(...condition(scanner, definitions));
    while (scanner.take('且'));
    if (!scanner.take(':') && !scanner.take('：')) scanner.fail('colon');
  }
  const parsed = relation(scanner);
  if (!scanner.atEnd()) scanner.fail('end');
  const driver = driverOf(parsed);
  requireOneFigure(scanner, driver);
  return { conditions, relation: parsed, driver, text };
}

/** Without Σ several rows or columns are no figure: they are the one that an instance is about, or nobody can tell which is meant. */
function requireOneFigure(scanner: Scanner, driver: Reference | undefined): void {
  for (const { reference: { rows, columns, sum }, at } of scanner.references) {
    if (sum) continue;
    if (iteratesRows(rows) && rows.text !== driver?.rows.text) scanner.fail('one-figure', at, rows.text);
    if (iteratesColumns(columns) && columns.text !== driver?.columns.text) scanner.fail('one-figure', at, columns.text);
  }
}

function condition(scanner: Scanner, definitions: Definitions): readonly Relation[] {
  const start = scanner.here();
  if (scanner.isAt(`${DIGITS}${SUM}${MINUS}`)) return [relation(scanner)];
  const name = scanner.until(`${DIGITS}${BLANKS}:：[]`);
  if (name === '') return [relation(scanner)];
  const definition = definitions[name];
  return definition === undefined ? scanner.fail('condition', start, name) : relationsIn(definition);
}

const defined = new Map<string, readonly Relation[]>();

/**
 * The relations of a definition: several lines share one, and it is read once.
 * @throws GoujiError RULE_SYNTAX
 */
export function relationsIn(definition: string): readonly Relation[] {
  const relations = defined.get(definition) ?? parseRelations(definition);
  defined.set(definition, relations);
  return relations;
}

/**
 * Parses relations joined by 且.
 * @throws GoujiError RULE_SYNTAX
 */
export function parseRelations(text: string): readonly Relation[] {
  const scanner = new Scanner(text);
  const relations = [relation(scanner)];
  while (scanner.take('且')) relations.push(relation(scanner));
  if (!scanner.atEnd()) scanner.fail('end');
  return relations;
}

function relation(scanner: Scanner): Relation {
  const left = side(scanner);
  const found = RELATORS.find(([written]) => scanner.take(written));
  if (found === undefined) return scanner.fail('relator');
  return { left, relator: found[1], right: side(scanner) };
}

function side(scanner: Scanner): readonly Operand[] {
  const operands = [operand(scanner, scanner.takeAny(MINUS) ? -1 : 1)];
  for (;;) {
    if (scanner.takeAny(PLUS)) operands.push(operand(scanner, 1));
    else if (scanner.takeAny(MINUS)) operands.push(operand(scanner, -1));
    else return operands;
  }
}

function operand(scanner: Scanner, sign: 1 | -1): Operand {
  if (scanner.takeZero()) return { kind: 'zero' };
  const sum = scanner.takeAny(SUM);
  const start = scanner.here();
  const code = scanner.tableCode();
  const vocabulary = code === undefined ? undefined : VOCABULARY.get(code as TableCode);
  if (code === undefined || vocabulary === undefined) return scanner.fail('table', start, code);
  const table = code as TableCode;
  const at = scanner.here();
  const rows = rowsOf(scanner, vocabulary);
  const columns = columnsOf(scanner, vocabulary);
  // Without Σ several amounts are not one figure, and with it the columns want to be named.
  if (columns.kind === 'only' && !hasOneAmount(rows.selector, vocabulary)) scanner.fail('columns');
  const reference: Reference = { kind: 'reference', sign, sum, table, rows, columns };
  scanner.references.push({ reference, at });
  return reference;
}

function hasOneAmount(selector: RowSelector, { single, allSingle }: TableVocabulary): boolean {
  if (allSingle) return true;
  if (selector.kind === 'set') return single.has(selector.name);
  return selector.kind === 'named' && selector.names.every((name) => single.has(name));
}

const LEVELS = new Set(['类', '款', '项']);

function rowsOf(scanner: Scanner, vocabulary: TableVocabulary): Rows {
  const opening = scanner.position - 1;
  const start = scanner.here();
  const text = scanner.until('[]=≡≤≥≠').trim() || scanner.fail('rows');
  // Without its end the bracket swallows what follows, and no row is called like all that.
  if (!scanner.take(']')) scanner.fail('bracket', opening, '[');
  const optional = text.endsWith('?') || text.endsWith('？');
  const words = optional ? text.slice(0, -1) : text;
  const exception = words.includes('除') ? /\s+除\s+/.exec(words) : null;
  const main = exception === null ? words : words.slice(0, exception.index);
  const selector = selectorOf(scanner, start, vocabulary, main.trim());
  if (exception === null) return { selector, except: [], optional, text };
  const from = exception.index + exception[0].length;
  const except = listed(words.slice(from), '、', start + from);
  for (const { name, at } of except) requireItem(scanner, at, vocabulary, name);
  return { selector, except: except.map(({ name }) => name), optional, text };
}

/** The names of a list and where in the line each begins. */
function listed(text: string, separator: string, start: number): readonly { readonly name: string; readonly at: number }[] {
  let at = start;
  return text.split(separator).map((part) => {
    const name = part.trim();
    const found = { name, at: at + part.length - part.trimStart().length };
    at += part.length + separator.length;
    return found;
  });
}

function selectorOf(scanner: Scanner, start: number, vocabulary: TableVocabulary, text: string): RowSelector {
  if (text === '*') return { kind: 'every' };
  if (LEVELS.has(text)) return { kind: 'level', level: text as Level };
  if (text === '其款' || text === '其项') return { kind: 'children' };
  if (text === '同类' || text === '同科目') return { kind: 'same' };
  if (vocabulary.itemSets.has(text)) return { kind: 'set', name: text };
  const names = listed(text, '、', start);
  for (const { name, at } of names) requireItem(scanner, at, vocabulary, name);
  return { kind: 'named', names: names.map(({ name }) => name) };
}

function requireItem(scanner: Scanner, at: number, vocabulary: TableVocabulary, name: string): void {
  const shared = vocabulary.sharedNames.get(name);
  if (shared !== undefined) scanner.fail('shared-name', at, name, shared);
  const known = vocabulary.items.has(name) || (vocabulary.listsCodes && /^2\d{2}(?:\d{2}){0,2}$/.test(name));
  if (known) return;
  if (!vocabulary.listsCodes) scanner.fail('item', at, name);
  scanner.fail('coded-row', at, name, FUNCTION_CLASSES.filter(({ names }) => names.includes(name)).map(({ code }) => code));
}

function columnsOf(scanner: Scanner, vocabulary: TableVocabulary): Columns {
  if (!scanner.take('.', false)) return { kind: 'only', text: '' };
  const start = scanner.position;
  if (scanner.take('(', false)) return columnList(scanner, vocabulary);
  const text = scanner.until(`${BLANKS}:：=≡≤≥≠<>${PLUS}${MINUS}`) || scanner.fail('columns');
  if (text === '*') return { kind: 'every', text };
  if (text === '其款') return { kind: 'children', text };
  if (text === '同科目') return { kind: 'same', text };
  if (vocabulary.columnSets.has(text)) return { kind: 'set', name: text, text };
  requireColumn(scanner, start, vocabulary, text);
  return { kind: 'named', names: [text], text };
}

function columnList(scanner: Scanner, vocabulary: TableVocabulary): Columns {
  const opening = scanner.position - 1;
  const start = scanner.here();
  const text = scanner.until('()=≡≤≥≠') || scanner.fail('columns');
  if (!scanner.take(')')) scanner.fail('bracket', opening, '(');
  const ends = listed(text, '…', start);
  const [from, to] = ends;
  const isRange = ends.length === 2 && from !== undefined && to !== undefined;
  const names = isRange ? ends : listed(text, '、', start);
  for (const { name, at } of names) requireColumn(scanner, at, vocabulary, name);
  if (!isRange) return { kind: 'named', names: names.map(({ name }) => name), text };
  // From right to left there is nothing between the two, and a sum of nothing would be 0.
  const order = [...vocabulary.columns];
  if (order.indexOf(from.name) > order.indexOf(to.name)) scanner.fail('column', to.at, to.name);
  return { kind: 'range', from: from.name, to: to.name, text };
}

function requireColumn(scanner: Scanner, at: number, vocabulary: TableVocabulary, name: string): void {
  if (vocabulary.columns.has(name)) return;
  const hint = columnHint(vocabulary.columns, name);
  scanner.fail(hint?.expected ?? 'column', at, name, hint?.instead);
}
