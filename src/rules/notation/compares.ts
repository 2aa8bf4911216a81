import type { Relator } from './syntax';

/** Whether `left relator right` is so to the last 分, where `left - right` is this many 分. */
export function compares(relator: Relator, difference: number): boolean {
  switch (relator) {
    case '=':
    case '≡':
      return difference === 0;
    case '≤':
      return difference <= 0;
    case '≥':
      return difference >= 0;
    case '≠':
      return difference !== 0;
  }
}
