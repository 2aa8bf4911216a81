import type { CellRef, CellValue, HiddenLines, MarkLook } from '../../src/model';
import type { Host } from '../../src/hosts/host';

/** A sheet as the contract suite wants it to be open in a spreadsheet program. */
export interface ContractSheet {
  readonly name: string;
  /** Where the first value stands, 0-based. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly hidden?: boolean;
  readonly hiddenLines?: HiddenLines;
}

/** A host with that workbook open, and what a person at the screen could see and do there. */
export interface HostUnderTest {
  readonly host: Host;
  /** The mark that a cell shows. */
  readonly markAt: (ref: CellRef) => MarkLook | undefined;
  /** The selected cell of the sheet in front. */
  readonly selected: () => CellRef | undefined | Promise<CellRef | undefined>;
  /** The user types a number into a cell, or another program saves it there. */
  readonly edit: (ref: CellRef, value: number) => Promise<void>;
  /** The names of the charts on a sheet, in a program that draws them. */
  readonly charts?: (sheet: string) => readonly string[];
  /** The custom XML part that the workbook holds, where it can be looked at. */
  readonly statePart?: () => string | undefined;
}

/** The workbook's name in every program. */
export const BOOK_NAME = '决算公开表.xlsx';

/** Three sheets: one that starts away from A1 and has a hole in it, a hidden one, and an empty one. */
export const CONTRACT_SHEETS: readonly ContractSheet[] = [
  {
    name: '收入支出决算总表',
    origin: { row: 2, column: 1 },
    values: [
      ['项目', '行次', '决算数'],
      ['一般公共预算财政拨款收入', 1, 12588.45],
      ['事业收入', 2, null],
      ['合计', 3, 12588.45],
    ],
    formats: [
      ['General', 'General', 'General'],
      ['General', '0', '#,##0.00'],
      ['General', '0', '#,##0.00'],
      ['General', '0', '#,##0.00'],
    ],
  },
  { name: '底稿', origin: { row: 0, column: 0 }, values: [['#REF!', true]], formats: [['General', 'General']], hidden: true },
  { name: '空表', origin: { row: 0, column: 0 }, values: [], formats: [] },
];
