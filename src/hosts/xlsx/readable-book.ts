import { zipSync } from 'fflate';
import type { BookParts } from './book-parts';
import { withBuiltInFormats } from './built-in-formats';
import { blankStringsOf, cellsIn, extentOf, usedExtentOf, withoutCellsBeyond } from './cell-reach';
import type { Extent } from './cell-reach';
import { LIMITS } from './limits';

const NOTHING: Extent = { rows: 0, columns: 0 };

/** A worksheet's XML, how far all its cells reach, and how far those do that are used. */
interface Measured {
  readonly xml: string;
  readonly all: Extent;
  readonly used: Extent;
}

/** A workbook as the reader takes it. */
export interface ReadableBook {
  /** A file of the parts that are read, put right where the reader would stumble. */
  readonly bytes: Uint8Array;
  /** How many cells the sheets have that are too large to be read, by their places among all sheets; the file has none of their cells. */
  readonly tooLarge: ReadonlyMap<number, number>;
}

/**
 * The reader makes a grid of all that lies between A1 and the last cell, and refuses a whole workbook for one sheet. So
 * what is too much is taken out before: cells far away that are merely formatted, and the largest sheets where all
 * together are beyond what is taken.
 */
export function readableBook(parts: BookParts): ReadableBook {
  const text = (path: string): string => new TextDecoder().decode(parts.files[path]);
  const changed: Record<string, Uint8Array> = {};
  const change = (path: string, xml: string): void => {
    changed[path] = new TextEncoder().encode(xml);
  };
  const measured = measure(parts, text);
  const tooLarge = beyondLimit(measured);
  for (const [index, { xml, all, used }] of measured) {
    const kept = tooLarge.has(index) ? NOTHING : used;
    if (cellsIn(all) > Math.max(LIMITS.formattedCells, cellsIn(kept))) change(parts.sheets[index]?.path ?? '', withoutCellsBeyond(xml, kept));
  }
  for (const path of parts.pathsOf('styles')) change(path, withBuiltInFormats(text(path)));
  return { bytes: zipSync({ ...parts.files, ...changed }, { level: 0 }), tooLarge };
}

/** The worksheets by their places among all sheets; none of a workbook that is small whatever its cells hold, as nearly all are. */
function measure({ sheets, pathsOf }: BookParts, text: (path: string) => string): ReadonlyMap<number, Measured> {
  const extents = sheets.flatMap(({ isWorksheet, path }, index) => {
    const xml = isWorksheet ? text(path) : '';
    const all = extentOf(xml);
    // A cell that is nowhere on a sheet makes the reader refuse the file as damaged.
    return all === undefined ? [] : [{ index, xml, all }];
  });
  if (extents.reduce((sum, { all }) => sum + cellsIn(all), 0) <= LIMITS.formattedCells) return new Map();
  const blankStrings = new Set(pathsOf('sharedStrings').flatMap((path) => [...blankStringsOf(text(path))]));
  return new Map(extents.map(({ index, xml, all }) => [index, { xml, all, used: usedExtentOf(xml, blankStrings) }]));
}

/** The sheets that there is no room for when the smaller ones come first: one that is inflated must not shut out the tables. */
function beyondLimit(measured: ReadonlyMap<number, Measured>): ReadonlyMap<number, number> {
  const sizes = [...measured].map(([index, { used }]) => [index, cellsIn(used)] as const).sort(([, one], [, other]) => one - other);
  let sum = 0;
  return new Map(sizes.filter(([, cells]) => {
    sum += cells;
    return sum > LIMITS.cells;
  }));
}
