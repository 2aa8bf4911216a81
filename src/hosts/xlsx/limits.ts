/**
 * How much of a file is taken. A department's accounts are some hundred kilobytes; beyond these
 * limits a file is something else, or was made to exhaust the machine (a zip bomb).
 */
export const LIMITS = {
  /** The file itself. */
  fileBytes: 64 * 1024 * 1024,
  /** All its parts, inflated, as its directory declares them. */
  inflatedBytes: 512 * 1024 * 1024,
  /** The cells of all sheets' used ranges. */
  cells: 2_000_000,
} as const;
