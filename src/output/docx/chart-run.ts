import { ChartRun } from 'docx/charts';
import type { ChartRunOptions, PieChartPointLabel } from 'docx/charts';
import { ownShareLabel, shareFormat } from '../../model';
import type { ChartSpec } from '../../model';
import { WORD_TEXT } from '../../text/zh-CN';
import { drawnValue } from './drawn-value';

/** 148 mm × 66 mm in pixels of 1/96 inch: the text is 156 mm wide. */
const CHART_SIZE = { width: 560, height: 250 } as const;
const SMALL = { size: 9, color: '000000' } as const;

/** Last year light, this year dark: told apart in black and white too. */
const YEARS = ['9DC3E6', '1F4E79'] as const;
const SLICES = ['1F4E79', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '7F6000', '843C0C', '7030A0', '375623', 'C00000', '00B0F0'] as const;

/** A figure as a native chart with its workbook, so that 编辑数据 opens it. */
export function chartRun(spec: ChartSpec): ChartRun {
  return new ChartRun(spec.kind === 'column' ? columns(spec) : pie(spec));
}

function common({ number, altText }: ChartSpec) {
  return {
    chartArea: { border: 'none' },
    transformation: CHART_SIZE,
    altText: { name: WORD_TEXT.chartName(number), description: altText },
  } as const;
}

function columns(spec: ChartSpec): ChartRunOptions {
  const numerals = spec.series.flatMap(({ values }) => values.map(({ text }) => text));
  return {
    ...common(spec),
    type: 'column',
    title: { text: WORD_TEXT.chartUnit, font: SMALL },
    categories: spec.categories,
    series: spec.series.map(({ name, values }, index) => ({ name, values: values.map(({ text }) => drawnValue(text)), color: YEARS[index % YEARS.length] ?? YEARS[0] })),
    dataLabels: { value: true, position: 'outsideEnd', numberFormat: formatOf(numerals), font: SMALL },
    // Columns that do not begin at zero would make a change look larger than it is.
    valueAxis: { font: SMALL, ...(numerals.some((numeral) => numeral.startsWith('-')) ? {} : { minimum: 0 }) },
    categoryAxis: { font: SMALL },
    legend: { position: 'bottom', font: SMALL },
    gapWidth: 120,
    overlap: -10,
  };
}

function pie(spec: ChartSpec): ChartRunOptions {
  const { categories, series } = spec;
  const values = series[0]?.values ?? [];
  return {
    ...common(spec),
    type: 'pie',
    categories,
    series: [
      {
        name: series[0]?.name ?? spec.title,
        values: values.map(({ text }) => drawnValue(text)),
        colors: values.map((_, index) => SLICES[index % SLICES.length]),
        pointLabels: values.map((_, index) => ownLabel(spec, index)),
      },
    ],
    dataLabels: { percentage: true, position: 'outsideEnd', numberFormat: shareFormat(spec), font: SMALL },
    legend: { position: 'right', font: SMALL },
  };
}

/** The format that prints each value with the numeral's own zeros: 77.00 beside 12588.45, and 77 beside 7116.7. */
function formatOf(numerals: readonly string[]): string {
  const [decimals = 0, ...others] = new Set(numerals.map((numeral) => numeral.split('.')[1]?.length ?? 0));
  return others.length > 0 || decimals === 0 ? 'General' : `0.${'0'.repeat(decimals)}`;
}

/** What a slice says itself, where Word would compute another share than the sentence has. */
function ownLabel(spec: ChartSpec, slice: number): PieChartPointLabel | undefined {
  const text = ownShareLabel(spec, slice);
  return text === undefined ? undefined : { text, font: SMALL };
}
