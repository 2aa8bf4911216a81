import fc from 'fast-check';
import { a1, MARK_LOOKS } from '../../../src/model';
import { openExcel } from '../../support/excel';

const cell = fc.record({ row: fc.nat(30), column: fc.nat(12) });
const address = cell.map(({ row, column }) => a1(row, column));
const userRule = fc.record({
  type: fc.constantFrom('Custom' as const, 'CellValue' as const, 'ColorScale' as const, 'DataBar' as const),
  addresses: fc.array(address, { minLength: 1, maxLength: 4 }),
  formula: fc.constantFrom('=A1>0', '=N("note")=0', '=ISERROR(A1)'),
  stopIfTrue: fc.boolean(),
});
const userCell = fc.record({ cell, value: fc.oneof(fc.integer(), fc.string(), fc.constant('')), fill: fc.constantFrom(undefined, '#FFFFFF', '#FFC7CE') });
const look = fc.constantFrom(...MARK_LOOKS);
const mark = fc.record({ sheet: fc.constantFrom('01', '02'), cell, look });

describe('marking and clearing', () => {
  it('leaves 1,000 random workbooks with conditional formats of their own as they were', async () => {
    const rules = fc.array(userRule, { maxLength: 5 });
    const rounds = fc.array(fc.array(mark, { maxLength: 15 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.tuple(rules, rules), fc.array(userCell, { maxLength: 6 }), fc.boolean(), rounds, async (userRules, cells, hidden, marks) => {
        const { excel, host } = openExcel();
        for (const [index, own] of userRules.entries()) {
          const sheet = excel.book.addSheet(`0${String(index + 1)}`);
          for (const rule of own) excel.book.addUserRule(sheet, rule);
          for (const { cell: at, value, fill } of cells) {
            sheet.write(at.row, at.column, value);
            if (fill !== undefined) sheet.fills.set(`${String(at.row)},${String(at.column)}`, fill);
          }
          if (hidden) sheet.visibility = 'Hidden';
        }
        const before = excel.book.sheets.map((sheet) => sheet.snapshot());
        for (const round of marks) {
          await host.mark(round.map((each) => ({ ref: { sheet: each.sheet, ...each.cell }, look: each.look })));
          for (const { sheet, cell: at } of round) expect(excel.book.find(sheet)?.shownFill(at.row, at.column)).toMatch(/^#FF/);
        }
        await host.clearMarks();
        expect(excel.book.sheets.map((sheet) => sheet.snapshot())).toEqual(before);
      }),
      { numRuns: 1_000 },
    );
  });
});
