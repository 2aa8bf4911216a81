import { S13 } from '../layouts';
import type { Sheet } from '../model';
import { commonestYear } from './commonest';
import type { Draft } from './table';
import { normalised, wholeNumber } from './text';

/** How people call the sheet on which they keep last year's table. */
const LAST_YEARS = /上一?年|去年|往年/;
/** A year in a sheet's name, and no part of a longer number. */
const YEAR_IN_NAME = /(?<!\d)20\d\d(?!\d)/;

/** What tells against one of several drafts of a table: each more than all below it together. */
const HIDDEN = 6;
const BY_YEAR = 2;
const NOT_NAMED_AS_TABLE = 1;

/**
 * One draft of each table. A visible sheet goes before a hidden one, then the year of most tables before last year's table
 * that was left in the book (see yearRanks), then a sheet that is named as the table is labelled (a working copy is called
 * otherwise), then the workbook's order.
 * @param drafts in the workbook's order
 * @returns those that are taken, in the order of the tables
 */
export function withoutCopies(drafts: readonly Draft[]): readonly Draft[] {
  const yearRank = yearRanks(drafts);
  const rank = (draft: Draft): number =>
    (draft.grid.sheet.hidden === true ? HIDDEN : 0) + BY_YEAR * yearRank(draft) + (isNamedAsTable(draft) ? 0 : NOT_NAMED_AS_TABLE);
  return S13.flatMap((layout) => {
    const same = drafts.filter((draft) => draft.layout === layout);
    return same.find((draft) => rank(draft) === Math.min(...same.map(rank))) ?? [];
  });
}

/** Whether a sheet's name says that it holds last year's table: 03上年, 去年03表. */
export function isNamedLastYears({ name }: Sheet): boolean {
  return LAST_YEARS.test(normalised(name));
}

/**
 * How well a draft's year is that of the book: 0 well, 2 not at all. Most tables give the year, the later where two are
 * equal. That no year is printed says as much: where most tables print none, it is the one with a year that was brought in
 * from elsewhere; where most print one, a table without may have lost it. What a sheet's name says is not
 * asked of a table that states a year, but for 上年, which nobody writes by mistake.
 */
function yearRanks(drafts: readonly Draft[]): (draft: Draft) => 0 | 1 | 2 {
  const voters = drafts.filter(({ grid }) => !isNamedLastYears(grid.sheet));
  const silent = voters.filter(({ frame }) => frame.year === undefined);
  const stated = commonestYear(voters.flatMap(({ frame }) => frame.year ?? []));
  const isSilenceUsual = silent.length > voters.filter(({ frame }) => frame.year !== undefined && frame.year === stated).length;
  const own = stated ?? commonestYear(silent.flatMap((draft) => yearInName(draft) ?? []));
  return (draft) => {
    const { year } = draft.frame;
    if (isNamedLastYears(draft.grid.sheet)) return 2;
    if (year === undefined) return isBefore(yearInName(draft), own) ? 2 : isSilenceUsual ? 0 : 1;
    if (year !== stated) return 2;
    return isSilenceUsual ? 1 : 0;
  };
}

/** A later year may be the one in which the accounts are published, and tells nothing. */
function isBefore(year: number | undefined, own: number | undefined): boolean {
  return year !== undefined && own !== undefined && year < own;
}

function yearInName({ grid }: Draft): number | undefined {
  const [digits] = YEAR_IN_NAME.exec(normalised(grid.sheet.name)) ?? [];
  return digits === undefined ? undefined : wholeNumber(digits);
}

function isNamedAsTable({ grid, frame, title }: Draft): boolean {
  const name = normalised(grid.sheet.name);
  return name === frame.label || name === title.text;
}
