import { a1, FEN_PER_UNIT, onSheet, tableOf } from '../../model';
import type { Book, BoundCell, LaidOutCell, LaidOutSheet, Sheet } from '../../model';
import { EMPTY, number, text } from '../laid-out-cells';
import type { FigureCell, FigureRow, FigureSection } from './rows';

/** What the sheet is called and what its columns are. */
export const FIGURE_SHEET = {
  name: '占比同比分析',
  columns: ['项目', '本年（万元）', '上年（万元）', '增减（万元）', '增幅（%）', '占比（%）', '取数'],
} as const;

const COLUMN_WIDTHS = [46, 16, 16, 16, 12, 12, 44];
const AMOUNT_FORMAT = '#,##0.00####';
const RATE_FORMAT = '0.0#####';
const HEAD_ROWS = 2;

/** Whether the sheet holds the figures as they are, or formulas that follow the tables. */
export type FigureSheetMode = 'values' | 'formulas';

/**
 * The table of figures as a sheet. With formulas, this year's amounts follow the cells of the
 * tables and all else follows those; last year's, whose cells are in another workbook, stay values.
 * @param decimals how many decimals the style prints of a rate
 */
export function layOutFigures(sections: readonly FigureSection[], book: Book, mode: FigureSheetMode, decimals: number): LaidOutSheet {
  const title = `${book.department ?? ''}${book.year === undefined ? '' : `${book.year}年度`}占比、同比分析表`;
  const rows: LaidOutCell[][] = [[text(title, 'title')], FIGURE_SHEET.columns.map((name) => text(name, 'heading'))];
  const places = new Map<string, number>();
  for (const { title: heading, rows: lines } of sections) {
    rows.push([text(heading, 'section')]);
    for (const row of lines) {
      places.set(row.key, rows.length + 1);
      rows.push(mode === 'values' ? asValues(row) : asFormulas(row, book, places, decimals));
    }
  }
  return { name: FIGURE_SHEET.name, columnWidths: COLUMN_WIDTHS, frozenRows: HEAD_ROWS, rows };
}

/** Whether a sheet is one that was laid out here, and not a person's own of the same name. */
export function isFigureSheet({ name, values }: Sheet): boolean {
  const head = values[HEAD_ROWS - 1];
  return name.trim() === FIGURE_SHEET.name && FIGURE_SHEET.columns.every((words, index) => head?.[index] === words);
}

function asValues(row: FigureRow): LaidOutCell[] {
  const { current, prior, change, growth, share } = row;
  return [name(row), value(current), value(prior), value(change), rate(growth), share === undefined ? EMPTY : rate(share), source(current)];
}

/** Amounts and rates as formulas of their own row; where there is no figure, its note stands. */
function asFormulas(row: FigureRow, book: Book, places: ReadonlyMap<string, number>, decimals: number): LaidOutCell[] {
  const { current, prior, change, growth, share, whole } = row;
  const at = String(places.get(row.key) ?? 0);
  const base = whole === undefined ? undefined : places.get(whole);
  const [first] = 'figure' in current ? current.figure.cells : [];
  return [
    name(row),
    first === undefined ? value(current) : formula(current, reference(first, book), AMOUNT_FORMAT),
    value(prior),
    formula(change, `B${at}-C${at}`, AMOUNT_FORMAT),
    formula(growth, `ROUND((B${at}-C${at})/C${at}*100,${decimalsOf(growth, decimals)})`, RATE_FORMAT),
    share === undefined ? EMPTY : formula(share, base === undefined ? undefined : `ROUND(B${at}/B${base}*100,${decimalsOf(share, decimals)})`, RATE_FORMAT),
    source(current),
  ];
}

/** The cell of the table, in 万元. */
function reference({ ref, table }: BoundCell, book: Book): string {
  const unit = tableOf(book, table)?.unit ?? '万元';
  const cell = onSheet(ref.sheet, a1(ref.row, ref.column));
  if (unit === '万元') return cell;
  const [big, small] = [FEN_PER_UNIT[unit], FEN_PER_UNIT.万元];
  return big < small ? `${cell}/${small / big}` : `${cell}*${big / small}`;
}

/** As many decimals as the figure was rounded to: more than usual where fewer would say what is not so. */
function decimalsOf(cell: FigureCell, usual: number): number {
  return Math.max(usual, 'figure' in cell ? (cell.text.split('.')[1]?.length ?? 0) : 0);
}

function formula(cell: FigureCell, said: string | undefined, format: string): LaidOutCell {
  if (!('figure' in cell) || said === undefined) return value(cell);
  return { kind: 'formula', formula: said, numeral: cell.figure.value, format };
}

function value(cell: FigureCell): LaidOutCell {
  return 'figure' in cell ? number(cell.figure.value, AMOUNT_FORMAT) : text(cell.note, 'note');
}

function rate(cell: FigureCell): LaidOutCell {
  return 'figure' in cell ? number(cell.figure.value, RATE_FORMAT) : text(cell.note, 'note');
}

const INDENT = '　';

function name({ name: words, depth }: FigureRow): LaidOutCell {
  return text(`${INDENT.repeat(depth)}${words}`);
}

function source(current: FigureCell): LaidOutCell {
  return text('figure' in current ? current.figure.formula : '', 'note');
}
