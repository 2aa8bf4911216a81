/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BookCheck } from '../../src/rules';
import { reportOf } from '../../src/app';
import { tableOf } from '../../src/model';
import { changed } from '../rules/support/changes';
import { fiscalBook, recognised } from '../rules/support/books';
import { CHECKED, showPane } from './support/show-pane';

const BOOK = recognised(changed(fiscalBook(), '06[205].基本支出 +500.00'));
const CHECK = BookCheck.of(BOOK);
const cellIn = (column: string) => tableOf(BOOK, '06')!.cells.get('205')!.get(column)!;

async function openView() {
  const user = userEvent.setup();
  const session = showPane({ ...CHECKED, report: reportOf(BOOK, CHECK.run) });
  const cell = cellIn('小计');
  session.view = { cell, relations: CHECK.relationsOf(cell) };
  await user.click(screen.getByRole('tab', { name: '本单元格' }));
  return { user, session, cell };
}

describe('本单元格的勾稽关系', () => {
  test('asks which cell is selected where none was told of', async () => {
    const { session } = await openView();
    expect(session.asked).toContainEqual({ what: 'ask-selection' });
    expect(screen.getByText('选中一个金额单元格')).toBeTruthy();
  });

  test('shows the cell and every relation that reads it, those that do not hold first', async () => {
    const { session, cell } = await openView();
    act(() => session.set({ selection: cell.ref }));
    const view = screen.getByTestId('cell-view');
    expect(within(view).getByRole('heading', { level: 3 }).textContent).toMatch(/^205 教育支出/);
    const cards = [...view.querySelectorAll<HTMLElement>('[data-relation]')];
    expect(cards.map((card) => card.dataset.relation)).toEqual(session.view!.relations.map(({ instance }) => instance));
    expect(cards[0]!.textContent).toMatch(/错误.*F-601/);
    expect(within(view).getByText(/^用到它的关系 \d+ 条，1 条不符$/)).toBeTruthy();
  });

  test('gives both numbers of a relation that holds, and leads to its other cells, not to itself', async () => {
    const { user, session, cell } = await openView();
    act(() => session.set({ selection: cell.ref }));
    const card = document.querySelector<HTMLElement>('[data-relation^="X-32 "], [data-relation^="X-32#"]')!;
    expect(card.textContent).toContain('相符');
    const links = within(card).getAllByRole('button');
    expect(links).toHaveLength(1);
    await user.click(links[0]!);
    const asked = session.asked.find(({ what }) => what === 'reveal');
    expect(asked).toMatchObject({ ref: tableOf(BOOK, '07')!.cells.get('205')!.get('合计')!.ref });
  });

  test('says that nothing stands where no amount does', async () => {
    const { session } = await openView();
    session.view = undefined;
    act(() => session.set({ selection: { sheet: 'x', row: 0, column: 0 } }));
    expect(screen.getByText('这里没有可核对的金额')).toBeTruthy();
  });
});
