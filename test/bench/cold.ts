import { toSheets } from '../fixtures/drawing/sheets';
import { toWorkbookBytes } from '../fixtures/drawing/workbook-bytes';
import { drawBook } from '../fixtures/layout/draw-book';
import { Calculation, fenColumn } from '../hyperformula/workbook';
import { readWorkbook } from '../../src/hosts/xlsx';
import { recognise } from '../../src/recognise';
import { AUDIT_WORDS } from '../../src/text/zh-CN';
import type { ColdTimes } from './cold-times';
import { shownAtOnce } from './shown-at-once';
import { standardBook } from './standard-book';

/** Run in a process of its own: what each part takes the first time that it runs at all, in milliseconds. */
async function main(): Promise<void> {
  const drawn = drawBook(standardBook());
  const bytes = await toWorkbookBytes(drawn);
  const sheets = toSheets(drawn);
  const [reading] = await first(() => readWorkbook(bytes, 'standard.xlsx'));
  const [recognition] = await first(() => recognise(sheets));
  const book = recognise(sheets);
  // Rules are read from their notation as their modules load, which is as much a part of a first check.
  const [loading, { auditLines, checkBook }] = await first(() => import(/* webpackMode: "eager" */ '../../src/rules'));
  const [rules] = await first(() => shownAtOnce(checkBook(book)));
  const { cells, placing } = fenColumn(book);
  const lines = auditLines(book, checkBook(book), AUDIT_WORDS, undefined, placing);
  const [peer] = await first(() => {
    const calculation = new Calculation(lines, cells);
    calculation.verdicts();
    calculation.end();
  });
  const times: ColdTimes = { reading, recognition, loading, rules, peer };
  process.stdout.write(JSON.stringify(times));
}

/** What was left lying about by others is cleared first, so that a part pays for its own garbage only. */
async function first<Result>(work: () => Result): Promise<readonly [time: number, result: Awaited<Result>]> {
  globalThis.gc?.();
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

void main();
