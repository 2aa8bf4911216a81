import type { Finding } from '../../src/model';
import { checkText } from '../../src/output/check-text';
import { BOOK, CAUSE, FINDINGS, cell, run } from '../ui/support/report';

test('a table that was taken without some of its rows is not said to be left out', () => {
  const refusals = [
    { sheet: '封面', reason: 'no-title', details: [] },
    { sheet: '02表', reason: 'unknown-rows', details: ['E6'] },
  ] as const;
  const lines = checkText('甲.xlsx', { ...BOOK, refusals }, run([])).split('\n');
  expect(lines).toContain('  未采用：工作表 封面，没有决算公开表的标题');
  expect(lines).toContain('  工作表 02表 有无法识别的行，已跳过：E6');
});

test('an error that formulas carried on is said once of all its cells, others each alone', () => {
  const error = (id: string, row: number, rest: Partial<Finding>, written = '#REF!'): Finding => ({
    ...FINDINGS[0]!,
    id,
    rule: 'M-11',
    facts: { code: 'unreadable', cause: 'error-value', written, cells: [{ cell: cell('01', '本年收入合计', '决算数', row, 0), role: 'subject', sign: 1 }], formula: '' },
    ...rest,
  });
  const findings = [error('a', 6, { cause: 'c1' }), error('b', 12, { cause: 'c1' }), error('c', 13, { cause: 'c2' }), error('d', 14, {}), error('e', 15, {}), error('f', 16, { cause: 'c1' }, '#N/A')];
  const lines = checkText('甲.xlsx', BOOK, run(findings, 0, [CAUSE])).split('\n');
  expect(lines.filter((line) => line.startsWith('  单元格：'))).toEqual(['01表!C7、01表!C13', '01表!C14', '01表!C15', '01表!C16', '01表!C17'].map((cells) => `  单元格：${cells}`));
});
