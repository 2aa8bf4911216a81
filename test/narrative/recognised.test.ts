import { recognise } from '../../src/recognise';
import { toSheets } from '../fixtures/drawing/sheets';
import { sc2024 } from '../fixtures/sc2024/sc2024';
import { sc24 } from './sc24';
import { compose, sectionOf } from './text';

test('the recognised workbook tells the same as the typed accounts', () => {
  const fromWorkbook = compose(recognise(toSheets(sc2024())));
  const fromTyping = compose(sc24);
  expect(fromWorkbook.title).toBe(fromTyping.title);
  for (const section of '一二三四五六七八九') expect(sectionOf(fromWorkbook, section)).toEqual(sectionOf(fromTyping, section));
});
