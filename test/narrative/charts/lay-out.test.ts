import type { Chart, ChartSpec, LaidOutCell, LaidOutSheet, Sheet } from '../../../src/model';
import { CHART_SHEET, isChartSheet, layOutCharts } from '../../../src/narrative';

const value = (text: string) => ({ figure: { key: text, value: text, unit: '万元' as const, formula: '', cells: [] }, text });

/** Last year 20.5, this year 77.00 as the sentence has it. */
const YEARS: ChartSpec = {
  kind: 'column', number: 1, title: '收入、支出决算总计变动情况图', caption: '（图1：收入、支出决算总计变动情况图）', unit: '万元',
  categories: ['收入总计', '支出总计'], shares: [], shareDecimals: 0,
  series: [{ name: '2023年度', values: [value('20.5'), value('20.5')] }, { name: '2024年度', values: [value('77.00'), value('77.00')] }],
  altText: '柱形图：收入、支出决算总计变动情况图。',
};
/** 3 and 1 of 4; to the eye 75 and 25. */
const PARTS: ChartSpec = {
  kind: 'pie', number: 3, title: '支出决算结构图', caption: '（图3：支出决算结构图）', unit: '万元',
  categories: ['基本支出', '项目支出'], shareDecimals: 1,
  series: [{ name: '本年支出合计', values: [value('3'), value('1')] }], shares: [value('75'), value('25')],
  altText: '饼图：支出决算结构图。',
};
const LEFT_OUT: Chart = { kind: 'missing', number: 5, title: '一般公共预算财政拨款支出决算变动情况', caption: '（图5）', why: '图5未绘制：没有上年决算数，无法比较。' };
const BOOK = { department: '四川省医疗保障局', year: 2024 };

const shown = (cell: LaidOutCell): string => (cell.kind === 'text' ? cell.text : cell.kind === 'number' ? `${cell.numeral} as ${cell.format}` : '');
const shownRows = ({ rows }: LaidOutSheet): readonly string[] => rows.map((row) => row.map(shown).join(' | '));
const charts = ({ charts: drawn = [] }: LaidOutSheet) => drawn;

describe('the figures as a sheet', () => {
  const sheet = layOutCharts([YEARS, LEFT_OUT, PARTS], BOOK);

  test('stand one after the other under a title, each with its caption, its data and its words', () => {
    expect(shownRows(sheet).filter((row) => row !== '')).toEqual([
      '四川省医疗保障局2024年度决算图表',
      CHART_SHEET.note,
      '图1：收入、支出决算总计变动情况图',
      ' | 2023年度 | 2024年度',
      '收入总计 | 20.5 as 0.0 | 77.00 as 0.00',
      '支出总计 | 20.5 as 0.0 | 77.00 as 0.00',
      ' |  |  |  | 柱形图：收入、支出决算总计变动情况图。',
      '图5：一般公共预算财政拨款支出决算变动情况',
      '图5未绘制：没有上年决算数，无法比较。',
      '图3：支出决算结构图',
      ' | 本年支出合计 | 占比（%）',
      '基本支出 | 3 as 0 | 75 as 0',
      '项目支出 | 1 as 0 | 25 as 0',
      ' |  |  |  | 饼图：支出决算结构图。',
    ]);
  });

  test('a chart takes the names and amounts of its own block, and no shares', () => {
    const rows = shownRows(sheet);
    expect(charts(sheet).map(({ name, source }) => [name, rows[source.top - 1], source.bottom - source.top, source.left, source.right])).toEqual([
      ['图1', '图1：收入、支出决算总计变动情况图', 2, 0, 2],
      ['图3', '图3：支出决算结构图', 2, 0, 1],
    ]);
    expect(sheet.name).toBe('决算图表');
  });

  test('a chart covers no cell that says something, and no other chart', () => {
    const slices = Array.from({ length: 30 }, (_each, index) => `科目${String(index)}`);
    const long: ChartSpec = { ...PARTS, number: 6, categories: slices, series: [{ name: '合计', values: slices.map(() => value('1')) }], shares: slices.map(() => value('3.3')) };
    const laidOut = layOutCharts([YEARS, long, PARTS], BOOK);
    const places = charts(laidOut).map(({ place }) => place);
    for (const { top, bottom, left } of places) {
      for (const row of laidOut.rows.slice(top, bottom + 1)) expect(row.length).toBeLessThan(left);
    }
    expect(places.map(({ top }) => top)).toEqual([...places].map(({ top }) => top).sort((a, b) => a - b));
    for (const [index, { bottom }] of places.slice(0, -1).entries()) expect(places[index + 1]!.top).toBeGreaterThan(bottom);
    // The words stand below it, in sight.
    for (const { bottom } of places) expect(laidOut.rows[bottom + 1]!.map(shown).join('')).toMatch(/^(柱形图|饼图)：/);
  });

  test('columns say their unit and begin at zero, unless one is negative', () => {
    const [columns] = charts(sheet);
    expect(columns).toMatchObject({ kind: 'column', title: '收入、支出决算总计变动情况图（单位：万元）', fromZero: true });
    const negative = layOutCharts([{ ...YEARS, series: [{ name: '2023年度', values: [value('-0.01'), value('5')] }] }], BOOK);
    expect(charts(negative)[0]).toMatchObject({ fromZero: false });
  });

  test.each([
    ['what Excel computes itself needs no label', ['3', '1'], ['75', '25'], 1, '0.0%', []],
    ['half a tenth is rounded up, in Excel and in the text', ['1', '1999'], ['0.1', '100'], 1, '0.0%', []],
    ['a tiny share says what the text says', ['0.01', '500'], ['0.002', '99.998'], 1, '0.0%', ['0.002%', '99.998%']],
    ['parts of another total say their share of that', ['1', '1'], ['40', '40'], 0, '0%', ['40%', '40%']],
  ] as const)('%s', (_, amounts, shares, shareDecimals, shareFormat, ownLabels) => {
    const spec: ChartSpec = { ...PARTS, series: [{ name: '合计', values: amounts.map(value) }], shares: shares.map(value), shareDecimals };
    const [pie] = charts(layOutCharts([spec], BOOK));
    expect(pie).toMatchObject({ kind: 'pie', shareFormat, ownLabels: ownLabels.map((text, slice) => ({ slice, text })) });
  });

  test('a book of nobody and no year has a title all the same', () => {
    expect(shownRows(layOutCharts([PARTS], {}))[0]).toBe('决算图表');
  });
});

describe('a sheet of ours', () => {
  const sheet = (name: string, values: Sheet['values']): Sheet => ({ name, values, origin: { row: 0, column: 0 }, formats: [], merges: [] });

  test.each([
    ['as it was written', sheet('决算图表', [['某单位决算图表', null], [CHART_SHEET.note, null]]), true],
    ['without its title', sheet('决算图表', [[CHART_SHEET.note], ['图1']]), true],
    ['of a person, by that name', sheet('决算图表', [['我的图表'], ['数据']]), false],
    ['by another name', sheet('决算图表 (2)', [['某单位决算图表'], [CHART_SHEET.note]]), false],
    ['with nothing on it', sheet('决算图表', []), false],
  ])('%s', (_, found, ours) => {
    expect(isChartSheet(found)).toBe(ours);
  });
});
