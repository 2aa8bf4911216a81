import { HyperFormula } from 'hyperformula';
import type { CellValue, LaidOutCell, Sheet } from '../../src/model';
import { figureTable, layOutFigures, STYLE_NAMES, styleNamed } from '../../src/narrative';
import { recognise } from '../../src/recognise';
import { toSheets } from '../fixtures/drawing/sheets';
import { drawBook } from '../fixtures/layout/draw-book';
import { deriveTables } from '../support/generator/department-tables';
import { priorYear } from '../support/generator/prior-year';
import { toPrinted } from '../support/generator/printed';
import { randomFacts } from '../support/generator/random-facts';

/** The cells of a sheet from A1 on. */
function grid({ origin, values }: Sheet): CellValue[][] {
  const rows = values.map((row) => [...Array.from({ length: origin.column }, () => null), ...row]);
  return [...Array.from({ length: origin.row }, () => []), ...rows];
}

function content(cell: LaidOutCell): CellValue {
  if (cell.kind === 'formula') return `=${cell.formula}`;
  if (cell.kind === 'number') return Number(cell.numeral);
  return cell.kind === 'text' ? cell.text : null;
}

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('HyperFormula calculates what the formulas are said to come to, department %i', (seed) => {
  const unit = seed % 2 === 0 ? '元' : '万元';
  const facts = randomFacts(seed);
  const sheets = toSheets(drawBook(toPrinted(deriveTables(facts), unit)));
  const book = recognise(sheets);
  const prior = recognise(toSheets(drawBook(toPrinted(deriveTables(priorYear(facts, seed)), unit))));
  const style = styleNamed(STYLE_NAMES[seed % STYLE_NAMES.length] ?? '')!;
  const laidOut = layOutFigures(figureTable(book, prior, style), book, 'formulas', style.rateDecimals);
  const engine = HyperFormula.buildFromSheets(
    { ...Object.fromEntries(sheets.map((sheet) => [sheet.name, grid(sheet)])), [laidOut.name]: laidOut.rows.map((row) => row.map(content)) },
    { licenseKey: 'gpl-v3' },
  );
  const sheet = engine.getSheetId(laidOut.name)!;
  let formulas = 0;
  for (const [row, cells] of laidOut.rows.entries()) {
    for (const [col, cell] of cells.entries()) {
      if (cell.kind !== 'formula') continue;
      formulas += 1;
      expect([cell.formula, Number(engine.getCellValue({ sheet, row, col })).toFixed(6)]).toEqual([cell.formula, Number(cell.numeral).toFixed(6)]);
    }
  }
  expect(formulas).toBeGreaterThan(100);
  engine.destroy();
});
