'use strict';

/**
 * Finds a Chromium for the end-to-end tests. Run as a program (before `npm test`) it also installs what is missing,
 * where it can: on Debian and its like, as root. Anywhere else it says in one line what to do.
 */

const { execFileSync, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

function candidates() {
  if (process.platform === 'darwin') return MAC;
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS.map((file) => path.join(folder, file)));
  }
  const folders = (process.env.PATH || '').split(path.delimiter).filter((folder) => folder !== '');
  return COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

/**
 * The path of a browser, or undefined.
 * @returns {string | undefined}
 */
function findBrowser() {
  const chosen = process.env.GOUJI_CHROMIUM;
  if (chosen) return fs.existsSync(chosen) ? chosen : undefined;
  return candidates().find((file) => fs.existsSync(file));
}

const isRoot = () => typeof process.getuid === 'function' && process.getuid() === 0;

/** Screenshots of Chinese pages without a Chinese font are rows of boxes. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

function install(packages) {
  process.stdout.write(`installing ${packages.join(' ')}\n`);
  const quietly = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update', '-qq'], quietly);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quietly);
}

function main() {
  const missing = [];
  if (findBrowser() === undefined && !process.env.GOUJI_CHROMIUM) missing.push('chromium');
  if (!hasChineseFont()) missing.push('fontconfig', 'fonts-wqy-zenhei');
  if (missing.length > 0 && process.platform === 'linux' && isRoot() && fs.existsSync('/usr/bin/apt-get')) {
    try {
      install(missing);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  if (findBrowser() === undefined) {
    process.stderr.write('No browser for the end-to-end tests: install Chromium, Chrome or Edge, or set GOUJI_CHROMIUM to its path.\n');
    process.exitCode = 1;
  }
}

if (require.main === module) main();

module.exports = { findBrowser, isRoot };
