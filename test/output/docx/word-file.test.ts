/** @jest-environment jsdom */
import { strFromU8, unzipSync } from 'fflate';
import { wordFile } from '../../../src/output/docx';
import { elements, OpenPackage } from '../../support/docx-package';
import { priorSample, sample } from '../../fixtures/sample/sample';
import { sc2024 } from '../../fixtures/sc2024/sc2024';
import { malformed } from '../well-formed';
import { written } from './written';
import type { Written } from './written';

const DOCUMENT = 'word/document.xml';

let file: Written;
let real: Written;
/** The sample's text alone, and with its tables. */
let pack: OpenPackage;
let appended: OpenPackage;

beforeAll(async () => {
  file = await written(sample(), priorSample());
  real = await written(sc2024());
  pack = new OpenPackage(file.bytes);
  appended = new OpenPackage((await written(sample(), priorSample(), true)).bytes);
});

const textOf = (element: Element): string => elements(element, 't').map((run) => run.textContent).join('');
const attribute = (element: Element | undefined, name: string): string | null => element?.getAttribute(`w:${name}`) ?? null;

/** The paragraphs of the text, with their styles. */
function paragraphs(of = pack): readonly { readonly style: string; readonly text: string; readonly element: Element }[] {
  return elements(of.xml(DOCUMENT), 'p')
    .map((element) => ({ style: attribute(elements(element, 'pStyle')[0], 'val') ?? '', text: textOf(element), element }));
}

describe('the package', () => {
  test('is closed: every part has its type, every relationship its part, and no part is left alone', () => {
    expect(pack.faults()).toEqual([]);
    expect(new OpenPackage(real.bytes).faults()).toEqual([]);
    expect(appended.faults()).toEqual([]);
  });

  test('is well formed in every part, also of the charts’ workbooks', () => {
    for (const name of pack.xmlParts) {
      expect(malformed(pack.text(name))).toBeUndefined();
      expect(() => pack.xml(name)).not.toThrow();
    }
    expect(malformed(appended.text(DOCUMENT))).toBeUndefined();
    for (const name of pack.names.filter((each) => each.endsWith('.xlsx'))) {
      const workbook = new OpenPackage(pack.bytesOf(name));
      expect(workbook.faults()).toEqual([]);
      for (const part of workbook.xmlParts) expect(() => workbook.xml(part)).not.toThrow();
    }
  });

  test('says whose it is and holds no time', () => {
    const core = pack.text('docProps/core.xml');
    expect(core).toContain('<dc:title>云溪市自然资源信息中心2024年度部门决算情况说明</dc:title>');
    expect(core).toContain('<dc:creator>云溪市自然资源信息中心</dc:creator>');
    expect(core).not.toMatch(/\d{4}-\d\d-\d\d/);
  });
});

describe('the text', () => {
  test('is the composed text, paragraph by paragraph', () => {
    const narrative = file.narrative.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''));
    const body = paragraphs().filter(({ style }) => ['BodyText', 'Heading1', 'Heading2', 'Caption'].includes(style)).map(({ text }) => text);
    expect(body).toEqual(narrative);
    const [title] = paragraphs().filter(({ style }) => style === 'Title');
    expect(title!.text).toBe(file.narrative.title);
  });

  test('has its headings as headings', () => {
    const headings = paragraphs().filter(({ style }) => style.startsWith("Heading")).map(({ style, text }) => [style, text]);
    expect(headings.slice(0, 3)).toEqual([
      ['Heading1', '一、收入支出决算总体情况说明'],
      ['Heading1', '二、收入决算情况说明'],
      ['Heading1', '三、支出决算情况说明'],
    ]);
    expect(headings).toContainEqual(['Heading2', '（一）一般公共预算财政拨款支出决算总体情况']);
  });

  test('marks what is still to be filled in, and nothing else', () => {
    const runs = elements(pack.xml(DOCUMENT), 'r').filter((run) => elements(run, 'highlight').length > 0).map(textOf);
    const blanks = file.narrative.paragraphs.flatMap(({ runs: all }) => all.flatMap((run) => (run.kind === 'blank' ? [run.text] : [])));
    expect(blanks.length).toBeGreaterThan(5);
    expect(runs).toEqual(blanks);
  });

  test('says at its place why a figure is left out', () => {
    const all = paragraphs(new OpenPackage(real.bytes)).map(({ text }) => text);
    const caption = all.indexOf('（图1：收入、支出决算总计变动情况图）');
    expect(all[caption - 1]).toBe('〔图1未绘制：没有上年决算数，无法比较。〕');
  });

  test('keeps signs that XML reserves, and drops those that it cannot hold', async () => {
    const narrative = { style: 'x', title: '甲&乙<丙>"\u0001', paragraphs: [{ heading: 0 as const, section: '一', runs: [{ kind: 'text' as const, text: ']]> <w:p/> \u0000&amp;' }] }] };
    const odd = new OpenPackage(await wordFile({ narrative, charts: [], creator: '"<&\u0002' }));
    expect(odd.faults()).toEqual([]);
    expect(paragraphs(odd).map(({ text }) => text)).toEqual(expect.arrayContaining(['甲&乙<丙>"', ']]> <w:p/> &amp;']));
  });
});

