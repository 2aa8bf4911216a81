import type { Book, NarrativeDocument } from '../../../src/model';
import { checkSupplement, composeNarrative, readSupplementJson, styleNamed } from '../../../src/narrative';
import { sc24 } from '../sc24';
import { expectedOf, numbersByHeading } from './compare';
import type { PublishedBlock } from './compare';
import { SC_2024_INPUTS, SC_2024_PUBLISHED } from './sc-2024';
import { zengdu, ZENGDU_INPUTS, ZENGDU_PUBLISHED } from './zengdu-2023';

function written(book: Book, inputs: object, style: string): NarrativeDocument {
  const { supplement, problems } = readSupplementJson(JSON.stringify(inputs));
  expect(problems).toEqual([]);
  return composeNarrative(book, undefined, styleNamed(style)!, supplement);
}

const TEXTS: readonly (readonly [string, Book, object, Readonly<Record<string, PublishedBlock>>])[] = [
  ['sc-2024', sc24, SC_2024_INPUTS, SC_2024_PUBLISHED],
  ['hubei-2023', zengdu, ZENGDU_INPUTS, ZENGDU_PUBLISHED],
];

describe.each(TEXTS)('the published text in %s', (style, book, inputs, published) => {
  const ours = numbersByHeading(written(book, inputs, style));

  test.each(Object.entries(published))('%s', (heading, block) => {
    expect(ours.get(heading)).toEqual(expectedOf(block));
  });

  test('names a reason for each number in which it differs', () => {
    const differences = Object.values(published).flatMap((block) => block.filter((entry) => typeof entry !== 'string'));
    expect(differences.length).toBeGreaterThan(0);
    for (const { reason, published: theirs, ours: said } of differences) {
      expect(reason.length).toBeGreaterThan(10);
      expect(theirs).not.toBe(said);
    }
  });
});

test('the vehicles of 四川省医疗保障局 do not add up, and nothing else that it states is wrong', () => {
  const { supplement } = readSupplementJson(JSON.stringify(SC_2024_INPUTS));
  expect(checkSupplement(sc24, undefined, supplement)).toMatchObject([
    { rule: 'T-35', severity: 'error', code: 'differs', left: { value: 9 }, right: { value: 8 }, fields: ['国有资产.车辆.合计'] },
  ]);
});

test('what the centre of 曾都区 states does not contradict itself', () => {
  const { supplement } = readSupplementJson(JSON.stringify(ZENGDU_INPUTS));
  expect(checkSupplement(zengdu, undefined, supplement)).toEqual([]);
});
