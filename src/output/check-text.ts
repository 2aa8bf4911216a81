import { a1 } from '../model';
import type { Book, Finding, RuleRun } from '../model';
import { bookLine, causeReach, causeText, findingText, notEvaluatedText, refusalSentence, relationsChecked, severityCounts, severityWord, tablesRecognised } from '../text/zh-CN';

/** The most cells of one finding that a line names. */
const CELLS_SHOWN = 12;

/** One book's check as people read it on a terminal. */
export function checkText(file: string, book: Book, run: RuleRun): string {
  return [
    `${file}  ${bookLine(book)}`,
    `${tablesRecognised(book)} · ${severityCounts(run) || '未发现问题'} · ${relationsChecked(run)}`,
    ...book.tables.map(({ code, title, sheet }) => `  表${code} ${title}（工作表 ${sheet}）`),
    ...book.missing.map((code) => `  缺少表${code}`),
    ...book.refusals.map((refusal) => `  ${refusalSentence(refusal)}`),
    ...causeLines(book, run),
    '',
    ...errorsOfOneCause(run.findings).flatMap((findings) => [...findingLines(findings, book), '']),
    ...run.notEvaluated.map(({ rule, reason, count }) => `无法判断：${rule}（${count} 条）${notEvaluatedText(reason)}`),
  ].join('\n');
}

/** The probable culprits first: they say more than the relations that they break. */
function causeLines(book: Book, run: RuleRun): readonly string[] {
  return run.causes.map((cause) => {
    const { place, title, stands, suggested, verdict, unit } = causeText(cause, book);
    const others = cause.alternatives.map((cell) => `${cell.ref.sheet}!${a1(cell.ref.row, cell.ref.column)}`).join('、');
    const value = suggested === undefined ? stands : `${stands} → ${suggested} ${unit}`;
    const reach = causeReach(cause.instances.length);
    return `  ${place} ${title}：${value}，${verdict}${others}（${reach}）`;
  });
}

/** Each finding alone, but an error that formulas carried on, which is said of all its cells together. */
function errorsOfOneCause(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const together = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { id, cause, facts } = finding;
    const key = facts.code === 'unreadable' && cause !== undefined ? `${cause} ${facts.written}` : id;
    const known = together.get(key);
    if (known === undefined) together.set(key, [finding]);
    else known.push(finding);
  }
  return [...together.values()];
}

/** @param findings of which the first says what all say */
function findingLines(findings: readonly [Finding, ...Finding[]], book: Book): readonly string[] {
  const [finding] = findings;
  const { title, message, formula } = findingText(finding, book);
  const cells = findings.flatMap(({ facts, others }) => [facts, ...others]).flatMap((facts) => facts.cells);
  const places = cells.map(({ cell }) => `${cell.ref.sheet}!${a1(cell.ref.row, cell.ref.column)}`);
  const shown = places.slice(0, CELLS_SHOWN).join('、');
  const rest = places.length > CELLS_SHOWN ? ` 等 ${places.length} 个单元格` : '';
  return [
    `[${severityWord(finding.severity)}] ${finding.rule} ${title}`,
    `  ${message}`,
    `  ${formula}`,
    ...(places.length === 0 ? [] : [`  单元格：${shown}${rest}`]),
  ];
}
