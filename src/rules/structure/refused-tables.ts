import { S13 } from '../../layouts';
import type { Book, Refusal, TableCode } from '../../model';

/** What has the title of a table and was not taken as it, or not in whole. */
export function refusedAs({ refusals }: Book, code: TableCode): readonly Refusal[] {
  const titles = S13.flatMap(({ table, titles: [prescribed] }) => (table === code ? prescribed : []));
  return refusals.filter(({ title }) => title !== undefined && titles.includes(title));
}

/** Whether a copy is another year's, kept in the same workbook to compare with. */
export function isOfAnotherYear({ year }: Refusal, { year: current }: Book): boolean {
  return year !== undefined && current !== undefined && year !== current;
}
