/** The task pane's built page in a browser: with no Excel around it, and with a stand-in for Excel behind the real client library. */
import type { Browser, Page } from 'playwright-core';
import { a1 } from '../../src/model';
import type { CellRef } from '../../src/model';
import { toSheets } from '../fixtures/drawing/sheets';
import { cleanSample, sample } from '../fixtures/sample/sample';
import { launchBrowser } from '../support/browser';
import { clickRibbon, excelBehind } from '../support/excel/excel-page';
import type { ExcelStandIn } from '../support/excel/excel-stand-in';
import { serveWeb, type StaticServer } from '../support/static-server';

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveWeb()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('in a plain browser the pane says so and offers the workbench', async () => {
  const page = await browser.newPage();
  // What office.js says there: no host.
  const body = 'window.Office = { onReady: (then) => Promise.resolve({ host: null, platform: null }).then(then) };';
  await page.route('https://appsforoffice.microsoft.com/**', (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await page.goto(`${server.origin}/taskpane.html`);
  await page.getByText('这里不是 Excel').waitFor();
  await page.getByRole('link', { name: '打开网页工作台' }).click();
  await page.waitForSelector('[data-testid=summary]');
  await page.close();
});

describe('in Excel', () => {
  let page: Page;
  let excel: ExcelStandIn;
  let complaints: string[];

  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage({ viewport: { width: 350, height: 700 } });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    excel = await excelBehind(page);
    for (const { name, origin, values, formats } of toSheets(sample())) {
      const sheet = excel.book.addSheet(name);
      for (const [row, cells] of values.entries()) {
        for (const [column, value] of cells.entries()) {
          sheet.write(origin.row + row, origin.column + column, value ?? '', formats[row]?.[column]);
        }
      }
      excel.book.addUserRule(sheet, { type: 'Custom', addresses: ['A1:Z99'], formula: '=ISERROR(A1)', fill: '#123456' });
    }
  });
  afterEach(async () => {
    await page.close();
  });

  const rules = () => excel.book.sheets.map((sheet) => sheet.rulesSnapshot());
  const check = async () => {
    await page.getByRole('button', { name: '检查', exact: true }).click();
    await page.waitForSelector('[data-testid=summary]');
  };
  /** Waits for what the page asks of Excel to come to an end. */
  const settled = async () => {
    let before = -1;
    while (before !== excel.trips.length) {
      before = excel.trips.length;
      await page.waitForTimeout(150);
    }
  };

  test('the built pane checks the sample, marks it, leads to a cell and leaves no trace', async () => {
    const before = rules();
    await page.goto(`${server.origin}/taskpane.html`);
    await page.getByRole('button', { name: '检查', exact: true }).waitFor();
    await settled();
    excel.forgetTrips();

    await check();
    await settled();
    expect(await page.textContent('[data-testid=summary]')).toMatch(/已识别 13\/13 张表 · 3 处错误/);
    // 13 tables, at most five round trips and one for each further 20,000 cells.
    const cells = toSheets(sample()).reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
    expect(excel.syncs).toBeLessThanOrEqual(5 + Math.floor(cells / 20_000));
    expect(rules()).toEqual(before);

    excel.forgetTrips();
    await page.getByRole('switch', { name: '在表中标记' }).click();
    await settled();
    expect(excel.syncs).toBe(3);
    const planted = plantedCells();
    expect(planted.length).toBeGreaterThan(0);
    expect(planted.map(({ sheet, row, column }) => excel.book.find(sheet)?.shownFill(row, column))).toEqual(planted.map(() => '#FF7C80'));

    excel.forgetTrips();
    await page.getByRole('button', { name: '下一处' }).click();
    await settled();
    expect(excel.syncs).toBeLessThanOrEqual(3);
    const { selection } = excel.book;
    expect(planted.map(({ sheet, row, column }) => ({ sheet, address: a1(row, column) }))).toContainEqual(selection);
    expect(excel.book.active?.name).toBe(selection?.sheet);

    excel.forgetTrips();
    await page.getByRole('switch', { name: '在表中标记' }).click();
    await settled();
    expect(excel.syncs).toBe(3);
    expect(rules()).toEqual(before);
    expect(excel.largestMessage).toBeLessThan(5 * 1024 * 1024);
    expect(complaints).toEqual([]);
  });

  test('while people type, each pause costs one round trip, and one more where marks are others', async () => {
    await page.goto(`${server.origin}/taskpane.html?start=check`);
    await page.waitForSelector('[data-testid=summary]');
    await settled();
    const right = toSheets(cleanSample());
    const correct = ({ sheet, row, column }: CellRef) => {
      const { origin, values } = right.find(({ name }) => name === sheet)!;
      const model = excel.book.find(sheet)!;
      model.write(row, column, values[row - origin.row]?.[column - origin.column] ?? '', model.cellAt(row, column)?.format);
      excel.raise('changed', { address: a1(row, column), worksheetId: model.id });
    };
    const errors = (count: string) => page.waitForFunction((text) => document.querySelector('[data-testid=summary]')?.textContent.includes(text), count);
    const [first, second] = plantedCells() as [CellRef, CellRef];

    excel.forgetTrips();
    correct(first);
    await errors('2 处错误');
    await settled();
    expect(excel.syncs).toBe(1);

    await page.getByRole('switch', { name: '在表中标记' }).click();
    await settled();
    excel.forgetTrips();
    correct(second);
    await errors('1 处错误');
    await settled();
    expect(excel.syncs).toBe(2);
    // Nothing covers the user's own colour any more.
    expect(excel.book.find(second.sheet)?.shownFill(second.row, second.column)).toBe('#123456');
    expect(complaints).toEqual([]);
  });

  test('the pane says what to do where Excel refuses, and a second try works', async () => {
    await page.goto(`${server.origin}/taskpane.html`);
    await page.getByRole('button', { name: '检查', exact: true }).waitFor();
    await settled();
    excel.failNext({ code: 'InvalidOperationInCellEditMode' }, 2);
    await page.getByRole('button', { name: '检查', exact: true }).click();
    await page.getByText('请按 Enter 或 Esc 结束编辑后重试', { exact: false }).waitFor();
    await check();
    expect(complaints).toEqual([]);
  });

  test('the figures of the text are drawn on a sheet of their own, and once more in their place', async () => {
    await page.goto(`${server.origin}/taskpane.html?start=check`);
    await page.waitForSelector('[data-testid=summary]');
    await page.getByRole('tab', { name: /情况说明/ }).click();
    await page.getByRole('tab', { name: '占比同比' }).click();
    await settled();
    // One to look whether such a sheet is there and is ours, four to make it, two to show it. The next time the look finds
    // a sheet more and reads everything, in four; from then on it is one again. To replace it takes three.
    for (const trips of [1 + 4 + 2, 4 + 3 + 2, 1 + 3 + 2]) {
      excel.forgetTrips();
      await page.getByRole('button', { name: '图表写入工作表' }).click();
      await settled();
      expect(excel.syncs).toBe(trips);
      const sheet = excel.book.find('决算图表');
      // Without last year's accounts there is nothing to compare with.
      expect(sheet?.charts.map(({ name, type }) => `${name} ${type}`)).toEqual(['图2 Pie', '图3 Pie', '图6 Pie', '图7 Pie']);
      expect(excel.book.active?.name).toBe('决算图表');
    }
    expect(await page.getByText('图表没有画出', { exact: false }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('the page behind the ribbon clears the marks without a pane', async () => {
    const before = rules();
    await page.goto(`${server.origin}/taskpane.html`);
    await check();
    await page.getByRole('switch', { name: '在表中标记' }).click();
    await settled();
    expect(rules()).not.toEqual(before);
    await page.goto(`${server.origin}/commands.html`);
    await page.waitForFunction(() => 'ribbonFunctions' in window && Object.keys(window.ribbonFunctions as object).length > 0);
    excel.forgetTrips();
    await clickRibbon(page, 'clearMarks');
    expect(excel.syncs).toBe(3);
    expect(rules()).toEqual(before);
    expect(complaints).toEqual([]);
  });
});

/** Where the planted mistakes stand: the cells in which the sample differs from itself without them. */
function plantedCells() {
  const right = toSheets(cleanSample());
  return toSheets(sample()).flatMap(({ name, origin, values }, index) =>
    values.flatMap((cells, row) =>
      cells.flatMap((value, column) =>
        value === right[index]?.values[row]?.[column] ? [] : [{ sheet: name, row: origin.row + row, column: origin.column + column }])));
}
