import { blankCount, narrativeText } from '../app/narrative-text';
import { GoujiError } from '../model';
import { composeNarrative, DEFAULT_STYLE, priorFits, STYLE_NAMES, styleNamed } from '../narrative';
import { narrativeJson } from '../output/narrative-json';
import { checkBook } from '../rules';
import { errorCount, NARRATE_NOTICES, priorMisfit, USAGE_PROBLEMS } from '../text/zh-CN';
import type { Request } from './arguments';
import { readBook, refuseOverwriting, writeOutput } from './files';

/** Writes the 情况说明; blanks still to fill are counted on standard error. */
export async function narrate(request: Extract<Request, { command: 'narrate' }>): Promise<0> {
  const style = request.style === undefined ? DEFAULT_STYLE : styleNamed(request.style);
  if (style === undefined) {
    throw new GoujiError('USAGE', { detail: USAGE_PROBLEMS.unknownStyle(request.style ?? '', STYLE_NAMES) });
  }
  if (request.out !== undefined) {
    await refuseOverwriting('-o', request.out, [request.book, ...(request.prior === undefined ? [] : [request.prior])]);
  }
  const book = await readBook(request.book);
  const prior = request.prior === undefined ? undefined : await readBook(request.prior);
  const document = composeNarrative(book, prior, style);
  const text = request.format === 'json' ? JSON.stringify(narrativeJson(document), undefined, 2) : narrativeText(document);
  if (request.out === undefined) process.stdout.write(`${text}\n`);
  else await writeOutput(request.out, `${text}\n`);
  const errors = errorCount(checkBook(book));
  if (errors !== undefined) process.stderr.write(`${NARRATE_NOTICES.errors(errors)}\n`);
  const fit = prior === undefined ? undefined : priorFits(book, prior);
  if (fit !== undefined && !fit.fits) process.stderr.write(`${priorMisfit()}\n`);
  const blanks = blankCount(document);
  if (blanks > 0) process.stderr.write(`${NARRATE_NOTICES.blanks(blanks)}\n`);
  return 0;
}
