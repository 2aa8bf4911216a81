import { amountFromNumeral } from '../../../src/model';
import type { Amount } from '../../../src/model';

/** An amount as a table in 万元 prints it. */
export function wan(numeral: string): Amount {
  return amountFromNumeral(numeral, '万元', 2);
}

/** An amount as a table in 元 prints it. */
export function yuan(numeral: string): Amount {
  return amountFromNumeral(numeral, '元', 2);
}
