import { addToList, groupedBy } from '../../src/model';

test('groups keep the order in which keys and values come', () => {
  const groups = groupedBy(['205', '20502', '208', '20805', '2050205'], (code) => code.slice(0, 3));
  expect([...groups]).toEqual([['205', ['205', '20502', '2050205']], ['208', ['208', '20805']]]);
  expect([...groupedBy([], String)]).toEqual([]);
});

test('a list begins with its first value and grows in place', () => {
  const lists = new Map<string, number[]>();
  addToList(lists, '合计', 1);
  const list = lists.get('合计');
  addToList(lists, '合计', 2);
  expect(lists.get('合计')).toBe(list);
  expect(list).toEqual([1, 2]);
});
