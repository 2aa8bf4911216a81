import type { Layout, LayoutColumn } from '../layouts';
import type { Grid } from './grid';
import { headerPattern, matchesHeader } from './header-pattern';
import { isCutOf, normalised } from './text';

/** A layout's column found in the sheet. */
export interface BoundColumn {
  readonly band: number;
  readonly layout: LayoutColumn;
  readonly column: number;
}

/** The columns of one band in the sheet. */
export interface BoundBand {
  readonly labels: readonly number[];
  readonly amounts: readonly BoundColumn[];
}

/** A table's header as it was understood. */
export interface Header {
  readonly top: number;
  /** The last header row. */
  readonly bottom: number;
  readonly bands: readonly BoundBand[];
  /** Layout columns that the sheet lacks. */
  readonly absent: readonly LayoutColumn[];
}

type ColumnTexts = ReadonlyMap<number, readonly string[]>;

/** Words of header cells that name no amount column. */
const LABEL_WORDS = [
  '项目', '项目栏次', '科目', '科目名称', '科目编码', '科目代码', '编码', '名称', '行次', '栏次', '类', '款', '项',
  '类款项', '收入', '支出', '人员经费', '公用经费', '支出功能分类', '功能分类科目编码', '功能分类科目名称',
  '支出功能分类科目编码', '支出功能分类科目名称', '经济分类科目编码', '经济分类科目名称', '支出经济分类科目编码',
  '合计', '总计', '小计', '本年支出', '备注',
] as const;

const TOTALS = new Set(['合计', '总计']);
const CODE_LABELS = new Set(['类', '款', '项', '类款项', '栏次', '合计', '总计']);

/** A header text without `其中：` before it and without the 栏次 number that a merge put behind it. */
export function headerText(text: string): string {
  const plain = text.replace(/^其中:(?=.)/, '');
  return plain.replace(/(?<=\D)\d{1,3}$/, '').replace(/(?<=.)栏次$/, '');
}

/** Whether a cell's text is a 栏次 or 行次 number. */
export function isOrdinal(text: string): boolean {
  return /^[1-9]\d{0,2}$/.test(text);
}

/** The words that this layout's header may hold. */
function vocabulary(layout: Layout): ReadonlySet<string> {
  const names = layout.bands.flatMap((band) => band.columns).flatMap((column) => headerPattern(column.header));
  return new Set([...LABEL_WORDS, ...names.flatMap((level) => level.names)].map(normalised));
}

/** Tells header rows of one layout from body rows. */
export class HeaderReader {
  private readonly words: ReadonlySet<string>;
  private readonly longWords: readonly string[];

  constructor(
    private readonly grid: Grid,
    private readonly layout: Layout,
  ) {
    this.words = vocabulary(layout);
    this.longWords = [...this.words].filter((word) => word.length > 4);
  }

  /**
   * The header between two rows, or what was missing of it.
   * @param first the row below the title
   * @param last the last row that may belong to the table
   */
  read(first: number, last: number): Header | { readonly missing: readonly string[] } | undefined {
    const top = this.firstHeaderRow(first, last);
    if (top === undefined) return undefined;
    let bottom = top;
    while (bottom < last && this.isHeaderRow(bottom + 1)) bottom += 1;
    const texts = columnTexts(this.grid, top, bottom);
    const bound = this.bindColumns(texts);
    const bands = this.layout.bands.map((_, index) => this.boundBand(bound, index, texts));
    const absent = this.layout.bands.flatMap((band) => band.columns).filter((column) => !bound.some((entry) => entry.layout === column));
    if (!this.isEnough(bound)) return { missing: absent.map((column) => column.header) };
    const firstAmount = Math.min(...bound.map(({ column }) => column));
    while (bottom > top && this.isTotalRow(bottom, firstAmount)) bottom -= 1;
    return { top, bottom, bands, absent };
  }

  /** Whether every text of a row is a header's: names, 类/款/项, 栏次 and their numbers. */
  isHeaderRow(row: number): boolean {
    const texts = this.grid.rowTexts(row).map(({ text }) => text);
    if (texts.length === 0) return false;
    const words = texts.filter((text) => !isOrdinal(text));
    const counted = texts.filter(isOrdinal).every((text, index) => text === String(index + 1));
    if (!counted) return false;
    return words.length === 0 ? texts.length > 1 : words.every((text) => this.isWord(headerText(text)));
  }

  private isWord(text: string): boolean {
    return this.words.has(text) || this.longWords.some((word) => isCutOf(text, word));
  }

