import { ownShareLabel, shareFormat } from '../../model';
import type { Area, Book, Chart, ChartSpec, ChartValue, LaidOutCell, LaidOutSheet, MissingChart, Sheet, SheetChart } from '../../model';
import { EMPTY, number, text } from '../laid-out-cells';

/** What the sheet is called, and what it says that does not come from the figures. */
export const CHART_SHEET = {
  name: '决算图表',
  /** Below the title; the sheet is known by it. */
  note: '单位：万元。本表由勾稽写入，再次写入时整张替换。',
  share: '占比（%）',
} as const;

const COLUMN_WIDTHS = [40, 16, 16];
const HEAD_ROWS = 2;
/** A chart beside its data: as high as this even where the data is shorter, with an empty column between. */
const CHART_ROWS = 16;
const CHART_COLUMNS = 8;

/** The rows of one figure, and what is drawn from them. */
interface Block {
  readonly rows: readonly (readonly LaidOutCell[])[];
  readonly chart?: SheetChart;
}

/**
 * The figures of a 情况说明 as a sheet: one block after the other, each with its caption, its data (categories by
 * series, 万元, in the numerals of the text), a native chart beside it, and below that the chart in words: in a
 * cell, as Excel lets an add-in give its charts no alternative text. One that cannot be drawn says why.
 * @param book whose department and year stand in the title
 */
export function layOutCharts(charts: readonly Chart[], book: Pick<Book, 'department' | 'year'>): LaidOutSheet {
  const title = `${book.department ?? ''}${book.year === undefined ? '' : `${book.year}年度`}${CHART_SHEET.name}`;
  const rows: (readonly LaidOutCell[])[] = [[text(title, 'title')], [text(CHART_SHEET.note, 'note')]];
  const drawn: SheetChart[] = [];
  const left = Math.max(0, ...charts.map(widthOf)) + 1;
  for (const chart of charts) {
    rows.push([]);
    const block = chart.kind === 'missing' ? missing(chart) : blockOf(chart, rows.length, left);
    rows.push(...block.rows);
    if (block.chart !== undefined) drawn.push(block.chart);
  }
  return { name: CHART_SHEET.name, columnWidths: COLUMN_WIDTHS, frozenRows: HEAD_ROWS, rows, charts: drawn };
}

/** Whether a sheet is the one that we write, and not a person's own of that name. */
export function isChartSheet({ name, values }: Sheet): boolean {
  return name.trim() === CHART_SHEET.name && values.slice(0, HEAD_ROWS).some(([first]) => first === CHART_SHEET.note);
}

function widthOf(chart: Chart): number {
  return chart.kind === 'missing' ? 0 : 1 + chart.series.length + (chart.kind === 'pie' ? 1 : 0);
}

function missing({ number, title, why }: MissingChart): Block {
  return { rows: [[caption(number, title)], [text(why, 'note')]] };
}

/**
 * @param top the row of its caption
 * @param left the column where charts begin
 */
function blockOf(spec: ChartSpec, top: number, left: number): Block {
  const { number, title, categories, series, shares, altText } = spec;
  const header = ['', ...series.map(({ name }) => name), ...(spec.kind === 'pie' ? [CHART_SHEET.share] : [])];
  // No word over the categories: a corner that is empty leaves no doubt that the first row and column are names.
  const lines = [
    header.map((name): LaidOutCell => (name === '' ? EMPTY : text(name, 'heading'))),
    ...categories.map((category, index) => [text(category), ...series.map(({ values }) => valueCell(values[index])), ...shares.slice(index, index + 1).map(valueCell)]),
  ];
  const height = Math.max(lines.length, CHART_ROWS);
  const below = Array.from({ length: height - lines.length }, (): LaidOutCell[] => []);
  const source = { top: top + 1, left: 0, bottom: top + lines.length, right: series.length };
  const place = { top: top + 1, left, bottom: top + height, right: left + CHART_COLUMNS - 1 };
  // Under the chart and not under the data, whose columns would grow with it where texts do not run over empty cells.
  const words = [...Array.from({ length: left }, () => EMPTY), text(altText, 'note')];
  return { rows: [[caption(number, title)], ...lines, ...below, words], chart: drawn(spec, source, place) };
}

function drawn(spec: ChartSpec, source: Area, place: Area): SheetChart {
  const { number, title, series } = spec;
  const named = { name: `图${number}`, source, place } as const;
  if (spec.kind === 'column') {
    const negative = series.some(({ values }) => values.some((value) => value.text.startsWith('-')));
    return { ...named, kind: 'column', title: `${title}（单位：万元）`, fromZero: !negative };
  }
  const ownLabels = spec.categories.flatMap((_, slice) => {
    const label = ownShareLabel(spec, slice);
    return label === undefined ? [] : [{ slice, text: label }];
  });
  return { ...named, kind: 'pie', title, shareFormat: shareFormat(spec), ownLabels };
}

function caption(number: number, title: string): LaidOutCell {
  return text(`图${number}：${title}`, 'section');
}

/** The numeral of the text, in a format that prints it with the zeros that it has: 77.00 and 77 alike. */
function valueCell(value: ChartValue | undefined): LaidOutCell {
  if (value === undefined) return EMPTY;
  const decimals = value.text.split('.')[1]?.length ?? 0;
  return number(value.text, decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);
}
