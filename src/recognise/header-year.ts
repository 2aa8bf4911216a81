import { readFrame } from './frame';
import type { Grid } from './grid';
import { headerText } from './header-texts';
import { wholeNumber } from './text';

/** The year of a table's accounts, where it is known; asked for only where a header states one. */
export type OwnYear = () => number | undefined;

/** A header may say whose figures stand below it: 本年决算数, 2024年度决算数, 上年预算数. */
const WITH_YEAR = /^(?:(本年度?)|(20\d\d)年度?|上年度?|去年)(?=[预决]算数$)/;

/**
 * A header's text without the year of the table's own accounts. Any other stays, so that last year's figures are never taken
 * for this year's.
 */
export function withoutOwnYear(text: string, ownYear: OwnYear): string {
  return saysAnotherYear(text, ownYear) ? text : text.replace(WITH_YEAR, '');
}

/** Whether a header's text says that what stands below is of another year than the table's own. */
export function saysAnotherYear(text: string, ownYear: OwnYear): boolean {
  const [found, own, stated] = WITH_YEAR.exec(text) ?? [];
  return found !== undefined && own === undefined && (stated === undefined || wholeNumber(stated) !== ownYear());
}

/**
 * The year that a table states above its header; what its header itself says of a year is left to be judged by it.
 * @param first the first row that may belong to the table
 * @param last the last row that may belong to it
 */
export function yearAbove(grid: Grid, first: number, last: number): number | undefined {
  for (let row = first; row <= last; row += 1) {
    if (grid.rowTexts(row).some(({ text }) => WITH_YEAR.test(headerText(text)))) return readFrame(grid, first, row - 1).year;
  }
  return undefined;
}
