/** @jest-environment jsdom */
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { reportOf } from '../../src/app';
import type { SetAside } from '../../src/app';
import { BOOK, FINDINGS, run } from './support/report';
import { Pane } from '../../src/ui';
import { ScriptedSession } from './support/scripted-session';
import { CHECKED, showPane } from './support/show-pane';

const first = () => document.querySelector<HTMLElement>('[data-issue]')!;

const aside = (issue: string, covers: SetAside['covers']): SetAside => ({ issue, title: '收入合计不符', reason: '已核对', by: '张三', at: '2024-03-01T04:00:00.000Z', covers });

describe('setting an issue aside', () => {
  test('wants a reason, proposes some, and takes the name along', async () => {
    const user = userEvent.setup();
    const session = showPane({ ...CHECKED, kept: { asides: [], by: '李四' } });
    const card = first();
    await user.click(within(card).getByRole('button', { name: '搁置…' }));
    await user.click(within(card).getByRole('button', { name: '搁置' }));
    expect(within(card).getByText('请写明理由。')).toBeTruthy();
    await user.click(within(card).getByRole('button', { name: '已核对原始账目，数字无误' }));
    await user.click(within(card).getByRole('button', { name: '搁置' }));
    const asked = session.asked.filter(({ what }) => what === 'set-aside');
    expect(asked).toMatchObject([{ issue: card.dataset.issue, reason: '已核对原始账目，数字无误', by: '李四' }]);
    // The form is the card's own: nothing in it leads to the cell.
    expect(session.asked.some(({ what }) => what === 'reveal')).toBe(false);
  });

  test('leaves the arrow keys to the text, ends with Esc, and finds its button again', async () => {
    const user = userEvent.setup();
    showPane();
    await user.click(within(first()).getByRole('button', { name: '搁置…' }));
    const reason = screen.getByRole('textbox', { name: '理由' });
    await user.type(reason, '核实{ArrowDown}{Home}已');
    expect((reason as HTMLTextAreaElement).value).toBe('已核实');
    expect(document.activeElement).toBe(reason);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: '理由' })).toBeNull();
    expect(document.activeElement).toBe(within(first()).getByRole('button', { name: '搁置…' }));
  });

  test('keeps a reason that was begun while something else is looked up, until it is given up', async () => {
    const user = userEvent.setup();
    showPane();
    await user.click(within(first()).getByRole('button', { name: '搁置…' }));
    await user.type(screen.getByRole('textbox', { name: '理由' }), '已与财务处核对');
    await user.click(screen.getByRole('tab', { name: /情况说明/ }));
    await user.click(screen.getByRole('tab', { name: /检查/ }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '理由' }).value).toBe('已与财务处核对');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /检查/ }));
    await user.click(screen.getByRole('button', { name: '取消' }));
    await user.click(screen.getByRole('tab', { name: /情况说明/ }));
    await user.click(screen.getByRole('tab', { name: /检查/ }));
    expect(screen.queryByRole('textbox', { name: '理由' })).toBeNull();
  });

  test('is another matter in another workbook', async () => {
    const user = userEvent.setup();
    const session = new ScriptedSession(CHECKED);
    const pane = (workbook: number) => <Pane session={session.session} readSheets={() => Promise.resolve([])} workbook={workbook} />;
    const { rerender } = render(pane(1));
    await user.click(within(first()).getByRole('button', { name: '搁置…' }));
    rerender(pane(2));
    expect(screen.queryByRole('textbox', { name: '理由' })).toBeNull();
  });

  test('is not offered for what asks for nothing', async () => {
    const user = userEvent.setup();
    showPane({ ...CHECKED, report: reportOf(BOOK, run(FINDINGS.filter(({ severity }) => severity === 'rounding'))) });
    const open = screen.queryByRole('button', { name: /尾差与提示/ });
    if (open !== null) await user.click(open);
    expect(document.querySelector('[data-issue]')).not.toBeNull();
    expect(screen.queryByRole('button', { name: '搁置…' })).toBeNull();
  });
});

describe('what was set aside', () => {
  const report = reportOf(BOOK, run(FINDINGS));
  const lapsed = aside('x', { [FINDINGS[0]!.id]: 'other numbers' });

  test('is listed with reason, name and day, and can be restored', async () => {
    const user = userEvent.setup();
    const standing = aside('F-201 …', {});
    const session = showPane({ ...CHECKED, report: { ...report, sorted: { ...report.sorted, standing: [standing] } } });
    await user.click(screen.getByRole('button', { name: '已搁置（1）' }));
    const list = screen.getByTestId('set-asides');
    expect(list.textContent).toContain('收入合计不符');
    expect(list.textContent).toMatch(/已核对张三，2024-03-01/);
    await user.click(within(list).getByRole('button', { name: '恢复' }));
    expect(session.asked).toContainEqual({ what: 'restore', issue: 'F-201 …' });
  });

  test('is said to hold no longer where a number changed', () => {
    showPane({ ...CHECKED, report: reportOf(BOOK, run(FINDINGS), [lapsed]) });
    expect(screen.getByRole('button', { name: '搁置后数字有变，已重新列出（1）' })).toBeTruthy();
  });

  test('never makes a book look clean by itself', () => {
    const session = showPane({ ...CHECKED, report: reportOf(BOOK, run([])) });
    act(() => session.set({ report: { ...reportOf(BOOK, run([])), sorted: { ...report.sorted, told: { findings: [], causes: [] }, standing: [aside('y', {})] } } }));
    expect(screen.getByText('没有待处理的问题')).toBeTruthy();
    expect(screen.getByTestId('summary').textContent).toContain('1 处已搁置');
  });
});
