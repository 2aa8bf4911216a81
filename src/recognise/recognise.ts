import { S13 } from '../layouts';
import { a1 } from '../model';
import type { Book, Item, Refusal, Sheet, Unit } from '../model';
import { commonest, commonestYear } from './commonest';
import { isNamedLastYears, withoutCopies } from './copies';
import { readText } from './frame';
import { Grid } from './grid';
import type { OwnYear } from './header-year';
import { boundTable, draftTable } from './table';
import type { Draft } from './table';
import { titleCells } from './titles';
import type { TitleCell } from './titles';

/** Accounts are published in 万元 unless a unit line says otherwise. */
const CUSTOMARY_UNIT: Unit = '万元';

/** What one sheet gave. */
interface SheetDrafts {
  readonly drafts: readonly Draft[];
  readonly refusals: readonly Refusal[];
}

/**
 * Finds the standard tables in a workbook's sheets by their titles and headers, never by position
 * or sheet name, and binds every amount cell to its table, item and column.
 * @param sheets every sheet; visible ones are taken before hidden ones
 * @returns the book, with the reason for every sheet or block that was not taken
 */
export function recognise(sheets: readonly Sheet[]): Book {
  // What last year's tables say that are kept in the book is said of it only where nothing else says a year.
  const yearOfBook = remembered(() => commonestYear(yearsOn(sheets.filter((sheet) => !isNamedLastYears(sheet)))) ?? commonestYear(yearsOn(sheets)));
  const found = sheets.map((sheet) => draftSheet(sheet, yearOfBook));
  const drafts = found.flatMap((sheet) => sheet.drafts);
  const kept = withoutCopies(drafts);
  const otherUnit = commonest(kept.map(({ frame }) => frame.unit)) ?? CUSTOMARY_UNIT;
  const tables = kept.map((draft) => boundTable(draft, draft.frame.unit ?? otherUnit));
  const copies = drafts.filter((draft) => !kept.includes(draft)).map((draft) => secondCopy(draft, kept));
  const unknown = kept.filter(({ rows }) => rows.unknown.length > 0).map(unknownRows);
  const taken = new Set(kept.map(({ layout }) => layout.table));
  const refusals = found
    .flatMap((sheet) => sheet.refusals)
    // A list of contents names every table; only what was found nowhere else is worth a word.
    .filter(({ reason, title }) => reason !== 'title-without-grid' || !titleOfTaken(title, kept));
  return {
    family: 'S13',
    tables,
    order: drafts.flatMap((draft) => (kept.includes(draft) ? [draft.layout.table] : [])),
    missing: S13.map(({ table }) => table).filter((code) => !taken.has(code)),
    refusals: [...refusals, ...copies, ...unknown],
    ...stated('department', commonest(tables.map(({ department }) => department))),
    ...stated('year', commonest(tables.map(({ year }) => year))),
    ...stated('unit', commonest(tables.map(({ unit }) => unit))),
  };
}

function draftSheet(sheet: Sheet, yearOfBook: OwnYear): SheetDrafts {
  const grid = new Grid(sheet);
  if (sheet.tooLarge === true) return { drafts: [], refusals: [refusal(grid, 'too-large', undefined, [])] };
  const titles = titleCells(grid, S13, departmentsOn(grid)).filter((title, index, all) => !isFilledFrom(all[index - 1], title));
  if (titles.length === 0) {
    const empty = sheet.values.every((row) => row.every((value) => value === null || value === ''));
    return { drafts: [], refusals: [refusal(grid, empty ? 'empty-sheet' : 'no-title', undefined, [])] };
  }
  const drafts: Draft[] = [];
  const refusals: Refusal[] = [];
  let first = grid.top;
  let start = grid.top;
  titles.forEach((title) => {
    const next = titles.find(({ row }) => row > title.row);
    const beside = titles.filter(({ row, layout }) => row === title.row && layout !== title.layout);
    const last = (next?.row ?? grid.bottom + 1) - 1;
    const above = drafts.at(-1);
    const draft = draftTable(grid, title, Math.min(first, title.row), last, yearOfBook);
    if (above !== undefined && !('missing' in draft) && isContinuation(above, draft)) {
      const whole = draftTable(grid, above.title, start, last, yearOfBook);
      if (!('missing' in whole) && rowsOn(whole).length === rowsOn(above).length + rowsOn(draft).length) {
        drafts.splice(-1, 1, whole);
        first = whole.area.bottom + 1;
        return;
      }
    }
    start = Math.min(first, title.row);
    first = title.row + 1;
    if ('missing' in draft) {
      const { missing, unknown } = draft;
      if (missing === undefined && unknown.length === 0) refusals.push(refusal(grid, 'title-without-grid', title, []));
      else refusals.push({ ...refusal(grid, 'header-mismatch', title, unknown), missing: missing ?? [] });
    } else if (beside.length > 0) {
      // Which of two tables side by side a column belongs to cannot be told for certain.
      refusals.push(refusal(grid, 'header-mismatch', title, beside.map(({ text }) => text)));
    } else {
      drafts.push(draft);
      first = draft.area.bottom + 1;
    }
  });
  return { drafts, refusals };
}

