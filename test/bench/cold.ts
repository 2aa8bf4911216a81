import { toSheets } from '../fixtures/drawing/sheets';
import { toWorkbookBytes } from '../fixtures/drawing/workbook-bytes';
import { drawBook } from '../fixtures/layout/draw-book';
import { Calculation, fenColumn } from '../hyperformula/workbook';
import { readWorkbook } from '../../src/hosts/xlsx';
import { recognise } from '../../src/recognise';
import { auditLines, checkBook } from '../../src/rules';
import { AUDIT_WORDS } from '../../src/text/zh-CN';
import type { ColdParts } from './cold-times';
import { first } from './first';
import { shownAtOnce } from './shown-at-once';
import { standardBook } from './standard-book';

/** Run in a process of its own, from modules bundled as the command line's are: what each part takes the first time that it runs at all, in milliseconds. */
async function main(): Promise<void> {
  const drawn = drawBook(standardBook());
  const bytes = await toWorkbookBytes(drawn);
  const sheets = toSheets(drawn);
  const [reading] = await first(() => readWorkbook(bytes, 'standard.xlsx'));
  const [recognition] = await first(() => recognise(sheets));
  const book = recognise(sheets);
  const [rules] = await first(() => shownAtOnce(checkBook(book)));
  const { cells, placing } = fenColumn(book);
  const lines = auditLines(book, checkBook(book), AUDIT_WORDS, undefined, placing);
  const [peer] = await first(() => {
    const calculation = new Calculation(lines, cells);
    calculation.verdicts();
    calculation.end();
  });
  const times: ColdParts = { reading, recognition, rules, peer };
  process.stdout.write(JSON.stringify(times));
}

void main();
