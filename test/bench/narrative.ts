import { toSheets } from '../fixtures/drawing/sheets';
import { drawBook } from '../fixtures/layout/draw-book';
import { variantTables } from '../fixtures/workbooks';
import { deriveTables } from '../support/generator/department-tables';
import { priorYear } from '../support/generator/prior-year';
import { toPrinted } from '../support/generator/printed';
import { randomFacts } from '../support/generator/random-facts';
import { randomOf } from '../support/generator/random';
import { randomSupplement } from '../support/generator/random-supplement';
import { composeNarrative, figureTable, readSupplementJson, STYLE_NAMES, styleNamed } from '../../src/narrative';
import { recognise } from '../../src/recognise';

/** What a line of the bench prints: a name, then milliseconds cold and warm. */
export type PrintTimes = (what: string, cold: number, warm: number) => void;

/** Measures the text and the table of figures of one standard book, with last year's and 补充数据. */
export function benchNarrative(print: PrintTimes): void {
  const printed = toPrinted(variantTables());
  const book = recognise(toSheets(drawBook(printed)));
  const prior = recognise(toSheets(drawBook({ ...toPrinted(deriveTables(priorYear(randomFacts(7), 7))), department: printed.department, year: printed.year - 1 })));
  const data = JSON.stringify(randomSupplement(printed, randomOf(1), 100));
  const { supplement } = readSupplementJson(data);
  for (const name of STYLE_NAMES) {
    const style = styleNamed(name);
    if (style === undefined) continue;
    print(`情况说明全文（${name}）`, ...times(() => composeNarrative(book, prior, style, supplement)));
  }
  const [style] = STYLE_NAMES.map(styleNamed);
  if (style !== undefined) print('占比、同比分析表', ...times(() => figureTable(book, prior, style, supplement)));
  print('读取补充数据（JSON）', ...times(() => readSupplementJson(data)));
}

const WARMING = 30;
const RUNS = 101;

/** The first run, and the median of those after warming up. */
function times(work: () => unknown): [cold: number, warm: number] {
  const once = (): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const cold = once();
  for (let index = 0; index < WARMING; index += 1) once();
  const runs = Array.from({ length: RUNS }, once).sort((one, other) => one - other);
  return [cold, runs[RUNS >> 1] ?? 0];
}
