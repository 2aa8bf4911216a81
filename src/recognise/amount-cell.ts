import { Decimal } from 'decimal.js';
import { amountFromNumeral, GoujiError, stepOf, zero } from '../model';
import type { CellValue, Reading, Unit } from '../model';
import { displayOf } from './number-format';
import type { Display } from './number-format';

/** Excel shows at most eleven digits of a number without a format of its own. */
const GENERAL_DIGITS = 11;
/** Binary numbers carry fifteen decimal digits; what lies beyond is noise, as 0.1 + 0.2 shows. */
const STORED_DIGITS = 15;
/** 万元 to one 分 takes six decimals; a finer display tells nothing about money. */
const FINEST_DECIMALS = 6;
/** The decimals that accounts are printed with. */
const PRINTED_DECIMALS = 2;

const PLAIN = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const BRACKETED = /^\(((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\)$/;
/** A slash means the same: nothing to fill in. */
const DASH = /^[-‐‑‒–—―─━/]+$/;
/** Marks of notes and fractions, which would become digits of the number: 93.68① is no 93.681. */
const OTHER_NUMBERS = /\p{No}/u;
/** White space between two digits may part two numbers as well as the digits of one. */
const PARTED_DIGITS = /\d\s+\d/;

/** As number formats print dates and times. */
const DATE = /^\d+(?:[-/.:年月]\d+)*[年月日]?(?: \d+(?::\d+)+)?$/;

const Stored = Decimal.clone({ precision: STORED_DIGITS, rounding: Decimal.ROUND_HALF_UP });
const Shown = Decimal.clone({ precision: GENERAL_DIGITS, rounding: Decimal.ROUND_HALF_UP });

/**
 * Reads an amount cell. A blank is never a zero here: `blankConvention` decides that for whole
 * columns later.
 * @param unit the table's unit
 */
export function readAmountCell(value: CellValue, format: string, unit: Unit): Reading {
  try {
    if (typeof value === 'number') return readNumber(value, format, unit);
    if (typeof value === 'string') return readShown(value, format, unit);
    return value === null ? blank(unit, false) : { kind: 'unreadable', cause: 'text' };
  } catch (error) {
    if (error instanceof GoujiError) return { kind: 'unreadable', cause: 'out-of-range' };
    throw error;
  }
}

/** How many decimals are shown of an amount, where those are not the two that accounts are printed with. */
export function unusualDecimals(value: CellValue, format: string): number | undefined {
  const decimals = typeof value === 'number' ? shownDecimals(value, format) : fractionOf(String(value).normalize('NFKC'));
  return decimals === PRINTED_DECIMALS ? undefined : decimals;
}

function shownDecimals(value: number, format: string): number {
  return decimalsShown(displayOf(format), new Stored(value).toSignificantDigits(STORED_DIGITS));
}

/** Optional places are shown as far as the number fills them. */
function decimalsShown(display: Display, stored: Decimal): number {
  if (display.kind !== 'decimals') return new Shown(stored).toSignificantDigits(GENERAL_DIGITS).decimalPlaces();
  if (display.least === display.most) return display.most;
  return Math.max(display.least, stored.toDecimalPlaces(display.most).decimalPlaces());
}

function fractionOf(written: string): number {
  return /\.(\d+)/.exec(written.replace(/\s/g, ''))?.[1]?.length ?? 0;
}

function blank(unit: Unit, dash: boolean): Reading {
  return { kind: 'blank', dash, asZero: false, zero: zero(stepOf(unit, 0)) };
}

function readNumber(value: number, format: string, unit: Unit): Reading {
  if (!Number.isFinite(value)) return { kind: 'unreadable', cause: 'error-value' };
  const display = displayOf(format);
  if (display.kind === 'no-amount') return { kind: 'unreadable', cause: 'format' };
  const stored = new Stored(value).toSignificantDigits(STORED_DIGITS);
  const amount = amountFromNumeral(stored.toFixed(), unit, Math.min(decimalsShown(display, stored), FINEST_DECIMALS));
  const raw = amountFromNumeral(stored.toFixed(), unit, FINEST_DECIMALS);
  return raw.fen === amount.fen ? { kind: 'amount', amount } : { kind: 'amount', amount, raw };
}

/** A file's dates come as the text that their cells show, though a number stands in them: 1900-01-04, 5月10日. */
function readShown(written: string, format: string, unit: Unit): Reading {
  const reading = readText(written, unit);
  const isDate = reading.kind === 'unreadable' && reading.cause === 'text' && DATE.test(written) && displayOf(format).kind === 'no-amount';
  return isDate ? { kind: 'unreadable', cause: 'format' } : reading;
}

function readText(written: string, unit: Unit): Reading {
  if (written.startsWith('=')) return { kind: 'unreadable', cause: 'not-calculated' };
  if (OTHER_NUMBERS.test(written)) return { kind: 'unreadable', cause: 'text' };
  const folded = written.normalize('NFKC').replace(/−/g, '-').replace(/\p{Cf}/gu, '');
  const trimmed = folded.replace(/\s/g, '');
  if (trimmed === '') return blank(unit, false);
  if (DASH.test(trimmed)) return blank(unit, true);
  if (PARTED_DIGITS.test(folded)) return { kind: 'unreadable', cause: 'text' };
  const bracketed = BRACKETED.exec(trimmed)?.[1];
  const numeral = bracketed === undefined ? trimmed : `-${bracketed}`;
  if (!PLAIN.test(numeral)) return { kind: 'unreadable', cause: trimmed.startsWith('#') ? 'error-value' : 'text' };
  const plain = numeral.replace(/[,+]/g, '');
  const decimals = Math.min(plain.split('.')[1]?.length ?? 0, FINEST_DECIMALS);
  const amount = amountFromNumeral(plain, unit, decimals);
  if (/[０-９，．]/.test(written)) return { kind: 'amount', amount, oddity: 'full-width' };
  return folded === trimmed ? { kind: 'amount', amount } : { kind: 'amount', amount, oddity: 'spaces' };
}
