import type { Item, Table, TableCode } from '../../model';
import { oncePerTable } from '../once-per-table';

/** Tables that list functional 科目. */
export const FUNCTIONAL: readonly TableCode[] = ['02', '03', '06', '07', '09', '10', '11', '12'];

/** The row that the 类 add up to. */
export const TOTAL = '合计';

/** A 科目 row of a functional table. */
export interface Subject extends Item {
  readonly code: string;
}

/** The 科目 that a table lists, in its order. */
export const subjectsOf = oncePerTable(({ items }: Table): readonly Subject[] => items.filter((item): item is Subject => item.code !== undefined));

/** The 类 among them. */
export const classesOf = oncePerTable((table: Table): readonly Subject[] => subjectsOf(table).filter(({ level }) => level === '类'));
