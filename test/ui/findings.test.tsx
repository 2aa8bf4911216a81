/** @jest-environment jsdom */
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { reportOf } from '../../src/app';
import type { RelationFacts } from '../../src/model';
import { Pane } from '../../src/ui';
import { BOOK, FINDINGS, run } from './support/report';
import { ScriptedSession } from './support/scripted-session';
import { CHECKED, showPane } from './support/show-pane';

const ERROR = '错误：本年收入合计等于各项收入之和';
const REVIEW = '需核对：收入决算表合计等于总表本年收入合计';
const ROUNDING = '尾差：总计等于各项之和';

const titles = () => screen.getAllByRole('button', { name: /^(错误|需核对|尾差|提示)：/ }).map((button) => button.getAttribute('aria-label'));

describe('the findings of a check', () => {
  test('stand table by table under one line that sums them up', () => {
    showPane();
    expect(screen.getByTestId('summary').textContent).toBe(
      '已识别 2/13 张表 · 1 处错误 · 1 处需核对 · 1 处尾差 · 1,203 条关系已检查，3 条无法判断',
    );
    expect(titles()).toEqual([ERROR, REVIEW]);
    const first = screen.getByRole('region', { name: '01表 收入支出决算总表' });
    expect(within(first).getByRole('button', { name: ERROR })).toBeTruthy();
  });

  test('keep 尾差 folded below them until they are asked for', async () => {
    const user = userEvent.setup();
    showPane();
    const heading = screen.getByRole('button', { name: /^尾差与提示/ });
    expect(heading.getAttribute('aria-expanded')).toBe('false');
    await user.click(heading);
    expect(titles()).toEqual([ERROR, REVIEW, ROUNDING]);
  });

  test('show 尾差 at once where there is nothing else', () => {
    showPane({ ...CHECKED, report: reportOf(BOOK, run([FINDINGS[2]!])) });
    expect(titles()).toEqual([ROUNDING]);
  });

  test('show both numbers, the difference in 元 too, and a link for every cell', () => {
    showPane();
    const card = screen.getByRole('button', { name: ERROR }).closest('li')!;
    expect(card.textContent).toContain('表中填列12,588.54');
    expect(card.textContent).toContain('按关系计算12,588.45');
    expect(card.textContent).toContain('900.00 元 = 0.09 万元');
    expect(within(card).getByText('01表 C13')).toBeTruthy();
    expect(within(card).getByText('01表 C7')).toBeTruthy();
  });

  test('say of a hint that its numbers differ, where the title alone would say that they agree', () => {
    showPane({ ...CHECKED, report: reportOf(BOOK, run([{ ...FINDINGS[1]!, severity: 'info' }])) });
    const card = screen.getByRole('button', { name: /^提示：/ }).closest('li')!;
    expect(card.textContent).toContain('两者不一致，相差 0.09 万元；不一定是错误，请核实。');
    showPane();
    expect(screen.getByRole('button', { name: REVIEW }).closest('li')!.textContent).not.toContain('两者不一致');
  });

  test.each<[string, Partial<RelationFacts>, string]>([
    ['rounded rows that were added up', { summedRoundings: 300 }, '表内各列的合计都与所列各行之和相符，可能是逐行四舍五入后再相加造成的，请核对。'],
    ['what is nothing as a rule', { nothing: { side: 'right', why: 'rule' } }, '通常为 0；如属实，请说明原因。'],
  ])('say besides the numbers why they only want a look: %s', (_, more, remark) => {
    const facts = { ...(FINDINGS[1]!.facts as RelationFacts), ...more };
    showPane({ ...CHECKED, report: reportOf(BOOK, run([{ ...FINDINGS[1]!, facts }])) });
    expect(screen.getByRole('button', { name: REVIEW }).closest('li')!.textContent).toContain(remark);
  });

  test('name the two tables of a relation between tables', () => {
    showPane();
    const card = screen.getByRole('button', { name: REVIEW }).closest('li')!;
    expect(card.textContent).toContain('02表 收入决算表12,588.45');
    expect(card.textContent).toContain('01表 收入支出决算总表12,588.54');
  });

  test('lead to their cell on a click, and to each operand by its link', async () => {
    const user = userEvent.setup();
    const session = showPane();
    await user.click(screen.getByRole('button', { name: ERROR }));
    await user.click(screen.getAllByText('01表 C7')[0]!);
    expect(session.asked).toEqual([
      { what: 'reveal', ref: { sheet: '01表', row: 12, column: 2 }, issue: FINDINGS[0]!.id },
      { what: 'reveal', ref: { sheet: '01表', row: 6, column: 2 }, issue: FINDINGS[0]!.id },
    ]);
    expect(screen.getByRole('button', { name: ERROR }).closest('li')!.getAttribute('aria-current')).toBe('true');
  });
});

