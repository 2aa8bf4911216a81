import { countGiven, fieldAt, textGiven, titleOf } from '../supplement';
import type { CountPath, TextPath } from '../supplement';
import type { Quantity } from '../figures';
import type { Accounts } from './accounts';
import { facts, words } from './fact';
import type { Fact, Member } from './fact';

/** A text that a person gave, or the blank that asks for it. */
export function givenText({ supplement }: Accounts, field: TextPath, wanted: string = titleOf(field)): Fact {
  const text = textGiven(supplement, field);
  return text === undefined ? { kind: 'blank', wanted, field } : words(text);
}

/**
 * A number that a person gave, as a figure of the narrative, or the blank that asks for it.
 * @param money what it goes with: where there is none of that, nor was anything given, it is 0
 */
export function givenCount({ supplement }: Accounts, field: CountPath, money?: Quantity): Fact {
  const count = countGiven(supplement, field);
  const { title, unit } = fieldAt(field) ?? { title: field };
  if (count === undefined && money?.known === true && money.amount.fen === 0) return words('0');
  if (count === undefined || unit === undefined) return { kind: 'blank', wanted: title, field };
  const ref = supplement.values.get(field)?.ref;
  const inputs = [{ field, ...(ref === undefined ? {} : { ref }) }];
  const value = String(count);
  return { kind: 'figure', text: value, figure: { key: field, value, unit, formula: `补充数据 ${title}`, cells: [], inputs } };
}

/** A part of a listing that is as large as a number given; what was not given among others that were is none. */
export function countMember(accounts: Accounts, field: CountPath, name: string, own: readonly (readonly [string, Fact])[] = []): Member {
  const count = countGiven(accounts.supplement, field);
  const size = count === undefined || count === 0 ? 'zero' : 'some';
  return { size, facts: new Map([['名', words(name)], ['数', givenCount(accounts, field)], ...own]) };
}

/** A listing, or the blank that asks for it where nothing of it was given. */
export function listOrBlank(members: readonly Member[], wanted: string, field: string): Fact {
  return members.some(({ size }) => size === 'some') ? { kind: 'list', members } : { kind: 'blank', wanted, field };
}

/** A number by kinds `{各类}`: 无 where there is none to tell apart, 不明 where no kind was given. */
export function byKind(accounts: Accounts, total: CountPath, members: readonly Member[], wanted: string, field: string): Fact {
  const known = members.some(({ size }) => size === 'some');
  const outcome = countGiven(accounts.supplement, total) === 0 ? '无' : known ? '有' : '不明';
  return { kind: 'presence', outcome, facts: facts({ 各类: listOrBlank(members, wanted, field) }) };
}
