/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WorkbenchHost } from '../../src/hosts/workbench';
import { PLAIN_APPEARANCE } from '../../src/model';
import type { CellValue, Sheet } from '../../src/model';
import { WorkbookGrid, cellHints } from '../../src/ui';
import { FINDINGS } from './support/report';

function sheet(name: string, values: readonly (readonly CellValue[])[]): Sheet {
  return {
    name,
    origin: { row: 0, column: 0 },
    values,
    formats: values.map((row) => row.map(() => '#,##0.00')),
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  };
}

function show(): WorkbenchHost {
  const host = new WorkbenchHost();
  host.open({
    name: 'a.xlsx',
    sheets: [
      sheet('01表', [['收入支出决算总表', null, null], ['项目', '行次', '决算数'], ['财政拨款收入', 1, 1398.69], ['合计', 2, 1398.69]]),
      sheet('02表', [['收入决算表', null, null], ['合计', 1, 5]]),
      { ...sheet('草稿', [['x', null, null]]), hidden: true },
    ],
    appearances: new Map([['01表', { ...PLAIN_APPEARANCE, frozenRows: 2, hiddenColumns: new Set([1]) }]]),
  });
  render(<WorkbookGrid store={host} hints={cellHints(FINDINGS)} />);
  return host;
}

const selected = () => document.querySelector('td[aria-selected="true"]');
const focusSelected = () => act(() => (selected() as HTMLElement).focus());

test('draws merged cells once, numbers by their format, and nothing that is hidden', () => {
  show();
  expect(screen.getByRole('gridcell', { name: '收入支出决算总表' }).getAttribute('colspan')).toBe('2');
  expect(screen.getAllByRole('gridcell', { name: '1,398.69' })).toHaveLength(2);
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['A', 'C']);
  expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['01表', '02表']);
});

test('has one tab stop that the arrow keys move, over merged and hidden cells', async () => {
  const user = userEvent.setup();
  show();
  focusSelected();
  await user.keyboard('{ArrowDown}{ArrowRight}');
  expect(selected()?.textContent).toBe('决算数');
  expect(document.activeElement).toBe(selected());
  expect(document.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
  await user.keyboard('{ArrowRight}{ArrowDown}{Control>}{End}{/Control}');
  expect(selected()?.getAttribute('data-column')).toBe('2');
  expect(selected()?.closest('tr')?.getAttribute('data-row')).toBe('3');
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  expect(selected()?.textContent).toBe('收入支出决算总表');
});

test('typing replaces a cell, F2 edits it, Esc leaves it', async () => {
  const user = userEvent.setup();
  const host = show();
  act(() => host.select({ sheet: '01表', row: 2, column: 2 }));
  focusSelected();
  await user.keyboard('7{Escape}');
  expect(selected()?.textContent).toBe('1,398.69');
  await user.keyboard('1500{Enter}');
  expect(host.view().sheets[0]?.values[2]?.[2]).toBe(1500);
  expect(selected()?.closest('tr')?.getAttribute('data-row')).toBe('3');
  await user.keyboard('{F2}');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '编辑单元格' }).value).toBe('1398.69');
  await user.keyboard('5{Enter}');
  expect(host.view().sheets[0]?.values[3]?.[2]).toBe(1398.695);
});

test.each(['{Delete}', '{Backspace}'])('%s clears a cell at once, and nothing has to be confirmed', async (key) => {
  const user = userEvent.setup();
  const host = show();
  act(() => host.select({ sheet: '01表', row: 2, column: 2 }));
  focusSelected();
  await user.keyboard(key);
  expect(host.view().sheets[0]?.values[2]?.[2]).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(document.activeElement).toBe(selected());
});

test.each(['{Control>}z{/Control}', '{Meta>}z{/Meta}'])('%s takes edits back, on another sheet too, and keeps the focus', async (keys) => {
  const user = userEvent.setup();
  const host = show();
  const value = () => host.view().sheets[0]?.values[2]?.[2];
  act(() => host.select({ sheet: '01表', row: 2, column: 2 }));
  focusSelected();
  await user.keyboard('1500{Enter}{ArrowUp}{Delete}');
  act(() => host.showSheet('02表'));
  focusSelected();
  await user.keyboard(keys);
  expect([host.view().activeSheet, value()]).toEqual(['01表', 1500]);
  expect(document.activeElement).toBe(selected());
  await user.keyboard(keys);
  await user.keyboard(keys);
  expect(value()).toBe(1398.69);
});

test('while a cell is edited, the keys are those of the text', async () => {
  const user = userEvent.setup();
  const host = show();
  act(() => host.select({ sheet: '01表', row: 2, column: 2 }));
  focusSelected();
  await user.keyboard('1500{Enter}7{Delete}{Control>}z{/Control}{Escape}');
  expect(host.view().sheets[0]?.values.map((row) => row[2])).toEqual([null, '决算数', 1500, 1398.69]);
});

test('marks cells and names the findings that touch them', async () => {
  const host = show();
  await act(() => host.mark([{ ref: { sheet: '01表', row: 2, column: 2 }, look: 'error' }]));
  expect(document.querySelectorAll('td[data-mark="error"]')).toHaveLength(1);
  expect(screen.getByRole('tab', { name: '01表' }).title).toBe('错误');
});

test('sets the figure that most probably is wrong apart, and says so where one points at it', async () => {
  const host = show();
  await act(() => host.mark([{ ref: { sheet: '01表', row: 2, column: 2 }, look: 'culprit' }]));
  expect([...document.querySelectorAll('td[data-mark="culprit"]')].map((cell) => cell.getAttribute('title'))).toEqual(['最可能填错的数']);
  expect(screen.getByRole('tab', { name: '01表' }).title).toBe('错误');
});

test('shows a revealed cell on its own sheet without taking the focus from where it is', async () => {
  const host = show();
  const tab = screen.getByRole('tab', { name: '01表' });
  act(() => tab.focus());
  await act(() => host.reveal({ sheet: '02表', row: 1, column: 2 }));
  expect(screen.getByRole('grid', { name: '工作表 02表' })).toBeTruthy();
  expect(selected()?.textContent).toBe('5.00');
  expect(document.activeElement).toBe(tab);
});

test('takes the focus along where it was in the sheet that went', async () => {
  const host = show();
  focusSelected();
  await act(() => host.reveal({ sheet: '02表', row: 1, column: 2 }));
  expect(document.activeElement).toBe(selected());
});

test('changes sheets by the arrow keys on the tabs', async () => {
  const user = userEvent.setup();
  const host = show();
  act(() => screen.getByRole('tab', { name: '01表' }).focus());
  await user.keyboard('{ArrowRight}');
  expect(host.view().activeSheet).toBe('02表');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: '02表' }));
});

test('draws a very long sheet in parts, and as far as a revealed cell', async () => {
  const host = new WorkbenchHost();
  const rows = Array.from({ length: 4_000 }, (_, index) => [index, null, null]);
  host.open({ name: 'a.xlsx', sheets: [sheet('长表', rows)], appearances: new Map() });
  render(<WorkbookGrid store={host} hints={new Map()} />);
  expect(document.querySelectorAll('tr[data-row]')).toHaveLength(1_500);
  await act(() => host.reveal({ sheet: '长表', row: 1_600, column: 0 }));
  expect(document.querySelectorAll('tr[data-row]')).toHaveLength(3_000);
  expect(selected()?.textContent).toBe('1,600.00');
});
