/**
 * How much of a file is taken. A department's accounts are some hundred kilobytes; beyond these
 * limits a file is something else, or was made to exhaust the machine (a zip bomb).
 */
export const LIMITS = {
  /** The file itself. */
  fileBytes: 64 * 1024 * 1024,
  /** All its parts, inflated, as its directory declares them. */
  inflatedBytes: 512 * 1024 * 1024,
  /** The cells of all sheets that are read, each from A1 to its last used one; what is beyond is left out sheet by sheet. */
  cells: 2_000_000,
  /** A sheet's cells up to its last formatted one; beyond that, those behind its last used one are left out. */
  formattedCells: 200_000,
} as const;
