import { GoujiError } from '../../model';
import type { ColumnHint } from './column-hints';
import type { Reference } from './syntax';

export const DIGITS = '0123456789';

/** What was expected where a line could not be read; `name` that of an own rule. */
export type Expectation =
  | 'name' | 'colon' | 'end' | 'condition' | 'relator' | 'table' | 'bracket' | 'rows' | 'item' | 'coded-row' | 'shared-name' | 'one-figure' | 'columns' | 'column' | ColumnHint['expected'];

/** Also what an input method puts between Chinese words. */
export const BLANKS = ' \t\u3000\u00a0';

/** Reads a line from left to right, skipping blanks. */
export class Scanner {
  position = 0;
  /** Those read so far, and where in the line the rows of each begin. */
  readonly references: { readonly reference: Reference; readonly at: number }[] = [];

  constructor(private readonly text: string) {}

  /** Where the next token begins. */
  here(): number {
    this.skip();
    return this.position;
  }

  atEnd(): boolean {
    return this.here() >= this.text.length;
  }

  /** Whether the next token begins with one of these characters. */
  isAt(characters: string): boolean {
    return this.isAmong(characters, this.here());
  }

  take(token: string, skipping = true): boolean {
    if (skipping) this.skip();
    if (!this.text.startsWith(token, this.position)) return false;
    this.position += token.length;
    return true;
  }

  takeAny(characters: string): boolean {
    const found = this.isAt(characters);
    if (found) this.position += 1;
    return found;
  }

  /** `0`, where it begins neither a table's number nor another number. */
  takeZero(): boolean {
    const at = this.here();
    const found = this.text[at] === '0' && !this.isAmong(`${DIGITS}[.`, at + 1);
    if (found) this.position += 1;
    return found;
  }

  /** `03[`: two digits and the bracket, which is taken too. */
  tableCode(): string | undefined {
    const at = this.here();
    if (!this.isAmong(DIGITS, at) || !this.isAmong(DIGITS, at + 1) || this.text[at + 2] !== '[') return undefined;
    this.position += 3;
    return this.text.slice(at, at + 2);
  }

  /** What stands before the first of these characters, or before the end. */
  until(stops: string): string {
    const start = this.position;
    while (this.position < this.text.length && !this.isAmong(stops, this.position)) this.position += 1;
    return this.text.slice(start, this.position);
  }

  fail(expected: Expectation, at = this.position, found = '', instead: readonly string[] = []): never {
    throw new GoujiError('RULE_SYNTAX', { line: this.text, column: at + 1, expected, found, ...(instead.length === 0 ? {} : { instead: instead.join('、') }) });
  }

  private isAmong(characters: string, at: number): boolean {
    const character = this.text[at];
    return character !== undefined && characters.includes(character);
  }

  private skip(): void {
    while (this.isAmong(BLANKS, this.position)) this.position += 1;
  }
}
