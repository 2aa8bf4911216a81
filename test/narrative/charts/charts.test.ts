import fc from 'fast-check';
import type { Book, Chart, ChartNumber, ChartSpec, NarrativeDocument } from '../../../src/model';
import { chartsOf, composeNarrative, DEFAULT_STYLE, readSupplementJson, STYLE_NAMES, styleNamed } from '../../../src/narrative';
import type { Supplement } from '../../../src/narrative';
import { bookOf } from '../../support/book-builder';
import type { TypedTable } from '../../support/book-builder';
import { COLUMNS_13, SC24_TABLES } from '../sc24';
import { book, lastYear } from '../text';

const SC24 = bookOf({ department: '四川省医疗保障局', year: 2024 }, SC24_TABLES);

function charts(current: Book, prior?: Book, supplement?: Supplement): readonly Chart[] {
  return chartsOf(composeNarrative(current, prior, DEFAULT_STYLE, supplement), current, prior, DEFAULT_STYLE, supplement);
}

function chart(number: ChartNumber, current: Book, prior?: Book, supplement?: Supplement): Chart {
  return charts(current, prior, supplement).find((each) => each.number === number)!;
}

function drawn(found: Chart): ChartSpec {
  if (found.kind === 'missing') throw new Error(found.why);
  return found;
}

const texts = ({ series }: ChartSpec): readonly (readonly string[])[] => series.map(({ values }) => values.map(({ text }) => text));

describe('the seven figures of 四川省医疗保障局 2024', () => {
  test('stand in the order of the text, with its captions', () => {
    expect(charts(SC24).map(({ number, title, caption }) => [number, title, caption])).toEqual([
      [1, '收入、支出决算总计变动情况图', '（图1：收入、支出决算总计变动情况图）'],
      [2, '收入决算结构图', '（图2：收入决算结构图）'],
      [3, '支出决算结构图', '（图3：支出决算结构图）'],
      [4, '财政拨款收、支决算总计变动情况', '（图4：财政拨款收、支决算总计变动情况）'],
      [5, '一般公共预算财政拨款支出决算变动情况', '（图5：一般公共预算财政拨款支出决算变动情况）'],
      [6, '一般公共预算财政拨款支出决算结构', '（图6：一般公共预算财政拨款支出决算结构）'],
      [7, expect.stringContaining('“三公”经费'), expect.stringMatching(/^（图7：/)],
    ]);
  });

  test('图2: a single source is a whole pie', () => {
    const spec = drawn(chart(2, SC24));
    expect([spec.kind, spec.categories, texts(spec), spec.shares.map(({ text }) => text)]).toEqual([
      'pie',
      ['一般公共预算财政拨款收入'],
      [['12588.45']],
      ['100'],
    ]);
  });

  test('图3, 图6 and 图7 show the parts that are not zero, with the shares of the published text', () => {
    const parts = ([3, 6, 7] as const).map((number) => {
      const spec = drawn(chart(number, SC24));
      return spec.categories.map((name, index) => `${name} ${texts(spec)[0]![index]!} ${spec.shares[index]!.text}%`);
    });
    expect(parts).toEqual([
      ['基本支出 5471.75 43.5%', '项目支出 7116.7 56.5%'],
      ['教育支出 93.68 0.7%', '社会保障和就业支出 588.67 4.7%', '卫生健康支出 11299.8 89.8%', '住房保障支出 606.3 4.8%'],
      ['公务用车购置及运行维护费 45.92 91.7%', '公务接待费 4.14 8.3%'],
    ]);
  });

  test('图1, 图4 and 图5 compare with what was given of last year', () => {
    // 12,588.45 is 4,576.38 less than the year before.
    const { supplement, problems } = readSupplementJson(
      JSON.stringify({ schemaVersion: 1, 上年: { 收支总计: '17164.83', 财政拨款收支总计: '17164.83', 一般公共预算支出: '17164.83' } }),
    );
    expect(problems).toEqual([]);
    const specs = ([1, 4, 5] as const).map((number) => drawn(chart(number, SC24, undefined, supplement)));
    for (const { kind, series } of specs) expect([kind, series.map(({ name }) => name)]).toEqual(['column', ['2023年度', '2024年度']]);
    expect(specs.map(texts)).toEqual([
      [['17164.83', '17164.83'], ['12588.45', '12588.45']],
      [['17164.83', '17164.83'], ['12588.45', '12588.45']],
      [['17164.83'], ['12588.45']],
    ]);
    expect(specs[0]!.altText).toBe(
      '柱形图：收入、支出决算总计变动情况图。2023年度收入总计17164.83万元，支出总计17164.83万元；2024年度收入总计12588.45万元，支出总计12588.45万元。',
    );
    // What was typed belongs to its field, not to a cell of a workbook of last year.
    const [given] = specs[2]!.series[0]!.values;
    expect([given!.figure.cells, given!.figure.inputs]).toEqual([[], [{ field: '上年.一般公共预算支出' }]]);
  });

  test('every amount of this year leads to its cells', () => {
    const specs = charts(SC24).filter((each) => each.kind !== 'missing');
    const cells = drawn(specs.find(({ number }) => number === 3)!).series[0]!.values.map(({ figure }) => figure.cells.map(({ table, item, column }) => `${table}[${item}].${column}`));
    expect(cells).toEqual([['03[合计].基本支出'], ['03[合计].项目支出']]);
    for (const spec of specs) for (const { values } of drawn(spec).series) for (const { figure } of values) expect(figure.cells).toHaveLength(1);
  });
});

