/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { reportOf } from '../../src/app';
import { GoujiError } from '../../src/model';
import { NO_SUPPLEMENT } from '../../src/narrative';
import { BOOK, FINDINGS, REPORT, run } from './support/report';
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

  test('says which workbook is not taken for last year’s, and why', async () => {
    showPane({
      ...CHECKED,
      report: { ...REPORT, priorMisfit: 'other-year' },
      prior: { fileName: '旧.xlsx', book: { ...BOOK, year: 2022 } },
    });
    await openTab();
    expect(screen.getByRole('alert').textContent).toBe('上年决算“旧.xlsx”没有采用：它是 2022 年度的，本年决算是 2024 年度的，应选 2023 年度的。');
    expect(screen.getByText(/· 同比留空待填。/)).toBeTruthy();
    expect(screen.queryByText(/上年数取自/)).toBeNull();
  });

  test('offers last year’s tables of the workbook itself, until they are taken', async () => {
    const prior = { ...BOOK, year: 2023 };
    const session = showPane({ ...CHECKED, report: { ...REPORT, priorHere: prior } });
    const user = await openTab();
    await user.click(screen.getByRole('button', { name: '取本工作簿中的上年表' }));
    expect(session.asked).toEqual([{ what: 'prior-here' }]);
    act(() => session.set({ prior: { fileName: '决算公开表.xlsx', book: prior, here: true } }));
    expect(screen.queryByRole('button', { name: '取本工作簿中的上年表' })).toBeNull();
    expect(screen.getByText('上年数取自本工作簿中的 2023 年度的表')).toBeTruthy();
  });

  test('says that 补充数据 are another department’s, and does not write over them', async () => {
    const given = { supplement: { ...NO_SUPPLEMENT, department: '另一单位' }, problems: [], findings: [], misfit: 'other-department' } as const;
    showPane({ ...CHECKED, report: { ...REPORT, given } });
    await openTab();
    expect(screen.getByRole('alert').textContent).toBe('补充数据是“另一单位”的，本年决算是“示例单位”的，没有采用。请检查其中的单位名称。');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '更新补充数据表' }).disabled).toBe(true);
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
