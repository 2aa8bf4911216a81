import { totalOf } from '../../../src/rules/causes/total-of';
import { addendsOf } from '../../../src/rules/notation/evaluate';
import { bindingsOf } from '../../../src/rules/notation/instance-rows';
import { tablesOf } from '../../../src/rules/notation/tables';
import { identity } from '../../../src/rules/rule';
import { typedBook } from '../support/typed-book';

const book = typedBook({
  '03': { columns: ['本年支出合计', '基本支出', '项目支出', '经营支出'], rows: ['合计 | 7.00 | 3.00 | 4.00 | 0.00', '205 教育支出 | 7.00 | 3.00 | 4.00 | 0.00'] },
});
const total = (text: string, of = book): string | undefined => {
  const tables = tablesOf(of);
  const line = identity('T-1', '行', 'R', 'a line', text).lines[0]!;
  const cell = totalOf(addendsOf(line, tables, bindingsOf(line, tables)[0]!)!)?.cell;
  return cell === undefined ? undefined : `${cell.item}.${cell.column}`;
};

test.each<[string, string, string | undefined]>([
  ['the left side of a sum', '03[205].本年支出合计 = 03[205].基本支出 + 03[205].项目支出', '205.本年支出合计'],
  ['the right side', '03[205].基本支出 + 03[205].项目支出 = 03[205].本年支出合计', '205.本年支出合计'],
  ['what a difference is taken from', '03[205].本年支出合计 - 03[205].基本支出 = 03[205].项目支出', '205.本年支出合计'],
  ['what is left of nothing', '03[205].基本支出 + 03[205].项目支出 - 03[205].本年支出合计 = 0', '205.本年支出合计'],
  ['none of two that are the same', '03[205].基本支出 = 03[合计].基本支出', undefined],
  ['none between two sums', '03[205].基本支出 + 03[205].项目支出 = 03[合计].基本支出 + 03[合计].项目支出', undefined],
  ['none where all together are nothing', '03[205].基本支出 + 03[205].项目支出 + 03[205].经营支出 = 0', undefined],
  ['not the one figure that must be nothing', '03[205].经营支出 = 0', undefined],
])('the total of an equation: %s', (_, line, expected) => expect(total(line)).toBe(expected));

test('the total of an equation: what is left at the year end', () => {
  const funds = typedBook({ '10': { columns: ['年初结转和结余', '本年收入', '本年支出.小计', '年末结转和结余'], rows: ['合计 | 5.00 | 9.00 | 6.00 | 8.00'] } });
  const left = (text: string) => total(text, funds);
  expect(left('10[合计].年末结转和结余 = 10[合计].年初结转和结余 + 10[合计].本年收入 - 10[合计].本年支出.小计')).toBe('合计.年末结转和结余');
  expect(left('10[合计].年初结转和结余 + 10[合计].本年收入 = 10[合计].本年支出.小计 + 10[合计].年末结转和结余')).toBe('合计.年末结转和结余');
});
