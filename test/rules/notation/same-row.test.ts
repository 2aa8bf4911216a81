import { checkBook } from '../../../src/rules';
import { instancesOf, ruleOf } from '../support/run-line';
import { typedBook } from '../support/typed-book';

/** 06 lists its 类 in another order, and not 213. */
const book = typedBook({
  '03': {
    columns: ['本年支出合计', '基本支出', '项目支出'],
    rows: ['合计 | 9.00 | 6.00 | 3.00', '208 社保 | 3.00 | 1.00 | 2.00', '210 卫生 | 3.00 | 3.00 | 0.00', '213 农林水 | 3.00 | 2.00 | 1.00'],
  },
  '06': { columns: ['小计', '基本支出', '项目支出'], rows: ['合计 | 7.00 | 5.00 | 2.00', '210 卫生 | 4.00 | 4.00 | 0.00', '208 社保 | 3.00 | 1.00 | 2.00'] },
});

test.each<[string, string, readonly string[]]>([
  [
    'the row with the same code',
    '03[类].基本支出 = 06[类].基本支出',
    ['03[208].基本支出: pass', '03[210].基本支出: error', '03[213].基本支出: not-applicable not-listed'],
  ],
  [
    'and where it has none the row with the same name',
    '03[*].项目支出 = 06[*].项目支出',
    ['03[合计].项目支出: error', '03[208].项目支出: pass', '03[210].项目支出: pass', '03[213].项目支出: not-applicable not-listed'],
  ],
  ['in a condition too', '若 06[类].项目支出 = 0: 03[类].项目支出 = 0', ['03[208].项目支出: not-applicable condition-false', '03[210].项目支出: pass', '03[213].项目支出: not-applicable not-listed']],
  ['but all rows where they are added up', '03[类].基本支出 ≤ Σ 06[类].基本支出', ['03[208].基本支出: pass', '03[210].基本支出: pass', '03[213].基本支出: pass']],
])('the same words in another table mean %s', (_, line, expected) => expect(instancesOf(book, line)).toEqual(expected));

test('a sum of the rows of another table is of all of them', () => {
  // 4 + 1, and no single one of them.
  const [verdict] = checkBook(book, [ruleOf('R', '03[类].本年支出合计 = Σ 06[类].基本支出')]).findings;
  expect(verdict?.facts).toMatchObject({ left: 3_000_000, right: 5_000_000 });
});

test('a column that the other table has not leaves nothing to compare', () => {
  expect(instancesOf(book, '03[合计].* = 06[合计].*')).toEqual(['03[合计].本年支出合计: not-applicable not-listed', '03[合计].基本支出: error', '03[合计].项目支出: error']);
  expect(instancesOf(book, '06[210].* = 03[210].*')).toEqual(['06[210].小计: not-applicable not-listed', '06[210].基本支出: error', '06[210].项目支出: pass']);
});
