import type { Sheet as FileSheet } from 'hucre/xlsx';

/** The rows that the file hides, 0-based and in its own ascending order; one of no height is as invisible as one that is flagged. */
export function hiddenRows({ rowDefs }: FileSheet): readonly number[] {
  return [...(rowDefs ?? [])].flatMap(([row, { hidden, height }]) => (hidden === true || height === 0 ? [row] : []));
}

/** The columns that the file hides, 0-based and ascending. */
export function hiddenColumns({ columns }: FileSheet): readonly number[] {
  return (columns ?? []).flatMap(({ hidden, width }, column) => (hidden === true || width === 0 ? [column] : []));
}
