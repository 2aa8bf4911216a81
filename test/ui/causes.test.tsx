/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { reportOf } from '../../src/app';
import type { Cause, Finding } from '../../src/model';
import { BOOK, CAUSE, EXPLAINED, FINDINGS, cell, run } from './support/report';
import { CHECKED, showPane } from './support/show-pane';

const CARD = '错误：01表 C13，本年收入合计 · 决算数，很可能：两位数字颠倒';
const ISSUE = 'cause 01[本年收入合计].决算数';

const showCause = (cause: Cause = CAUSE) => showPane({ ...CHECKED, report: reportOf(BOOK, run(EXPLAINED, 0, [cause])) });
const cards = () => screen.getAllByRole('button', { name: /^(错误|需核对|尾差|提示)：/ });
const cardOf = (name: string | RegExp) => within(screen.getByRole('button', { name }).closest('li')!);

describe('findings of one cause', () => {
  test('are one card, headed by the cell with what stands there and what should', () => {
    showCause();
    expect(cards().map((card) => card.getAttribute('aria-label'))).toEqual([CARD]);
    const card = screen.getByRole('button', { name: CARD }).closest('li')!;
    expect(card.textContent).toContain('01表 C13 表中填列12,588.54');
    expect(card.textContent).toContain('应为12,588.45 万元');
    expect(card.textContent).toContain('很可能：两位数字颠倒');
  });

  test('count as one place, in the summary, on the tab and on the filter', () => {
    showCause();
    expect(screen.getByTestId('summary').textContent).toBe(
      '已识别 2/13 张表 · 1 处错误（涉及 2 条关系） · 1 处尾差 · 1,203 条关系已检查',
    );
    expect(screen.getByRole('tab', { name: /^检查/ }).textContent).toBe('检查1');
    expect(screen.getByRole('button', { name: '错误 1' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^需核对/ })).toBeNull();
  });

  test('unfold one by one to what each rests on', async () => {
    const user = userEvent.setup();
    const session = showCause();
    const card = cardOf(CARD);
    expect(card.getByText('由此不符的关系（2）')).toBeTruthy();
    const row = card.getByRole('button', { name: /^本年收入合计等于各项收入之和/ });
    expect(row.textContent).toContain('0.09');
    expect(row.getAttribute('aria-expanded')).toBe('false');
    expect(card.queryByText('01表 C7')).toBeNull();
    await user.click(row);
    expect(card.getByText('900.00 元 =', { exact: false }).parentElement?.textContent).toContain('0.09 万元');
    expect(card.getByText('本年收入合计 = 财政拨款收入')).toBeTruthy();
    // To unfold is not to go there.
    expect(session.asked).toEqual([]);
    await user.click(card.getByText('01表 C7'));
    expect(session.asked).toEqual([{ what: 'reveal', ref: { sheet: '01表', row: 6, column: 2 }, issue: ISSUE }]);
  });

  test('lead to the cell by a click on the card, by its link and by F8', async () => {
    const user = userEvent.setup();
    const session = showCause();
    const reveal = { what: 'reveal', ref: CAUSE.cell.ref, issue: ISSUE } as const;
    await user.click(screen.getByRole('button', { name: CARD }));
    await user.click(cardOf(CARD).getByRole('button', { name: '01表 C13' }));
    await user.keyboard('{F8}');
    expect(session.asked).toEqual([reveal, reveal, reveal]);
    expect(screen.getByRole('button', { name: CARD }).closest('li')!.getAttribute('aria-current')).toBe('true');
  });

  test('are found by a word of any of them, and by what happened', async () => {
    const user = userEvent.setup();
    showCause();
    const field = screen.getByRole('searchbox', { name: '按文字筛选' });
    for (const words of ['x-01', '颠倒', 'c9']) {
      await user.clear(field);
      await user.type(field, words);
      expect(cards().map((card) => card.getAttribute('aria-label'))).toEqual([CARD]);
    }
  });

  test('that are only one are unfolded at once', () => {
    const report = reportOf(BOOK, run([EXPLAINED[0]!], 0, [CAUSE]));
    showPane({ ...CHECKED, report });
    expect(cardOf(CARD).getByText('本年收入合计 = 财政拨款收入')).toBeTruthy();
  });

  test('have one tab stop among the cards; lines and links of the others are passed over', () => {
    const report = reportOf(BOOK, run([EXPLAINED[0]!, FINDINGS[1]!], 0, [CAUSE]));
    showPane({ ...CHECKED, report });
    const [first, second] = cards();
    expect([first!.tabIndex, second!.tabIndex]).toEqual([0, -1]);
    const inner = within(second!.closest('li')!).getAllByRole('button');
    expect(inner.every(({ tabIndex }) => tabIndex === -1)).toBe(true);
  });
});