  private firstHeaderRow(first: number, last: number): number | undefined {
    for (let row = first; row <= last; row += 1) {
      const words = this.grid.rowTexts(row).filter(({ text }) => !isOrdinal(text));
      if (words.length >= 2 && this.isHeaderRow(row)) return row;
    }
    return undefined;
  }

  /** 合计 may share its row with 类 款 项 and so look like a header row; its amounts may be blank. */
  private isTotalRow(row: number, firstAmount: number): boolean {
    const texts = this.grid.rowTexts(row);
    const left = texts.filter(({ column }) => column < firstAmount);
    return (
      left.length === texts.length &&
      left.every(({ text }) => CODE_LABELS.has(text) || isOrdinal(text)) &&
      left.some(({ text }) => TOTALS.has(text))
    );
  }

  private bindColumns(texts: ColumnTexts): readonly BoundColumn[] {
    const wanted = this.layout.bands.flatMap((band, index) =>
      band.columns.map((layout) => ({ band: index, layout, pattern: headerPattern(layout.header) })),
    );
    const bound = new Map<number, BoundColumn>();
    const claimed = new Set<LayoutColumn>();
    for (const cut of [false, true]) {
      for (const [column, headers] of texts) {
        if (bound.has(column) || headers.length === 0) continue;
        const match = wanted.find(({ layout, pattern }) => !claimed.has(layout) && matchesHeader(pattern, headers, cut));
        if (match === undefined) continue;
        claimed.add(match.layout);
        bound.set(column, { band: match.band, layout: match.layout, column });
      }
    }
    return [...bound.values()].sort((one, other) => one.column - other.column);
  }

  private boundBand(bound: readonly BoundColumn[], index: number, texts: ColumnTexts): BoundBand {
    const amounts = bound.filter(({ band }) => band === index);
    const last = Math.max(-1, ...amounts.map(({ column }) => column));
    const before = Math.max(this.grid.left - 1, ...bound.filter(({ band }) => band < index).map(({ column }) => column));
    const labels = [];
    for (let column = before + 1; column < last; column += 1) {
      const isAmount = amounts.some((entry) => entry.column === column);
      if (!isAmount && texts.get(column)?.includes('行次') !== true) labels.push(column);
    }
    return { labels, amounts };
  }

  /** A table printed in part is still that table, one whose header is mostly something else is not. */
  private isEnough(bound: readonly BoundColumn[]): boolean {
    if (this.layout.byPlace === true) return true;
    const all = this.layout.bands.flatMap((band) => band.columns);
    const everyBand = this.layout.bands.every((_, index) => bound.some(({ band }) => band === index));
    const first = all[0];
    if (this.layout.table === '07') return bound.length >= 2 && bound.some(({ layout }) => layout === first);
    return everyBand && bound.length * 2 >= all.length;
  }
}

/** The cell that a header column's text comes from. */
interface Head {
  readonly row: number;
  readonly column: number;
}

function sameHead(one: Head | undefined, other: Head | undefined): boolean {
  return one !== undefined && one.row === other?.row && one.column === other.column;
}

/**
 * The texts above each column, outermost first. A merged area stands for all its columns; where
 * nothing is merged, an empty cell continues its left neighbour as long as both lie under the
 * same group.
 */
function columnTexts(grid: Grid, top: number, bottom: number): ReadonlyMap<number, readonly string[]> {
  const heads = new Map<number, readonly Head[]>();
  let above = new Map<number, Head>();
  for (let row = top; row <= bottom; row += 1) {
    const here = new Map<number, Head>();
    for (let column = grid.left; column <= grid.right; column += 1) {
      const own = grid.head(row, column);
      const left = here.get(column - 1);
      const continues = row === top || sameHead(above.get(column), above.get(column - 1));
      if (grid.text(own.row, own.column) !== '') here.set(column, own);
      else if (!grid.covered(row, column) && left !== undefined && continues) here.set(column, left);
      const head = here.get(column);
      const known = heads.get(column) ?? [];
      if (head !== undefined && !known.some((entry) => sameHead(entry, head))) heads.set(column, [...known, head]);
    }
    above = new Map([...above, ...here]);
  }
  const textsOf = (column: readonly Head[]): readonly string[] =>
    column.map((head) => headerText(grid.text(head.row, head.column))).filter((text) => text !== '' && text !== '栏次' && !isOrdinal(text));
  return new Map([...heads].map(([column, entries]) => [column, textsOf(entries)]));
}
