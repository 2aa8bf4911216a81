import { a1, a1Area } from '../../model';
import type { SheetChart, SheetColumns, SheetPie } from '../../model';
import type { Batch } from './excel-queue';

/** Queues what all charts have. Each member is of ExcelApi 1.1; the newest below, a single label's text, of 1.8. */
function addChart({ name, title, source, place }: SheetChart, type: 'ColumnClustered' | 'Pie', worksheet: Excel.Worksheet): Excel.Chart {
  const chart = worksheet.charts.add(type, worksheet.getRange(a1Area(source)), 'Columns');
  chart.name = name;
  chart.title.text = title;
  chart.setPosition(a1(place.top, place.left), a1(place.bottom, place.right));
  return chart;
}

function addColumns(columns: SheetColumns, worksheet: Excel.Worksheet): void {
  const chart = addChart(columns, 'ColumnClustered', worksheet);
  chart.legend.position = 'Bottom';
  // A label takes the number format of its cell.
  chart.dataLabels.showValue = true;
  chart.dataLabels.position = 'OutsideEnd';
  if (columns.fromZero) chart.axes.valueAxis.minimum = 0;
}

function addPie(pie: SheetPie, worksheet: Excel.Worksheet): void {
  const chart = addChart(pie, 'Pie', worksheet);
  chart.legend.position = 'Right';
  chart.dataLabels.showValue = false;
  chart.dataLabels.showPercentage = true;
  chart.dataLabels.position = 'OutsideEnd';
  chart.dataLabels.numberFormat = pie.shareFormat;
  for (const { slice, text } of pie.ownLabels) chart.series.getItemAt(0).points.getItemAt(slice).dataLabel.text = text;
}

/**
 * Draws charts from cells of their sheet: one round trip for all, none where there is none. It is not made together
 * with the cells: those may have to be sent in halves, and a chart that was sent twice would be there twice.
 */
export async function drawCharts(charts: readonly SheetChart[], worksheet: Excel.Worksheet, { sync }: Batch): Promise<void> {
  if (charts.length === 0) return;
  for (const chart of charts) {
    if (chart.kind === 'column') addColumns(chart, worksheet);
    else addPie(chart, worksheet);
  }
  await sync();
}
