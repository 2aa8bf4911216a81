import { marksFor } from '../../src/app/marks';
import type { Cause, Finding } from '../../src/model';
import { CAUSE, EXPLAINED, FINDINGS, cell, run } from '../ui/support/report';

const marked = (findings: readonly Finding[], causes: readonly Cause[] = []) =>
  marksFor(run(findings, 0, causes)).map(({ ref, look }) => `${ref.sheet} ${ref.row} ${look}`).sort();

test('a finding without a cause marks all its cells, on both sheets of a relation between two', () => {
  expect(marked([FINDINGS[1]!])).toEqual(['01表 12 review', '02表 8 review']);
});

test('a cause marks its cell, and leaves the table that its figure only differs from alone', () => {
  expect(marked(EXPLAINED, [CAUSE])).toEqual(['01表 12 culprit']);
});

test('a cause marks the total of its own table that it makes wrong, and itself apart from it', () => {
  const cause = { ...CAUSE, cell: FINDINGS[0]!.facts.cells[1]!.cell };
  expect(marked([EXPLAINED[0]!], [cause])).toEqual(['01表 12 error', '01表 6 culprit']);
});

test('a cause marks every cell that it may be, in whatever table', () => {
  const cause = { ...CAUSE, alternatives: [cell('02', '合计', '决算数', 8, 1_258_845)] };
  expect(marked([EXPLAINED[0]!], [cause])).toEqual(['01表 12 error', '02表 8 error']);
});

test('figures that moved together are culprits all', () => {
  const cause = { ...CAUSE, block: [cell('01', '其他收入', '决算数', 7, 1)] };
  expect(marked(EXPLAINED, [cause])).toEqual(['01表 12 culprit', '01表 7 culprit']);
});

test('where nothing speaks for one of the figures, and where it is to be looked at only, no figure is called wrong', () => {
  expect(marked(EXPLAINED, [{ ...CAUSE, confidence: 0 }])).toEqual(['01表 12 error']);
  expect(marked([EXPLAINED[1]!], [CAUSE])).toEqual(['01表 12 review']);
});

test('尾差 marks nothing', () => {
  expect(marked([FINDINGS[2]!])).toEqual([]);
});
