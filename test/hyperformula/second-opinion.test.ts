import type { AuditLine, Sheet, Verdict } from '../../src/model';
import { recognise } from '../../src/recognise';
import { auditLines, checkBook } from '../../src/rules';
import { AUDIT_WORDS } from '../../src/text/zh-CN';
import { toSheets } from '../fixtures/drawing/sheets';
import { drawBook } from '../fixtures/layout/draw-book';
import { sample } from '../fixtures/sample/sample';
import { sc2024 } from '../fixtures/sc2024/sc2024';
import { variantTables } from '../fixtures/workbooks';
import { randomBook } from '../rules/support/books';
import { isProof } from '../rules/support/proof';
import { plannedFault, randomFault, withFault } from '../support/generator/faults';
import { randomOf } from '../support/generator/random';
import { VARIANT_NAMES, drawVariant } from '../support/generator/styles/variants';
import type { VariantName } from '../support/generator/styles/variants';
import { Calculation, fenColumn, sheetCells, typed } from './workbook';
import type { Cells } from './workbook';

/** Those in which amounts are written differently; the others differ in what stands around them. */
const WRITTEN_OTHERWISE: readonly VariantName[] = ['text-numbers', 'blank-zeros', 'dash-zeros', 'unit-yuan'];
const FAULTS = isProof ? 400 : 60;

/** Every instance of which the formulas say something other than the engine. */
function disagreements(lines: readonly AuditLine[], cells: Cells): readonly string[] {
  const calculation = new Calculation(lines, cells);
  const found = calculation.verdicts();
  calculation.end();
  return lines.flatMap(({ instance, verdict, live }) =>
    live === undefined || found.get(instance) === verdict ? [] : [`${instance}: ${JSON.stringify(found.get(instance))}, not ${verdict}`],
  );
}

/** The engine's verdict as the formulas word it; undefined where the formula does not speak for the rule. */
function expectedOf({ outcome }: Verdict): string | undefined {
  switch (outcome.state) {
    case 'pass':
      return AUDIT_WORDS.pass;
    case 'fail':
      return AUDIT_WORDS.severity[outcome.severity];
    case 'not-evaluated':
      return AUDIT_WORDS.notEvaluated[outcome.reason];
    case 'not-applicable':
      return outcome.reason === 'condition-false' ? AUDIT_WORDS.notApplicable : undefined;
  }
}

const BOOKS: readonly { readonly name: string; readonly sheets: () => readonly Sheet[] }[] = [
  { name: 'the real accounts', sheets: () => toSheets(sc2024()) },
  { name: 'the sample with its mistakes', sheets: () => toSheets(sample()) },
  { name: 'a department rounded as in life', sheets: () => toSheets(drawBook(randomBook(4242))) },
];

describe('every equation over whole 分, calculated by HyperFormula', () => {
  it.each(BOOKS)('says of $name what the engine says', ({ sheets }) => {
    const book = recognise(sheets());
    const { cells, placing } = fenColumn(book);
    const lines = auditLines(book, checkBook(book), AUDIT_WORDS, undefined, placing);
    expect(lines.filter(({ live }) => live !== undefined).length).toBeGreaterThan(1000);
    expect(disagreements(lines, cells)).toEqual([]);
  });
});

describe('the audit sheet’s formulas over the workbook’s own cells, calculated by HyperFormula', () => {
  const variants = (isProof ? VARIANT_NAMES : WRITTEN_OTHERWISE).map((name) => ({
    name: `the variant ${name}`,
    sheets: () => toSheets(drawVariant(variantTables(), name)),
  }));

  it.each([...BOOKS.slice(0, 2), ...variants])('say of $name what the engine says', ({ sheets }) => {
    const drawn = sheets();
    const book = recognise(drawn);
    expect(disagreements(auditLines(book, checkBook(book), AUDIT_WORDS), sheetCells(drawn))).toEqual([]);
  });

  it(`follow ${FAULTS} faults typed into a clean book, each as the engine judges it`, () => {
    const random = randomOf(20_260_731);
    const clean = randomBook(4243);
    const sheets = toSheets(drawBook(clean));
    const lines = auditLines(recognise(sheets), checkBook(recognise(sheets)), AUDIT_WORDS);
    const calculation = new Calculation(lines, sheetCells(sheets));
    let judgedOtherwise = 0;
    for (let index = 0; index < FAULTS; index += 1) {
      const fault = randomFault(clean, plannedFault(index), random);
      if (fault === undefined) continue;
      const faulty = toSheets(drawBook(withFault(clean, fault)));
      const changed = differences(sheets, faulty);
      for (const { sheet, row, column, after } of changed) calculation.type(sheet, row, column, typed(after));
      const found = calculation.verdicts();
      const verdicts = checkBook(recognise(faulty)).verdicts;
      const expected = new Map(verdicts.map((verdict) => [verdict.instance, expectedOf(verdict)]));
      const wrong = lines.filter(({ instance, live }) => live !== undefined && expected.get(instance) !== undefined && found.get(instance) !== expected.get(instance));
      expect([fault, wrong.map(({ instance }) => `${instance}: ${JSON.stringify(found.get(instance))}, not ${expected.get(instance) ?? ''}`)]).toEqual([fault, []]);
      judgedOtherwise += lines.filter(({ instance, verdict }) => found.has(instance) && found.get(instance) !== verdict).length;
      for (const { sheet, row, column, before } of changed) calculation.type(sheet, row, column, typed(before));
    }
    calculation.end();
    expect(judgedOtherwise).toBeGreaterThan(FAULTS);
  });
});

/** The cells that differ between two drawings of one shape. */
function differences(before: readonly Sheet[], after: readonly Sheet[]) {
  return before.flatMap(({ name, origin, values }, sheet) =>
    values.flatMap((cells, row) =>
      cells.flatMap((value, column) => {
        const other = after[sheet]?.values[row]?.[column] ?? null;
        return other === value ? [] : [{ sheet: name, row: origin.row + row, column: origin.column + column, before: value, after: other }];
      }),
    ),
  );
}
