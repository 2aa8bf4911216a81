import type { Layout, LayoutColumn } from '../layouts';
import { countingRow } from './counting-row';
import type { Grid } from './grid';
import { headerPattern, matchesHeader } from './header-pattern';
import { columnTexts, isOrdinal, ordinalDigits } from './header-texts';
import type { ColumnTexts } from './header-texts';
import type { HeaderWords } from './header-words';

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
  /** The columns before the amounts that are headed as labels are: 序号, 编码, 栏次. */
  readonly labelled: readonly number[];
  /** The columns of 行次. */
  readonly rowNumbers: readonly number[];
  /** The row that says that it counts the columns (栏次). */
  readonly columnNumbers?: number;
  /** Layout columns that the sheet lacks. */
  readonly absent: readonly LayoutColumn[];
  /** Whether there are texts above columns that no amount column was found for. */
  readonly hasStrayTexts: boolean;
}

/** What a header lacks that is not enough of the layout's. */
export interface MissingColumns {
  readonly missing: readonly LayoutColumn[];
}

/** Columns of labels that only count the rows. */
const COUNTERS = ['行次', '序号'];
const TOTALS = new Set(['合计', '总计']);

/** Tells header rows of one layout from body rows. */
export class HeaderReader {
  constructor(
    private readonly grid: Grid,
    private readonly layout: Layout,
    private readonly words: HeaderWords,
  ) {}

  /**
   * The header between two rows, or what was missing of it.
   * @param first the row below the title
   * @param last the last row that may belong to the table
   */
  read(first: number, last: number): Header | MissingColumns | undefined {
    const top = this.firstHeaderRow(first, last);
    if (top === undefined) return undefined;
    let bottom = top;
    for (let row = top + 1; row <= last; row += 1) {
      if (this.isHeaderRow(row)) bottom = row;
      else if (this.grid.rowTexts(row).length > 0) break;
    }
    const texts = columnTexts(this.grid, top, bottom, (text) => this.words.read(text));
    const bound = this.bindColumns(texts);
    const bands = this.layout.bands.map((_, index) => this.boundBand(bound, index, texts));
    const absent = this.layout.bands.flatMap((band) => band.columns).filter((column) => !bound.some((entry) => entry.layout === column));
    if (!this.isEnough(bound)) return { missing: absent };
    const firstAmount = Math.min(...bound.map(({ column }) => column));
    while (this.isTotalRow(bottom, firstAmount)) bottom -= 1;
    const rowNumbers = [...texts].flatMap(([column, words]) => (words.includes('行次') ? [column] : []));
    const columnNumbers = this.firstRow(top, bottom, (row) => this.saysOrdinals(row));
    return {
      top,
      bottom: this.countingRow(top, bottom, last, bound) ?? bottom,
      bands,
      labelled: this.labelled(texts, top, bottom),
      rowNumbers,
      absent,
      hasStrayTexts: this.hasStrayTexts(texts, bound),
      ...(columnNumbers === undefined ? {} : { columnNumbers }),
    };
  }

  /**
   * Whether every text of a row is a header's: names, 类/款/项, 栏次 and their numbers. A row that says that it counts the
   * columns may show them as 1.00, or count them wrongly, though not both; in any other, 1.00 is an amount, and so is
   * what does not count from one.
   */
  isHeaderRow(row: number): boolean {
    const texts = this.grid.rowTexts(row);
    const counts = this.saysOrdinals(row);
    const ordinals = texts.filter(({ column, text }) => isOrdinal(text) && (counts || !this.grid.showsDecimals(row, column)));
    const isInOrder = ordinals.every(({ text }, index) => ordinalDigits(text) === String(index + 1));
    if (!isInOrder && !(counts && ordinals.every(({ column }) => !this.grid.showsDecimals(row, column)))) return false;
    const words = texts.filter((entry) => !ordinals.includes(entry)).map(({ text }) => text);
    return words.length === 0 ? texts.length > 1 : words.every((text) => this.words.isWord(this.words.read(text)));
  }

  private saysOrdinals(row: number): boolean {
    return this.grid.rowTexts(row).some(({ text }) => text.endsWith('栏次'));
  }

  /** A header counts its columns once: what counts on below one that has done so is amounts. */
  private countingRow(top: number, bottom: number, last: number, bound: readonly BoundColumn[]): number | undefined {
    const counted = this.firstRow(top, bottom, (row) => this.grid.rowTexts(row).some(({ text }) => isOrdinal(text)));
    if (this.layout.rows !== 'single' || counted !== undefined) return undefined;
    const all = this.layout.bands.flatMap((band) => band.columns).length;
    return countingRow(this.grid, all, bound.map(({ column }) => column), bottom + 1, last);
  }