describe('a comparison', () => {
  const totals = (amount: string): TypedTable => ({
    columns: ['决算数'],
    rows: [`本年收入合计 | ${amount}`, `收入总计 | ${amount}`, `本年支出合计 | ${amount}`, `支出总计 | ${amount}`],
  });
  const first = (amount: string, before?: string): Chart => chart(1, book({ '01': totals(amount) }), before === undefined ? undefined : lastYear({ '01': totals(before) }));

  test('takes last year from its workbook, whose cells are not this one’s', () => {
    const spec = drawn(first('30.00', '20.50'));
    expect(texts(spec)).toEqual([['20.5', '20.5'], ['30', '30']]);
    expect(spec.series[0]!.values.map(({ figure }) => figure.cells)).toEqual([[], []]);
    expect(spec.series[0]!.values[0]!.figure.formula).toBe('上年表01 收入总计 决算数');
  });

  test.each([
    ['without last year', undefined, '图1未绘制：没有上年决算数，无法比较。'],
    ['of nothing with nothing', '0.00', '图1未绘制：两年的收入总计、支出总计为0，没有可以图示的内容。'],
    ['with an unreadable cell', '###', '图1未绘制：上年收入总计不明（上年表01单元格B6无法读取）。'],
  ])('%s is left out and says why', (_, before, why) => {
    expect(first('0.00', before)).toMatchObject({ kind: 'missing', number: 1, why });
  });

  test('with another department’s accounts is left out', () => {
    const current = book({ '01': totals('30.00') });
    const other = bookOf({ department: '青江县水利局', year: 2023 }, { '01': totals('20.00') });
    expect(chart(1, current, other).kind).toBe('missing');
  });
});

