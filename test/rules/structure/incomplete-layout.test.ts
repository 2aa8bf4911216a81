import type { Item } from '../../../src/model';
import { outlay, verdicts, withTable } from './support/one-rule';

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
});
