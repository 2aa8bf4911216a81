import { chromium, type Browser } from 'playwright-core';
import { findBrowser, isRoot } from './find-browser.js';

/** Chromium talks to its maker at every start; on a machine without a network that only costs time. */
const SILENT = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=zh-CN',
];

/** A headless browser for an end-to-end test; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no browser found: run node test/support/find-browser.js');
  return chromium.launch({
    executablePath,
    // Chromium refuses its sandbox to root.
    args: isRoot() ? [...SILENT, '--no-sandbox'] : SILENT,
  });
}
