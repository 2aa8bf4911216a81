/** The task pane's page opened where there is no Excel around it. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
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
