import { MARK_FILLS, MARK_LOOKS, markCondition, outdoes } from '../../src/model';
import type { MarkLook } from '../../src/model';

/** The relative luminance of a CSS hex colour (WCAG 2.2, relative luminance). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the looks of marked cells', () => {
  it.each<[MarkLook, MarkLook | undefined, boolean]>([
    ['review', undefined, true],
    ['error', 'review', true],
    ['culprit', 'error', true],
    ['culprit', 'review', true],
    ['review', 'error', false],
    ['error', 'culprit', false],
    ['error', 'error', false],
  ])('%s over %s: %s', (look, other, answer) => expect(outdoes(look, other)).toBe(answer));

  it('are told apart by how dark they are too, and black words stand out on each', () => {
    const [review, error, culprit] = MARK_LOOKS.map((look) => luminance(MARK_FILLS[look]));
    expect([review! > error!, error! > culprit! * 1.5]).toEqual([true, true]);
    // Contrast with black, at least 7 to 1 (WCAG 2.2, 1.4.6).
    expect((culprit! + 0.05) / 0.05).toBeGreaterThan(7);
  });

  it('have conditions of their own with our tag', () => {
    expect(MARK_LOOKS.map(markCondition)).toEqual(['N("gouji:review")=0', 'N("gouji:error")=0', 'N("gouji:culprit")=0']);
  });
});
