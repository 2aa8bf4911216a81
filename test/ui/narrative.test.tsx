/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { reportOf } from '../../src/app';
import { GoujiError } from '../../src/model';
import { BOOK, FINDINGS, run } from './support/report';
import { CHECKED, showPane } from './support/show-pane';

async function openTab() {
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: /情况说明/ }));
  return user;
}

describe('the tab 情况说明', () => {
  test('shows the text with its headings, and counts the blanks', async () => {
    showPane();
    await openTab();
    expect(screen.getByRole('heading', { name: '一、收入支出决算总体情况说明' })).toBeTruthy();
    expect(screen.getByText('1 处待填')).toBeTruthy();
    expect(screen.getByText('〔待填：主要变动原因〕').tagName).toBe('MARK');
  });

  test('links a figure to its first cell, with its formula', async () => {
    const session = showPane();
    const user = await openTab();
    const figure = screen.getByRole('button', { name: '12588.45' });
    expect(figure.title).toContain('01表 总计');
    await user.click(figure);
    expect(session.asked).toEqual([{ what: 'reveal', ref: { sheet: '01表', row: 6, column: 2 }, issue: undefined }]);
  });

  test('copies the whole text as it stands', async () => {
    showPane();
    const user = await openTab();
    await user.click(screen.getByRole('button', { name: '复制全文' }));
    await waitFor(() => screen.getByRole('button', { name: '已复制' }));
    expect(await navigator.clipboard.readText()).toBe(
      '2024年度部门决算情况说明\n一、收入支出决算总体情况说明\n2024年度收入总计12588.45万元，主要变动原因是〔待填：主要变动原因〕。',
    );
  });

  test('takes last year from a file', async () => {
    const session = showPane(CHECKED, () => Promise.resolve([]));
    const user = await openTab();
    await user.upload(screen.getByLabelText('选择上年决算…', { selector: 'input' }), new File(['x'], '2023.xlsx'));
    await waitFor(() => expect(session.asked).toEqual([{ what: 'prior', fileName: '2023.xlsx', sheets: [] }]));
  });

  test('says why last year could not be read', async () => {
    showPane(CHECKED, () => Promise.reject(new GoujiError('ENCRYPTED', { file: '2023.xlsx' })));
    const user = await openTab();
    await user.upload(screen.getByLabelText('选择上年决算…', { selector: 'input' }), new File(['x'], '2023.xlsx'));
    expect((await screen.findByRole('alert')).textContent).toContain('“2023.xlsx”设有打开密码');
  });

  test('says that the tables still have errors, and leads to them', async () => {
    showPane();
    const user = await openTab();
    expect(screen.getByTestId('errors-left').textContent).toContain('表中还有 1 处错误，文中数字照表填列，请先核对。');
    await user.click(screen.getByRole('button', { name: '查看错误' }));
    const tab = screen.getByRole('tab', { name: /^检查/ });
    expect(tab.getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(tab);
  });

  test('says nothing of the kind where there is no error', async () => {
    showPane({ ...CHECKED, report: reportOf(BOOK, run(FINDINGS.slice(1))) });
    await openTab();
    expect(screen.queryByTestId('errors-left')).toBeNull();
  });
});
