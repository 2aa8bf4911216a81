import { groupedNumeral } from '../../model';
import type { Book, RuleRun, Severity } from '../../model';
import { severityWord } from './reasons';

/** How many tables a family's book has. */
const TABLE_COUNT: Readonly<Record<Book['family'], number>> = { S13: 13 };
const SEVERITIES: readonly Severity[] = ['error', 'review', 'rounding', 'info'];

/** A count with thousands separators. */
export function countWords(count: number): string {
  return groupedNumeral(String(count));
}

/** 已识别 9/13 张表. */
export function tablesRecognised(book: Book): string {
  const found = new Set(book.tables.map(({ code }) => code)).size;
  return `已识别 ${found}/${TABLE_COUNT[book.family]} 张表`;
}

/** How many relations were judged: passed or failed. */
export function judgedCount({ counts }: RuleRun): number {
  return counts.pass + counts.error + counts.review + counts.rounding + counts.info;
}

/** How many findings of each severity there are to show; a cluster of 尾差 counts each of its instances. */
export function findingCounts(run: RuleRun): ReadonlyMap<Severity, number> {
  const counts = new Map<Severity, number>(SEVERITIES.map((severity) => [severity, 0]));
  for (const { severity, others } of run.findings) {
    counts.set(severity, (counts.get(severity) ?? 0) + 1 + others.length);
  }
  return counts;
}

/** 3 处错误 · 1 处需核对, leaving out what there is none of. */
export function severityCounts(run: RuleRun): string {
  return [...findingCounts(run)]
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${countWords(count)} 处${severityWord(severity)}`)
    .join(' · ');
}

/** The whole line after a check, also read out to those who listen. */
export function summaryLine(book: Book, run: RuleRun): string {
  const parts = [tablesRecognised(book), severityCounts(run) || '未发现问题', relationsChecked(run)];
  return parts.join(' · ');
}

/** 2,914 条关系已检查，3 条无法判断. */
export function relationsChecked(run: RuleRun): string {
  const checked = `${countWords(judgedCount(run))} 条关系已检查`;
  const left = run.counts.notEvaluated;
  return left === 0 ? checked : `${checked}，${countWords(left)} 条无法判断`;
}

/** What is said where nothing was found: all clear only where nothing was left unjudged. */
export function cleanText(run: RuleRun): { readonly title: string; readonly body: string } {
  const checked = `检查了 ${countWords(judgedCount(run))} 条关系`;
  const left = run.counts.notEvaluated;
  if (left === 0) return { title: '未发现问题', body: `${checked}，全部相符。` };
  return { title: '已检查的关系中未发现问题', body: `${checked}；另有 ${countWords(left)} 条无法判断，见上方说明，不能认定全部相符。` };
}

/** 某某单位 · 2024年度 · 单位：万元; what is not known is left out. */
export function bookLine(book: Book): string {
  return [
    book.department,
    book.year === undefined ? undefined : `${book.year}年度`,
    book.unit === undefined ? undefined : `单位：${book.unit}`,
  ].filter((part) => part !== undefined).join(' · ');
}