describe('the keyboard', () => {
  test('goes through the cards by arrows with one tab stop, and Enter jumps', async () => {
    const user = userEvent.setup();
    const session = showPane();
    const stops = () => screen.getAllByRole('button', { name: /^(错误|需核对|尾差)：/ }).filter((button) => button.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    act(() => stops()[0]!.focus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(REVIEW);
    expect(stops()).toEqual([document.activeElement]);
    await user.keyboard('{Enter}');
    expect(session.asked).toEqual([{ what: 'reveal', ref: { sheet: '02表', row: 8, column: 2 }, issue: FINDINGS[1]!.id }]);
    await user.keyboard('{Home}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(ERROR);
  });

  test('F8 and Shift+F8 go to the next and the previous finding, round and round', async () => {
    const user = userEvent.setup();
    const session = showPane();
    await user.keyboard('{F8}{F8}{F8}{F8}{Shift>}{F8}{/Shift}');
    expect(session.asked.map((asked) => (asked.what === 'reveal' ? asked.issue : asked.what))).toEqual(
      [0, 1, 0, 1, 0].map((index) => FINDINGS[index]!.id),
    );
  });
});

describe('the filters', () => {
  test('leave a severity out and bring it back', async () => {
    const user = userEvent.setup();
    showPane();
    const chip = screen.getByRole('button', { name: '需核对 1' });
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    await user.click(chip);
    expect(titles()).toEqual([ERROR]);
    await user.click(chip);
    expect(titles()).toEqual([ERROR, REVIEW]);
  });

  test('look for text in titles, items and addresses', async () => {
    const user = userEvent.setup();
    showPane();
    const field = screen.getByRole('searchbox', { name: '按文字筛选' });
    await user.type(field, 'c9');
    expect(titles()).toEqual([REVIEW]);
    await user.clear(field);
    await user.type(field, '没有这样的');
    expect(screen.getByText('没有符合筛选条件的问题。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(titles()).toEqual([ERROR, REVIEW]);
  });

  test('outlast another check of the workbook, but not another workbook', async () => {
    const user = userEvent.setup();
    const scripted = new ScriptedSession(CHECKED);
    const pane = (workbook: number) => <Pane session={scripted.session} readSheets={() => Promise.resolve([])} workbook={workbook} />;
    const { rerender } = render(pane(1));
    const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: '按文字筛选' });
    await user.click(screen.getByRole('button', { name: '错误 1' }));
    await user.type(field(), '没有这样的');
    act(() => scripted.set({ report: reportOf(BOOK, run(FINDINGS)) }));
    expect(field().value).toBe('没有这样的');
    expect(screen.getByText('没有符合筛选条件的问题。')).toBeTruthy();
    rerender(pane(2));
    expect(field().value).toBe('');
    expect(titles()).toEqual([ERROR, REVIEW]);
    await user.type(field(), 'c9');
    expect(titles()).toEqual([REVIEW]);
  });

  test('F8 goes through what is listed only', async () => {
    const user = userEvent.setup();
    const session = showPane();
    await user.click(screen.getByRole('button', { name: '错误 1' }));
    await user.keyboard('{F8}');
    expect(session.asked.at(-1)).toMatchObject({ issue: FINDINGS[1]!.id });
  });
});

describe('nothing found', () => {
  test('is all clear where everything was judged', () => {
    showPane({ ...CHECKED, report: reportOf(BOOK, run([])) });
    expect(screen.getByText('未发现问题')).toBeTruthy();
    expect(screen.getByText('检查了 1,200 条关系，全部相符。')).toBeTruthy();
  });

  test('is not all clear where something was left unjudged', async () => {
    const user = userEvent.setup();
    showPane({ ...CHECKED, report: reportOf(BOOK, run([], 3)) });
    expect(screen.queryByText('未发现问题')).toBeNull();
    await user.click(screen.getByRole('button', { name: '无法判断的关系（3）' }));
    expect(screen.getByText('收入总计的构成')).toBeTruthy();
    expect(screen.getByText('表中缺少所需的行')).toBeTruthy();
  });
});