  private firstHeaderRow(first: number, last: number): number | undefined {
    return this.firstRow(first, last, (row) => {
      const words = this.grid.rowTexts(row).filter(({ text }) => !isOrdinal(text));
      return words.length >= 2 && this.isHeaderRow(row);
    });
  }

  private firstRow(first: number, last: number, isMeant: (row: number) => boolean): number | undefined {
    for (let row = first; row <= last; row += 1) if (isMeant(row)) return row;
    return undefined;
  }

  /** 合计 may share its row with 类 款 项 and so look like a header row; its amounts may be blank. */
  private isTotalRow(row: number, firstAmount: number): boolean {
    const texts = this.grid.rowTexts(row);
    const left = texts.filter(({ column }) => column < firstAmount);
    return left.length === texts.length && left.some(({ text }) => TOTALS.has(text));
  }

  /**
   * Columns with the same texts are taken together. Where they are as many as the layout columns
   * that these texts may stand for, their order decides: a sheet cuts 资本性支出（基本建设） to
   * 资本性支出, which is another group's whole name. Else whole names come first, and a cut one
   * counts only where it can be one column's alone.
   */
  private bindColumns(texts: ColumnTexts): readonly BoundColumn[] {
    const wanted = this.layout.bands.flatMap((band, index) =>
      band.columns.map((layout) => ({ band: index, layout, pattern: headerPattern(layout.header) })),
    );
    const alike = new Map<string, { readonly headers: readonly string[]; readonly columns: number[] }>();
    for (const [column, headers] of texts) {
      if (headers.length === 0) continue;
      const group = alike.get(headers.join('>')) ?? { headers, columns: [] };
      group.columns.push(column);
      alike.set(headers.join('>'), group);
    }
    const bound = new Map<LayoutColumn, BoundColumn>();
    const bind = (targets: typeof wanted, columns: readonly number[]): void => {
      targets.forEach(({ band, layout }, index) => {
        const column = columns[index];
        if (column !== undefined) bound.set(layout, { band, layout, column });
      });
    };
    const cut = [];
    for (const { headers, columns } of alike.values()) {
      const possible = wanted.filter(({ pattern }) => matchesHeader(pattern, headers, true));
      const whole = possible.filter(({ pattern }) => matchesHeader(pattern, headers, false));
      const inOrder = columns.length > 1 && columns.length === possible.length;
      if (inOrder || whole.length > 0) bind(inOrder ? possible : whole, columns);
      else cut.push({ possible, columns });
    }
    for (const { possible, columns } of cut) {
      const free = possible.filter(({ layout }) => !bound.has(layout));
      if (free.length === 1) bind(free, columns);
    }
    return [...bound.values()].sort((one, other) => one.column - other.column);
  }

  private labelled(texts: ColumnTexts, top: number, bottom: number): readonly number[] {
    const columns = [...texts.keys()].sort((one, other) => one - other);
    const isLabel = (column: number): boolean => {
      const headers = texts.get(column) ?? [];
      // 栏次 alone is left out of the texts above a column.
      return headers.length > 0 ? headers.every((text) => this.words.isLabel(text)) : this.firstRow(top, bottom, (row) => this.grid.text(row, column) === '栏次') !== undefined;
    };
    const firstOther = columns.findIndex((column) => !isLabel(column));
    return columns.slice(0, firstOther < 0 ? columns.length : firstOther);
  }

  private hasStrayTexts(texts: ColumnTexts, bound: readonly BoundColumn[]): boolean {
    const known = new Set(bound.map(({ column }) => texts.get(column)?.join('>')));
    return [...texts.values()].some((headers) => !headers.every((text) => this.words.isLabel(text)) && !known.has(headers.join('>')));
  }

  private boundBand(bound: readonly BoundColumn[], index: number, texts: ColumnTexts): BoundBand {
    const amounts = bound.filter(({ band }) => band === index);
    const first = Math.min(...amounts.map(({ column }) => column));
    const before = Math.max(this.grid.left - 1, ...bound.filter(({ band }) => band < index).map(({ column }) => column));
    const labels = [];
    for (let column = before + 1; column < first && amounts.length > 0; column += 1) {
      if (texts.get(column)?.some((text) => COUNTERS.includes(text)) !== true) labels.push(column);
    }
    return { labels, amounts };
  }

  /** A table printed in part is still that table, one whose header is mostly something else is not. */
  private isEnough(bound: readonly BoundColumn[]): boolean {
    if (this.layout.byPlace === true) return true;
    const all = this.layout.bands.flatMap((band) => band.columns);
    const everyBand = this.layout.bands.every((_, index) => bound.some(({ band }) => band === index));
    const first = all[0];
    if (this.layout.isOpenToRight === true) return bound.length >= 2 && bound.some(({ layout }) => layout === first);
    return everyBand && bound.length * 2 >= all.length;
  }
}
