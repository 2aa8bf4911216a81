/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NOTHING_KEPT } from '../../src/app';
import { GoujiError } from '../../src/model';
import type { Refusal } from '../../src/model';
import { REFUSAL, REPORT } from './support/report';
import { CHECKED, showPane } from './support/show-pane';

describe('the pane', () => {
  test('starts with one button and says what it does', async () => {
    const user = userEvent.setup();
    const session = showPane({ phase: 'empty', marking: false, unmarkedSheets: [], kept: NOTHING_KEPT });
    expect(screen.getByText('还没有检查')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '检查' }));
    expect(session.asked).toEqual([{ what: 'check' }]);
  });

  test('says whose accounts are open', () => {
    showPane();
    expect(screen.getByText('示例单位 · 2024年度 · 单位：万元')).toBeTruthy();
  });

  test('marks in the workbook only when told to', async () => {
    const user = userEvent.setup();
    const session = showPane();
    const toggle = screen.getByRole<HTMLInputElement>('switch', { name: '在表中标记' });
    expect(toggle.checked).toBe(false);
    await user.click(toggle);
    expect(session.asked).toEqual([{ what: 'marking', on: true }]);
    expect(toggle.checked).toBe(true);
  });

  test('offers another check when numbers have changed', async () => {
    const user = userEvent.setup();
    const session = showPane({ ...CHECKED, phase: 'stale' });
    expect(screen.getAllByText('数据已变化，点击重新检查').length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: '重新检查' }));
    expect(session.asked).toEqual([{ what: 'check' }]);
  });

  test('says in words what failed and what to do, and keeps the last findings', () => {
    showPane({ ...CHECKED, phase: 'failed', error: new GoujiError('CELL_EDITING') });
    expect(screen.getByText(/Excel 正在编辑单元格。请按 Enter 或 Esc/)).toBeTruthy();
    expect(screen.getByTestId('summary')).toBeTruthy();
  });

  test('says what failed after the check, such as showing a cell', () => {
    showPane({ ...CHECKED, error: new GoujiError('HOST_TIMEOUT') });
    expect(screen.getByText(/Excel 长时间没有响应/)).toBeTruthy();
  });

  test('lists every sheet with its reason where no table was recognised', () => {
    showPane({
      phase: 'failed',
      error: new GoujiError('NO_TABLE', { file: '封面.xlsx' }),
      refusals: [REFUSAL],
      marking: false,
      unmarkedSheets: [],
      kept: NOTHING_KEPT,
    });
    expect(screen.getByText('没有认出决算公开表')).toBeTruthy();
    expect(screen.getByText('没有决算公开表的标题')).toBeTruthy();
  });

  test('tells rows that were passed over from sheets that were not taken', async () => {
    const user = userEvent.setup();
    const rows: Refusal = { sheet: '财决公开07表', reason: 'unknown-rows', details: ['E6'] };
    showPane({ ...CHECKED, report: { ...REPORT, book: { ...REPORT.book, refusals: [rows] } } });
    await user.click(screen.getByRole('button', { name: '已识别的表（2） · 缺少的表（2） · 跳过的行' }));
    expect(screen.getByRole('heading', { name: '跳过的行' }).nextElementSibling?.textContent).toBe('财决公开07表 有无法识别的行，已跳过：E6');
    expect(screen.queryByText(/未采用/)).toBeNull();
  });

  test('names the sheets that could not be marked', () => {
    showPane({ ...CHECKED, marking: true, unmarkedSheets: ['03表'] });
    expect(screen.getByText(/工作表 03表 受保护/)).toBeTruthy();
  });

  test('reads the outcome of a check out', () => {
    const session = showPane({ phase: 'empty', marking: false, unmarkedSheets: [], kept: NOTHING_KEPT });
    act(() => session.set({ phase: 'scanning' }));
    const status = document.querySelector('[aria-live="polite"]');
    expect(status?.textContent).toBe('正在检查…');
    act(() => session.set(CHECKED));
    expect(status?.textContent).toContain('1 处错误');
  });
});
