import { blankCount } from '../app/narrative-text';
import { GoujiError } from '../model';
import type { Book, InputProblem, Sheet } from '../model';
import {
  checkSupplement,
  composeNarrative,
  DEFAULT_STYLE,
  NO_SUPPLEMENT,
  priorFits,
  readOwnStyle,
  readSupplementJson,
  readSupplementSheet,
  STYLE_NAMES,
  styleNamed,
  SUPPLEMENT_SHEET,
  supplementMisfit,
  supplementTemplate,
} from '../narrative';
import type { Style, Supplement } from '../narrative';
import { checkBook } from '../rules';
import { errorCount, inputProblem, NARRATE_NOTICES, priorMisfitWords, severityWord, styleProblem, supplementFinding, supplementMisfitWords, USAGE_PROBLEMS } from '../text/zh-CN';
import type { Request } from './arguments';
import { readBook, readBookFile, readText, refuseOverwriting, writeOutput } from './files';
import { narrativeContent } from './narrative-content';

type NarrateRequest = Extract<Request, { command: 'narrate' }>;

/**
 * Writes the 情况说明; blanks still to fill are counted on standard error. What of the 补充数据
 * cannot be read is said there too, stays a blank in the text, and makes the status 2.
 */
export async function narrate(request: NarrateRequest): Promise<0 | 2> {
  const { prior: priorPath, data, template, out } = request;
  const style = await styleOf(request);
  const inputs = [request.book, priorPath, data, request.style].filter((path) => path !== undefined);
  if (out !== undefined) await refuseOverwriting('-o', out, inputs);
  if (template !== undefined) await refuseOverwriting('--template', template, inputs);
  const { book, sheets } = await readBookFile(request.book);
  const prior = priorPath === undefined ? undefined : await readBook(priorPath);
  const { supplement, problems } = await supplementOf(data, sheets);
  const document = composeNarrative(book, prior, style, supplement);
  const content = await narrativeContent(request, { document, book, sheets, prior, style, supplement });
  if (out === undefined) process.stdout.write(content);
  else await writeOutput(out, content);
  if (template !== undefined) await writeOutput(template, `${JSON.stringify(supplementTemplate(book, supplement, document), undefined, 2)}\n`);
  for (const problem of problems) say(`INPUT ${data ?? request.book} ${inputProblem(problem)}`);
  say(...noticesOf(book, prior === undefined ? undefined : { file: priorPath ?? '', book: prior }, supplement));
  const blanks = blankCount(document);
  if (blanks > 0) say(NARRATE_NOTICES.blanks(blanks));
  return problems.length === 0 ? 0 : 2;
}

function say(...lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
}

/** The style that was asked for: by its name, or a file of one's own. */
async function styleOf({ style: asked }: NarrateRequest): Promise<Style> {
  if (asked === undefined) return DEFAULT_STYLE;
  const known = styleNamed(asked);
  if (known !== undefined) return known;
  if (!asked.endsWith('.json')) throw new GoujiError('USAGE', { detail: USAGE_PROBLEMS.unknownStyle(asked, STYLE_NAMES) });
  const { style, problems } = readOwnStyle(await readText(asked));
  const [problem] = problems;
  if (problem !== undefined) throw new GoujiError('USAGE', { detail: USAGE_PROBLEMS.style(asked, styleProblem(problem)) });
  return style;
}

/** What was given: in the file that was named, else on the workbook's own sheet. */
async function supplementOf(data: string | undefined, sheets: readonly Sheet[]): Promise<{ supplement: Supplement; problems: readonly InputProblem[] }> {
  if (data !== undefined) return readSupplementJson(await readText(data));
  const sheet = sheets.find(({ name }) => name.trim() === SUPPLEMENT_SHEET.name);
  return sheet === undefined ? { supplement: NO_SUPPLEMENT, problems: [] } : readSupplementSheet(sheet);
}

/** What a reader of the text should know: errors in the tables, contradictions in what was given, and what was left aside. */
function noticesOf(book: Book, prior: { readonly file: string; readonly book: Book } | undefined, supplement: Supplement): readonly string[] {
  const errors = errorCount(checkBook(book));
  const fit = prior === undefined ? undefined : priorFits(book, prior.book);
  const misfit = supplementMisfit(book, supplement);
  const findings = misfit === undefined ? checkSupplement(book, fit?.fits === true ? prior?.book : undefined, supplement) : [];
  return [
    ...(errors === undefined ? [] : [NARRATE_NOTICES.errors(errors)]),
    ...(prior === undefined || fit === undefined || fit.fits ? [] : [priorMisfitWords(fit.reason, { file: prior.file, current: book, prior: prior.book })]),
    ...(misfit === undefined ? [] : [supplementMisfitWords(misfit, supplement, book)]),
    ...findings.map((finding) => `${severityWord(finding.severity)} ${supplementFinding(finding)}`),
  ];
}
