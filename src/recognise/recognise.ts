import { S13 } from '../layouts';
import type { Layout } from '../layouts';
import { a1 } from '../model';
import type { Book, Refusal, Sheet, Unit } from '../model';
import { Grid } from './grid';
import { readText } from './frame';
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
  const ordered = [...sheets.filter(({ hidden }) => hidden !== true), ...sheets.filter(({ hidden }) => hidden === true)];
  const found = ordered.map((sheet) => draftSheet(sheet, S13));
  const drafts = new Map<string, Draft>();
  const copies: Refusal[] = [];
  for (const draft of found.flatMap((sheet) => sheet.drafts)) {
    const taken = drafts.get(draft.layout.table);
    if (taken === undefined) drafts.set(draft.layout.table, draft);
    else copies.push(refusal(draft.grid, 'second-copy', draft.title, [taken.grid.sheet.name]));
  }
  const kept = S13.flatMap((layout) => drafts.get(layout.table) ?? []);
  const units = new Set(kept.flatMap(({ frame }) => frame.unit ?? []));
  const [onlyUnit] = units;
  const otherUnit = units.size === 1 && onlyUnit !== undefined ? onlyUnit : CUSTOMARY_UNIT;
  const tables = kept.map((draft) => boundTable(draft, draft.frame.unit ?? otherUnit));
  const unknown = kept.filter(({ rows }) => rows.unknown.length > 0).map(unknownRows);
  const taken = new Set(kept.map(({ layout }) => layout.table));
  const refusals = found
    .flatMap((sheet) => sheet.refusals)
    // A list of contents names every table; only what was found nowhere else is worth a word.
    .filter(({ reason, title }) => reason !== 'title-without-grid' || !titleOfTaken(title, kept));
  return {
    family: 'S13',
    tables,
    missing: S13.map(({ table }) => table).filter((code) => !taken.has(code)),
    refusals: [...refusals, ...copies, ...unknown],
    ...commonest('department', tables.map(({ department }) => department)),
    ...commonest('year', tables.map(({ year }) => year)),
    ...commonest('unit', tables.map(({ unit }) => unit)),
  };
}

function draftSheet(sheet: Sheet, layouts: readonly Layout[]): SheetDrafts {
  const grid = new Grid(sheet);
  const titles = titleCells(grid, layouts, departmentsOn(grid));
  if (titles.length === 0) {
    const empty = sheet.values.every((row) => row.every((value) => value === null || value === ''));
    return { drafts: [], refusals: [refusal(grid, empty ? 'empty-sheet' : 'no-title', undefined, [])] };
  }
  const drafts: Draft[] = [];
  const refusals: Refusal[] = [];
  let first = grid.top;
  titles.forEach((title, index) => {
    const next = titles.slice(index + 1).find(({ row }) => row > title.row);
    const draft = draftTable(grid, title, Math.min(first, title.row), (next?.row ?? grid.bottom + 1) - 1);
    if ('missing' in draft) {
      const reason = draft.missing === undefined ? 'title-without-grid' : 'header-mismatch';
      refusals.push(refusal(grid, reason, title, draft.missing ?? []));
      return;
    }
    drafts.push(draft);
    first = draft.area.bottom + 1;
  });
  return { drafts, refusals };
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

function refusal(grid: Grid, reason: Refusal['reason'], title: TitleCell | undefined, details: readonly string[]): Refusal {
  return { sheet: grid.sheet.name, reason, details, ...(title === undefined ? {} : { title: title.layout.titles[0] ?? title.text }) };
}

function unknownRows({ grid, rows, title, header }: Draft): Refusal {
  const column = header.bands[0]?.amounts[0]?.column ?? grid.left;
  return refusal(grid, 'unknown-rows', title, rows.unknown.map((row) => a1(row, column)));
}

function titleOfTaken(title: string | undefined, kept: readonly Draft[]): boolean {
  return kept.some(({ layout }) => layout.titles[0] === title);
}

/** The value that most tables state, under its own name; nothing where none states one. */
function commonest<K extends string, V>(name: K, values: readonly (V | undefined)[]): { readonly [key in K]?: V } {
  const counts = new Map<V, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best === undefined ? {} : ({ [name]: best[0] } as { readonly [key in K]?: V });
}
