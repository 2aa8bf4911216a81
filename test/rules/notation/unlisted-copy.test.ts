import { instancesOf } from '../support/run-line';
import { typedBook } from '../support/typed-book';

/** 03 lists 208 alone. */
const book = (income: string) =>
  typedBook({
    '02': { columns: ['本年收入合计'], rows: [`229 其他支出 | ${income}`] },
    '03': { columns: ['本年支出合计'], rows: ['208 社保 | 3.00'] },
  });

// The copy rule: what stands in two places may differ by one last place as 尾差, by two it wants a look.
test.each([
  ['0.00', 'pass'],
  ['0.01', 'rounding'],
  ['0.02', 'review'],
  ['0.03', 'error'],
])('a figure of %s beside a row that the other table does not list: %s', (income, state) => {
  expect(instancesOf(book(income), '02[229].本年收入合计 = 03[同科目?].本年支出合计')).toEqual([`02[229].本年收入合计: ${state}`]);
});

test('a sum of which no part is listed is no copy', () => {
  expect(instancesOf(book('0.01'), '02[229].本年收入合计 = 03[同科目?].本年支出合计 + 03[同科目?].本年支出合计')).toEqual(['02[229].本年收入合计: error']);
});
