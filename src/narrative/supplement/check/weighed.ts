import type { Amount, Weighed } from '../../../model';

/** An amount as a check weighs it. */
export function weighed(name: string, { fen, step }: Amount): Weighed {
  return { name, value: fen, step, unit: '万元' };
}

/** Several as their sum. */
export function sumOf(name: string, parts: readonly Weighed[]): Weighed {
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  const step = Math.max(0, ...parts.map((part) => part.step ?? 0));
  return { name, value, unit: parts[0]?.unit ?? '万元', ...(step === 0 ? {} : { step }) };
}

/** How far a whole and the sum of its parts may be apart by rounding alone: half a step each. */
export function slackOf(whole: Weighed, parts: readonly Weighed[]): number {
  return [whole, ...parts].reduce((slack, { step }) => slack + (step ?? 0) / 2, 0);
}
