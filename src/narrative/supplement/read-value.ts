import { amountFromNumeral, FEN_PER_UNIT, GoujiError } from '../../model';
import type { CellRef, InputProblem, InputProblemCode, Unit } from '../../model';
import type { Field } from './fields';
import type { GivenValue } from './supplement';

/** What one field came to. */
export type ReadValue = { readonly value: GivenValue } | { readonly problem: InputProblem } | undefined;

const NUMERAL = /^-?\d+(\.\d+)?$/;
/** Beyond this many digits a JSON number or a cell may have lost the last ones. */
const EXACT_DIGITS = 15;

/**
 * Reads what was given for a field; undefined for nothing at all.
 * @param given a text or number as it stands in the JSON or the cell
 * @param unit the unit of the amounts
 */
export function readValue(field: Field, given: unknown, unit: Unit, ref?: CellRef): ReadValue {
  if (given === null || given === undefined || (typeof given === 'string' && given.trim() === '')) return undefined;
  const at = ref === undefined ? {} : { ref };
  const problem = (code: InputProblemCode, allowed?: readonly string[]): ReadValue => {
    const written = typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean' ? { written: String(given) } : {};
    return { problem: { code, path: field.path, title: field.title, ...written, ...(allowed === undefined ? {} : { allowed }), ...at } };
  };
  switch (field.kind) {
    case 'text':
      return typeof given === 'string' ? { value: { kind: 'text', text: folded(given), ...at } } : problem('not-a-text');
    case 'choice': {
      const text = typeof given === 'string' ? given.trim() : '';
      return field.options?.includes(text) === true ? { value: { kind: 'text', text, ...at } } : problem('not-an-option', field.options);
    }
    case 'count': {
      const numeral = numeralIn(given);
      if (numeral === undefined || !/^\d{1,9}(\.0*)?$/.test(numeral)) return problem('not-a-count');
      return { value: { kind: 'count', count: amountFromNumeral(numeral, '元', 0).fen / FEN_PER_UNIT.元, ...at } };
    }
    case 'amount': {
      const read = readAmount(numeralIn(given), unit);
      return typeof read === 'string' ? problem(read) : { value: { kind: 'amount', amount: read, ...at } };
    }
  }
}

function readAmount(numeral: string | undefined, unit: Unit): ReturnType<typeof amountFromNumeral> | InputProblemCode {
  if (numeral === undefined) return 'not-an-amount';
  if (numeral.startsWith('-') && /[1-9]/.test(numeral)) return 'negative';
  const decimals = numeral.split('.')[1]?.replace(/0+$/, '').length ?? 0;
  // Money has no more than two decimals in 元, six in 万元.
  if (decimals > String(FEN_PER_UNIT[unit]).length - 1) return 'too-fine';
  try {
    return amountFromNumeral(numeral, unit, decimals);
  } catch (error) {
    if (error instanceof GoujiError && error.code === 'AMOUNT_RANGE') return 'out-of-range';
    throw error;
  }
}

/** A plain numeral: full-width digits, spaces and thousands separators are only a way of writing. */
function numeralIn(given: unknown): string | undefined {
  if (typeof given === 'number') {
    const numeral = String(given);
    return NUMERAL.test(numeral) && numeral.replace(/\D/g, '').length <= EXACT_DIGITS ? numeral : undefined;
  }
  if (typeof given !== 'string') return undefined;
  const plain = given.normalize('NFKC').replace(/\s/g, '');
  const numeral = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
  return NUMERAL.test(numeral) ? numeral : undefined;
}

/** The sentence around it has its own full stop. */
function folded(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, '').replace(/\p{Cc}/gu, '').trim().replace(/[。；;.]+$/, '');
}
