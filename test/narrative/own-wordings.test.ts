import type { Book } from '../../src/model';
import { composeNarrative, NO_SUPPLEMENT, ownStyleText, readOwnStyle, STYLE_NAMES, styleNamed, withWording, wordingParts } from '../../src/narrative';
import type { Style } from '../../src/narrative';
import { bookOf } from '../support/book-builder';
import { sc23, sc24 } from './sc24';

const placesOf = (style: Style) => wordingParts(style).flatMap(({ places }) => places);
const place = (style: Style, path: string) => placesOf(style).find((each) => each.path === path)!;
const SC_2024 = styleNamed('sc-2024')!;

/** A department that has nothing but its name: every outcome of 不明 and 无. */
const bare = bookOf({ department: '青江县林业局', year: 2024 }, {});

describe('the wordings of a style', () => {
  test('are listed part by part, by the paths that the data of one’s own have', () => {
    const parts = wordingParts(SC_2024);
    expect(parts[0]).toMatchObject({ group: 'document', places: [{ path: 'title', role: { kind: 'title' } }, { path: 'absent', role: { kind: 'absent' } }] });
    const fifth = parts.find(({ path }) => path === 'blocks.五(三)')!;
    expect(fifth.places.map(({ path, role }) => [path, role])).toEqual([
      ['blocks.五(三).heading', { kind: 'heading' }],
      ['blocks.五(三).lines.1', { kind: 'line', number: 1 }],
      ['blocks.五(三).lines.2', { kind: 'each', list: '支出各项' }],
      ['blocks.五(三).lines.3', { kind: 'each', list: '未列示' }],
    ]);
    expect(place(SC_2024, 'blocks.三.lines.2')).toMatchObject({ role: { kind: 'caption', chart: 3 }, pattern: '（图3：支出决算结构图）' });
    expect(place(SC_2024, 'changes.三公同比.持平')).toMatchObject({ role: { kind: 'outcome', name: '持平' }, pattern: '与上年度持平' });
  });

  test.each(STYLE_NAMES)('of %s are all of them, each once', (name) => {
    const style = styleNamed(name)!;
    const paths = placesOf(style).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const { blocks, movements, changes, completions, presences, agreements, lists, title, absent } = style;
    const said = blocks.flatMap(({ heading, lines }) => [heading, ...lines.map((line) => (typeof line === 'string' ? line : line.say))]);
    const all = [title, absent, ...said, ...[movements, ...[changes, completions, presences, agreements, lists].flatMap((group) => Object.values<object>(group))].flatMap((group) => Object.values(group) as string[])];
    expect(placesOf(style).map(({ pattern }) => pattern).sort()).toEqual([...all].sort());
  });
});

describe('a style with some wordings said otherwise', () => {
  test('is written as data of these only', () => {
    const own = withWording(withWording(SC_2024, place(SC_2024, 'changes.三公同比.持平'), '与上年持平'), place(SC_2024, 'blocks.八.heading'), '八、基金');
    expect(JSON.parse(ownStyleText(SC_2024, own))).toEqual({
      styleVersion: 1, base: 'sc-2024', blocks: { 八: { heading: '八、基金' } }, changes: { 三公同比: { 持平: '与上年持平' } },
    });
    expect(JSON.parse(ownStyleText(SC_2024, SC_2024))).toEqual({ styleVersion: 1, base: 'sc-2024' });
  });

  test.each(STYLE_NAMES)('of %s, every one of them, is read back as it was written', (name) => {
    const base = styleNamed(name)!;
    const own = placesOf(base).reduce((style, each) => withWording(style, each, `${each.pattern}※`), base);
    const { style, problems } = readOwnStyle(ownStyleText(base, own));
    expect(problems).toEqual([]);
    expect(style).toEqual({ ...own, name: `${name}-own` });
    expect(placesOf(style).every(({ pattern }) => pattern.endsWith('※'))).toBe(true);
  });

  test('keeps the settings and paragraphs of the data that it was read from', () => {
    const data = { styleVersion: 1, base: 'sc-2024', label: '本局', rateDecimals: 2, zeros: 'keep', threePublicsDecimals: 3, blocks: { 八: { lines: ['甲', '乙', '丙'] } } };
    const { style } = readOwnStyle(JSON.stringify(data));
    expect(placesOf(style).filter(({ path }) => path.startsWith('blocks.八.')).map(({ path }) => path)).toEqual(['blocks.八.heading', 'blocks.八.lines.1', 'blocks.八.lines.2', 'blocks.八.lines.3']);
    expect(JSON.parse(ownStyleText(SC_2024, style))).toEqual(data);
  });
});

describe('whatever is taken can be said', () => {
  const slotsIn = (style: Style) => new Set(placesOf(style).flatMap(({ pattern }) => pattern.match(/\{[^{}]+\}/g) ?? []));

  // Every slot of the style is tried in every wording; those that are taken stand there together.
  test.each(STYLE_NAMES)('%s', (name) => {
    const base = styleNamed(name)!;
    const taken = new Map<string, string>();
    for (const slot of slotsIn(base)) {
      const tried = placesOf(base).reduce((style, each) => withWording(style, each, `${each.pattern}${slot}`), base);
      const refused = new Set(readOwnStyle(ownStyleText(base, tried)).problems.map(({ path }) => path));
      for (const { path } of placesOf(base)) if (!refused.has(path)) taken.set(path, `${taken.get(path) ?? ''}${slot}`);
    }
    const full = placesOf(base).reduce((style, each) => withWording(style, each, `${each.pattern}${taken.get(each.path) ?? ''}`), base);
    const { style, problems } = readOwnStyle(ownStyleText(base, full));
    expect(problems).toEqual([]);
    for (const [current, prior] of [[sc24, sc23], [sc24, undefined], [sc23, undefined], [sc24, { ...sc24, year: 2023 }], [bare, undefined]] as readonly (readonly [Book, Book | undefined])[]) {
      const { paragraphs } = composeNarrative(current, prior, style, NO_SUPPLEMENT);
      expect(paragraphs.flatMap(({ runs }) => runs).filter(({ kind, text }) => kind === 'text' && /[{}]/.test(text))).toEqual([]);
    }
  });

  test('a wording cannot name itself, nor what its outcome does not have', () => {
    const problems = (data: object) => readOwnStyle(JSON.stringify({ styleVersion: 1, base: 'sc-2024', ...data })).problems.map(({ path, code }) => `${path} ${code}`);
    expect(problems({ agreements: { 收支总计: { 一致: '{收支总计}' } } })).toEqual(['agreements.收支总计.一致 unknown-fact']);
    expect(problems({ lists: { 组成: { none: '{名}', many: '{x}', between: '{Y}' } } })).toEqual([
      'lists.组成.none unknown-fact', 'lists.组成.many unknown-fact', 'lists.组成.between unknown-fact',
    ]);
    expect(problems({ lists: { 组成: { one: '{各项}{p}{名}' } }, absent: '缺{表}：{事项}', blocks: { 一: { heading: '{Y}年度{部门}' } } })).toEqual([]);
    expect(problems({ title: '{一:二:三}' })).toEqual(['title brackets']);
  });
});
