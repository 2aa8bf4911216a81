/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Chart, SupplementFinding } from '../../src/model';
import { NO_SUPPLEMENT } from '../../src/narrative';
import { COMPOSED, NARRATIVE, REPORT } from './support/report';
import { CHECKED, showPane } from './support/show-pane';
import type { SessionSnapshot } from '../../src/app';

async function openText(snapshot: SessionSnapshot = CHECKED) {
  const user = userEvent.setup();
  const session = showPane(snapshot);
  await user.click(screen.getByRole('tab', { name: /情况说明/ }));
  return { user, session };
}

const composed = NARRATIVE.paragraphs[1]!.runs.map(({ text }) => text).join('');
const KEY = '一/2';
const place = () => document.querySelector<HTMLElement>(`[data-paragraph="${KEY}"]`)!;

describe('a paragraph', () => {
  test('can be rewritten, and what it was composed as goes with it', async () => {
    const { user, session } = await openText();
    await user.click(within(place()).getByRole('button', { name: '改写这一段' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '改写这一段' });
    expect(field.value).toBe(composed);
    await user.clear(field);
    await user.type(field, '我们自己的话。');
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(session.asked).toEqual([{ what: 'edit', key: KEY, edit: { text: '我们自己的话。', basis: composed } }]);
  });

  test('whose numbers change while it is being rewritten is not taken for one of the new numbers', async () => {
    const { user, session } = await openText();
    await user.click(within(place()).getByRole('button', { name: '改写这一段' }));
    await user.type(screen.getByRole('textbox', { name: '改写这一段' }), '另有说明。');
    const [heading, body] = NARRATIVE.paragraphs;
    const changed = { ...NARRATIVE, paragraphs: [heading!, { ...body!, runs: [{ kind: 'text' as const, text: '2024年度收入总计99.99万元。' }] }] };
    act(() => session.set({ narrative: { ...COMPOSED, document: changed } }));
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(session.asked).toEqual([{ what: 'edit', key: KEY, edit: { text: `${composed}另有说明。`, basis: composed } }]);
  });

  test('is found as far as it was written by who comes back from another tab', async () => {
    const { user, session } = await openText();
    await user.click(within(place()).getByRole('button', { name: '改写这一段' }));
    await user.type(screen.getByRole('textbox', { name: '改写这一段' }), '另有说明。');
    await user.click(screen.getByRole('tab', { name: /检查/ }));
    await user.click(screen.getByRole('tab', { name: /情况说明/ }));
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(session.asked).toEqual([{ what: 'edit', key: KEY, edit: { text: `${composed}另有说明。`, basis: composed } }]);
    expect(place().textContent).toBe(composed);
  });

  test('is left as it was with Esc', async () => {
    const { user, session } = await openText();
    await user.click(within(place()).getByRole('button', { name: '改写这一段' }));
    await user.type(screen.getByRole('textbox', { name: '改写这一段' }), '另{Escape}');
    expect(place().textContent).toBe(composed);
    expect(session.asked).toEqual([]);
  });

  test('that is left as it was is no edit', async () => {
    const { user, session } = await openText();
    await user.click(within(place()).getByRole('button', { name: '改写这一段' }));
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(session.asked).toEqual([{ what: 'edit', key: KEY, edit: undefined }]);
  });

  const edited = (basis: string): SessionSnapshot => ({ ...CHECKED, kept: { asides: [], edits: { [KEY]: { text: '我们自己的话。', basis } } } });

  test('stands as it was rewritten', async () => {
    const { user } = await openText(edited(composed));
    expect(place().textContent).toContain('我们自己的话。');
    expect(place().textContent).not.toContain('12588.45');
    expect(screen.getByText('已改写')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '复制全文' }));
    await waitFor(() => screen.getByRole('button', { name: '已复制' }));
    expect(await navigator.clipboard.readText()).toMatch(/我们自己的话。$/);
  });

  test('says that its numbers changed, shows what it would be now, and leaves the choice', async () => {
    const { user, session } = await openText(edited('2024年度收入总计1.00万元。'));
    const note = within(place()).getByRole('note');
    expect(note.textContent).toContain('表中数字或所用格式已变');
    expect(note.textContent).toContain('12588.45');
    await user.click(within(note).getByRole('button', { name: '保留我的' }));
    await user.click(within(note).getByRole('button', { name: '改用新文' }));
    expect(session.asked).toEqual([
      { what: 'edit', key: KEY, edit: { text: '我们自己的话。', basis: composed } },
      { what: 'edit', key: KEY, edit: undefined },
    ]);
  });
});

