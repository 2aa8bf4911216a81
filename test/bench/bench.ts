import { toSheets } from '../fixtures/drawing/sheets';
import { toWorkbookBytes } from '../fixtures/drawing/workbook-bytes';
import { drawBook } from '../fixtures/layout/draw-book';
import type { PrintedBook } from '../fixtures/layout/book';
import { columnIndex } from '../fixtures/layout/columns';
import { Calculation, fenColumn } from '../hyperformula/workbook';
import { variantTables } from '../fixtures/workbooks';
import { toPrinted } from '../support/generator/printed';
import { withFault } from '../support/generator/faults';
import { readWorkbook } from '../../src/hosts/xlsx';
import { recognise } from '../../src/recognise';
import { auditLines, BookCheck, checkBook } from '../../src/rules';
import { AUDIT_WORDS } from '../../src/text/zh-CN';
import { scaledBook } from './scaled-book';

/** The median of so many runs, in milliseconds. */
function median(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[runs >> 1] ?? 0;
}

function once(work: () => unknown): number {
  return median(1, work);
}

function print(what: string, ...figures: readonly (number | string)[]): void {
  process.stdout.write(`${what.padEnd(46)}${figures.map((figure) => (typeof figure === 'number' ? figure.toFixed(2) : figure).padStart(12)).join('')}\n`);
}

/** A peer's time over ours, as a ratio. */
function ratio(peer: number, ours: number): string {
  return `1/${(peer / ours).toFixed(1)}`;
}

/** The book that everything is measured on: consistent to the last place, so that nothing needs a cause. */
const STANDARD = toPrinted(variantTables());

async function main(): Promise<void> {
  const sheets = toSheets(drawBook(STANDARD));
  print('一本标准账，毫秒', '冷', '热（中位）');

  const bytes = await toWorkbookBytes(drawBook(STANDARD));
  const start = performance.now();
  await readWorkbook(bytes, 'standard.xlsx');
  const readCold = performance.now() - start;
  const readTimes: number[] = [];
  for (let index = 0; index < 15; index += 1) {
    const from = performance.now();
    await readWorkbook(bytes, 'standard.xlsx');
    readTimes.push(performance.now() - from);
  }
  const readWarm = readTimes.sort((one, other) => one - other)[7] ?? 0;
  print('读取 .xlsx（hucre）', readCold, readWarm);

  const recogniseCold = once(() => recognise(sheets));
  const recogniseWarm = median(31, () => recognise(sheets));
  print('识别 13 张表', recogniseCold, recogniseWarm, ratio(readWarm, recogniseWarm));

  const book = recognise(sheets);
  const checkCold = once(() => checkBook(book));
  const checkWarm = median(31, () => checkBook(book));
  print('全部规则（Book → Findings）', checkCold, checkWarm, ratio(readWarm, checkWarm));

  const { cells, placing } = fenColumn(book);
  const lines = auditLines(book, checkBook(book), AUDIT_WORDS, undefined, placing);
  const calculate = (): void => {
    const calculation = new Calculation(lines, cells);
    calculation.verdicts();
    calculation.end();
  };
  const peerCold = once(calculate);
  const peerWarm = median(7, calculate);
  print('HyperFormula 建立并计算同样的关系', peerCold, peerWarm);
  print('全部规则 ÷ HyperFormula', ratio(peerCold, checkCold), ratio(peerWarm, checkWarm));

  oneCell(STANDARD);
  growth();
}

/** One cell edited: what is judged again, beside HyperFormula's own recalculation. */
function oneCell(printed: PrintedBook): void {
  const row = printed.tables['08'].findIndex(({ key }) => key === '30201');
  const column = columnIndex('08', '决算数');
  const edited = recognise(toSheets(drawBook(withFault(printed, { table: '08', row, column, wrong: '1.23' }))));
  const book = recognise(toSheets(drawBook(printed)));
  const check = BookCheck.of(book);
  check.after(edited);
  const ours = median(31, () => check.after(edited));
  const { cells, placing } = fenColumn(book);
  const calculation = new Calculation(auditLines(book, check.run, AUDIT_WORDS, undefined, placing), cells);
  const bound = book.tables.flatMap((table) => [...table.cells.values()].flatMap((entries) => [...entries.values()]));
  const at = bound.findIndex(({ table, item }) => table === '08' && item === '30201');
  let value = 0;
  const peer = median(31, () => {
    value += 100;
    calculation.type('分', at, 0, value);
  });
  calculation.end();
  print('改一个单元格后重查 / HyperFormula 重算', ours, peer, ratio(peer, ours));
  print('  其中重新判断的关系（条）', String(check.after(edited).judgedAnew));
}

function growth(): void {
  print('项数倍数', '金额（个）', '识别', '规则', '规则/1倍');
  let base = 0;
  for (const factor of [1, 3, 10]) {
    const sheets = toSheets(drawBook(scaledBook(STANDARD, factor)));
    const book = recognise(sheets);
    const runs = factor === 10 ? 3 : 9;
    const amounts = checkBook(book).coverage.amountCells;
    const time = median(runs, () => checkBook(book));
    base = factor === 1 ? time / amounts : base;
    print(`  ${factor * factor} 倍`, String(amounts), median(runs, () => recognise(sheets)), time, `${(time / amounts / base).toFixed(2)} ×/个`);
  }
}

void main();
