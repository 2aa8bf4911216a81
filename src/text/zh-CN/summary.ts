import { groupedNumeral } from '../../model';
import type { Book, RuleRun, Severity } from '../../model';
import { issuesOf, placeCounts } from './issues';
import type { PlaceCount, Told } from './issues';
import { severityWord } from './reasons';

/** How many tables a family's book has. */
const TABLE_COUNT: Readonly<Record<Book['family'], number>> = { S13: 13 };

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

/** 3 处错误（涉及 8 条关系） · 36 处尾差: the places to look at, with the relations where they are more. */
export function severityCounts(told: Told): string {
  return [...placeCounts(issuesOf(told))]
    .filter(([, { places }]) => places > 0)
    .map(([severity, count]) => severityCount(severity, count))
    .join(' · ');
}

/** 3 处错误（涉及 8 条关系）; undefined where there is none. */
export function errorCount(told: Told): string | undefined {
  const count = placeCounts(issuesOf(told)).get('error');
  return count === undefined || count.places === 0 ? undefined : severityCount('error', count);
}

function severityCount(severity: Severity, { places, relations }: PlaceCount): string {
  const words = `${countWords(places)} 处${severityWord(severity)}`;
  return relations === places ? words : `${words}（涉及 ${countWords(relations)} 条关系）`;
}

/** 2,925 个金额单元格中 2,923 个受两条以上规则核对. */
export function coverageWords({ coverage }: RuleRun): string {
  const { amountCells, inOneRule, inTwoRules } = coverage;
  const words = `${countWords(amountCells)} 个金额单元格中 ${countWords(inTwoRules)} 个受两条以上规则核对`;
  const single = inOneRule - inTwoRules;
  const none = amountCells - inOneRule;
  const rest = [
    ...(single > 0 ? [`${countWords(single)} 个受一条规则核对`] : []),
    ...(none > 0 ? [`${countWords(none)} 个没有规则可核对`] : []),
  ];
  return [words, ...rest].join('，');
}

/** The whole line after a check, also read out to those who listen. */
export function summaryLine(book: Book, run: RuleRun, told: Told = run): string {
  const parts = [tablesRecognised(book), severityCounts(told) || '未发现问题', relationsChecked(run)];
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
