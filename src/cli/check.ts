import { gatherOwnRules, readOwnRules } from '../app/own-rules';
import { a1, GoujiError } from '../model';
import type { Book } from '../model';
import { checkJson } from '../output/check-json';
import { checkText } from '../output/check-text';
import { priorFits } from '../narrative';
import { CATALOGUE, checkBook, openingBalances, RULES_VERSION } from '../rules';
import type { Rule } from '../rules';
import { errorText, priorMisfitWords, ruleErrorPlace, ruleErrorWords, sheetRuleErrorPlace } from '../text/zh-CN';
import { VERSION } from './version';
import type { Request } from './arguments';
import { writeAudit } from './audit';
import { writeMarked } from './marked';
import { decodeText } from './decode-text';
import { readBook, readBookFile, readText, refuseOverwriting } from './files';

/** 0 no error-level finding, 1 at least one, 2 a file that could not be read. */
export type ExitStatus = 0 | 1 | 2;

/** Checks each book; one that cannot be read does not keep the others from being checked. */
export async function check(request: Extract<Request, { command: 'check' }>): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const books: object[] = [];
  if (request.audit !== undefined) await refuseOverwriting('--audit', request.audit, inputsOf(request));
  if (request.mark !== undefined) await refuseOverwriting('--mark', request.mark, inputsOf(request));
  // What goes with the books may be unreadable too; the books are checked all the same.
  const prior = request.prior === undefined ? undefined : await orSay(readBook(request.prior));
  const ownText = request.rules === undefined ? '' : await orSay(readText(request.rules, decodeText));
  if ((request.prior !== undefined && prior === undefined) || ownText === undefined) status = 2;
  for (const error of readOwnRules(ownText ?? '').errors) {
    process.stderr.write(`RULE_SYNTAX ${request.rules ?? ''} ${ruleErrorPlace(error)}：${ruleErrorWords(error)}\n`);
    status = 2;
  }
  for (const file of request.books) {
    try {
      const read = await readBookFile(file);
      const { book } = read;
      const own = gatherOwnRules(read.rules, ownText ?? '');
      for (const { ref, error } of own.sheetErrors) {
        process.stderr.write(`RULE_SYNTAX ${file} ${sheetRuleErrorPlace(ref.sheet, a1(ref.row, ref.column), error.column)}：${ruleErrorWords(error)}\n`);
      }
      const rules = [...CATALOGUE, ...priorRules(book, prior, request.prior ?? ''), ...own.rules];
      const run = checkBook(book, rules);
      if (request.json) books.push(checkJson(file, book, run));
      else process.stdout.write(`${checkText(file, book, run)}\n`);
      if (status === 0 && run.counts.error > 0) status = 1;
      const { audit, mark } = request;
      // The check itself stands, where a copy cannot be written.
      if (audit !== undefined && (await orSay(writeAudit(audit, read, run, rules).then(() => true))) === undefined) status = 2;
      if (mark !== undefined && (await orSay(writeMarked(mark, read, run).then(() => true))) === undefined) status = 2;
    } catch (error) {
      const known = error instanceof GoujiError ? error : new GoujiError('INTERNAL', { file, detail: String(error) }, { cause: error });
      const message = errorText(known);
      books.push({ file, error: { code: known.code, message } });
      process.stderr.write(`${known.code} ${message}\n`);
      status = 2;
    }
  }
  if (request.json) {
    const tool = { name: 'gouji', version: VERSION, rules: RULES_VERSION };
    process.stdout.write(`${JSON.stringify({ tool, books }, undefined, 2)}\n`);
  }
  return status;
}

/** Last year's accounts bring a rule of their own, if they are the same department's of the year before. */
function priorRules(book: Book, prior: Book | undefined, file: string): readonly Rule[] {
  if (prior === undefined) return [];
  const fit = priorFits(book, prior);
  if (fit.fits) return [openingBalances(prior)];
  process.stderr.write(`${priorMisfitWords(fit.reason, { file, current: book, prior })}\n`);
  return [];
}

/** Every file that a request reads. */
function inputsOf({ books, prior, rules }: Extract<Request, { command: 'check' }>): readonly string[] {
  return [...books, ...(prior === undefined ? [] : [prior]), ...(rules === undefined ? [] : [rules])];
}

/** What a step brings; undefined where it fails, which is said on standard error. */
async function orSay<T>(step: Promise<T>): Promise<T | undefined> {
  try {
    return await step;
  } catch (error) {
    if (!(error instanceof GoujiError)) throw error;
    process.stderr.write(`${error.code} ${errorText(error)}\n`);
    return undefined;
  }
}
