import { numeralOf } from '../../../../src/model';
import type { Book, Cause } from '../../../../src/model';
import { CATALOGUE, checkBook } from '../../../../src/rules';
import type { Rule } from '../../../../src/rules';
import { ruleOf } from '../../support/run-line';
import { typedBook } from '../../support/typed-book';

/** 03's rows add up across, and its classes down to 合计. */
export const ACROSS = '03[*].本年支出合计 = Σ 03[*].(基本支出、项目支出)';
export const DOWN = '03[合计].* = Σ 03[类].*';
export const COLUMNS = ['本年支出合计', '基本支出', '项目支出'];

/** 03 with two classes. */
export const outlay = (total: string, education: string, health: string): Book =>
  typedBook({ '03': { columns: COLUMNS, rows: [`合计 | ${total}`, `205 教育支出 | ${education}`, `210 卫生健康支出 | ${health}`] } });

/** A rule of the catalogue. */
export const catalogueRule = (id: string): Rule => CATALOGUE.find((rule) => rule.id === id)!;

/** The causes found where these lines are all the rules there are, graded by the tolerance. */
export const causesOf = (book: Book, ...lines: readonly string[]): readonly Cause[] => checkBook(book, [ruleOf('R', ...lines)]).causes;

/** A cause in a line: `205.基本支出 digit-lost 18.64 0.8 (2)`, with how many instances it explains, and the cells it may be instead. */
export function inWords({ cell, alternatives, kind, suggested, confidence, instances }: Cause): string {
  const value = suggested === undefined ? 'no value' : numeralOf(suggested, '万元');
  const others = alternatives.map((other) => `${other.item}.${other.column}`).join(', ');
  return `${cell.item}.${cell.column} ${kind} ${value} ${confidence} (${instances.length})${others === '' ? '' : ` or ${others}`}`;
}

/** The causes in words, most probable first. */
export const wordsOf = (book: Book, ...lines: readonly string[]): readonly string[] => causesOf(book, ...lines).map(inWords);
