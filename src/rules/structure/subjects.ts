import type { Item, Table, TableCode } from '../../model';

/** Tables that list functional 科目. */
export const FUNCTIONAL: readonly TableCode[] = ['02', '03', '06', '07', '09', '10', '11', '12'];

/** The row that the 类 add up to. */
export const TOTAL = '合计';

/** A 科目 row of a functional table. */
export interface Subject extends Item {
  readonly code: string;
}

export function subjectsOf({ items }: Table): readonly Subject[] {
  return items.filter((item): item is Subject => item.code !== undefined);
}

/** The 类 that a table lists. */
export function classesOf(table: Table): readonly Subject[] {
  return subjectsOf(table).filter(({ level }) => level === '类');
}
