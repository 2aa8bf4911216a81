import { stat } from 'node:fs/promises';
import { auditCopy } from '../app/audit-copy';
import { GoujiError } from '../model';
import type { RuleRun } from '../model';
import type { Rule } from '../rules';
import { auditWritten, USAGE_PROBLEMS } from '../text/zh-CN';
import { writeBytes } from './files';
import type { BookFile } from './files';

/**
 * Refuses to write over a file that is read, under whatever name or link.
 * @throws GoujiError USAGE
 */
export async function refuseOverwriting(out: string, inputs: readonly string[]): Promise<void> {
  const target = await stat(out).catch(() => undefined);
  if (target === undefined) return;
  for (const input of inputs) {
    const read = await stat(input).catch(() => undefined);
    if (read?.dev === target.dev && read.ino === target.ino) throw new GoujiError('USAGE', { detail: USAGE_PROBLEMS.overwritesInput() });
  }
}

/**
 * Writes the copy with the audit sheet and says so on standard error.
 * @throws GoujiError NOT_WRITABLE
 */
export async function writeAudit(out: string, { bytes, sheets, book }: BookFile, run: RuleRun, rules: readonly Rule[]): Promise<void> {
  const copy = auditCopy(bytes, sheets, book, run, rules);
  await writeBytes(out, copy.bytes);
  process.stderr.write(`${auditWritten(out, copy.sheet, copy.lines)}\n`);
}