describe('the form of official documents (GB/T 9704—2012)', () => {
  const style = (id: string): Element => elements(pack.xml('word/styles.xml'), 'style').find((each) => attribute(each, 'styleId') === id)!;
  const fontOf = (within: Element): readonly (string | null)[] => ['eastAsia', 'ascii'].map((name) => attribute(elements(within, 'rFonts')[0], name));
  const sizeOf = (within: Element): string | null => attribute(elements(within, 'sz')[0], 'val');

  test('has the fonts and sizes: 小标宋 二号, 黑体, 楷体 and 仿宋 三号; Times New Roman for digits', () => {
    const latin = 'Times New Roman';
    expect([fontOf(style('Title')), sizeOf(style('Title'))]).toEqual([['方正小标宋简体', latin], '44']);
    expect([fontOf(style('Heading1')), sizeOf(style('Heading1'))]).toEqual([['黑体', latin], '32']);
    expect([fontOf(style('Heading2')), sizeOf(style('Heading2'))]).toEqual([['楷体_GB2312', latin], '32']);
    const defaults = elements(pack.xml('word/styles.xml'), 'docDefaults')[0]!;
    expect([fontOf(defaults), sizeOf(defaults)]).toEqual([['仿宋_GB2312', latin], '32']);
    expect(attribute(elements(defaults, 'lang')[0], 'eastAsia')).toBe('zh-CN');
  });

  test('has lines of exactly 28 pt and first lines two characters in', () => {
    const spacing = elements(elements(pack.xml('word/styles.xml'), 'docDefaults')[0]!, 'spacing').find((each) => attribute(each, 'line') !== null);
    expect([attribute(spacing, 'line'), attribute(spacing, 'lineRule')]).toEqual(['560', 'exact']);
    for (const id of ['BodyText', 'Heading1', 'Heading2']) expect(attribute(elements(style(id), 'ind')[0], 'firstLineChars')).toBe('200');
  });

  test('has A4 pages with a text of 156 mm × 225 mm, in lying ones turned', () => {
    const sizes = [...appended.text(DOCUMENT).matchAll(/<w:sectPr\b.*?<\/w:sectPr>/g)].map(([section]) => {
      const [size = '', margin = ''] = ['pgSz', 'pgMar'].map((tag) => new RegExp(`<w:${tag}[^>]*>`).exec(section)?.[0] ?? '');
      const millimetres = (of: string, ...names: readonly string[]): readonly number[] => {
        return names.map((name) => Math.round((Number(new RegExp(` w:${name}="(\\d+)"`).exec(of)?.[1]) * 25.4) / 1440));
      };
      const [width = 0, height = 0] = millimetres(size, 'w', 'h');
      const [top = 0, right = 0, bottom = 0, left = 0] = millimetres(margin, 'top', 'right', 'bottom', 'left');
      return `${width}×${height}: ${width - left - right}×${height - top - bottom}`;
    });
    expect(new Set(sizes)).toEqual(new Set(['210×297: 156×225', '297×210: 225×156']));
  });

  test('numbers its pages — 1 —, from the text on, at the outer edge', () => {
    const sections = elements(pack.xml(DOCUMENT), 'sectPr');
    expect(elements(sections[0]!, 'footerReference')).toEqual([]);
    expect(attribute(elements(sections[1]!, 'pgNumType')[0], 'start')).toBe('1');
    const footers = elements(sections[1]!, 'footerReference').map((each) => {
      const part = pack.xml(pack.target(DOCUMENT, each.getAttribute('r:id') ?? ''));
      return [attribute(each, 'type'), attribute(elements(part, 'jc')[0], 'val'), part.documentElement.textContent];
    });
    expect(footers.sort()).toEqual([['default', 'right', '— PAGE —'], ['even', 'left', '— PAGE —']]);
    expect(pack.text('word/settings.xml')).toMatch(/<w:evenAndOddHeaders\/>|<w:evenAndOddHeaders w:val="true"\/>/);
  });

  test('has a table of contents as a field, with every heading in it', () => {
    const [field] = elements(pack.xml(DOCUMENT), 'sdt');
    expect(field!.textContent).toMatch(/TOC .*\\o "1-2"/);
    const headings = paragraphs().filter(({ style: id }) => id.startsWith("Heading")).map(({ text }) => text);
    for (const heading of headings) expect(field!.textContent).toContain(heading);
    const [contents] = /<w:sdt>.*?<\/w:sdt>/.exec(appended.text(DOCUMENT)) ?? [];
    expect(contents).toContain('第五部分　附表');
    expect(contents).toContain('财政拨款“三公”经费支出决算表');
  });
});

