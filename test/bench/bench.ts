import { toSheets } from '../fixtures/drawing/sheets';
import { toWorkbookBytes } from '../fixtures/drawing/workbook-bytes';
import { drawBook } from '../fixtures/layout/draw-book';
import type { PrintedBook } from '../fixtures/layout/book';
import { columnIndex } from '../fixtures/layout/columns';
import { Calculation, fenColumn } from '../hyperformula/workbook';
import { withFault } from '../support/generator/faults';
import { readWorkbook } from '../../src/hosts/xlsx';
import { recognise } from '../../src/recognise';
import { auditLines, BookCheck, checkBook } from '../../src/rules';
import { changesBetween } from '../../src/rules/changes';
import { AUDIT_WORDS } from '../../src/text/zh-CN';
import { coldTimes } from './cold-times';
import type { ColdTime } from './cold-times';
import { benchNarrative } from './narrative';
import { scaledBook } from './scaled-book';
import { shownAtOnce } from './shown-at-once';
import { smallBook, standardBook, STANDARD_FACTOR } from './standard-book';
import { wordTimes } from './word';

/** So many runs until the engine has compiled what it will. */
const WARM_UP = 150;

/** The median of so many runs, in milliseconds. */
function median(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[runs >> 1] ?? 0;
}

/**
 * The median of so many runs, each on something of its own that nothing is kept of afterwards, in milliseconds: a book is
 * checked once, and what is kept with its tables must not make the next run faster. What making it left lying about is
 * cleared before the run.
 */
function medianOfFresh<Input>(runs: number, make: () => Input, work: (input: Input) => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const input = make();
    globalThis.gc?.({ type: 'minor' });
    const start = performance.now();
    work(input);
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[runs >> 1] ?? 0;
}

function print(what: string, ...figures: readonly (number | string)[]): void {
  process.stdout.write(`${what.padEnd(46)}${figures.map((figure) => (typeof figure === 'number' ? figure.toFixed(2) : figure).padStart(12)).join('')}\n`);
}

/** A peer's time over ours, as a ratio. */
function ratio(peer: number, ours: number): string {
  return `1/${(peer / ours).toFixed(1)}`;
}

/** What a part takes cold and warm. */
interface Times {
  readonly cold: ColdTime;
  readonly warm: number;
}

function printTimes(what: string, { cold, warm }: Times): void {
  print(what, cold.median, cold.fastest, warm);
}

/** Warm against warm, and cold against cold. */
function printRatios(what: string, ours: Times, peer: Times): void {
  print(what, ratio(peer.cold.median, ours.cold.median), ratio(peer.cold.fastest, ours.cold.fastest), ratio(peer.warm, ours.warm));
}

async function main(): Promise<void> {
  const standard = standardBook();
  const sheets = toSheets(drawBook(standard));
  const cold = coldTimes();
  print('一本标准账，毫秒', '冷（中位）', '冷（最快）', '热（中位）');

  const bytes = await toWorkbookBytes(drawBook(standard));
  const readTimes: number[] = [];
  for (let index = 0; index < 16; index += 1) {
    const from = performance.now();
    await readWorkbook(bytes, 'standard.xlsx');
    readTimes.push(performance.now() - from);
  }
  const reading = { cold: cold.reading, warm: readTimes.slice(1).sort((one, other) => one - other)[7] ?? NaN };
  printTimes('读取 .xlsx（hucre）', reading);

  const recognition = { cold: cold.recognition, warm: median(31, () => recognise(sheets)) };
  printTimes('识别 13 张表', recognition);
  printRatios('识别 ÷ 读取', recognition, reading);

  const checked = (runs: number): number => medianOfFresh(runs, () => recognise(sheets), (fresh) => shownAtOnce(checkBook(fresh)));
  checked(WARM_UP);
  const rules = { cold: cold.rules, warm: checked(51) };
  printTimes('全部规则（Book → Findings）', rules);
  printRatios('全部规则 ÷ 读取', rules, reading);

  const book = recognise(sheets);
  const { cells, placing } = fenColumn(book);
  const lines = auditLines(book, checkBook(book), AUDIT_WORDS, undefined, placing);
  const peer = {
    cold: cold.peer,
    warm: median(7, () => {
      const calculation = new Calculation(lines, cells);
      calculation.verdicts();
      calculation.end();
    }),
  };
  printTimes('HyperFormula 建立并计算同样的关系', peer);
  printRatios('全部规则 ÷ HyperFormula', rules, peer);
  print('载入规则（不在上面）', cold.loading.median, cold.loading.fastest);

  oneCell(standard);
  growth();
  await texts();
}

