/** The real office.js in the built pane: what it asks for, which is what a build for an intranet has to bring along. */
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { serveWeb, type StaticServer } from '../support/static-server';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const LIBRARY = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveWeb()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The patterns of files that a build with OFFICE_JS_BASE=./office-js/ copies. */
function copiedPatterns(): readonly RegExp[] {
  const before = process.env.OFFICE_JS_BASE;
  process.env.OFFICE_JS_BASE = './office-js/';
  try {
    let patterns: readonly { from: string; context?: string }[] = [];
    jest.isolateModules(() => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- read anew under another environment
      const [web] = require('../../webpack.config.js') as [(env: object, argv: object) => { plugins: readonly object[] }];
      patterns = web({}, { mode: 'production' }).plugins.flatMap((plugin) => ('patterns' in plugin ? (plugin.patterns as typeof patterns) : []));
    });
    return patterns.filter(({ context }) => context === LIBRARY).map(({ from }) =>
      new RegExp(`^${from.replace(/[.+^$()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')}$`));
  } finally {
    if (before === undefined) delete process.env.OFFICE_JS_BASE;
    else process.env.OFFICE_JS_BASE = before;
  }
}

// How Excel tells the page where it is: program, platform, version and language.
test.each([
  ['Windows', '?_host_Info=Excel$Win32$16.01$zh-CN$$$$0', 'excel-win32-16.01.js'],
  ['Mac', '?_host_Info=Excel$Mac$16.00$zh-CN$$$$0', 'excel-mac-16.00.js'],
  ['the web', '?_host_Info=Excel$Web$16.00$zh-CN$$$$0', 'excel-web-16.00.js'],
  ['no Excel at all', '', 'o15apptofilemappingtable.js'],
])('on %s it asks nobody but its own base, for files that the intranet build brings along', async (_platform, query, wanted) => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route(`${CDN}**`, (route) => route.fulfill({ path: path.join(LIBRARY, new URL(route.request().url()).pathname.slice('/lib/1/hosted/'.length)) }));
  const arrived = page.waitForResponse((response) => response.url().endsWith(wanted));
  await page.goto(`${server.origin}/taskpane.html${query}`);
  await arrived;
  await page.waitForLoadState('networkidle');
  const fromCdn = asked.filter((url) => url.startsWith(CDN)).map((url) => url.slice(CDN.length).split('?')[0] ?? '');
  expect(fromCdn).toContain('office.js');
  const patterns = copiedPatterns();
  expect(patterns.length).toBeGreaterThan(3);
  expect(fromCdn.filter((file) => !patterns.some((pattern) => pattern.test(file)))).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(CDN) && !url.startsWith(`${server.origin}/`))).toEqual([]);
  await page.close();
});
