import { composeNarrative, readOwnStyle, styleNamed } from '../../src/narrative';
import { styleProblem } from '../../src/text/zh-CN';
import { sc23, sc24 } from './sc24';
import { sectionOf } from './text';

const own = (data: object): ReturnType<typeof readOwnStyle> => readOwnStyle(JSON.stringify({ styleVersion: 1, base: 'sc-2024', ...data }));
const words = (data: object): string => own(data).problems.map(styleProblem).join('\n');

describe('a style of one’s own', () => {
  test('says otherwise what it says, and all else as its base', () => {
    const { style, problems } = own({
      label: '本局格式',
      rateDecimals: 2,
      zeros: 'keep',
      blocks: { 八: { heading: '八、政府性基金情况', lines: ['{部门}{Y}年度政府性基金支出{政府性基金支出}万元。'] } },
      movements: { 减少: '减{Δ}万元（降{p}%）' },
      changes: { 收支总计同比: { 变动: '比上年{变动}，因为{原因}。' } },
      lists: { 组成: { each: '{名}{x}万元（{p}%）' } },
    });
    expect(problems).toEqual([]);
    const document = composeNarrative(sc24, sc23, style);
    // 4576.38 ÷ 17164.83 = 26.6613… %; 5471.75 ÷ 12588.45 = 43.4664… %
    expect(sectionOf(document, '一')[1]).toBe('2024年度收入、支出总计均为12588.45万元。比上年减4576.38万元（降26.66%），因为〔待填：主要变动原因〕。');
    expect(sectionOf(document, '三')[1]).toBe('2024年度本年支出合计12588.45万元，其中：基本支出5471.75万元（43.47%）；项目支出7116.70万元（56.53%）。');
    expect(sectionOf(document, '八')).toEqual(['八、政府性基金情况', '四川省医疗保障局2024年度政府性基金支出0.00万元。']);
    expect(sectionOf(document, '九')[1]).toBe('2024年度国有资本经营预算财政拨款支出0.00万元。');
    expect([style.label, document.style]).toEqual(['本局格式', 'sc-2024-own']);
  });

  test('may say a listing’s line and a caption otherwise', () => {
    const { style, problems } = own({
      blocks: {
        三: { lines: ['{Y}年支出{本年支出}万元{支出种类:组成}', { chart: 3, say: '图3 支出' }] },
        '五(三)': { lines: [{ each: '支出各项', say: '（{n}）{项}{x}万元' }] },
      },
    });
    expect(problems).toEqual([]);
    const document = composeNarrative(sc24, sc23, style);
    expect(document.paragraphs.find(({ chart }) => chart === 3)?.runs).toEqual([{ kind: 'text', text: '图3 支出' }]);
    expect(sectionOf(document, '五').at(-1)).toBe('（17）购房补贴305.45万元');
  });

  test('of no data is its base under another name', () => {
    const { style, problems } = own({});
    expect(problems).toEqual([]);
    expect(composeNarrative(sc24, sc23, style).paragraphs).toEqual(composeNarrative(sc24, sc23, styleNamed('sc-2024')!).paragraphs);
  });
});

describe('what cannot be said is refused with its place, and the base stands', () => {
  test.each<readonly [object, string]>([
    [{ base: 'sc-1999' }, '“base”没有这个格式，可用：sc-2024、sc-2023、sc-2021、hubei-2023、sh-2024。'],
    [{ styleVersion: 2 }, '“styleVersion”应为1，本程序不认识其他版本。'],
    [{ colour: 'red' }, '“colour”没有这一项。'],
    [{ rateDecimals: -1 }, '“rateDecimals”不是可用的取值。'],
    [{ zeros: 'some' }, '“zeros”不是可用的取值。'],
    [{ title: 5 }, '“title”应为一句文字。'],
    [{ title: '{部门}{Y年度' }, '“title”花括号或〔待填：…〕没有成对。'],
    [{ title: '{局长}的说明' }, '“title”这里没有 {局长} 可填。'],
    [{ changes: { 收支总计同比: { 持平: '{变动}' } } }, '“changes.收支总计同比.持平”这里没有 {变动} 可填。'],
    [{ changes: { 没有: {} } }, /^“changes.没有”没有这一项，可用：收支总计同比、/.source],
    [{ changes: { 收支总计同比: { 上升: '' } } }, '“changes.收支总计同比.上升”没有这一项，可用：变动、持平、上年不明、本年不明。'],
    [{ changes: { 收支总计同比: '持平' } }, '“changes.收支总计同比”应为一组内容（写在花括号内）。'],
    [{ lists: [] }, '“lists”应为一组内容（写在花括号内）。'],
    [{ blocks: { 二十: {} } }, /^“blocks.二十”没有这一项，可用：一、二、/.source],
    [{ blocks: { 八: { lines: '一句' } } }, '“blocks.八.lines”应为一列句子（写在方括号内）。'],
    [{ blocks: { 八: { lines: [{ each: '各项', say: '' }] } } }, '“blocks.八.lines.1”应为一句文字。'],
    [{ blocks: { 八: { colour: 'red' } } }, '“blocks.八.colour”没有这一项，可用：heading、lines。'],
    [{ blocks: { 一: { lines: ['{收支总计:没有这句}'] } } }, '“blocks.一.lines.1”没有 {收支总计:没有这句} 所用的句式，可用：{收支总计}。'],
  ])('%j', (data, said) => {
    const { style } = own(data);
    expect(words(data)).toMatch(said.startsWith('^') ? new RegExp(said) : new RegExp(`^${said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));
    expect(composeNarrative(sc24, sc23, style).paragraphs).toEqual(composeNarrative(sc24, sc23, styleNamed('sc-2024')!).paragraphs);
  });

  test('and what is no data at all', () => {
    expect(readOwnStyle('{').problems.map(styleProblem)).toEqual(['不是 JSON 文件，或缺少引号、逗号、括号，请用文本编辑器检查。']);
    expect(readOwnStyle('[]').problems.map(styleProblem)).toEqual(['应为一组内容（写在花括号内）。']);
  });
});