describe('a composition', () => {
  const expenses = (abroad: string, vehicles: string, hospitality: string, total: string): Book =>
    book({ '13': { columns: COLUMNS_13, rows: ['预算数 | 9.00 | 9.00 | 9.00 | 9.00 | 9.00 | 9.00', `决算数 | ${COLUMNS_13.map((column) => (column === '合计' ? total : column.startsWith('因公出国') ? abroad : column.endsWith('小计') ? vehicles : column === '公务接待费' ? hospitality : '0.00')).join(' | ')}`] } });

  test.each([
    ['of nothing', expenses('0.00', '0.00', '0.00', '0.00'), /^图7未绘制：“三公”经费为0，没有可以图示的内容。$/],
    ['with a negative part', expenses('0.00', '5.00', '-1.00', '4.00'), /^图7未绘制：公务接待费为负数，饼图不能表示。$/],
    ['of an unknown total', expenses('0.00', '5.00', '1.00', '###'), /^图7未绘制：“三公”经费不明（表13单元格.*无法读取）。$/],
    ['with an unknown part', expenses('0.00', '###', '1.00', '6.00'), /^图7未绘制：公务用车购置及运行维护费不明（表13单元格.*无法读取）。$/],
  ])('%s is left out and says why', (_, current, why) => {
    const found = chart(7, current);
    expect(found.kind === 'missing' ? found.why : found.kind).toMatch(why);
  });

  test('says a tiny share as the text does, and never 100 % of a part', () => {
    const { shares } = drawn(chart(7, expenses('0.01', '500.00', '0.00', '500.01')));
    expect(shares.map(({ text }) => text)).toEqual(['0.002', '99.998']);
  });

  test('of any amounts has the slices that the table has, in its numbers', () => {
    const amount = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => (cents / 100).toFixed(2));
    fc.assert(
      fc.property(amount, amount, amount, (abroad, vehicles, hospitality) => {
        const parts = [abroad, vehicles, hospitality];
        const total = parts.reduce((sum, part) => sum + BigInt(part.replace('.', '')), 0n).toString().padStart(3, '0').replace(/(..)$/, '.$1');
        fc.pre(/[1-9]/.test(total));
        const spec = drawn(chart(7, expenses(abroad, vehicles, hospitality, total)));
        const stripped = parts.filter((part) => /[1-9]/.test(part)).map((part) => part.replace(/\.?0+$/, ''));
        expect(texts(spec)).toEqual([stripped]);
        expect(spec.shares).toHaveLength(stripped.length);
      }),
    );
  });
});

describe('what is shown', () => {
  test('are the parts that the text tells of: 财政拨款 as one, where a style does so', () => {
    const style = styleNamed('hubei-2023')!;
    const sources = { '一般公共预算财政拨款收入': '60.00', '政府性基金预算财政拨款收入': '20.00', '其他收入': '20.00' };
    const rows = ['国有资本经营预算财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入'].map((name) => `${name} | 0.00`);
    const current = book({
      '01': { columns: ['决算数'], rows: [...Object.entries(sources).map(([name, amount]) => `${name} | ${amount}`), ...rows] },
      '02': {
        columns: ['本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'],
        rows: ['合计 | 100.00 | 80.00 | 0.00 | 0.00 | 0.00 | 0.00 | 20.00'],
      },
    });
    const [hubei, sichuan] = [style, DEFAULT_STYLE].map((each) => chartsOf(composeNarrative(current, undefined, each), current, undefined, each).find(({ number }) => number === 2)!);
    expect(drawn(hubei!).categories).toEqual(['财政拨款收入', '其他收入']);
    expect(drawn(sichuan!).categories).toEqual(Object.keys(sources));
  });

  test('is what the text announces: a style without figures has none', () => {
    const plain: NarrativeDocument = { style: 'x', title: 'x', paragraphs: [{ heading: 0, section: '一', runs: [{ kind: 'text', text: '见（图1）。' }] }] };
    expect(chartsOf(plain, SC24, undefined, DEFAULT_STYLE)).toEqual([]);
  });

  test.each(STYLE_NAMES)('in the numbers of the style: %s', (name) => {
    const style = styleNamed(name)!;
    const document = composeNarrative(SC24, undefined, style);
    const said = document.paragraphs.flatMap(({ runs }) => runs.flatMap((run) => (run.kind === 'figure' ? [run.text] : [])));
    for (const spec of chartsOf(document, SC24, undefined, style)) {
      if (spec.kind === 'missing') continue;
      for (const { text } of [...spec.series.flatMap(({ values }) => values), ...(spec.categories.length > 1 ? spec.shares : [])]) expect(said).toContain(text);
    }
  });
});
