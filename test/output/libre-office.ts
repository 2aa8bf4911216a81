import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const PLACES = [
  ...(process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, 'soffice')),
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/** Where LibreOffice is, if it is installed. */
export const LIBRE_OFFICE = PLACES.find((place) => existsSync(place));

/** Recalculate every .xlsx when it is opened, whatever values it brings. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** The workbooks opened, calculated anew and saved by LibreOffice, in a profile of its own. */
export async function recalculated(workbooks: Readonly<Record<string, Uint8Array>>): Promise<Readonly<Record<string, Uint8Array>>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gouji-office-'));
  try {
    const profile = path.join(folder, 'profile');
    await mkdir(path.join(profile, 'user'), { recursive: true });
    await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const files = Object.keys(workbooks).map((name) => path.join(folder, `${name}.xlsx`));
    for (const [name, bytes] of Object.entries(workbooks)) await writeFile(path.join(folder, `${name}.xlsx`), bytes);
    const out = path.join(folder, 'out');
    const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', 'xlsx', '--outdir', out];
    await promisify(execFile)(LIBRE_OFFICE ?? 'soffice', [...options, ...files], { timeout: 120_000 });
    const read = Object.keys(workbooks).map(async (name) => [name, await readFile(path.join(out, `${name}.xlsx`))] as const);
    return Object.fromEntries(await Promise.all(read));
  } finally {
    await rm(folder, { recursive: true });
  }
}
