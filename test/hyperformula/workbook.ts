import { HyperFormula } from 'hyperformula';
import type { RawCellContent } from 'hyperformula';
import type { AuditLine, Book, BoundCell, CellValue, Sheet } from '../../src/model';
import { placingIn } from '../../src/rules/notation/formula';
import type { Placing } from '../../src/rules/notation/formula';

/** Cells that HyperFormula calculates, by sheet name. */
export type Cells = Readonly<Record<string, RawCellContent[][]>>;

const AUDIT = '核对';
const FEN = '分';
const VERDICT = 5;

/** Audit lines in HyperFormula, beside the cells that they refer to. */
export class Calculation {
  private readonly engine: HyperFormula;

  constructor(
    private readonly lines: readonly AuditLine[],
    cells: Cells,
  ) {
    const rows = lines.map(({ live }, index) => {
      const at = (letter: string): string => `${letter}${index + 1}`;
      const written = live?.formulas({ left: at('A'), right: at('B'), difference: at('C'), rounding: at('D'), review: at('E') });
      if (written === undefined) return [];
      const { left, right, difference, rounding, review, verdict } = written;
      return [left, right, difference, rounding, review, verdict].map((formula) => (formula === undefined ? null : `=${formula}`));
    });
    // SUMPRODUCT takes arrays by itself elsewhere; HyperFormula wants to be told.
    this.engine = HyperFormula.buildFromSheets({ ...cells, [AUDIT]: rows }, { licenseKey: 'gpl-v3', useArrayArithmetic: true });
  }

  /** What each verdict formula comes to, by instance. */
  verdicts(): ReadonlyMap<string, unknown> {
    const sheet = this.engine.getSheetId(AUDIT) ?? -1;
    return new Map(
      this.lines.flatMap(({ instance, live }, row) => (live === undefined ? [] : [[instance, this.engine.getCellValue({ sheet, row, col: VERDICT })]])),
    );
  }

  /** Types something into a cell. */
  type(name: string, row: number, col: number, value: RawCellContent): void {
    this.engine.setCellContents({ sheet: this.engine.getSheetId(name) ?? -1, row, col }, value);
  }

  end(): void {
    this.engine.destroy();
  }
}

/** A value as it is put into a cell: an apostrophe keeps text from being read as something else. */
export function typed(value: CellValue): RawCellContent {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

/** The sheets as a spreadsheet program holds them. */
export function sheetCells(sheets: readonly Sheet[]): Cells {
  return Object.fromEntries(
    sheets.map(({ name, origin, values }) => [
      name,
      [
        ...Array.from({ length: origin.row }, () => []),
        ...values.map((row) => [...Array.from({ length: origin.column }, () => null), ...row.map(typed)]),
      ],
    ]),
  );
}

/** Every amount of a book as whole 分, one below the other, and formulas' way to them. */
export function fenColumn(book: Book): { readonly cells: Cells; readonly placing: Placing } {
  const bound = book.tables.flatMap((table) => [...table.cells.values()].flatMap((row) => [...row.values()]));
  const rows = new Map(bound.map((cell, row) => [cell, row]));
  const inWorkbook = placingIn(book);
  const placing: Placing = (cell) => {
    const place = inWorkbook(cell);
    const isAmount = place.manner.kind === 'text' || place.manner.kind === 'dash';
    const manner = isAmount ? ({ kind: 'number' } as const) : place.manner;
    return { ...place, sheet: FEN, row: rows.get(cell) ?? -1, column: 0, fenPerUnit: 1, manner, blankIsZero: true };
  };
  return { cells: { [FEN]: bound.map((cell) => [wholeFen(cell)]) }, placing };
}

function wholeFen({ reading }: BoundCell): RawCellContent {
  if (reading.kind === 'amount') return reading.amount.fen;
  if (reading.kind === 'unreadable') return "'###";
  return reading.asZero ? 0 : null;
}
