import { priorMisfitWords, supplementMisfitWords } from '../../src/text/zh-CN';

const NOW = { department: '青江县林业局', year: 2024 };

describe('why last year’s accounts are not used', () => {
  test.each([
    ['other-department', NOW, { department: '青江县水利局', year: 2023 }, '它是“青江县水利局” 2023 年度的，本年决算是“青江县林业局”的。请选择同一单位的上年决算；如果是单位更了名，请在本年各表的单位名称后面用括号写明原名，如“（原青江县水利局）”，再重新检查。'],
    ['other-department', NOW, { department: '青江县水利局' }, '它是“青江县水利局”的，本年决算是“青江县林业局”的。请选择同一单位的上年决算；如果是单位更了名，请在本年各表的单位名称后面用括号写明原名，如“（原青江县水利局）”，再重新检查。'],
    ['other-year', NOW, { department: '青江县林业局', year: 2022 }, '它是 2022 年度的，本年决算是 2024 年度的，应选 2023 年度的。'],
    ['department-unknown', NOW, { year: 2023 }, '它没有写明单位名称，无法确认是同一单位。请在表头补上“单位名称：…”后重新选择。'],
    ['department-unknown', { year: 2024 }, { department: '青江县林业局' }, '本年决算表没有写明单位名称，无法确认是同一单位。请在表头补上“单位名称：…”后重新检查。'],
    ['year-unknown', NOW, { department: '青江县林业局' }, '它没有写明年度，无法确认是上一年的。请在标题或表头补上年度后重新选择。'],
    ['year-unknown', { department: '青江县林业局' }, NOW, '本年决算表没有写明年度，无法确认是上一年的。请在标题或表头补上年度后重新检查。'],
  ] as const)('%s', (misfit, current, prior, words) => {
    expect(priorMisfitWords(misfit, { file: '旧.xlsx', current, prior })).toBe(`上年决算“旧.xlsx”没有采用：${words}`);
  });
});

test('whose 补充数据 are that are not used', () => {
  expect(supplementMisfitWords('other-department', { department: '青江县水利局' }, NOW)).toBe(
    '补充数据是“青江县水利局”的，本年决算是“青江县林业局”的，没有采用。请检查其中的单位名称。',
  );
});
