import { amountFigure, changeOnLastYear, completionOf, shareOf } from '../figures';
import type { Change, Completion, FigureResult, NumberLook, Quantity } from '../figures';
import type { TextPath } from '../supplement';
import { reasonInWords } from '../wording/reason';
import type { Accounts, TwoYears } from './accounts';
import { facts, fieldOf, reasonMissing, words } from './fact';
import type { Fact, Facts, Member, Presence } from './fact';
import { givenText } from './given';

/** A figure, or the blank that says which one is wanted and why it is not there. */
export function figureFact(result: FigureResult): Fact {
  if (result.known) return { kind: 'figure', figure: result.figure, text: result.text };
  return { kind: 'blank', wanted: `${result.name}${reasonInWords(result.why)}`, ...fieldOf(result.why) };
}

/** An amount of the tables. */
export function amountFact(key: string, quantity: Quantity, accounts: Accounts): Fact {
  return figureFact(amountFigure(key, quantity, accounts.scale.zeros));
}

/** What a change is a change of, for 上年无此项…. */
export type Kind = '收支' | '收入' | '支出';

/** How an amount changed on last year; `{原因}` is the reason for it, `{名目}` its kind. */
export function changeFact(key: string, { current, prior }: TwoYears, accounts: Accounts, reason?: TextPath, kind: Kind = '支出'): Fact {
  const change = changeOnLastYear(key, current, prior, accounts.scale);
  const given = reason === undefined ? [] : [['原因', givenText(accounts, reason, '主要变动原因')] as const];
  return { kind: 'change', outcome: change.outcome, facts: new Map([...factsOfChange(change, kind), ...given]) };
}

function factsOfChange(change: Change, kind: Kind): Facts {
  switch (change.outcome) {
    case '持平':
      return facts({});
    case '上年不明':
    case '本年不明': {
      const year = change.outcome === '上年不明' ? '上年' : '本年';
      return facts({ 缺由: reasonMissing(reasonInWords(change.why, year), change.why) });
    }
    case '变动': {
      const amount: Record<string, Fact> = { Δ: figureFact(change.by), 名目: words(kind) };
      if (change.rate !== undefined) amount.p = figureFact(change.rate);
      return facts({ 变动: { kind: 'movement', outcome: change.movement, facts: facts(amount) } });
    }
  }
}

/** How far a budget was carried out; `{预算}` is the budget, `{原因}` why it was not just so. */
export function completionFact(key: string, actual: Quantity, budget: Quantity, accounts: Accounts, reason: TextPath): Fact {
  const completion = completionOf(`${key}.完成率`, actual, budget, accounts.scale);
  const given = facts({ 预算: amountFact(`${key}.预算`, budget, accounts), 原因: differenceReason(completion, accounts, reason) });
  return { kind: 'completion', outcome: completion.outcome, facts: new Map([...factsOfCompletion(completion), ...given]) };
}

function differenceReason({ outcome }: Completion, accounts: Accounts, reason: TextPath): Fact {
  const direction = outcome === '小于' || outcome === '基本持平' ? '小于' : '大于';
  return givenText(accounts, reason, `决算数${direction}预算数的主要原因`);
}

function factsOfCompletion(completion: Completion): Facts {
  if ('rate' in completion) return facts({ p: figureFact(completion.rate) });
  return facts('why' in completion ? { 缺由: reasonMissing(reasonInWords(completion.why), completion.why) } : {});
}

/** Whether there is any of an amount, with what the wording may need to say of it. */
export function presenceFact(quantity: Quantity, own: Facts = facts({})): Fact {
  return { kind: 'presence', outcome: presenceOf(quantity), facts: own };
}

function presenceOf(quantity: Quantity): Presence {
  if (!quantity.known) return '不明';
  return quantity.amount.fen === 0 ? '无' : '有';
}

/** A part by its name `{名}` and amount `{x}`, and `{p}`, its share of the whole where one is given. */
export function partMember(key: string, part: Quantity, accounts: Accounts, whole?: Quantity, look: NumberLook = accounts.scale): Member {
  const named: Record<string, Fact> = { 名: words(part.name), x: amountFact(key, part, accounts) };
  if (whole !== undefined) named.p = figureFact(shareOf(`${key}.占比`, part, whole, look));
  const nothing = whole?.known === true && whole.amount.fen === 0;
  const differs = whole?.known === true && part.known && part.amount.fen !== whole.amount.fen;
  return { ...memberOf(part, facts(named)), ...(nothing ? { ofNothing: true } : {}), ...(differs ? { notTheWhole: true } : {}) };
}

/** A member of a listing that is as large as an amount. */
export function memberOf(quantity: Quantity, own: Facts): Member {
  if (!quantity.known) {
    return { size: 'unknown', facts: new Map([...own, ['缺由', reasonMissing(reasonInWords(quantity.why), quantity.why)]]) };
  }
  return { size: quantity.amount.fen === 0 ? 'zero' : 'some', facts: own };
}
