import type { Item } from '../../../src/model';
import { CATALOGUE, checkBook } from '../../../src/rules';
import { findingText } from '../../../src/text/zh-CN';
import { outlay, verdicts, withoutRow, withTable } from './support/one-rule';

describe('M-22 what the layout fixes', () => {
  it('is named by key, and by name where that says more', () => {
    const book = withTable(outlay('08', '302 商品和服务支出 | 5.00', '人员经费合计 | 5.00'), (table) => ({
      ...table,
      items: table.items.map(({ row: _row, ...item }): Item => item),
      columns: table.columns.map((column) => ({ ...column, present: false })),
    }));
    expect(verdicts('M-22', book).map(({ outcome }) => (outcome.state === 'fail' ? outcome.finding : outcome))).toMatchObject([
      { code: 'layout-incomplete', axis: 'rows', absent: ['302 商品和服务支出', '人员经费合计'], expected: 2 },
      { code: 'layout-incomplete', axis: 'columns', absent: ['决算数'], expected: 1 },
    ]);
  });

  it.each(['03', '06'] as const)('asks for a 合计 that was forgotten in %s, a list of as many 科目 as there are', (code) => {
    const book = withoutRow(outlay(code, '合计 | 7.00 | 3.00 | 4.00', '205 教育支出 | 7.00 | 3.00 | 4.00'), '合计');
    const { findings } = checkBook(book, CATALOGUE.filter(({ id }) => id === 'M-22'));
    expect(findings.map((finding) => [finding.severity, findingText(finding, book).message])).toEqual([['review', `《表${code}》缺少“合计”行，请补上。`]]);
  });
});