test('where the rules cannot tell, all possible cells are linked', async () => {
  const user = userEvent.setup();
  const session = showCause({ ...CAUSE, confidence: 0.5, alternatives: [cell('02', '合计', '决算数', 8, 1_258_845)] });
  const card = cardOf(/等 2 个单元格之一/);
  expect(card.getByText('不能确定，可能是其中之一：')).toBeTruthy();
  expect(card.getByText('若错在 01表 C13：两位数字颠倒，应为 12,588.45 万元')).toBeTruthy();
  expect(card.getByText('01表 C13')).toBeTruthy();
  await user.click(card.getByText('02表 C9'));
  expect(session.asked).toEqual([{ what: 'reveal', ref: { sheet: '02表', row: 8, column: 2 }, issue: ISSUE }]);
});

test('relations of one rule are told apart by their cells', () => {
  const again = { ...EXPLAINED[0]!, id: 'F-101 02', facts: { ...FINDINGS[1]!.facts } };
  showPane({ ...CHECKED, report: reportOf(BOOK, run([EXPLAINED[0]!, again], 0, [CAUSE])) });
  const rows = cardOf(CARD).getAllByRole('button', { name: /^本年收入合计等于各项收入之和/ });
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('F-101 · 01表 C13'),
    expect.stringContaining('F-101 · 02表 C9'),
  ]);
});

test('a shifted block lists its cells down the sheet', () => {
  showCause({ ...CAUSE, kind: 'rows-shifted', block: [cell('01', '财政拨款收入', '决算数', 6, 1_258_845)] });
  const card = cardOf(/决算数 等 2 个单元格，很可能：整段错了一行/);
  expect(card.getByText('同一段中错位的单元格')).toBeTruthy();
  const links = card.getAllByRole('button', { name: /^01表 C\d+，/ }).map(({ textContent }) => textContent);
  expect(links).toEqual(['01表 C7', '01表 C13']);
});

test('an error that formulas carried on lists its cells table by table, and does not say of each again that it is one', () => {
  const unreadable = (id: string, where: ReturnType<typeof cell>): Finding => ({
    ...EXPLAINED[0]!,
    id,
    facts: { code: 'unreadable', cause: 'error-value', written: '#REF!', cells: [{ cell: where, role: 'subject', sign: 1 }], formula: '' },
  });
  const carried = cell('02', '合计', '决算数', 8, 1_258_845);
  const cause = { ...CAUSE, kind: 'not-a-number', block: [carried] } as const;
  const findings = [unreadable('M-11 a', CAUSE.cell), unreadable('M-11 b', carried)];
  showPane({ ...CHECKED, report: reportOf(BOOK, run(findings, 0, [cause])) });
  const card = cardOf(/决算数 等 2 个单元格，内容不是数字/);
  expect(card.getByText('内容同样不是数字的单元格')).toBeTruthy();
  // 01's row 13 stands before 02's row 9.
  expect(card.getAllByRole('button', { name: /^0\d表 C\d+，/ }).map(({ textContent }) => textContent)).toEqual(['01表 C13', '02表 C9']);
  expect(card.queryByText(/^由此不符的关系/)).toBeNull();
});

test('a block whose relations say more lists these too', () => {
  showCause({ ...CAUSE, kind: 'not-a-number', block: [cell('02', '合计', '决算数', 8, 1_258_845)] });
  expect(cardOf(/内容不是数字/).getByText('由此不符的关系（2）')).toBeTruthy();
});

test('the part about the tables says how well their amounts are covered', async () => {
  const user = userEvent.setup();
  showCause();
  await user.click(screen.getByRole('button', { name: /^已识别的表/ }));
  expect(screen.getByText('3 个金额单元格中 1 个受两条以上规则核对，2 个受一条规则核对')).toBeTruthy();
});