describe('what goes with the text', () => {
  test('another format can be chosen', async () => {
    const { user, session } = await openText();
    await user.click(screen.getByRole('button', { name: /^格式：四川 2024/ }));
    const choices = screen.getAllByRole('menuitemradio');
    expect(choices).toHaveLength(5);
    await user.click(choices[1]!);
    expect(session.asked).toEqual([{ what: 'style', name: 'sc-2023' }]);
  });

  test('the Word file is made with or without the tables, and is named after the text', async () => {
    const { user, session } = await openText();
    const names: string[] = [];
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await user.click(screen.getByRole('button', { name: '生成 Word' }));
    await user.click(screen.getByRole('menuitem', { name: '正文、图表和附表（第五部分）' }));
    await waitFor(() => expect(names).toEqual(['2024年度部门决算情况说明.docx']));
    expect(session.asked).toEqual([{ what: 'word', appendix: true }]);
  });

  test('it says so where the Word file cannot be made', async () => {
    const { user, session } = await openText();
    session.word = () => Promise.reject(new Error('no memory'));
    await user.click(screen.getByRole('button', { name: '生成 Word' }));
    await user.click(screen.getByRole('menuitem', { name: '正文和图表' }));
    expect(await screen.findByText(/未能生成 Word 文件，请重试/)).toBeTruthy();
  });

  test('补充数据 are written on request, and not while something there cannot be read', async () => {
    const { user, session } = await openText();
    await user.click(screen.getByRole('button', { name: '生成补充数据表' }));
    expect(session.asked).toEqual([{ what: 'supplement' }]);
    const problem = { code: 'not-an-amount', path: '机关运行经费.本年', title: '机关运行经费', written: '三万', ref: { sheet: '补充数据', row: 8, column: 1 } } as const;
    act(() => session.set({ report: { ...REPORT, given: { supplement: NO_SUPPLEMENT, problems: [problem], findings: [] } } }));
    await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: '更新补充数据表' }).disabled).toBe(true));
    await user.click(screen.getByRole('button', { name: /机关运行经费.*三万/ }));
    expect(session.asked.at(-1)).toMatchObject({ what: 'reveal', ref: { sheet: '补充数据', row: 8, column: 1 } });
  });

  test('what cannot be right in 补充数据 is said', async () => {
    const finding: SupplementFinding = {
      rule: 'T-27', severity: 'error', fields: ['公务用车.购置'], code: 'exceeds',
      left: { name: '购置金额', value: 200_000_000, step: 1_000_000, unit: '万元' }, right: { name: '决算数', value: 100_000_000, step: 1_000_000, unit: '万元' },
    };
    await openText({ ...CHECKED, report: { ...REPORT, given: { supplement: NO_SUPPLEMENT, problems: [], findings: [finding] } } });
    expect(screen.getByText('购置金额 200.00 万元大于决算数 100.00 万元，请核对。（T-27）')).toBeTruthy();
  });
});

describe('the figures', () => {
  const figure = (value: string) => ({ figure: { key: 'x', value, unit: '万元' as const, formula: '表01 总计', cells: [REPORT.book.tables[0]!.cells.values().next().value!.values().next().value!] }, text: value });
  const figures = [{ title: '收入支出总体情况', rows: [{ key: 'x', name: '收入总计', depth: 0 as const, current: figure('12588.45'), prior: { note: '' }, change: { note: '' }, growth: { note: '上年为0' } }] }];

  test('stand in a table, lead to their cells, and are written as values or formulas', async () => {
    const { user, session } = await openText({ ...CHECKED, narrative: { ...COMPOSED, figures } });
    await user.click(screen.getByRole('tab', { name: '占比同比' }));
    const row = screen.getByRole('row', { name: /收入总计/ });
    expect(row.textContent).toBe('收入总计12588.45上年为0');
    await user.click(within(row).getByRole('button', { name: '12588.45' }));
    await user.click(screen.getByRole('button', { name: '写入工作表（公式）' }));
    await user.click(screen.getByRole('button', { name: '写入工作表（数值）' }));
    expect(session.asked.map((asked) => (asked.what === 'figures' ? asked.mode : asked.what))).toEqual(['reveal', 'formulas', 'values']);
  });
});

