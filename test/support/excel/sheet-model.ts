import { meet } from './a1';
import type { Block } from './a1';

export type StandInValue = string | number | boolean;

/** A cell that has a value, or only a format. */
export interface StandInCell {
  readonly row: number;
  readonly column: number;
  readonly value: StandInValue;
  readonly format: string;
  /** What the value comes from, such as =A1+1. */
  readonly formula?: string;
}

export type RuleType = 'Custom' | 'CellValue' | 'ColorScale' | 'DataBar';

/** A conditional format; what is not set on it is undefined. */
export interface StandInRule {
  readonly id: string;
  readonly type: RuleType;
  readonly areas: readonly Block[];
  formula?: string;
  fill?: string;
  stopIfTrue: boolean;
  /** Excel lists the rule, but fails to say what its condition is. */
  readonly unreadable?: boolean;
  /** Excel lists the rule, but says that there is none when it is to be deleted. */
  undeletable?: boolean;
}

/** A chart on a sheet; what is not set on it is as Excel makes it. */
export interface StandInChart {
  readonly id: string;
  name: string;
  readonly type: 'ColumnClustered' | 'Pie';
  readonly source: Block;
  /** Whether Excel took the first row and the first column for names, which it decides when the chart is made. */
  readonly named: { readonly row: boolean; readonly column: boolean };
  title?: string;
  legend?: string;
  minimum?: number;
  place?: Block;
  readonly labels: { value: boolean; percentage: boolean; place?: string; format?: string; readonly own: Map<number, string> };
}

/** What a chart shows of its cells as they are now. */
export interface ShownChart {
  readonly categories: readonly (StandInValue | undefined)[];
  readonly series: readonly { readonly name: StandInValue | undefined; readonly values: readonly (StandInValue | undefined)[] }[];
}

/** One worksheet of the stand-in: what the adapter may see, and what it must leave as it is. */
export class SheetModel {
  /** Conditional formats, the one of priority 0 first. */
  readonly rules: StandInRule[] = [];
  readonly charts: StandInChart[] = [];
  /** Fills that were set by hand, by "row,column". */
  readonly fills = new Map<string, string>();
  /** Widths that were set, in points. */
  readonly columnWidths = new Map<number, number>();
  /** Rows and columns that the user hid, 0-based. */
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  protection: { readonly allowFormatCells: boolean } | undefined;
  private readonly cells = new Map<string, StandInCell>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** Puts a value into a cell; "" empties it and leaves its format. */
  write(row: number, column: number, value: StandInValue, format = 'General', formula?: string): void {
    this.cells.set(`${String(row)},${String(column)}`, { row, column, value, format, ...(formula === undefined ? {} : { formula }) });
  }

  /** Takes all values and formulas away; formats stay. */
  clearContents(block: Block): void {
    for (const { row, column, format } of [...this.cells.values()]) {
      if (meet(block, { top: row, left: column, bottom: row, right: column })) this.write(row, column, '', format);
    }
  }

  cellAt(row: number, column: number): StandInCell | undefined {
    return this.cells.get(`${String(row)},${String(column)}`);
  }

  /** The smallest block around all cells that have a value. */
  usedBlock(): Block | undefined {
    let used: Block | undefined;
    for (const { row, column, value } of this.cells.values()) {
      if (value === '') continue;
      used = {
        top: Math.min(used?.top ?? row, row),
        left: Math.min(used?.left ?? column, column),
        bottom: Math.max(used?.bottom ?? row, row),
        right: Math.max(used?.right ?? column, column),
      };
    }
    return used;
  }

  /** The rules that touch any of these blocks. */
  rulesOn(blocks: readonly Block[]): readonly StandInRule[] {
    return this.rules.filter((rule) => rule.areas.some((area) => blocks.some((block) => meet(area, block))));
  }

  /** The rules as a value of their own, to be compared later. */
  rulesSnapshot(): readonly StandInRule[] {
    return structuredClone(this.rules);
  }

  /** All that there is of the sheet as a value of its own, to be compared later. */
  snapshot(): object {
    const { rules, charts, fills, columnWidths, hiddenRows, hiddenColumns, cells, name, visibility, protection } = this;
    return structuredClone({ rules, charts, fills, columnWidths, hiddenRows, hiddenColumns, cells, name, visibility, protection });
  }

  /**
   * Makes a chart as Excel does, from what the cells hold at that moment: a first row or column is taken for names where
   * it holds a text beside the corner, and for values otherwise.
   */
  addChart(id: string, type: StandInChart['type'], source: Block): StandInChart {
    const holdsText = (row: number, column: number): boolean => typeof this.cellAt(row, column)?.value === 'string' && this.cellAt(row, column)?.value !== '';
    const named = { row: holdsText(source.top, source.left + 1), column: holdsText(source.top + 1, source.left) };
    const chart: StandInChart = { id, name: `Chart ${id}`, type, source, named, labels: { value: false, percentage: false, own: new Map() } };
    this.charts.push(chart);
    return chart;
  }

  /** What a chart shows, its series standing in columns. */
  shownChart({ source, named }: StandInChart): ShownChart {
    const value = (row: number, column: number): StandInValue | undefined => this.cellAt(row, column)?.value;
    const span = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_each, index) => from + index);
    const rows = span(source.top + (named.row ? 1 : 0), source.bottom);
    const columns = span(source.left + (named.column ? 1 : 0), source.right);
    return {
      categories: named.column ? rows.map((row) => value(row, source.left)) : [],
      series: columns.map((column) => ({ name: named.row ? value(source.top, column) : undefined, values: rows.map((row) => value(row, column)) })),
    };
  }

  /** The fill that Excel would show: of the first rule that has one, down to a rule that stops. */
  shownFill(row: number, column: number): string | undefined {
    const cell = { top: row, left: column, bottom: row, right: column };
    for (const rule of this.rulesOn([cell])) {
      if (rule.fill !== undefined) return rule.fill;
      if (rule.stopIfTrue) return undefined;
    }
    return undefined;
  }
}
