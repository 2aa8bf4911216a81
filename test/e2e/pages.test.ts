/** The built pages in a real browser, under their own content security policy. */
import type { Browser, Page } from 'playwright-core';
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

const OFFICE_JS = 'https://appsforoffice.microsoft.com/**';

/** What the browser refused or could not run. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

test('the workbench opens with no complaint from the browser', async () => {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${server.origin}/`);
  await page.waitForSelector('#root > :not(#shell)');
  expect(await page.title()).toContain('勾稽');
  expect(complaints).toEqual([]);
  await page.close();
});

test('the pages refuse inline and evaluated scripts, and other origins', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/`);
  const refused = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.head.append(script);
    // On a later turn: what the debugger itself runs is exempt from the policy.
    const evaluated = await new Promise<boolean>((resolve) => {
      setTimeout(() => {
        try {
          Reflect.construct(Function, ['return 1']);
          resolve(true);
        } catch {
          resolve(false);
        }
      }, 0);
    });
    const sent = await fetch('http://127.0.0.1:9/').then(
      () => 'sent',
      (error: unknown) => String(error),
    );
    return { inline: 'inlineRan' in window, evaluated, sent };
  });
  expect(refused.inline).toBe(false);
  expect(refused.evaluated).toBe(false);
  expect(refused.sent).toContain('TypeError');
  await page.close();
});

test('the pane says in words that office.js did not load', async () => {
  const page = await browser.newPage();
  await page.route(OFFICE_JS, (route) => route.abort());
  await page.goto(`${server.origin}/taskpane.html`);
  await page.waitForSelector('#shell[role=alert]');
  expect(await page.textContent('#shell')).toContain('office.js');
  await page.close();
});

test('the pane says in words that its own program did not load', async () => {
  const page = await browser.newPage();
  await page.route(OFFICE_JS, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.route(/\/taskpane\.[0-9a-f]+\.js$/, (route) => route.abort());
  await page.goto(`${server.origin}/taskpane.html`);
  await page.waitForSelector('#shell[role=alert]');
  expect(await page.textContent('#shell')).toContain('程序文件没有载入');
  await page.close();
});

test('the pane draws once Office is ready', async () => {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.route(OFFICE_JS, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'window.Office = { onReady: (then) => Promise.resolve({ host: null, platform: null }).then(then) };',
    }),
  );
  await page.goto(`${server.origin}/taskpane.html`);
  await page.waitForSelector('#root > :not(#shell)');
  expect(complaints).toEqual([]);
  await page.close();
});
