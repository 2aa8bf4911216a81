import { Decimal } from 'decimal.js';
import type { CellValue } from '../../model';
import { formatSections } from './number-format';
import type { FormatSection } from './number-format';

/** General shows no more digits than this, but never fewer than a whole number has. */
const GENERAL_DIGITS = 11;
const GENERAL_LIMIT = 1e15;

const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -12, toExpPos: 16 });

/**
 * What a cell shows for its value under its format code. Display only: nothing is computed with
 * the result, and rounding is half-up on the decimal value, as a spreadsheet does it.
 */
export function displayValue(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? displayNumber(new Exact(value), format) : value;
}

function displayNumber(value: Decimal, format: string): string {
  const sections = formatSections(format);
  const [positive, negative, zero] = sections;
  if (value.isZero()) return inSection(value, zero ?? positive);
  if (!value.isNegative()) return inSection(value, positive);
  // A section of its own for negatives writes the sign itself, or brackets, or nothing.
  return negative === undefined ? `-${inSection(value.abs(), positive)}` : inSection(value.abs(), negative);
}

function inSection(value: Decimal, section: FormatSection | undefined): string {
  if (section === undefined || section.kind === 'general') {
    const shown = general(value);
    return section === undefined ? shown : `${section.before}${shown}${section.after}`.trim();
  }
  if (section.kind === 'literal') return section.text.trim();
  const scaled = value.times(section.scale);
  const [whole = '0', decimals = ''] = scaled.toFixed(section.decimals).split('.');
  const digits = whole === '0' && section.wholeDigits === 0 ? '' : whole.padStart(section.wholeDigits, '0');
  const grouped = section.grouped ? digits.replace(/\B(?=(\d{3})+$)/g, ',') : digits;
  const kept = trimDecimals(decimals, section.neededDecimals);
  return `${section.before}${grouped}${kept === '' ? '' : `.${kept}`}${section.after}`.trim();
}

/** `#` decimals vanish where they are zero. */
function trimDecimals(decimals: string, needed: number): string {
  let end = decimals.length;
  while (end > needed && decimals[end - 1] === '0') end -= 1;
  return decimals.slice(0, end);
}

function general(value: Decimal): string {
  return value.abs().gte(GENERAL_LIMIT)
    ? value.toExponential(5)
    : value.toSignificantDigits(Math.max(GENERAL_DIGITS, value.e + 1)).toString();
}
