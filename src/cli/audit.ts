import { auditCopy } from '../app/audit-copy';
import type { RuleRun } from '../model';
import type { Rule } from '../rules';
import { auditWritten } from '../text/zh-CN';
import { writeOutput } from './files';
import type { BookFile } from './files';

/**
 * Writes the copy with the audit sheet and says so on standard error.
 * @throws GoujiError NOT_WRITABLE
 */
export async function writeAudit(out: string, { bytes, sheets, book }: BookFile, run: RuleRun, rules: readonly Rule[]): Promise<void> {
  const copy = auditCopy(bytes, sheets, book, run, rules);
  await writeOutput(out, copy.bytes);
  process.stderr.write(`${auditWritten(out, copy.sheet, copy.lines)}\n`);
}
