/** 字号 that the tables of the appendix are printed in, and the points of each. */
export const TABLE_POINTS = { 小五: 9, 六号: 7.5 } as const;

export type TableSize = keyof typeof TABLE_POINTS;

export const TABLE_SIZES = ['小五', '六号'] as const satisfies readonly TableSize[];

/** The paragraph style of a table's cells. */
export function tableStyle(size: TableSize): string {
  return size === '小五' ? 'TableText9' : 'TableText7';
}
