import { groupedNumeral, numeralOf } from '../../model';
import type { Book, BoundCell, EmptySide, FindingCell, RelationFacts } from '../../model';
import { cellText } from './cells';
import { differenceWords, findingAmounts, mainCell } from './finding-amounts';

type Relator = RelationFacts['relation'];

const LIMITS: Readonly<Partial<Record<Relator, string>>> = { '≤': '应不大于', '≥': '应不小于' };

const OF_ZERO: Readonly<Record<Relator, string>> = { '=': '应为 0', '≠': '不应为 0', '≤': '不应大于 0', '≥': '不应为负数' };

/** The same of what is so as a rule, and may be otherwise for a reason. */
const USUALLY_ZERO: Readonly<Record<Relator, string>> = { '=': '通常为 0', '≠': '通常不为 0', '≤': '通常不大于 0', '≥': '通常不为负数' };

const TURNED: Readonly<Record<Relator, Relator>> = { '=': '=', '≠': '≠', '≤': '≥', '≥': '≤' };

const UNLIKE: Readonly<Record<Relator, string>> = { '=': '两者不一致', '≤': '前者大于后者', '≥': '前者小于后者', '≠': '两者相等' };

/** Columns that are the whole of their row need no name beside it. */
const WHOLE = new Set(['决算数', '金额', '小计', '合计']);

/** States the contradiction, not which side is wrong. */
export function relationMessage(facts: RelationFacts, book: Book): string {
  const { relation, nothing } = facts;
  if (nothing !== undefined) return `${besideNothing(nothing, facts, OF_ZERO, book)}。`;
  const { unit, actual = '', expected = '' } = findingAmounts(facts, book);
  const [one, other] = [groupedNumeral(actual), groupedNumeral(expected)];
  if (relation === '≠') return `两边都是 ${one} ${unit}，不应相等。`;
  const limit = LIMITS[relation];
  const sides = limit === undefined ? `一边是 ${one}，另一边是 ${other} ${unit}` : `${one} ${limit} ${other} ${unit}`;
  return `${sides}，相差 ${differenceWords(facts, book)}。`;
}

const WANTS_REASON = '如属实，请说明原因。';
const SUMMED_ROUNDINGS = '表内各列的合计都与所列各行之和相符，可能是逐行四舍五入后再相加造成的，请核对。';

/** Asks for a look: what is lawful now and then wants its reason told. */
export function reviewMessage(facts: RelationFacts, book: Book): string {
  const { nothing } = facts;
  if (nothing?.why === 'rule') return `${besideNothing(nothing, facts, USUALLY_ZERO, book)}；${WANTS_REASON}`;
  return `${relationMessage(facts, book)}${reviewRemark(facts) ?? ''}`;
}

/** What is said besides the numbers where a relation wants a look; nothing where they speak for themselves. */
export function reviewRemark({ relation, nothing, summedRoundings }: RelationFacts): string | undefined {
  if (nothing?.why === 'rule') return `${USUALLY_ZERO[nothing.side === 'right' ? relation : TURNED[relation]]}；${WANTS_REASON}`;
  return summedRoundings === undefined ? undefined : SUMMED_ROUNDINGS;
}

function besideNothing(nothing: EmptySide, facts: RelationFacts, words: Readonly<Record<Relator, string>>, book: Book): string {
  const { relation, left, right, cells } = facts;
  const [relator, value] = nothing.side === 'right' ? [relation, left] : [TURNED[relation], right];
  const amount = amountWords(value, facts, book);
  if (nothing.why === 'unlisted') return `一边是 ${amount}，表${nothing.tables.join('、')} 没有列出相应的科目，按 0 计；请核对是否漏列`;
  const isPrinted = cells.length === 1 && cells[0]?.sign === 1;
  return `${words[relator]}，${isPrinted ? '表中为' : '算得'} ${amount}`;
}

/**
 * Information wants a look and no more. Where an amount stands that is 0 as a rule, the title says
 * what that means; where two sides are unlike, the title says what holds as a rule, and is left out.
 */
export function informationMessage(facts: RelationFacts, title: string, book: Book): string {
  const main = mainCell(facts);
  if (main === undefined) return `${title}。`;
  if (facts.nothing?.why === 'rule') {
    const { item, column, value } = cellText(main.cell, book);
    return `${item}·${column} 为 ${value}：${title}。`;
  }
  const { left, right, cells, relation } = facts;
  const first = cells.filter(({ role }) => role === cells[0]?.role);
  const second = cells.filter(({ role }) => role !== cells[0]?.role);
  const sides = `${sumWords(first, book)}为 ${amountWords(left, facts, book)}，${sumWords(second, book)}为 ${amountWords(right, facts, book)}`;
  return `${sides}，${UNLIKE[relation]}，相差 ${amountWords(Math.abs(left - right), facts, book)}；不一定是错误，请核实。`;
}

function amountWords(fen: number, facts: RelationFacts, book: Book): string {
  const { unit } = findingAmounts(facts, book);
  return `${groupedNumeral(numeralOf({ fen, step: facts.step }, unit))} ${unit}`;
}

function sumWords(cells: readonly FindingCell[], book: Book): string {
  return cells.map(({ cell, sign }, index) => `${sign === -1 ? ' − ' : index > 0 ? ' + ' : ''}${amountName(cell, book)}`).join('').trim();
}

/** What an amount is called in a sentence: 2050803 培训支出, or 30108 机关事业单位基本养老保险缴费 for its column's 合计. */
function amountName(cell: BoundCell, book: Book): string {
  const { item, column } = cellText(cell, book);
  if (WHOLE.has(column) || column === item) return item;
  const named = codedName(column, book);
  return item === '合计' ? named : `${item}·${named}`;
}

/** A column that bears a code is called as the row of that code in another table. */
function codedName(column: string, book: Book): string {
  const row = book.tables.flatMap(({ items }) => items).find(({ code }) => code === column);
  return row === undefined || row.name === column ? `${column} 列` : `${column} ${row.name}`;
}