/** The 情况说明 and its Word file, beside what docx takes to write nothing of the same size. */
async function texts(): Promise<void> {
  print('情况说明，毫秒', '冷', '热（中位）');
  benchNarrative((what, cold, warm) => print(what, cold, warm));
  const { file, emptyTable, emptyDocument } = await wordTimes();
  print('情况说明 .docx（7 图 13 表）', file.cold, file.warm);
  print('docx 写同样大小的空表', emptyTable.cold, emptyTable.warm, ratio(emptyTable.warm, file.warm));
  print('docx 写空文档', emptyDocument.cold, emptyDocument.warm);
}

/** One cell edited: what is judged again, beside HyperFormula's own recalculation. */
function oneCell(printed: PrintedBook): void {
  const row = printed.tables['08'].findIndex(({ key }) => key === '30201');
  const column = columnIndex('08', '决算数');
  const edited = recognise(toSheets(drawBook(withFault(printed, { table: '08', row, column, wrong: '1.23' }))));
  const book = recognise(toSheets(drawBook(printed)));
  const check = BookCheck.of(book);
  shownAtOnce(check.after(edited).run);
  const changes = changesBetween(book, edited);
  if (changes === undefined) throw new Error('one amount was edited, and nothing else');
  const warmed = (work: () => unknown): number => {
    median(WARM_UP, work);
    return median(151, work);
  };
  const judged = warmed(() => check.afterEdits(changes).run.counts);
  const explained = warmed(() => shownAtOnce(check.afterEdits(changes).run));
  const compared = warmed(() => check.after(edited).run.counts);
  const { cells, placing } = fenColumn(book);
  const calculation = new Calculation(auditLines(book, check.run, AUDIT_WORDS, undefined, placing), cells);
  const bound = book.tables.flatMap((table) => [...table.cells.values()].flatMap((entries) => [...entries.values()]));
  const at = bound.findIndex(({ table, item }) => table === '08' && item === '30201');
  let value = 0;
  const peer = warmed(() => {
    value += 100;
    calculation.type('分', at, 0, value);
  });
  calculation.end();
  print('改一个单元格：HyperFormula setCellContents', '', '', peer);
  print('  重新判断有关的关系', '', '', judged, ratio(peer, judged));
  print('  同上，并找出原因', '', '', explained, ratio(peer, explained));
  print('  比较整本账找出改动，再判断', '', '', compared, ratio(peer, compared));
  print('  重新判断的关系（条）', '', '', String(check.after(edited).judgedAnew));
}

function growth(): void {
  const small = smallBook();
  print('金额倍数', '金额（个）', '识别', '规则', '每个金额');
  let base = { amounts: 0, time: 0 };
  for (const factor of [STANDARD_FACTOR, 8, 26]) {
    const sheets = toSheets(drawBook(scaledBook(small, factor)));
    const runs = factor === STANDARD_FACTOR ? 15 : 5;
    const amounts = checkBook(recognise(sheets)).coverage.amountCells;
    const time = medianOfFresh(runs, () => recognise(sheets), (fresh) => shownAtOnce(checkBook(fresh)));
    if (factor === STANDARD_FACTOR) base = { amounts, time };
    const share = time / amounts / (base.time / base.amounts);
    print(`  ${Math.round(amounts / base.amounts)} 倍`, String(amounts), median(runs, () => recognise(sheets)), time, `${share.toFixed(2)} 倍`);
  }
}

void main();
