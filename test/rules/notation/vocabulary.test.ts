import { VOCABULARY } from '../../../src/rules/notation/vocabulary';

describe('the words of the notation', () => {
  it.each([...VOCABULARY])('mean one thing each in table %s', (_, { items, itemSets, columns, columnSets }) => {
    expect([...itemSets].filter((name) => items.has(name))).toEqual([]);
    expect([...columnSets].filter((name) => columns.has(name))).toEqual([]);
  });
});
