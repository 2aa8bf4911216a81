import { Decimal } from 'decimal.js';
import type { CellValue } from '../../model';

const NUMERAL = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?$/;

/** What a person's typing in a cell becomes: a number where it reads as one, nothing where it is blank. */
export function typedValue(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (!NUMERAL.test(trimmed) || !/\d/.test(trimmed)) return trimmed;
  return new Decimal(trimmed.replaceAll(',', '')).toNumber();
}
