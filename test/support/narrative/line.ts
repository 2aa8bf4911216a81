import type { LastYear } from './accounts';
import { amountText, magnitude, quotient, rateText } from './money';
import type { Look } from './money';

/** A number as the text may write it, or the blank where it is not known. */
export const NUM = String.raw`(-?\d+(?:\.\d+)?|※)`;
const MOVEMENT = String.raw`(增加|减少)${NUM}万元(?:，(增长|下降)${NUM}%|，上年无此项(收支|收入|支出))?`;

/** 0.01 万元 in 分. */
const WAN_STEP = 10_000n;

function roundedTo(fen: bigint, step: bigint): bigint {
  return BigInt(quotient(fen, step, 0)) * step;
}

/** How many statements were read and what was wrong with them. */
export interface Reading {
  read: number;
  readonly wrong: string[];
}

/** One line of the text, from which statements are taken until no number is left. */
export class Line {
  private rest: string;

  constructor(
    readonly text: string,
    readonly reading: Reading,
    readonly look: Look,
  ) {
    this.rest = text.replace(/〔待填：[^〕]*〕/g, '※');
  }

  /** Takes every statement of a form; how many there were. */
  take(form: string, check: (...groups: readonly (string | undefined)[]) => string | undefined): number {
    let count = 0;
    this.rest = this.rest.replace(new RegExp(form, 'g'), (whole: string, ...others: readonly unknown[]) => {
      count += 1;
      this.reading.read += 1;
      const groups = others.filter((_each, index) => index < others.length - 2) as readonly (string | undefined)[];
      const complaint = check(...groups);
      if (complaint !== undefined) this.wrong(`${whole}: ${complaint}`);
      return '□';
    });
    return count;
  }

  /** Takes statements that must be there once. */
  once(form: string, check: (...groups: readonly (string | undefined)[]) => string | undefined): void {
    const count = this.take(form, check);
    if (count !== 1) this.wrong(`${count} × ${form}`);
  }

  amount(form: string, fen: bigint | undefined, look: Look = this.look): void {
    this.once(form, (said) => this.isAmount(said, fen, look));
  }

  isAmount(said: string | undefined, fen: bigint | undefined, look: Look = this.look): string | undefined {
    if (said === '※') return fen === undefined ? undefined : 'is known';
    if (fen === undefined) return 'no such amount';
    const right = amountText(fen, look);
    return said === right ? undefined : `should be ${right}`;
  }

  isShare(said: string | undefined, part: bigint | undefined, whole: bigint | undefined, look: Look = this.look): string | undefined {
    const none = part === undefined || whole === undefined || whole === 0n;
    if (said === '※') return none ? undefined : 'is known';
    if (none) return 'a share of nothing, or of what is not known';
    const right = rateText(part, whole, look, true);
    return said === right ? undefined : `should be ${right}%`;
  }

  isCount(said: string | undefined, count: bigint | undefined): string | undefined {
    if (said === '※') return count === undefined ? undefined : 'is known';
    return count !== undefined && said === String(count) ? undefined : `should be ${String(count)}`;
  }

  /** A change on last year, said once: its amount, direction and rate, or 持平. */
  change(before: string, flat: string, exact: bigint | undefined, lastYear: LastYear | undefined): void {
    if (exact === undefined) return;
    const prior = lastYear?.fen;
    const current = lastYear?.inWan === true ? roundedTo(exact, WAN_STEP) : exact;
    const moved = this.take(`${before}${MOVEMENT}`, (direction, by, growth, rate, nothing) => {
      if (prior === undefined) return 'last year is not known';
      return this.wrongMovement(current, prior, { direction, by, growth, rate, nothing });
    });
    const still = this.take(flat, () => (current === prior ? undefined : 'there was a change'));
    const expected = prior === undefined ? 0 : 1;
    if (moved + still !== expected) this.wrong(`${moved} changes and ${still} × 持平, wanted ${expected}`);
  }

  private wrongMovement(current: bigint, prior: bigint, said: Readonly<Record<'direction' | 'by' | 'growth' | 'rate' | 'nothing', string | undefined>>): string | undefined {
    const difference = current - prior;
    if (difference === 0n) return 'no change';
    if (said.direction !== (difference > 0n ? '增加' : '减少')) return 'the other direction';
    const amount = this.isAmount(said.by, magnitude(difference));
    if (amount !== undefined) return amount;
    if (said.nothing !== undefined) return prior === 0n && difference > 0n ? undefined : 'there was something last year';
    const rated = prior > 0n && current >= 0n;
    if (!rated) return said.rate === undefined && (prior !== 0n || current < 0n) ? undefined : 'no rate can be given';
    if (said.growth !== (difference > 0n ? '增长' : '下降')) return 'growth in the other direction';
    const right = rateText(magnitude(difference), prior, this.look, difference < 0n);
    return said.rate === right ? undefined : `should be ${right}%`;
  }

  has(words: string): boolean {
    return this.text.includes(words);
  }

  /** What is there exactly where it should be. */
  expect(words: string, wanted: boolean): void {
    if (this.has(words) !== wanted) this.wrong(`${wanted ? 'lacks' : 'has'} “${words}”`);
  }

  wrong(complaint: string): void {
    this.reading.wrong.push(`${this.text}\n    ${complaint}`);
  }

  /** Numbers that no statement took. */
  end(): void {
    const left = this.rest
      .replace(/图\d：/g, '')
      .replace(/\d{4}年(度|\d+月\d+日)?/g, '')
      .replace(/单价100万元（含）|价值50万元以上|价值100万元以上/g, '')
      .replace(/^(\d+[.、]|（\d）)/, '');
    if (/\d/.test(left)) this.wrong(`unread: ${left}`);
  }
}
