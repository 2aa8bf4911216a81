import { coverageWords, issuesOf, placeCounts, severityCounts, summaryLine } from '../../src/text/zh-CN';
import { BOOK, CAUSE, EXPLAINED, FINDINGS, run } from '../ui/support/report';

const [error, review, rounding] = FINDINGS;

test('a cause is one place, as grave as the gravest that it explains', () => {
  const issues = issuesOf(run(EXPLAINED, 0, [CAUSE]));
  expect(issues.map(({ severity, findings }) => [severity, findings.length])).toEqual([['error', 2], ['rounding', 1]]);
  expect(issues[0]).toMatchObject({ id: 'cause 01[本年收入合计].决算数', cause: CAUSE });
  expect(issues[1]!.id).toBe(rounding!.id);
});

test('a finding whose cause is not among the causes stands by itself', () => {
  expect(issuesOf(run(EXPLAINED)).map(({ id }) => id)).toEqual(FINDINGS.map(({ id }) => id));
});

test('two causes of one cell keep ids of their own', () => {
  const second = { ...CAUSE, id: 'c2' };
  const issues = issuesOf(run([EXPLAINED[0]!, { ...review!, cause: 'c2' }], 0, [CAUSE, second]));
  expect(new Set(issues.map(({ id }) => id)).size).toBe(2);
});

test('an id says what a cell means, not where it stands or how probable it is', () => {
  const moved = { ...CAUSE, id: 'c9', cell: { ...CAUSE.cell, ref: { sheet: 'x', row: 99, column: 9 } } };
  const [before] = issuesOf(run([EXPLAINED[0]!], 0, [CAUSE]));
  const [after] = issuesOf(run([{ ...error!, cause: 'c9' }], 0, [moved]));
  expect(after!.id).toBe(before!.id);
});

describe('the summary', () => {
  test('counts places, and the relations where they are more', () => {
    expect(severityCounts(run(EXPLAINED, 0, [CAUSE]))).toBe('1 处错误（涉及 2 条关系） · 1 处尾差');
    expect(severityCounts(run(FINDINGS))).toBe('1 处错误 · 1 处需核对 · 1 处尾差');
  });

  test('counts each 尾差 of a cluster', () => {
    const clustered = { ...rounding!, others: [rounding!.facts, rounding!.facts] };
    expect(severityCounts(run([clustered]))).toBe('3 处尾差');
    expect(placeCounts(issuesOf(run([clustered]))).get('rounding')).toEqual({ places: 3, relations: 3 });
  });

  test('says in one line what was found', () => {
    expect(summaryLine(BOOK, run(EXPLAINED, 0, [CAUSE]))).toBe(
      '已识别 2/13 张表 · 1 处错误（涉及 2 条关系） · 1 处尾差 · 1,203 条关系已检查',
    );
  });

  test('says how well the amounts are covered, and what is left', () => {
    const covered = (amountCells: number, inOneRule: number, inTwoRules: number) =>
      coverageWords({ ...run([]), coverage: { amountCells, inOneRule, inTwoRules } });
    expect(covered(2_925, 2_925, 2_925)).toBe('2,925 个金额单元格中 2,925 个受两条以上规则核对');
    expect(covered(2_925, 2_924, 2_920)).toBe(
      '2,925 个金额单元格中 2,920 个受两条以上规则核对，4 个受一条规则核对，1 个没有规则可核对',
    );
  });
});
