import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a run of the built command line came to. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const PROGRAM = path.resolve(__dirname, '../../dist/cli/gouji.js');

/** Runs the built command line as a user does, in a folder of its own. */
export function gouji(folder: string, ...words: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, ...words], { cwd: folder, maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ status, out, err });
    });
  });
}

/** A folder with these files, and what removes it. */
export async function folderWith(files: Readonly<Record<string, Uint8Array | string>>): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gouji-'));
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
