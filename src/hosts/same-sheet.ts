import type { Sheet } from '../model';

function sameRows(one: readonly (readonly unknown[])[], other: readonly (readonly unknown[])[]): boolean {
  return one.length === other.length && one.every((row, index) => row.every((cell, column) => cell === other[index]?.[column]));
}

/** Whether two readings of a sheet say the same; merged areas, which only files tell of, are left aside. */
export function sameSheet(one: Sheet, other: Sheet): boolean {
  return (
    one.name === other.name && one.hidden === other.hidden && one.tooLarge === other.tooLarge &&
    one.origin.row === other.origin.row && one.origin.column === other.origin.column &&
    sameRows(one.values, other.values) && sameRows(one.formats, other.formats)
  );
}
