import { GoujiError } from '../../model';
import type { Level, TableCode } from '../../model';
import type { Columns, Operand, Relation, Relator, RowSelector, Rows, RuleLine } from './syntax';
import { VOCABULARY } from './vocabulary';
import type { TableVocabulary } from './vocabulary';

/** Conditions that several rules share, by the name that stands behind 若. */
export type Definitions = Readonly<Record<string, string>>;

const RELATORS: Readonly<Record<string, Relator>> = { '=': '=', '≡': '≡', '≤': '≤', '<=': '≤', '≥': '≥', '>=': '≥', '≠': '≠' };

/**
 * Parses one line of the rule notation:
 *
 *     F-303  03[类].* = Σ 03[其款].*
 *     X-15   若 仅财政资金: 04[收入总计] = 01[收入总计]
 *
 * A reference is table, rows in brackets, and columns after a point; `Σ` adds up every row and
 * column that it picks; what stands for several rows or columns on the left gives an instance
 * for each, and the same words on the right mean that same row or column.
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
  return { conditions, relation: parsed, text };
}

function condition(scanner: Scanner, definitions: Definitions): readonly Relation[] {
  const name = scanner.match(/[^\s\d:：[\]]+/y);
  if (name === undefined) return [relation(scanner)];
  const definition = definitions[name];
  return definition === undefined ? scanner.fail('condition') : parseRelations(definition);
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
  const sign = scanner.match(/<=|>=|[=≡≤≥≠]/y);
  const relator = sign === undefined ? undefined : RELATORS[sign];
  if (relator === undefined) return scanner.fail('relator');
  return { left, relator, right: side(scanner) };
}

function side(scanner: Scanner): readonly Operand[] {
  const operands = [operand(scanner, scanner.match(/[-−]/y) === undefined ? 1 : -1)];
  for (let sign = scanner.match(/[-−+＋]/y); sign !== undefined; sign = scanner.match(/[-−+＋]/y)) {
    operands.push(operand(scanner, sign === '+' || sign === '＋' ? 1 : -1));
  }
  return operands;
}

function operand(scanner: Scanner, sign: 1 | -1): Operand {
  if (scanner.match(/0(?!\d)(?!\[)/y) !== undefined) return { kind: 'zero' };
  const sum = scanner.take('Σ') || scanner.take('∑');
  const code = scanner.match(/\d{2}(?=\[)/y);
  const vocabulary = code === undefined ? undefined : VOCABULARY.get(code as TableCode);
  if (code === undefined || vocabulary === undefined) return scanner.fail('table');
  const table = code as TableCode;
  scanner.take('[');
  const rows = rowsOf(scanner, vocabulary);
  if (!scanner.take(']')) scanner.fail('bracket');
  return { kind: 'reference', sign, sum, table, rows, columns: columnsOf(scanner, vocabulary) };
}

const LEVELS = new Set(['类', '款', '项']);

function rowsOf(scanner: Scanner, vocabulary: TableVocabulary): Rows {
  const start = scanner.position;
  const text = scanner.match(/[^\]]+/y)?.trim() ?? scanner.fail('rows');
  const optional = text.endsWith('?') || text.endsWith('？');
  const [main = '', exception = ''] = (optional ? text.slice(0, -1) : text).split(/\s+除\s+/);
  const except = exception === '' ? [] : exception.split('、');
  for (const name of except) requireItem(scanner, start, vocabulary, name);
  return { selector: selectorOf(scanner, start, vocabulary, main.trim()), except, optional, text };
}

function selectorOf(scanner: Scanner, start: number, vocabulary: TableVocabulary, text: string): RowSelector {
  if (text === '*') return { kind: 'every' };
  if (LEVELS.has(text)) return { kind: 'level', level: text as Level };
  if (text === '其款' || text === '其项') return { kind: 'children' };
  if (text === '同类' || text === '同科目') return { kind: 'same' };
  if (vocabulary.itemSets.has(text)) return { kind: 'set', name: text };
  const names = text.split('、');
  for (const name of names) requireItem(scanner, start, vocabulary, name);
  return { kind: 'named', names };
}

function requireItem(scanner: Scanner, at: number, vocabulary: TableVocabulary, name: string): void {
  const known = vocabulary.items.has(name) || (vocabulary.listsCodes && /^2\d{2}(?:\d{2}){0,2}$/.test(name));
  if (!known) scanner.fail('item', at, name);
}

function columnsOf(scanner: Scanner, vocabulary: TableVocabulary): Columns {
  if (!scanner.take('.', false)) return { kind: 'only', text: '' };
  const start = scanner.position;
  if (scanner.take('(', false)) return columnList(scanner, vocabulary, start);
  const text = scanner.match(/[^\s=≡≤≥≠<>+＋−-]+/y, false) ?? scanner.fail('columns');
  if (text === '*') return { kind: 'every', text };
  if (text === '其款') return { kind: 'children', text };
  if (text === '同科目') return { kind: 'same', text };
  if (vocabulary.columnSets.has(text)) return { kind: 'set', name: text, text };
  requireColumn(scanner, start, vocabulary, text);
  return { kind: 'named', names: [text], text };
}

function columnList(scanner: Scanner, vocabulary: TableVocabulary, start: number): Columns {
  const text = scanner.match(/[^()]+/y) ?? scanner.fail('columns');
  if (!scanner.take(')')) scanner.fail('bracket');
  const range = text.split('…').map((name) => name.trim());
  const [from, to] = range;
  const names = range.length === 2 ? range : text.split('、').map((name) => name.trim());
  for (const name of names) requireColumn(scanner, start, vocabulary, name);
  if (range.length === 2 && from !== undefined && to !== undefined) return { kind: 'range', from, to, text };
  return { kind: 'named', names, text };
}

function requireColumn(scanner: Scanner, at: number, vocabulary: TableVocabulary, name: string): void {
  if (!vocabulary.columns.has(name)) scanner.fail('column', at, name);
}

/** What was expected where a line could not be read. */
export type Expectation =
  | 'colon' | 'end' | 'condition' | 'relator' | 'table' | 'bracket' | 'rows' | 'item' | 'columns' | 'column';

/** Reads a line from left to right, skipping blanks. */
class Scanner {
  position = 0;

  constructor(private readonly text: string) {}

  atEnd(): boolean {
    this.skip();
    return this.position >= this.text.length;
  }

  take(token: string, skipping = true): boolean {
    if (skipping) this.skip();
    if (!this.text.startsWith(token, this.position)) return false;
    this.position += token.length;
    return true;
  }

  /** @param pattern a sticky pattern */
  match(pattern: RegExp, skipping = true): string | undefined {
    if (skipping) this.skip();
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.position += found.length;
    return found;
  }

  fail(expected: Expectation, at = this.position, found = ''): never {
    throw new GoujiError('RULE_SYNTAX', { line: this.text, column: at + 1, expected, found });
  }

  private skip(): void {
    while (this.text[this.position] === ' ' || this.text[this.position] === '\t') this.position += 1;
  }
}
