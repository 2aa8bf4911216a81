/**
 * What a number format shows of a number: its decimals, whatever digits it has (General), or
 * something that is not the number as an amount: a percentage, a date, a scaled number.
 */
export type Display = Decimals | { readonly kind: 'all-digits' } | { readonly kind: 'no-amount' };

/** `0.00##` shows two decimals always, and up to four where the number has them. */
interface Decimals {
  readonly kind: 'decimals';
  readonly least: number;
  readonly most: number;
}

const NO_AMOUNT: Display = { kind: 'no-amount' };

/** `0!.0,` and `0"."0,` print a point that is not the number's own, as people write 元 in 万元. */
const PAINTED_POINT = /[0#?](?:[!\\]\.|"[^"]*\.[^"]*")[0#?]/;
/** Literal text, escapes and padding. */
const DECORATION = /"[^"]*"|[!\\_*]./g;
/** Colours, currencies and conditions. */
const BRACKETS = /\[[^\]]*\]/g;
/** The section is for one number only, nearly always 0. */
const FOR_ONE_NUMBER = '[=';

/**
 * Reads a number format code (ECMA-376 part 1, 18.8.31), such as `#,##0.00` or the accounting
 * format. Its first section with digits counts: sections for negative numbers and zero differ in
 * signs and colours only, and what one number has of its own tells nothing of the others.
 */
export function displayOf(format: string): Display {
  if (PAINTED_POINT.test(format)) return NO_AMOUNT;
  const written = format.replace(DECORATION, '').split(';');
  const general = written.filter((text) => !text.includes(FOR_ONE_NUMBER));
  const sections = (general.length > 0 ? general : written).map((text) => text.replace(BRACKETS, ''));
  const section = sections.find((text) => /[0#?]/.test(text)) ?? sections[0] ?? '';
  if (/[%ymdhs]/i.test(section)) return NO_AMOUNT;
  if (!/[0#?]/.test(section) || /E[+-]/i.test(section)) return { kind: 'all-digits' };
  // A comma behind the last digit divides by a thousand.
  if (/,(?![0#?,])/.test(section)) return NO_AMOUNT;
  const places = /\.([0#?]+)/.exec(section)?.[1] ?? '';
  return { kind: 'decimals', least: places.lastIndexOf('0') + 1, most: places.length };
}
