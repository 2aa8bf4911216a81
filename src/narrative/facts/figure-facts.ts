import { amountFigure, changeOnLastYear, completionOf, shareOf } from '../figures';
import type { Change, Completion, FigureResult, Quantity } from '../figures';
import { reasonInWords } from '../wording/reason';
import type { Accounts, TwoYears } from './accounts';
import { facts, words } from './fact';
import type { Fact, Facts, Member, Presence } from './fact';

/** A figure, or the blank that says which one is wanted and why it is not there. */
export function figureFact(result: FigureResult): Fact {
  if (result.known) return { kind: 'figure', figure: result.figure, text: result.text };
  return { kind: 'blank', wanted: `${result.name}${reasonInWords(result.why)}` };
}

/** An amount of the tables. */
export function amountFact(key: string, quantity: Quantity): Fact {
  return figureFact(amountFigure(key, quantity));
}

/** How an amount changed on last year. */
export function changeFact(key: string, { current, prior }: TwoYears, accounts: Accounts): Fact {
  const change = changeOnLastYear(key, current, prior, accounts.scale.decimals);
  return { kind: 'change', outcome: change.outcome, facts: factsOfChange(change) };
}

function factsOfChange(change: Change): Facts {
  switch (change.outcome) {
    case '持平':
      return facts({});
    case '上年不明':
    case '本年不明':
      return facts({ 缺由: words(reasonInWords(change.why, change.outcome === '上年不明' ? '上年' : '本年')) });
    case '变动': {
      const amount: Record<string, Fact> = { Δ: figureFact(change.by) };
      if (change.rate !== undefined) amount.p = figureFact(change.rate);
      return facts({ 变动: { kind: 'movement', outcome: change.movement, facts: facts(amount) } });
    }
  }
}

/** How far a budget was carried out. */
export function completionFact(key: string, actual: Quantity, budget: Quantity, accounts: Accounts): Fact {
  const completion = completionOf(key, actual, budget, accounts.scale);
  return { kind: 'completion', outcome: completion.outcome, facts: factsOfCompletion(completion) };
}

function factsOfCompletion(completion: Completion): Facts {
  if ('rate' in completion) return facts({ p: figureFact(completion.rate) });
  return facts('why' in completion ? { 缺由: words(reasonInWords(completion.why)) } : {});
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
export function partMember(key: string, part: Quantity, accounts: Accounts, whole?: Quantity): Member {
  const named: Record<string, Fact> = { 名: words(part.name), x: amountFact(key, part) };
  if (whole !== undefined) named.p = figureFact(shareOf(`${key}.占比`, part, whole, accounts.scale.decimals));
  return memberOf(part, facts(named));
}

/** A member of a listing that is as large as an amount. */
export function memberOf(quantity: Quantity, own: Facts): Member {
  if (!quantity.known) {
    const reason = words(reasonInWords(quantity.why));
    return { size: 'unknown', facts: new Map([...own, ['缺由', reason]]) };
  }
  return { size: quantity.amount.fen === 0 ? 'zero' : 'some', facts: own };
}
