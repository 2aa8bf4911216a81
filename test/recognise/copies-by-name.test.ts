import { toSheets } from '../fixtures/drawing/sheets';
import { sc2024 } from '../fixtures/sc2024/sc2024';
import { recognise } from '../../src/recognise';

test('of two visible copies the sheet that is named as the table is taken, wherever it stands', () => {
  const sheets = toSheets(sc2024());
  const third = sheets.find(({ name }) => name === '财决公开03表');
  if (third === undefined) throw new Error('no sheet of table 03');
  const book = recognise([{ ...third, name: '03旧' }, ...sheets]);
  expect(book.tables.find(({ code }) => code === '03')?.sheet).toBe('财决公开03表');
  expect(book.refusals).toEqual([expect.objectContaining({ sheet: '03旧', reason: 'second-copy', details: ['财决公开03表'] })]);
});
