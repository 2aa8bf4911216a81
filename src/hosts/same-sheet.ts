import type { HiddenLines, Sheet } from '../model';

function sameRow(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((cell, column) => cell === other[column]);
}

function sameRows(one: readonly (readonly unknown[])[], other: readonly (readonly unknown[])[]): boolean {
  return one.length === other.length && one.every((row, index) => sameRow(row, other[index] ?? []));
}

function sameHidden(one: HiddenLines | undefined, other: HiddenLines | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return sameRow(one.rows, other.rows) && sameRow(one.columns, other.columns);
}

/** Whether two readings of a sheet say the same; merged areas, which only files tell of, are left aside. */
export function sameSheet(one: Sheet, other: Sheet): boolean {
  return (
    one.name === other.name && one.hidden === other.hidden && one.tooLarge === other.tooLarge &&
    one.origin.row === other.origin.row && one.origin.column === other.origin.column &&
    sameHidden(one.hiddenLines, other.hiddenLines) && sameRows(one.values, other.values) && sameRows(one.formats, other.formats)
  );
}
