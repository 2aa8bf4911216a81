import { asBase, draftFile, draftFrom, isApplied, keptDraft, keptFrom, keptText, NOTHING_KEPT, reworded, styleChoices, styleOf } from '../../src/app';
import type { StyleDraft, Wording } from '../../src/app';
import { toSheets } from '../fixtures/drawing/sheets';
import { cleanSample } from '../fixtures/sample/sample';
import { openedSheets } from './support';

const at = ({ parts }: StyleDraft, path: string): Wording => parts.flatMap(({ wordings }) => wordings).find((each) => each.path === path)!;
const written = (draft: StyleDraft, path: string, pattern: string) => reworded(draft, at(draft, path), pattern);
const HEADING = 'blocks.三.heading';
const own = (pattern = '三、支出'): string => written(keptDraft({}), HEADING, pattern).text!;

describe('a style of one’s own while it is written', () => {
  test('starts as its base, and knows what was changed and what the base says', () => {
    const fresh = keptDraft({});
    expect([fresh.base.name, fresh.text, fresh.changed, fresh.wrong]).toEqual(['sc-2024', undefined, 0, 0]);
    const draft = written(fresh, HEADING, '三、支出');
    expect(at(draft, HEADING)).toMatchObject({ pattern: '三、支出', original: '三、支出决算情况说明', changed: true });
    expect([draft.changed, draft.wrong]).toEqual([1, 0]);
    expect(JSON.parse(draft.text!)).toEqual({ styleVersion: 1, base: 'sc-2024', blocks: { 三: { heading: '三、支出' } } });
    expect(reworded(draft, at(draft, HEADING)).text).toBeUndefined();
  });

  test('holds what is wrong with each wording, and loses none of it', () => {
    const draft = written(written(keptDraft({}), HEADING, '三、{局长'), 'changes.三公同比.持平', '与{没有}持平');
    expect(draft.wrong).toBe(2);
    expect(at(draft, HEADING)).toMatchObject({ pattern: '三、{局长', problem: { code: 'brackets' } });
    expect(at(draft, 'changes.三公同比.持平')).toMatchObject({ pattern: '与{没有}持平', problem: { code: 'unknown-fact', written: '{没有}' } });
    const mended = written(draft, HEADING, '三、{部门}');
    expect([mended.wrong, at(mended, 'changes.三公同比.持平').pattern]).toEqual([1, '与{没有}持平']);
  });

  test('goes out as a file and comes back the same', () => {
    const draft = written(keptDraft({ style: 'sh-2024' }), 'title', '{部门}说明');
    const back = draftFrom(draftFile(draft)) as StyleDraft;
    expect([back.base.name, back.text]).toEqual(['sh-2024', draft.text]);
    expect(draftFrom('{')).toEqual({ problems: [{ code: 'not-json', path: '' }] });
    expect(draftFrom('{"styleVersion":1,"base":"sc-2024","title":"{没有}"}')).toMatchObject({ problems: [{ code: 'unknown-fact', path: 'title' }] });
  });

  test('may have paragraphs that its base has not; there is no original of these', () => {
    const draft = draftFrom(JSON.stringify({ styleVersion: 1, base: 'sc-2024', blocks: { 三: { lines: ['甲', '乙', '丙'] } } })) as StyleDraft;
    expect(['1', '2', '3'].map((number) => at(draft, `blocks.三.lines.${number}`).original !== undefined)).toEqual([true, false, false]);
    expect(asBase(draft).text).toBeUndefined();
  });
});

describe('the styles that are kept', () => {
  test('are chosen among the others, and the text is written in them', () => {
    const kept = { ...NOTHING_KEPT, style: 'sc-2024-own', ownStyles: { 'sc-2024-own': own() } };
    expect(styleChoices(kept).at(-1)).toEqual({ name: 'sc-2024-own', label: '四川 2024 年度', own: true });
    expect(styleChoices(NOTHING_KEPT)).toHaveLength(5);
    expect(styleOf(kept).blocks.find(({ id }) => id === '三')?.heading).toBe('三、支出');
    expect(styleOf({ ...kept, style: 'sc-2024' }).name).toBe('sc-2024');
    expect(keptFrom(keptText(kept))).toEqual(kept);
    expect(keptDraft(kept).text).toBe(own());
    expect([isApplied(kept, keptDraft(kept)), isApplied({ ...kept, style: 'sc-2024' }, keptDraft(kept)), isApplied(kept, asBase(keptDraft(kept)))]).toEqual([true, false, false]);
  });

  test('that are gone or that nobody can read leave the style that they were made from', () => {
    expect(styleOf({ style: 'sc-2023-own' }).name).toBe('sc-2023');
    expect(styleOf({ style: 'sc-2023-own', ownStyles: { 'sc-2023-own': '{' } }).name).toBe('sc-2023');
    expect(styleOf({ style: 'sc-1999' }).name).toBe('sc-2024');
  });
});

describe('a session', () => {
  const heading = ({ narrative }: ReturnType<ReturnType<typeof openedSheets>['session']['snapshot']>) =>
    narrative?.document.paragraphs.find(({ section }) => section === '三')?.runs.map(({ text }) => text).join('');

  test('writes the text in a style of one’s own at once, keeps it in the file, and takes it away again', async () => {
    const { host, session } = openedSheets(toSheets(cleanSample()));
    await session.check();
    await session.setOwnStyle('sc-2024', own());
    expect([session.snapshot().narrative?.style, heading(session.snapshot())]).toEqual(['sc-2024-own', '三、支出']);

    const again = openedSheets(toSheets(cleanSample()));
    await again.host.writeState(await host.readState());
    await again.session.check();
    expect(heading(again.session.snapshot())).toBe('三、支出');

    await session.setOwnStyle('sc-2024', undefined);
    expect([session.snapshot().narrative?.style, heading(session.snapshot())]).toEqual(['sc-2024', '三、支出决算情况说明']);
    expect(session.snapshot().kept).not.toHaveProperty('ownStyles');
  });

  test('keeps one for each style that it is made from, and for the next workbook too', async () => {
    const { host, session } = openedSheets(toSheets(cleanSample()));
    await session.check();
    const shanghai = written(keptDraft({ style: 'sh-2024' }), 'title', '{部门}说明').text!;
    await session.setOwnStyle('sc-2024', own('一稿'));
    await session.setOwnStyle('sh-2024', shanghai);
    await session.setOwnStyle('sc-2024', own());
    expect(session.snapshot().kept).toMatchObject({ style: 'sc-2024-own', ownStyles: { 'sh-2024-own': shanghai, 'sc-2024-own': own() } });
    host.open({ name: '另一本.xlsx', sheets: toSheets(cleanSample()), appearances: new Map() });
    session.reset();
    await session.check();
    expect(heading(session.snapshot())).toBe('三、支出决算情况说明');
    await session.setStyle('sc-2024-own');
    expect(heading(session.snapshot())).toBe('三、支出');
  });
});
