import { priorFits } from '../../src/narrative';
import { bookOf } from '../support/book-builder';

const current = bookOf({ department: '青江县林业局（本级）', year: 2024 }, {});

test.each([
  ['青江县林业局（本级）', 2023, { fits: true }],
  ['青江县 林业局(本级)', 2023, { fits: true }],
  ['青江县水利局', 2023, { fits: false, reason: 'other-department' }],
  ['青江县林业局（本级）', 2022, { fits: false, reason: 'other-year' }],
  ['青江县林业局（本级）', 2024, { fits: false, reason: 'other-year' }],
  ['青江县林业局（本级）', undefined, { fits: false, reason: 'year-unknown' }],
  [undefined, 2023, { fits: false, reason: 'department-unknown' }],
])('%s %s', (department, year, fit) => {
  expect(priorFits(current, bookOf({ department, year }, {}))).toEqual(fit);
});
