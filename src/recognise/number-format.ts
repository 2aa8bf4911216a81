/**
 * What a number format shows of a number: so many decimals, whatever digits it has (General), or
 * something that is not the number as an amount: a percentage, a date, a scaled number.
 */
export type Display = { readonly kind: 'decimals'; readonly decimals: number } | { readonly kind: 'all-digits' } | { readonly kind: 'no-amount' };

const NO_AMOUNT: Display = { kind: 'no-amount' };

/** `0!.0,` and `0"."0,` print a point that is not the number's own, as people write 元 in 万元. */
const PAINTED_POINT = /[0#?](?:[!\\]\.|"[^"]*\.[^"]*")[0#?]/;
/** Literal text, escapes, padding, and colours or conditions. */
const DECORATION = /"[^"]*"|[!\\_*].|\[[^\]]*\]/g;

/**
 * Reads a number format code (ECMA-376 part 1, 18.8.31), such as `#,##0.00` or the accounting
 * format. Its first section with digits counts: sections for negative numbers and zero differ in
 * signs and colours only.
 */
export function displayOf(format: string): Display {
  if (PAINTED_POINT.test(format)) return NO_AMOUNT;
  const sections = format.replace(DECORATION, '').split(';');
  const section = sections.find((text) => /[0#?]/.test(text)) ?? sections[0] ?? '';
  if (/[%ymdhs]/i.test(section)) return NO_AMOUNT;
  if (!/[0#?]/.test(section) || /E[+-]/i.test(section)) return { kind: 'all-digits' };
  // A comma behind the last digit divides by a thousand.
  if (/,(?![0#?,])/.test(section)) return NO_AMOUNT;
  return { kind: 'decimals', decimals: /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0 };
}
