import type { SlipKind } from '../../src/model';
import { blockHeading, causeLabel, causeText, slipWords } from '../../src/text/zh-CN';
import { BOOK, CAUSE, cell } from '../ui/support/report';

const KINDS: readonly SlipKind[] = [
  'digits-swapped', 'digit-wrong', 'digit-lost', 'digit-added', 'decimal-shift', 'yuan-for-wan', 'sign', 'left-out',
  'neighbouring-column', 'neighbouring-row', 'rows-shifted', 'rows-swapped', 'columns-shifted', 'columns-swapped', 'wrong-row', 'wrong-column', 'number-as-text', 'not-a-number', 'unknown',
];

test('a cause says where, what stands there, what should, and what probably happened', () => {
  expect(causeText(CAUSE, BOOK)).toEqual({
    title: '本年收入合计 · 决算数',
    place: '01表 C13',
    stands: '12,588.54',
    suggested: '12,588.45',
    unit: '万元',
    verdict: '很可能：两位数字颠倒',
  });
});

test('how sure it is, is said in plain words', () => {
  expect(causeText({ ...CAUSE, confidence: 0.66 }, BOOK).verdict).toBe('可能：两位数字颠倒');
  // The cell is certain; nothing is merely probable about it.
  expect(causeText({ ...CAUSE, confidence: 0 }, BOOK).verdict).toBe('不能确定哪个数字不对，请核对有关的数');
  expect(causeText({ ...CAUSE, kind: 'not-a-number', confidence: 0.9 }, BOOK).verdict).toBe('内容不是数字');
});

test('where the rules cannot tell, it says so and claims one value for one cell only', () => {
  const text = causeText({ ...CAUSE, alternatives: [cell('02', '合计', '决算数', 8, 1)] }, BOOK);
  expect(text.title).toBe('本年收入合计 · 决算数 等 2 个单元格之一');
  expect(text.verdict).toBe('不能确定，可能是其中之一：');
  expect(text.ifHere).toBe('若错在 01表 C13：两位数字颠倒，应为 12,588.45 万元');
  expect(causeLabel('错误', text)).toBe('错误：01表 C13，本年收入合计 · 决算数 等 2 个单元格之一，不能确定，可能是其中之一');
});

test('no value is claimed where the rules do not agree on one', () => {
  const { suggested: _suggested, ...open } = CAUSE;
  expect(causeText(open, BOOK)).not.toHaveProperty('suggested');
  expect(causeText({ ...open, alternatives: [CAUSE.cell] }, BOOK).ifHere).toBe('若错在 01表 C13：两位数字颠倒');
});

test('a number stored as text is the right one, and no other is claimed', () => {
  const text = causeText({ ...CAUSE, kind: 'number-as-text' }, BOOK);
  expect(text).not.toHaveProperty('suggested');
  expect(text.verdict).toBe('很可能：存成了文本，求和公式没有加上它');
});

test.each(KINDS)('%s has words', (kind) => {
  expect(slipWords(kind).length).toBeGreaterThan(3);
});

test.each([
  ['rows-shifted', '同一段中错位的单元格'],
  ['columns-swapped', '同一段中错位的单元格'],
  ['wrong-column', '填错位置的数和由它算出的合计'],
  ['neighbouring-column', '同一段中填错的单元格'],
  ['yuan-for-wan', '一同按元填列的单元格'],
  ['digits-swapped', '填错的数和由它算出的合计'],
  ['number-as-text', '存成文本的数和漏加了它的合计'],
  ['not-a-number', '内容同样不是数字的单元格'],
  ['unknown', '填错的数和由它算出的合计'],
] as const)('the cells of one slip stand under what happened to them: %s', (kind, heading) => {
  expect(blockHeading({ ...CAUSE, kind })).toBe(heading);
});
