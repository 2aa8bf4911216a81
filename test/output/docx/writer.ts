import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { LIBRE_OFFICE } from '../libre-office';

/** LibreOffice with Writer: Debian installs Calc without it. */
export const WRITER = [LIBRE_OFFICE].find((program) => program !== undefined && hasWriter(program));

function hasWriter(program: string): boolean {
  const folder = path.dirname(realpathSync(program));
  return ['libswlo.so', '../Frameworks/libswlo.dylib'].some((library) => existsSync(path.join(folder, library)));
}

/** What LibreOffice made of a .docx, and what it said meanwhile. */
export interface Converted {
  readonly pdf: Uint8Array;
  readonly said: string;
}

/** Opens a .docx in LibreOffice, in a profile of its own, and prints it to PDF. */
export async function printed(docx: Uint8Array): Promise<Converted> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gouji-writer-'));
  try {
    await writeFile(path.join(folder, 'text.docx'), docx);
    const options = [`-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`, '--headless', '--convert-to', 'pdf', '--outdir', folder];
    const { stdout, stderr } = await promisify(execFile)(WRITER ?? 'soffice', [...options, path.join(folder, 'text.docx')], { timeout: 120_000 });
    return { pdf: await readFile(path.join(folder, 'text.pdf')), said: `${stdout}${stderr}` };
  } finally {
    await rm(folder, { recursive: true });
  }
}
