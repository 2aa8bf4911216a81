import { checkText } from '../../src/output/check-text';
import { BOOK, run } from '../ui/support/report';

test('a table that was taken without some of its rows is not said to be left out', () => {
  const refusals = [
    { sheet: '封面', reason: 'no-title', details: [] },
    { sheet: '02表', reason: 'unknown-rows', details: ['E6'] },
  ] as const;
  const lines = checkText('甲.xlsx', { ...BOOK, refusals }, run([])).split('\n');
  expect(lines).toContain('  未采用：工作表 封面，没有决算公开表的标题');
  expect(lines).toContain('  工作表 02表 有无法识别的行，已跳过：E6');
});
