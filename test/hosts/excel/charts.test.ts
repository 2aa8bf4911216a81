import type { WriteRequest } from '../../../src/hosts/host';
import type { SheetChart } from '../../../src/model';
import { openExcel } from '../../support/excel';
import type { ExcelStandIn, SheetModel } from '../../support/excel';

const COLUMNS: SheetChart = {
  kind: 'column', name: '图1', title: '收入、支出决算总计变动情况图（单位：万元）', fromZero: true,
  source: { top: 0, left: 0, bottom: 2, right: 2 }, place: { top: 0, left: 4, bottom: 15, right: 11 },
};
const PIE: SheetChart = {
  kind: 'pie', name: '图3', title: '支出决算结构图', shareFormat: '0.0%', ownLabels: [{ slice: 1, text: '0.002%' }],
  source: { top: 4, left: 0, bottom: 6, right: 1 }, place: { top: 17, left: 4, bottom: 32, right: 11 },
};
const CELLS = [
  [null, '2023年度', '2024年度'],
  ['收入总计', 20.5, 30],
  ['支出总计', 20.5, 30],
  [null, null, null],
  [null, '本年支出合计', '占比（%）'],
  ['基本支出', 29.9994, 99.998],
  ['项目支出', 0.0006, 0.002],
];
const REQUEST: WriteRequest = { sheet: '决算图表', origin: { row: 0, column: 0 }, cells: CELLS, replaces: 'sheet', charts: [COLUMNS, PIE] };

const sheetOf = (excel: ExcelStandIn): SheetModel => excel.book.find('决算图表')!;
const chartNames = (excel: ExcelStandIn): readonly string[] => sheetOf(excel).charts.map(({ name }) => name);

describe('charts on a sheet', () => {
  it('are drawn from the cells that are written with them', async () => {
    const { excel, host } = openExcel();
    expect(await host.write(REQUEST)).toEqual({ undrawnCharts: [] });
    const sheet = sheetOf(excel);
    const [columns, pie] = sheet.charts;
    expect(sheet.charts).toHaveLength(2);
    expect(sheet.shownChart(columns!)).toEqual({
      categories: ['收入总计', '支出总计'],
      series: [{ name: '2023年度', values: [20.5, 20.5] }, { name: '2024年度', values: [30, 30] }],
    });
    expect(sheet.shownChart(pie!)).toEqual({ categories: ['基本支出', '项目支出'], series: [{ name: '本年支出合计', values: [29.9994, 0.0006] }] });
  });

  it('have their names, titles, places, legends and labels', async () => {
    const { excel, host } = openExcel();
    await host.write(REQUEST);
    const [columns, pie] = sheetOf(excel).charts;
    expect(columns).toMatchObject({
      name: '图1', type: 'ColumnClustered', title: '收入、支出决算总计变动情况图（单位：万元）', place: COLUMNS.place, legend: 'Bottom', minimum: 0,
      labels: { value: true, percentage: false, place: 'OutsideEnd', own: new Map() },
    });
    // Excel would say 0.0% of the second slice.
    expect(pie).toMatchObject({
      name: '图3', type: 'Pie', title: '支出决算结构图', place: PIE.place, legend: 'Right',
      labels: { value: false, percentage: true, place: 'OutsideEnd', format: '0.0%', own: new Map([[1, '0.002%']]) },
    });
  });

  it('follow an axis of Excel where amounts are negative', async () => {
    const { excel, host } = openExcel();
    await host.write({ ...REQUEST, charts: [{ ...COLUMNS, fromZero: false }] });
    expect(sheetOf(excel).charts[0]!.minimum).toBeUndefined();
  });

  it('take 4 round trips on a new sheet, 3 on one that is there, and one less without charts', async () => {
    const { excel, host } = openExcel();
    const { charts: _charts, ...plain } = REQUEST;
    await host.write(REQUEST);
    expect(excel.syncs).toBe(4);
    excel.forgetTrips();
    await host.write(REQUEST);
    expect(excel.syncs).toBe(3);
    excel.forgetTrips();
    await host.write(plain);
    expect(excel.syncs).toBe(2);
  });

  it('replace those that a sheet of ours had, in whatever order, a person’s on other sheets being left alone', async () => {
    const { excel, host } = openExcel();
    const other = excel.book.addSheet('底稿');
    other.addChart('{own}', 'Pie', { top: 0, left: 0, bottom: 1, right: 1 });
    await host.write(REQUEST);
    const before = sheetOf(excel).charts.map(({ id }) => id);
    await host.write({ ...REQUEST, charts: [PIE] });
    expect(chartNames(excel)).toEqual(['图3']);
    expect(before).not.toContain(sheetOf(excel).charts[0]!.id);
    await host.write({ ...REQUEST, charts: [] });
    expect(chartNames(excel)).toEqual([]);
    expect(other.charts).toHaveLength(1);
  });

  it('stay where a request says nothing of charts, or replaces no more than cells', async () => {
    const { excel, host } = openExcel();
    await host.write(REQUEST);
    const { charts: _charts, ...plain } = REQUEST;
    await host.write(plain);
    await host.write({ ...REQUEST, replaces: 'cells', charts: [{ ...PIE, name: '又一图' }] });
    expect(chartNames(excel)).toEqual(['图1', '图3', '又一图']);
  });

  it('leave no range behind in Excel', async () => {
    const { excel, host } = openExcel();
    await host.write(REQUEST);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(excel.heldRanges).toBe(0);
  });
});

describe('charts that Excel does not draw', () => {
  it.each([
    ['ApiNotFound', 'HOST_TOO_OLD'],
    ['AccessDenied', 'PROTECTED_SHEET'],
    ['GeneralException', 'HOST_FAILED'],
    ['InvalidOperationInCellEditMode', 'CELL_EDITING'],
  ])('%s is told as %s; a sheet that was made for them goes again, and the next time all is there', async (office, code) => {
    const { excel, host } = openExcel();
    excel.failNext({ code: office, atAction: 9 }, 3);
    await expect(host.write(REQUEST)).rejects.toMatchObject({ code, facts: { office } });
    expect(excel.book.find('决算图表')).toBeUndefined();
    await host.write(REQUEST);
    expect(chartNames(excel)).toEqual(['图1', '图3']);
  });

  it('do not stand there twice after a failure half way on a sheet of ours', async () => {
    const { excel, host } = openExcel();
    await host.write(REQUEST);
    excel.failNext({ code: 'GeneralException', atAction: 30 }, 2);
    await expect(host.write(REQUEST)).rejects.toMatchObject({ code: 'HOST_FAILED' });
    expect(chartNames(excel).length).toBeGreaterThan(0);
    await host.write(REQUEST);
    expect(chartNames(excel)).toEqual(['图1', '图3']);
  });

  it('do not stand there twice where the cells had to be sent in halves', async () => {
    const { excel, host } = openExcel();
    excel.failNext({ code: 'RequestPayloadSizeLimitExceeded' }, 2);
    await host.write(REQUEST);
    expect(chartNames(excel)).toEqual(['图1', '图3']);
    expect(sheetOf(excel).cellAt(6, 1)?.value).toBe(0.0006);
  });

  it('leave a protected sheet as it is', async () => {
    const { excel, host } = openExcel();
    await host.write(REQUEST);
    sheetOf(excel).protection = { allowFormatCells: false };
    const before = sheetOf(excel).snapshot();
    await expect(host.write({ ...REQUEST, charts: [PIE] })).rejects.toMatchObject({ code: 'PROTECTED_SHEET', facts: { sheet: '决算图表' } });
    expect(sheetOf(excel).snapshot()).toEqual(before);
  });
});
