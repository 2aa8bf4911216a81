import { GoujiError } from '../model';
import type { RuleRun } from '../model';
import { checkJson } from '../output/check-json';
import { checkText } from '../output/check-text';
import { checkBook, RULES_VERSION } from '../rules';
import { errorText } from '../text/zh-CN';
import { VERSION } from './version';
import type { Request } from './arguments';
import { refuseOverwriting, writeAudit } from './audit';
import { readBook, readBookFile } from './files';
import type { BookFile } from './files';

/** 0 no error-level finding, 1 at least one, 2 a file that could not be read. */
export type ExitStatus = 0 | 1 | 2;

/** Checks each book; one that cannot be read does not keep the others from being checked. */
export async function check(request: Extract<Request, { command: 'check' }>): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const books: object[] = [];
  if (request.audit !== undefined) await refuseOverwriting(request.audit, [...request.books, ...(request.prior === undefined ? [] : [request.prior])]);
  if (request.prior !== undefined) await readBook(request.prior);
  for (const file of request.books) {
    try {
      const read = await readBookFile(file);
      const { book } = read;
      const run = checkBook(book);
      if (request.json) books.push(checkJson(file, book, run));
      else process.stdout.write(`${checkText(file, book, run)}\n`);
      if (status === 0 && run.counts.error > 0) status = 1;
      if (request.audit !== undefined && !(await audited(request.audit, read, run))) status = 2;
    } catch (error) {
      if (!(error instanceof GoujiError)) throw error;
      const message = errorText(error);
      books.push({ file, error: { code: error.code, message } });
      process.stderr.write(`${error.code} ${message}\n`);
      status = 2;
    }
  }
  if (request.json) {
    const tool = { name: 'gouji', version: VERSION, rules: RULES_VERSION };
    process.stdout.write(`${JSON.stringify({ tool, books }, undefined, 2)}\n`);
  }
  return status;
}

/** Whether the audit sheet could be written; where not, the check itself stands, and says why on standard error. */
async function audited(out: string, read: BookFile, run: RuleRun): Promise<boolean> {
  try {
    await writeAudit(out, read, run);
    return true;
  } catch (error) {
    if (!(error instanceof GoujiError)) throw error;
    process.stderr.write(`${error.code} ${errorText(error)}\n`);
    return false;
  }
}
