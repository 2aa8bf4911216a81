import { S13 } from '../../src/layouts';
import { recognise } from '../../src/recognise';
import type { RefusalReason, Sheet } from '../../src/model';
import { SC_SHEETS, scSheet, WHOLE_SHEETS } from './support/fixtures';
import { typedSheet, withTexts } from './support/typed-sheet';

/** A workbook for every reason; a reason without one does not compile. */
const CASES: Readonly<Record<RefusalReason, readonly Sheet[]>> = {
  'empty-sheet': [typedSheet('空', '')],
  'no-title': [typedSheet('说明', '填报说明')],
  'title-without-grid': [typedSheet('目录', '收入决算表')],
  'header-mismatch': [withTexts(scSheet('01'), { 决算数: '预算数' })],
  'second-copy': [scSheet('02'), { ...scSheet('02'), name: '副本' }],
  'unknown-rows': [withTexts(scSheet('01'), { 本年收入合计: '合计收入' })],
  'too-large': [{ name: '流水', origin: { row: 0, column: 0 }, values: [], formats: [], merges: [], tooLarge: true }],
};

describe('every reason for refusing', () => {
  it.each(Object.entries(CASES))('%s', (reason, sheets) => {
    const { refusals } = recognise(sheets);
    expect(refusals.map((refusal) => refusal.reason)).toEqual([reason]);
    expect(refusals[0]?.sheet).toBe(sheets.at(-1)?.name);
  });
});

it.each([
  ['real', SC_SHEETS],
  ['whole', WHOLE_SHEETS],
])('every layout recognises its %s fixture', (_, sheets) => {
  expect(recognise(sheets).tables.map(({ code }) => code)).toEqual(S13.map(({ table }) => table));
});
