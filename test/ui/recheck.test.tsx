/** @jest-environment jsdom */
import { act, render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WorkbookGrid } from '../../src/ui';
import { Workbench } from '../../src/workbench/workbench';
import { toSheets } from '../fixtures/drawing/sheets';
import { cleanSample, sample } from '../fixtures/sample/sample';

/** A cell that relations check: one in which the sample has a mistake. */
function checkedCell() {
  const right = toSheets(cleanSample());
  for (const [index, { name, origin, values }] of toSheets(sample()).entries()) {
    for (const [row, cells] of values.entries()) {
      const column = cells.findIndex((value, at) => value !== right[index]?.values[row]?.[at]);
      if (column >= 0) return { sheet: name, row: origin.row + row, column: origin.column + column };
    }
  }
  throw new Error('no such cell');
}

test('a cell that is cleared has the workbook checked again, and so has taking that back', async () => {
  const user = userEvent.setup();
  const workbench = new Workbench();
  workbench.host.open({ name: 'a.xlsx', sheets: toSheets(cleanSample()), appearances: new Map() });
  await act(() => workbench.session.check());
  const kept = () => workbench.session.snapshot().report?.run.counts.pass ?? 0;
  const before = kept();
  render(<WorkbookGrid store={workbench.host} hints={new Map()} />);
  await act(() => workbench.host.reveal(checkedCell()));
  act(() => document.querySelector<HTMLElement>('td[aria-selected="true"]')?.focus());
  // What the rules say of an empty cell is theirs to test; that fewer relations are met holds in any case.
  await user.keyboard('{Delete}');
  await waitFor(() => expect(kept()).toBeLessThan(before), { timeout: 5_000 });
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(kept()).toBe(before), { timeout: 5_000 });
});
