import type { CellRef, Sheet } from '../model';
import { parseOwnRules } from '../rules';
import type { Rule } from '../rules';

/** Why a line of own rules could not be read, and where. */
export type OwnRuleError = ReturnType<typeof parseOwnRules>['errors'][number];

/** A department's own rules as one check used them. */
export interface OwnRules {
  readonly rules: readonly Rule[];
  /** The lines of the applied text that could not be read. */
  readonly errors: readonly OwnRuleError[];
  /** The cells of the workbook's own sheet of rules that could not be read. */
  readonly sheetErrors: readonly { readonly ref: CellRef; readonly error: OwnRuleError }[];
}

/** Reads rules as they are being written. */
export function readOwnRules(text: string): { readonly rules: readonly Rule[]; readonly errors: readonly OwnRuleError[] } {
  return parseOwnRules(text);
}

/** Reads the rules of the workbook's sheet and then those of the text, numbered through. */
export function gatherOwnRules(sheet: Sheet | undefined, text: string): OwnRules {
  const cells = sheet === undefined ? [] : linesOn(sheet);
  const { rules, errors } = parsed([...cells.map((cell) => cell.text), text].join('\n'));
  return {
    rules,
    errors: errors.filter(({ line }) => line > cells.length).map((error) => ({ ...error, line: error.line - cells.length })),
    sheetErrors: errors.flatMap((error) => {
      const cell = cells[error.line - 1];
      return cell === undefined ? [] : [{ ref: cell.ref, error }];
    }),
  };
}

let latest = { text: '', ...parseOwnRules('') };

/** The rules of an unchanged text stay the same objects: the engine keeps what it made of each. */
function parsed(text: string): ReturnType<typeof parseOwnRules> {
  if (text !== latest.text) latest = { text, ...parseOwnRules(text) };
  return latest;
}

interface CellLine {
  readonly ref: CellRef;
  readonly text: string;
}

/** The first column with any words, from top to bottom, a line each cell. */
function linesOn({ name, origin, values }: Sheet): readonly CellLine[] {
  // A sheet may have more rows than a call takes arguments.
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Array.from({ length: width }, (_, index) => index);
  const column = columns.find((index) => values.some((row) => isWords(row[index])));
  if (column === undefined) return [];
  return values.map((row, index) => {
    const value = row[column];
    return {
      ref: { sheet: name, row: origin.row + index, column: origin.column + column },
      // A line break inside a cell must not shift the lines after it.
      text: typeof value === 'string' ? value.replace(/[\r\n]+/g, ' ') : '',
    };
  });
}

function isWords(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