describe('the charts', () => {
  const value = (text: string) => ({ figure: { key: text, value: text, unit: '万元' as const, formula: '', cells: [] }, text });
  const withChart = (chart: Chart): SessionSnapshot => ({
    ...CHECKED,
    narrative: {
      ...COMPOSED,
      charts: [chart],
      document: { ...NARRATIVE, paragraphs: [...NARRATIVE.paragraphs, { heading: 0, section: '三', chart: 3, runs: [{ kind: 'text', text: '（图3：支出决算结构图）' }] }] },
    },
  });
  const PIE: Chart = {
    kind: 'pie', number: 3, title: '支出决算结构图', caption: '（图3：支出决算结构图）', categories: ['基本支出', '项目支出'], unit: '万元', shareDecimals: 1,
    series: [{ name: '支出', values: [value('75.00'), value('25.00')] }], shares: [value('75'), value('25')], altText: '支出决算结构图：基本支出75.00万元，项目支出25.00万元',
  };

  test('are drawn above their captions, with what they show in words', async () => {
    await openText(withChart(PIE));
    expect(screen.getByRole('img', { name: PIE.altText })).toBeTruthy();
    expect(document.querySelector('[data-chart="3"]')!.textContent).toContain('基本支出 75.00（75%）');
    // Three quarters of the circle are more than half of it: the arc is the long way round.
    expect(document.querySelectorAll('[data-chart="3"] path')[0]!.getAttribute('d')).toMatch(/A 46 46 0 1 1/);
  });

  test('a whole that has one part is a full circle', async () => {
    await openText(withChart({ ...PIE, categories: ['基本支出'], series: [{ name: '支出', values: [value('100.00')] }], shares: [value('100')] }));
    expect(document.querySelectorAll('[data-chart="3"] circle')).toHaveLength(1);
  });

  test('one that cannot be drawn says why', async () => {
    await openText(withChart({ kind: 'missing', number: 3, title: '支出决算结构图', caption: '（图3：支出决算结构图）', why: '图3未绘制：没有支出。' }));
    expect(screen.getByText('图3未绘制：没有支出。')).toBeTruthy();
  });

  const openFigures = async (snapshot: SessionSnapshot) => {
    const opened = await openText(snapshot);
    await opened.user.click(screen.getByRole('tab', { name: '占比同比' }));
    return { ...opened, button: () => screen.queryByRole('button', { name: '图表写入工作表' }) };
  };
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent).join('');

  test('are written to a sheet, and nothing more is said where they were drawn', async () => {
    const { user, session, button } = await openFigures(withChart(PIE));
    await user.click(button()!);
    expect(session.asked).toEqual([{ what: 'charts' }]);
    expect(said()).not.toContain('图');
  });

  test('that the program cannot draw are named, with where they can be drawn, until it is done again', async () => {
    const { user, session, button } = await openFigures(withChart(PIE));
    session.receipt = { undrawnCharts: ['图1', '图3'] };
    await user.click(button()!);
    expect(said()).toContain('图1、图3的数据已写入工作表“决算图表”，图表没有画出：只有 Excel 和 Word 里能画图表。');
    session.receipt = undefined;
    await user.click(button()!);
    expect(said()).not.toContain('图1');
  });

  test('of a style without figures cannot be written', async () => {
    const { button } = await openFigures({ ...CHECKED, narrative: { ...COMPOSED, charts: [] } });
    expect(button()).toBeNull();
  });
});
