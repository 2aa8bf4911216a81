import { parseAddress } from './a1';
import type { Block } from './a1';
import { assertFormatsChangeable } from './conditional-format-objects';
import type { Place } from './conditional-format-objects';
import type { StandInChart } from './sheet-model';
import { WireError } from './wire-object';
import type { WireObject } from './wire-object';

const TYPES = ['ColumnClustered', 'Pie'] as const;
const LEGEND_PLACES: readonly unknown[] = ['Top', 'Bottom', 'Left', 'Right', 'Corner'];
const LABEL_PLACES: readonly unknown[] = ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'];

const invalid = (): WireError => new WireError('InvalidArgument', 'The argument is invalid.');

function text(value: unknown, take: (text: string) => void): void {
  if (typeof value !== 'string') throw invalid();
  take(value);
}

function oneOf(values: readonly unknown[], value: unknown, take: (text: string) => void): void {
  if (!values.includes(value)) throw invalid();
  text(value, take);
}

/** The block of a range that was given as an argument. */
function blockOf(range: unknown): Block {
  const { kind, reads } = (range ?? {}) as Partial<WireObject>;
  if (kind !== 'Range') throw invalid();
  const [top = 0, left = 0, rows = 0, columns = 0] = ['RowIndex', 'ColumnIndex', 'RowCount', 'ColumnCount'].map((name) => Number(reads?.[name]?.()));
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

function dataLabels(chart: StandInChart): WireObject {
  const { labels } = chart;
  return {
    kind: 'ChartDataLabels',
    writes: {
      ShowValue: (value) => (labels.value = value === true),
      ShowPercentage: (value) => {
        if (chart.type !== 'Pie') throw invalid();
        labels.percentage = value === true;
      },
      Position: (value) => oneOf(LABEL_PLACES, value, (place) => (labels.place = place)),
      NumberFormat: (value) => text(value, (format) => (labels.format = format)),
    },
  };
}

/** Series and points are only modelled as far as a single label goes. */
function seriesCollection(place: Place, chart: StandInChart): WireObject {
  const series = place.sheet.shownChart(chart).series;
  const point = (index: number): WireObject => ({
    kind: 'ChartPoint',
    properties: {
      DataLabel: () => ({ kind: 'ChartDataLabel', writes: { Text: (value) => text(value, (said) => chart.labels.own.set(index, said)) } }),
    },
  });
  const at = (length: number | undefined, index: unknown): number => {
    if (typeof index !== 'number' || index < 0 || index >= (length ?? 0)) throw invalid();
    return index;
  };
  return {
    kind: 'ChartSeriesCollection',
    calls: {
      GetItemAt: (index) => {
        const found = series[at(series.length, index)];
        const points: WireObject = { kind: 'ChartPointsCollection', calls: { GetItemAt: (slice) => point(at(found?.values.length, slice)) } };
        return { kind: 'ChartSeries', properties: { Points: () => points } };
      },
    },
  };
}

function axes(chart: StandInChart): WireObject {
  if (chart.type === 'Pie') throw new WireError('InvalidOperation', 'A pie has no axes.');
  return {
    kind: 'ChartAxes',
    properties: {
      ValueAxis: () => ({
        kind: 'ChartAxis',
        writes: {
          Minimum: (value) => {
            if (typeof value !== 'number') throw invalid();
            chart.minimum = value;
          },
        },
      }),
    },
  };
}

function chartObject(place: Place, chart: StandInChart): WireObject {
  const { charts } = place.sheet;
  return {
    kind: 'Chart',
    id: chart.id,
    reads: { Id: () => chart.id, Name: () => chart.name },
    writes: { Name: (value) => text(value, (name) => (chart.name = name)) },
    properties: {
      Title: () => ({ kind: 'ChartTitle', writes: { Text: (value) => text(value, (title) => (chart.title = title)) } }),
      Legend: () => ({ kind: 'ChartLegend', writes: { Position: (value) => oneOf(LEGEND_PLACES, value, (legend) => (chart.legend = legend)) } }),
      DataLabels: () => dataLabels(chart),
      Axes: () => axes(chart),
      Series: () => seriesCollection(place, chart),
    },
    calls: {
      SetPosition: (start, end) => {
        const [first, last] = [start, end].map((cell) => (typeof cell === 'string' ? parseAddress(cell) : undefined));
        if (first === undefined || last === undefined) throw invalid();
        chart.place = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
        return undefined;
      },
      Delete: () => {
        assertFormatsChangeable(place);
        charts.splice(charts.indexOf(chart), 1);
        return undefined;
      },
    },
  };
}

/** The charts of a sheet. */
export function chartCollection(place: Place): WireObject {
  const { book, sheet } = place;
  return {
    kind: 'ChartCollection',
    items: () => sheet.charts.map((chart) => chartObject(place, chart)),
    item: (key) => {
      const found = sheet.charts.find(({ id }) => id === key);
      if (found === undefined) throw new WireError('ItemNotFound', "The requested resource doesn't exist.");
      return chartObject(place, found);
    },
    calls: {
      Add: (type, source, seriesBy) => {
        assertFormatsChangeable(place);
        const known = TYPES.find((each) => each === type);
        if (known === undefined || seriesBy !== 'Columns') throw invalid();
        const chart = sheet.addChart(book.newId(), known, blockOf(source));
        return chartObject(place, chart);
      },
    },
  };
}
