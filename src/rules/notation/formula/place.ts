import { amountFromNumeral, cellsOf, FEN_PER_UNIT, PRINTED_DECIMALS, stepOf } from '../../../model';
import type { Book, BoundCell, CellValue, Reading, Table, Unit } from '../../../model';
import { blankConvention } from '../../../recognise/blank-convention';

/** How a formula gets at what the engine reads in a cell. */
export type Manner =
  /** A number, or an empty cell that means zero. */
  | { readonly kind: 'number' }
  /** A dash, or white space, that means zero. */
  | { readonly kind: 'dash'; readonly written: string }
  /** An amount written as text; every `from` is replaced before the text is taken for a number. */
  | { readonly kind: 'text'; readonly replacements: readonly Replacement[] }
  /** Blank, and no zero. */
  | { readonly kind: 'missing' }
  /** Text or an error value that is no amount. */
  | { readonly kind: 'unreadable' }
  /** A number that the engine does not take for an amount (a date, a percentage): no formula sees the difference. */
  | { readonly kind: 'not-an-amount' };

interface Replacement {
  readonly from: string;
  readonly to: string;
}

/** Where an amount stands for the formulas, and what they must know of it. */
export interface Place {
  readonly sheet: string;
  /** 0-based, as is `column`. */
  readonly row: number;
  readonly column: number;
  /** How many 分 one unit of what stands there holds. */
  readonly fenPerUnit: number;
  /** The printed step in 分 as the cell stands; formulas keep it, as they cannot see number formats. */
  readonly step: number;
  readonly manner: Manner;
  /** Whether the cell would mean zero if it were emptied. */
  readonly blankIsZero: boolean;
  /** It holds more digits than it shows. */
  readonly unrounded: boolean;
  /** What it holds is known to the 分: it holds more digits than it shows, or has none to hold. */
  readonly exact: boolean;
  /** What it counts as now, in 分: 0 where nothing can be read. */
  readonly fen: number;
}

/** Where each amount of a book stands for formulas. */
export type Placing = (cell: BoundCell) => Place;

/** What people put between digits; taken out of any text, so that a corrected one is read as well. */
const ALWAYS: readonly Replacement[] = [
  { from: ',', to: '' },
  { from: ' ', to: '' },
];

/** Formulas that refer to the workbook's own cells. */
export function placingIn(book: Book): Placing {
  const units = new Map(book.tables.map(({ code, unit }) => [code, unit]));
  const zeros = new Map(book.tables.flatMap((table) => [...blanksAsZero(table)]));
  return (cell) => {
    const unit = units.get(cell.table) ?? '元';
    const { reading, ref } = cell;
    return {
      ...ref,
      fenPerUnit: FEN_PER_UNIT[unit],
      step: printedStep(reading, unit),
      manner: mannerOf(cell.written, reading),
      blankIsZero: zeros.get(cell) ?? false,
      unrounded: reading.kind === 'amount' && reading.raw !== undefined,
      exact: reading.kind === 'amount' && (reading.raw !== undefined || reading.amount.fen === 0 || reading.amount.step === 1),
      fen: reading.kind === 'amount' ? reading.amount.fen : 0,
    };
  };
}

function printedStep(reading: Reading, unit: Unit): number {
  if (reading.kind === 'amount') return reading.amount.step;
  return reading.kind === 'blank' ? reading.zero.step : stepOf(unit, PRINTED_DECIMALS);
}

/** What each cell would mean if it were emptied, by the same convention that read the book. */
function blanksAsZero(table: Table): ReadonlyMap<BoundCell, boolean> {
  const cells = cellsOf(table);
  const reading: Reading = { kind: 'blank', dash: false, asZero: false, zero: amountFromNumeral('0', table.unit, PRINTED_DECIMALS) };
  const emptied = blankConvention([...cells, ...cells.map((cell) => ({ ...cell, reading }))]).slice(cells.length);
  return new Map(cells.map((cell, index) => {
    const twin = emptied[index]?.reading;
    return [cell, twin?.kind === 'blank' && twin.asZero];
  }));
}

function mannerOf(written: CellValue, reading: Reading): Manner {
  // A date may have come as the text that its cell shows: to a formula it is a number.
  if (reading.kind === 'unreadable') return { kind: typeof written === 'number' || reading.cause === 'format' ? 'not-an-amount' : 'unreadable' };
  if (reading.kind === 'blank') {
    if (!reading.asZero) return { kind: 'missing' };
    return typeof written === 'string' && written !== '' ? { kind: 'dash', written } : { kind: 'number' };
  }
  return typeof written === 'string' ? { kind: 'text', replacements: replacementsFor(written) } : { kind: 'number' };
}

/** What turns the text into a plain numeral: full-width digits, separators, brackets for a minus. */
function replacementsFor(written: string): readonly Replacement[] {
  const found = [...new Set(written)].map((from) => ({ from, to: plain(from) })).filter(({ from, to }) => from !== to);
  return [...ALWAYS, ...found.filter(({ from }) => !ALWAYS.some((always) => always.from === from))];
}

function plain(sign: string): string {
  return sign
    .normalize('NFKC')
    .replace(/[−(]/g, '-')
    .replace(/[\s,)+\p{Cf}]/gu, '');
}
