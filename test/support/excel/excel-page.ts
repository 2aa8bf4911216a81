import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { ExcelStandIn } from './excel-stand-in';
import type { EventMessage } from './excel-stand-in';
import type { OfficeRequest, OfficeResponse } from './office-library';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/**';
const LIBRARY = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

/**
 * What follows the real client library in the page: its transport is the stand-in's, and Office says that the page is
 * in Excel, which it would otherwise learn from the program around it. Functions that a ribbon button would call are
 * kept by their names.
 */
const CONNECTION = `
(() => {
  OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders = { url: 'http://book.test/wb', headers: {} };
  OfficeExtension.HttpUtility.setCustomSendRequestFunc(({ url, body }) => window.receiveInStandIn({ url, body }));
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  window.ribbonFunctions = {};
  window.Office = {
    HostType: { Excel: 'Excel' },
    context: { requirements: { isSetSupported: () => true }, officeTheme: undefined },
    actions: { associate: (name, run) => { window.ribbonFunctions[name] = run; } },
    onReady: (then) => Promise.resolve({ host: 'Excel', platform: 'OfficeOnline' }).then(then),
  };
})();
`;

/** What the connection leaves in the page. */
interface ConnectedWindow {
  readonly ribbonFunctions: Readonly<Record<string, (event: { completed: () => void }) => void>>;
  readonly OfficeExtension: { _testTriggerRichApiMessageEvent(message: { entries: readonly EventMessage[] }): void };
}

/**
 * Lets a page believe that it is a task pane in Excel, with a stand-in for that behind the real client library. To be
 * called before the page is opened.
 */
export async function excelBehind(page: Page): Promise<ExcelStandIn> {
  const excel = new ExcelStandIn();
  const body = `var Office = window.Office || {};\n${readFileSync(require.resolve(LIBRARY), 'utf8')}\n${CONNECTION}`;
  await page.exposeFunction('receiveInStandIn', (request: OfficeRequest): Promise<OfficeResponse> => excel.receive(request));
  await page.route(OFFICE_JS, (route) => route.fulfill({ contentType: 'text/javascript; charset=utf-8', body }));
  excel.onEvent = (message) =>
    void page.evaluate((entry) => {
      (window as unknown as ConnectedWindow).OfficeExtension._testTriggerRichApiMessageEvent({ entries: [entry] });
    }, message);
  return excel;
}

/** Does what a click on a ribbon button of that function does, until the function says that it is done. */
export function clickRibbon(page: Page, name: string): Promise<void> {
  return page.evaluate(
    (called) =>
      new Promise<void>((completed) => {
        (window as unknown as ConnectedWindow).ribbonFunctions[called]?.({ completed });
      }),
    name,
  );
}
