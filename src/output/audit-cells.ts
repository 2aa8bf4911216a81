import { escaped } from './xlsx/xml';

/** A cell of text, which stays text whatever it begins with. */
export function textCell(at: string, text: string, style: number): string {
  return text === ''
    ? `<c r="${at}" s="${style}"/>`
    : `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** A cell whose formula comes to a text. */
export function formulaCell(at: string, formula: string, value: string, style: number): string {
  return `<c r="${at}" s="${style}" t="str"><f>${escaped(formula)}</f><v>${escaped(value)}</v></c>`;
}

/**
 * A cell whose formula comes to an amount or a count, or an empty one where there is no formula.
 * @param value a numeral, or an error value
 */
export function auditCell(at: string, formula: string | undefined, value: string | undefined, style: number): string {
  if (formula === undefined || value === undefined) return `<c r="${at}" s="${style}"/>`;
  const type = value.startsWith('#') ? ' t="e"' : '';
  return `<c r="${at}" s="${style}"${type}><f>${escaped(formula)}</f><v>${escaped(value)}</v></c>`;
}
