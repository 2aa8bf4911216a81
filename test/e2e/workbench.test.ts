/** The main job in a real browser: the sample opens, its mistakes are found, a click leads to the cell. */
import type { Browser, Page } from 'playwright-core';
import { a1 } from '../../src/model';
import type { SheetDrawing } from '../fixtures/drawing/sheet-drawing';
import { toSheets } from '../fixtures/drawing/sheets';
import { toWorkbookBytes } from '../fixtures/drawing/workbook-bytes';
import { cleanSample, plantedMistakes, sample } from '../fixtures/sample/sample';
import { launchBrowser } from '../support/browser';
import { serveWeb, type StaticServer } from '../support/static-server';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let browser: Browser;
let server: StaticServer;
let page: Page;
let requests: string[];
let complaints: string[];

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveWeb()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  requests = [];
  complaints = [];
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  page = await context.newPage();
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${server.origin}/`);
  await page.waitForSelector('[data-testid=summary]');
});
afterEach(async () => {
  await page.context().close();
});

/** Where the planted mistakes stand: the cells in which the sample differs from itself without them. */
function plantedCells() {
  const right = toSheets(cleanSample());
  return toSheets(sample()).flatMap(({ name, origin, values }, index) =>
    values.flatMap((cells, row) =>
      cells.flatMap((value, column) =>
        value === right[index]?.values[row]?.[column] ? [] : [{ sheet: name, row: origin.row + row, column: origin.column + column }],
      ),
    ),
  );
}

const cellAt = (row: number, column: number): string => `tr[data-row="${row}"] td[data-column="${column}"]`;
const sheetTabs = () => page.getByRole('tablist', { name: '工作表' });
const showSheet = (name: string) => sheetTabs().getByRole('tab', { name }).click();
const frontSheet = () => sheetTabs().getByRole('tab', { selected: true }).textContent();
const summary = () => page.textContent('[data-testid=summary]');

test('the sample opens by itself, and its three planted mistakes are found and highlighted', async () => {
  expect(await summary()).toMatch(/已识别 13\/13 张表 · 3 处错误（涉及 \d+ 条关系）/);
  expect(await page.getByText('当前打开的是示例', { exact: false }).count()).toBe(1);
  const planted = plantedCells();
  expect(planted).toHaveLength(plantedMistakes.length);
  const shown: (string | null)[] = [];
  for (const { sheet, row, column } of planted) {
    await showSheet(sheet);
    const cell = page.locator(cellAt(row, column));
    shown.push(await cell.textContent());
    expect(await cell.getAttribute('data-mark')).toBe('culprit');
    expect(await cell.getAttribute('title')).toMatch(/^最可能填错的数\n错误：/);
  }
  expect(shown).toEqual(plantedMistakes.map(({ wrong }) => wrong));
  expect(requests.filter((url) => !url.startsWith(`${server.origin}/`))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('each planted mistake is one card, headed by its cell, with the value that is right', async () => {
  const cards = page.locator('li[data-issue]');
  expect(await cards.count()).toBe(plantedMistakes.length);
  expect(await page.getByRole('tab', { name: /^检查/ }).textContent()).toBe(`检查${plantedMistakes.length}`);
  const found: (string | null)[] = [];
  for (let index = 0; index < plantedMistakes.length; index += 1) {
    await cards.nth(index).locator('[data-roving]').click();
    const { row, column } = await selectedPlace();
    found.push(`${await frontSheet()} ${row},${column}`);
    const words = await cards.nth(index).textContent();
    const mistake = plantedCells().findIndex((cell) => `${cell.sheet} ${cell.row},${cell.column}` === found[index]);
    expect(words).toContain(`应为${plantedMistakes[mistake]?.right}`);
    expect(words).toContain(a1(row, column));
  }
  expect([...found].sort()).toEqual(plantedCells().map(({ sheet, row, column }) => `${sheet} ${row},${column}`).sort());
});

test('the relations of a card unfold, and the links lead to every cell of theirs', async () => {
  await page.locator('[data-roving]').first().click();
  const card = page.locator('li[aria-current=true]');
  const folded = card.locator('[data-finding] button[aria-expanded=false]');
  while ((await folded.count()) > 0) await folded.first().click();
  const links = card.getByRole('button', { name: /^\d\d表 [A-Z]+\d+，/ });
  expect(await links.count()).toBeGreaterThan(5);
  for (let index = 0; index < (await links.count()); index += 1) {
    await links.nth(index).click();
    const [, address] = (await links.nth(index).textContent())?.split(' ') ?? [];
    const { row, column } = await selectedPlace();
    expect(a1(row, column)).toBe(address);
    expect(await isInView('td[aria-selected=true]')).toBe(true);
    // A link leads to a cell of this card, whatever else that cell is marked for.
    expect(await page.locator('li[aria-current=true]').count()).toBe(1);
    expect(await card.locator('[data-finding] button[aria-expanded=true]').count()).toBeGreaterThan(0);
  }
});

test('a marked cell that the user selects brings its card forward, and keeps the focus', async () => {
  for (const { sheet, row, column } of plantedCells()) {
    await showSheet(sheet);
    await page.locator(cellAt(row, column)).click();
    const head = page.locator('li[aria-current=true]').getByRole('button', { name: new RegExp(`^\\d\\d表 ${a1(row, column)}$`) });
    expect(await head.count()).toBe(1);
    expect(await head.evaluate(isShown)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.closest('[role=grid]') !== null)).toBe(true);
  }
});

test('own rules are checked with the others, and what cannot be read is said at once', async () => {
  const before = await errorCount();
  await page.getByRole('button', { name: /^自定义规则/ }).click();
  const field = page.getByRole('textbox', { name: '规则（每行一条）' });
  await field.fill('本-1 01[本年收人合计] = 0');
  await page.getByText('表中没有名为“本年收人合计”的行').waitFor();
  await field.fill('本-1 01[本年收入合计] = 0');
  await page.getByRole('button', { name: '应用' }).click();
  await page.getByText('已应用').waitFor();
  await page.getByRole('button', { name: '自定义规则（1）' }).waitFor();
  expect(await errorCount()).toBe(before + 1);
  await page.getByRole('searchbox').fill('本-1');
  expect(await page.locator('li[data-issue]').count()).toBe(1);
  await page.keyboard.press('F8');
  expect(await page.locator('td[aria-selected=true]').getAttribute('data-mark')).toBe('error');
});

test('a sheet named 自定义规则 is read as rules', async () => {
  const buffer = Buffer.from(await toWorkbookBytes([...cleanSample(), ruleSheet('自定义规则', ['# 说明', '01[本年收入合计] = 0', '01[经营收人] = 0'])]));
  await page.setInputFiles('[data-testid=open-workbook]', { name: '本单位.xlsx', mimeType: XLSX, buffer });
  await page.getByRole('button', { name: '自定义规则（1） · 1 条读不懂' }).click();
  expect(await errorCount()).toBe(1);
  await page.getByRole('button', { name: '工作表 自定义规则 A3 第 4 字' }).click();
  expect(await frontSheet()).toBe('自定义规则');
  expect(await selectedPlace()).toEqual({ row: 2, column: 0 });
  expect(await page.getByText('未采用的工作表', { exact: false }).count()).toBe(0);
});

test('F8 walks through the findings and the sheets that they stand on', async () => {
  const sheets = new Set<string | null>();
  const total = await page.locator('[data-roving]').count();
  for (let step = 0; step < total; step += 1) {
    await page.keyboard.press('F8');
    sheets.add(await sheetTabs().getByRole('tab', { selected: true }).textContent());
  }
  expect(sheets.size).toBeGreaterThan(1);
  expect(await page.locator('[data-roving]').nth(total - 1).locator('xpath=ancestor::li[1]').getAttribute('aria-current')).toBe('true');
});

test('typing the right number into a cell has it checked again', async () => {
  const before = await errorCount();
  const [mistake] = plantedCells();
  const right = plantedMistakes[0]?.right ?? '';
  if (mistake === undefined) throw new Error('no mistake');
  await showSheet(mistake.sheet);
  await page.locator(cellAt(mistake.row, mistake.column)).dblclick();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(right);
  await page.keyboard.press('Enter');
  await page.waitForFunction((count) => {
    const text = document.querySelector('[data-testid=summary]')?.textContent ?? '';
    return Number(/(\d+) 处错误/.exec(text)?.[1] ?? 0) < count;
  }, before);
  expect(await page.locator(cellAt(mistake.row, mistake.column)).getAttribute('data-mark')).toBeNull();
});

test('the narrative is written, its figures lead to their cells, and it can be copied', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin });
  await page.getByRole('tab', { name: /情况说明/ }).click();
  expect(await page.textContent('[data-testid=narrative]')).toContain('一、');
  expect(await page.textContent('[data-testid=errors-left]')).toContain(`表中还有 ${plantedMistakes.length} 处错误`);
  const figure = page.locator('[data-figure]').first();
  await figure.click();
  expect(await page.locator('td[aria-selected=true]').count()).toBe(1);
  await page.getByRole('button', { name: '复制全文' }).click();
  await page.getByRole('button', { name: '已复制' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(await figure.textContent());
  expect(copied.split('\n').length).toBeGreaterThan(10);
});

test('a workbook of the user takes the place of the sample, and no filter is left from that', async () => {
  await page.getByRole('searchbox').fill('没有这样的');
  const buffer = Buffer.from(await toWorkbookBytes(cleanSample()));
  await page.setInputFiles('[data-testid=open-workbook]', { name: '本单位.xlsx', mimeType: XLSX, buffer });
  await page.getByText('本单位.xlsx').waitFor();
  await page.waitForFunction(() => document.querySelector('[data-testid=summary]')?.textContent.includes('处错误') === false);
  expect(await page.getByText('当前打开的是示例', { exact: false }).count()).toBe(0);
  expect(await page.locator('[data-mark=error], [data-mark=culprit]').count()).toBe(0);
  expect(await page.getByText('没有符合筛选条件的问题').count()).toBe(0);
});

test('the tabs of the sheets show a mistake only where one stands', async () => {
  const planted = [...new Set(plantedCells().map(({ sheet }) => sheet))];
  const signed = await sheetTabs().getByRole('tab').evaluateAll((tabs) =>
    tabs.filter((tab) => (tab as HTMLElement).title === '错误').map((tab) => tab.textContent),
  );
  expect(signed).toEqual(planted);
});

test.each([[390, 844], [640, 800]])('on a screen of %i × %i a mistake is in sight before any click', async (width, height) => {
  await page.setViewportSize({ width, height });
  expect(await page.locator('li[data-issue] [data-roving]').first().evaluate(isShown)).toBe(true);
  const [grid, pane] = await Promise.all(['main', 'aside'].map((name) => page.locator(name).boundingBox()));
  expect(pane?.height).toBeGreaterThan(grid?.height ?? 0);
  // The words of the merged title, whose own middle may be out of sight.
  expect(await page.locator(cellAt(0, 0)).locator('span').evaluate(isShown)).toBe(true);
});

test('a file that is no workbook is refused in words, and the open one stays', async () => {
  const before = await summary();
  await page.setInputFiles('[data-testid=open-workbook]', { name: 'a.xlsx', mimeType: 'text/plain', buffer: Buffer.from('合计') });
  await page.getByText('“a.xlsx”不是 Excel 工作簿', { exact: false }).waitFor();
  expect(await summary()).toBe(before);
});

test.each([320, 350, 720])('nothing runs over the edge at a width of %i', async (width) => {
  await page.setViewportSize({ width, height: 900 });
  for (const tab of [/情况说明/, /^检查/]) {
    await page.getByRole('tab', { name: tab }).click();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBe(0);
    const paneOver = await page.locator('[role=tabpanel]').evaluate((panel) => panel.scrollWidth - panel.clientWidth);
    expect(paneOver).toBe(0);
  }
});

/** A sheet with a line in each cell of its first column. */
function ruleSheet(name: string, lines: readonly string[]): SheetDrawing {
  return {
    name,
    rows: lines.map((value) => [{ value, look: 'name' }]),
    merges: [],
    widths: [40],
    heights: new Map(),
    frozen: { rows: 0, columns: 0 },
  };
}

async function errorCount(): Promise<number> {
  return Number(/(\d+) 处错误/.exec((await summary()) ?? '')?.[1] ?? 0);
}

async function selectedPlace(): Promise<{ readonly row: number; readonly column: number }> {
  const selected = page.locator('td[aria-selected=true]');
  const row = Number(await selected.locator('xpath=..').getAttribute('data-row'));
  return { row, column: Number(await selected.getAttribute('data-column')) };
}

/** Whether the middle of the element is what the user sees there. */
function isInView(selector: string): Promise<boolean> {
  return page.locator(selector).evaluate(isShown);
}

/** Runs in the page. */
function isShown(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}
