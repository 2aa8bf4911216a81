import { NO_SUPPLEMENT, priorFits, supplementMisfit } from '../../src/narrative';
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

describe('a department that was renamed', () => {
  const fits = (now: string, before: string): boolean => priorFits(bookOf({ department: now, year: 2024 }, {}), bookOf({ department: before, year: 2023 }, {})).fits;

  test.each([
    ['青江县林业和草原局（原青江县林业局）', '青江县林业局'],
    ['青江县林业和草原局(原青江县林业局)', '青江县 林业局'],
    ['青江县林业和草原局（原名：青江县林业局）', '青江县林业局'],
    ['青江县林业和草原局（原名青江县林业局）', '青江县林业局'],
    ['青江县林业和草原局（原名称：青江县林业局）', '青江县林业局'],
    ['青江县林业和草原局（曾用名：青江县林业局）', '青江县林业局'],
    ['青江县林业和草原局（曾用名青江县林业局）', '青江县林业局'],
    // 名 belongs to the name here.
    ['雅安市名山区林业局（原名山县林业局）', '名山县林业局'],
    ['青江县林业和草原局（原青江县林业局）（本级）', '青江县林业局（本级）'],
    ['青江县林业和草原局（原青江县林业局）本级', '青江县林业局本级'],
    ['青江县林业和草原局（本级）（原青江县林业局（本级））', '青江县林业局（本级）'],
    // Last year's tables were made before or after the renaming.
    ['青江县林业和草原局', '青江县林业和草原局（原青江县林业局）'],
    ['青江县林业和草原局（原青江县林业局）', '青江县林业和草原局'],
    ['青江县林业局', '青江县林业和草原局（原青江县林业局）'],
    // Renamed twice.
    ['青江县自然资源局（原青江县林业和草原局）', '青江县林业和草原局（原青江县林业局）'],
    ['青江县自然资源局（原青江县林业和草原局（原青江县林业局））', '青江县林业和草原局（原青江县林业局）'],
  ])('%s was called %s', (now, before) => expect(fits(now, before)).toBe(true));

  test.each([
    ['青江县林业和草原局（原青江县林业局）', '青江县水利局'],
    ['青江县林业和草原局（原青江县林业局）', '青江县林业局（本级）'],
    ['青江县林业和草原局（原青江县林业局）', '林业局'],
    // The accounts of a part are not those of the whole.
    ['青江县林业和草原局（本级）（原青江县林业局）', '青江县林业局'],
    ['青江县林业和草原局本级（原青江县林业局）', '青江县林业局'],
    ['青江县林业和草原局（原青江县林业局（本级））', '青江县林业局（本级）'],
    ['青江县林业和草原局（原青江县林业局）（本级）', '青江县林业局'],
    // Merged, or divided.
    ['青江县农业农村局（原青江县农业局、青江县畜牧局）', '青江县农业局'],
    ['青江县农业农村局（原青江县农业局）（原青江县畜牧局）', '青江县农业局'],
    ['青江县林业局（原青江县农林局）', '青江县农业局（原青江县农林局）'],
    ['青江县第一小学（原城关小学）', '青江县第一小学（原城北小学）'],
    // Brackets that say something else.
    ['青江县林业和草原局（青江县林业局）', '青江县林业局'],
    ['青江县林业和草原局（现青江县林业局）', '青江县林业局'],
    ['青江县林业和草原局原青江县林业局', '青江县林业局'],
    ['（原青江县林业局）', '青江县林业局'],
    ['青江县林业局（下属）', '青江县林业局'],
  ])('%s is not known to have been called %s', (now, before) => expect(fits(now, before)).toBe(false));

  test('keeps the 补充数据 that were given under either name', () => {
    const now = bookOf({ department: '青江县林业和草原局（原青江县林业局）', year: 2024 }, {});
    const misfit = (department: string) => supplementMisfit(now, { ...NO_SUPPLEMENT, department, year: 2024 });
    expect(['青江县林业和草原局', '青江县林业局', '青江县水利局'].map(misfit)).toEqual([undefined, undefined, 'other-department']);
  });
});