/** Whoever takes a merged title apart and fills its cells leaves the same words in each. */
function isFilledFrom(before: TitleCell | undefined, { layout, row, column, text }: TitleCell): boolean {
  return before?.layout === layout && before.row === row && before.column === column - 1 && before.text === text;
}

/**
 * Whether a table is the next page of the one above it, with the title printed again: it has none of the rows above. What
 * is another copy, another year's or another department's begins with 合计 or the first row once more.
 */
function isContinuation(above: Draft, draft: Draft): boolean {
  const isSame = (one: unknown, other: unknown): boolean => other === undefined || one === other;
  const { frame } = above;
  if (draft.layout !== above.layout || !isSame(frame.year, draft.frame.year) || !isSame(frame.unit, draft.frame.unit) || !isSame(frame.department, draft.frame.department)) return false;
  const listed = new Set(rowsOn(above).map(({ key }) => key));
  const own = rowsOn(draft);
  return own.length > 0 && own.every(({ key }) => !listed.has(key));
}

/** The rows that the sheet has. */
function rowsOn({ rows }: Draft): readonly Item[] {
  return rows.items.filter(({ row }) => row !== undefined);
}

function departmentsOn(grid: Grid): readonly string[] {
  const names = new Set<string>();
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    for (const { text } of grid.rowTexts(row)) {
      const { department } = text.includes(':') ? readText(text) : {};
      if (department !== undefined) names.add(department);
    }
  }
  return [...names];
}

/** The years that sheets speak of most, one of each. */
function yearsOn(sheets: readonly Sheet[]): readonly number[] {
  return sheets.flatMap((sheet) => yearOn(new Grid(sheet)) ?? []);
}

function yearOn(grid: Grid): number | undefined {
  const rows = Array.from({ length: grid.bottom - grid.top + 1 }, (_, index) => grid.rowTexts(grid.top + index));
  return commonestYear(rows.flat().flatMap(({ text }) => (text.includes('年') ? (readText(text).year ?? []) : [])));
}

/** What a function gives, asked for once at most. */
function remembered<V>(make: () => V): () => V {
  let known: { readonly value: V } | undefined;
  return () => (known ??= { value: make() }).value;
}

function refusal(grid: Grid, reason: Refusal['reason'], title: TitleCell | undefined, details: readonly string[]): Refusal {
  return { sheet: grid.sheet.name, reason, details, ...(title === undefined ? {} : { title: title.layout.titles[0] ?? title.text }) };
}

function secondCopy({ grid, title, layout, frame }: Draft, kept: readonly Draft[]): Refusal {
  const taken = kept.flatMap((draft) => (draft.layout === layout ? draft.grid.sheet.name : []));
  return { ...refusal(grid, 'second-copy', title, taken), ...stated('year', frame.year) };
}

function unknownRows({ grid, rows, title }: Draft): Refusal {
  return refusal(grid, 'unknown-rows', title, rows.unknown.map(({ row, column }) => a1(row, column)));
}

function titleOfTaken(title: string | undefined, kept: readonly Draft[]): boolean {
  return kept.some(({ layout }) => layout.titles[0] === title);
}

/** A value under its own name; nothing where there is none. */
function stated<K extends string, V>(name: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in K]?: V });
}