describe('the figures', () => {
  interface Figure {
    readonly caption: string;
    readonly altText: string | null;
    readonly chart: Document;
    readonly workbook: OpenPackage;
  }

  function figures(): readonly Figure[] {
    const all = paragraphs();
    return all.flatMap(({ element }, index) => {
      const [reference] = elements(element, 'chart');
      if (reference === undefined) return [];
      const part = pack.target(DOCUMENT, reference.getAttribute('r:id') ?? '');
      const [external] = elements(pack.xml(part), 'externalData');
      return [
        {
          caption: all[index + 1]!.text,
          altText: elements(element, 'docPr')[0]!.getAttribute('descr'),
          chart: pack.xml(part),
          workbook: new OpenPackage(pack.bytesOf(pack.target(part, external!.getAttribute('r:id') ?? ''))),
        },
      ];
    });
  }

  /** A workbook's first sheet, cell by cell; text by its place among the shared strings. */
  function cells(workbook: OpenPackage): ReadonlyMap<string, string> {
    const strings = elements(workbook.xml('xl/sharedStrings.xml'), 'si').map((each) => each.textContent);
    return new Map(
      elements(workbook.xml('xl/worksheets/sheet1.xml'), 'c').map((cell) => {
        const value = elements(cell, 'v')[0]?.textContent ?? '';
        return [cell.getAttribute('r') ?? '', cell.getAttribute('t') === 's' ? (strings[Number(value)] ?? '') : value];
      }),
    );
  }

  test('are seven native charts, each above its caption and said in Chinese', () => {
    expect(figures().map(({ caption }) => caption.slice(0, 4))).toEqual(['（图1：', '（图2：', '（图3：', '（图4：', '（图5：', '（图6：', '（图7：']);
    for (const { altText } of figures()) expect(altText).toMatch(/^(?:柱形图|饼图)：[^A-Za-z]+$/);
    expect(figures().map(({ chart }) => ['barChart', 'pieChart'].find((kind) => elements(chart, kind).length > 0))).toEqual([
      'barChart', 'pieChart', 'pieChart', 'barChart', 'barChart', 'pieChart', 'pieChart',
    ]);
  });

  test('hold the numbers of the sentences, in the chart and in its workbook', () => {
    for (const [index, { chart, workbook }] of figures().entries()) {
      const spec = file.charts[index]!;
      if (spec.kind === 'missing') throw new Error(spec.why);
      const sheet = cells(workbook);
      const letters = 'BCD';
      expect(spec.categories.map((_, row) => sheet.get(`A${row + 2}`))).toEqual(spec.categories);
      for (const [column, { name, values }] of spec.series.entries()) {
        expect(sheet.get(`${letters[column]}1`)).toBe(name);
        expect(values.map((_, row) => sheet.get(`${letters[column]}${row + 2}`))).toEqual(values.map(({ text }) => text));
        const cache = elements(elements(chart, 'ser')[column]!, 'val')[0]!;
        expect(elements(cache, 'v').map((each) => each.textContent)).toEqual(values.map(({ text }) => text));
      }
    }
  });

  test('label a slice with the share of the sentence where Word would compute another', () => {
    const labels = figures().map(({ chart }) => elements(chart, 'dLbl').map((label) => elements(label, 't').map((text) => text.textContent).join('')));
    // 三公 of the sample is 12.00 by mistake, its parts 5.89 and 2.53 are 8.42: 49.1 % and 21.1 % of the one, 70 % and 30 % of the other.
    expect(labels[6]).toEqual(['49.1%', '21.1%']);
    expect(labels[2]).toEqual([]);
  });

  test('have the amounts of the sample: 2023 and 2024 beside each other', () => {
    const [first] = figures();
    // 表01 of the two sample workbooks.
    expect([...cells(first!.workbook)]).toEqual(expect.arrayContaining([['B2', '1552.05'], ['C2', '1640.72'], ['B1', '2023年度'], ['C1', '2024年度'], ['A2', '收入总计']]));
  });
});

describe('the same content', () => {
  test('gives the same bytes at another time and by another lot', async () => {
    jest.useFakeTimers({ now: new Date('2031-07-08T09:10:11Z'), doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    let drawn = 0;
    const lot = jest.spyOn(Math, 'random').mockImplementation(() => {
      drawn += 1;
      return (drawn * 0.618033988749895) % 1;
    });
    try {
      const again = await written(sample(), priorSample());
      expect(drawn).toBeGreaterThan(0);
      expect(Buffer.compare(again.bytes, file.bytes)).toBe(0);
    } finally {
      lot.mockRestore();
      jest.useRealTimers();
    }
  });

  test('is zipped at no time, inside and out', () => {
    const workbooks = Object.entries(unzipSync(file.bytes)).filter(([name]) => name.endsWith('.xlsx'));
    expect(workbooks).toHaveLength(7);
    for (const bytes of [file.bytes, ...workbooks.map(([, inner]) => inner)]) {
      // The local file header's time and date: 1 January 1980 (PKWARE APPNOTE 4.4.6).
      expect([...bytes.subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
      expect([...bytes.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
    }
    expect(strFromU8(unzipSync(file.bytes)['word/document.xml']!)).not.toMatch(/gouji-/);
  });
});
