/** Money and rates as a person works them out: whole 分 as bigints, rounded half-up by long division. */

export interface Look {
  readonly decimals: number;
  readonly zeros: 'strip' | 'keep';
}

const FEN_PER_WAN = 1_000_000n;

/** "12588.45" of a unit in 分. */
export function fenOf(numeral: string, unit: '万元' | '元'): bigint {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(numeral.replaceAll(',', '')) ?? [];
  if (whole === '') throw new Error(`no amount: ${numeral}`);
  const places = unit === '万元' ? 6 : 2;
  const fen = BigInt(whole + fraction.padEnd(places, '0'));
  return sign === '-' ? -fen : fen;
}

/** A quotient to so many decimals, half away from zero, with all of them. */
export function quotient(part: bigint, whole: bigint, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const negative = part < 0n !== whole < 0n;
  const [top, bottom] = [magnitude(part) * scale * 2n, magnitude(whole)];
  const rounded = (top / bottom + 1n) / 2n;
  const digits = String(rounded).padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return negative && rounded !== 0n ? `-${text}` : text;
}

export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

export function stripped(numeral: string): string {
  return numeral.includes('.') ? numeral.replace(/\.?0+$/, '') : numeral;
}

function shown(numeral: string, { zeros }: Look): string {
  return zeros === 'strip' ? stripped(numeral) : numeral;
}

function isNothing(numeral: string): boolean {
  return /^-?[0.]+$/.test(numeral);
}

/** How the text must write an amount: as the table shows it, or from 元 half-up to two decimals of 万元. */
export function amountText(fen: bigint, look: Look): string {
  let places = 2;
  while (fen !== 0n && isNothing(quotient(fen, FEN_PER_WAN, places))) places += 1;
  return shown(quotient(fen, FEN_PER_WAN, places), look);
}

/** How the text must write a rate: never 0 of something, and 100 of a part only where it is the whole. */
export function rateText(part: bigint, whole: bigint, look: Look, hundredIsAll: boolean): string {
  let places = look.decimals;
  const wrong = (): boolean => {
    const text = quotient(part * 100n, whole, places);
    return part !== 0n && (isNothing(text) || (hundredIsAll && part !== whole && stripped(text) === '100'));
  };
  while (wrong()) places += 1;
  return shown(quotient(part * 100n, whole, places), look);
}
