import type { Quantity } from '../figures';
import { countGiven, entriesGiven, textGiven, VEHICLE_TYPES } from '../supplement';
import type { TextPath } from '../supplement';
import { givenAmount } from './accounts';
import type { Accounts } from './accounts';
import { amountFact, presenceFact } from './figure-facts';
import { words } from './fact';
import type { Fact, Facts, Member } from './fact';
import { byKind, countMember, givenCount, givenText, listOrBlank } from './given';

/** The expenses that the details go with: without money there is no group, vehicle or visit, unless one was given. */
export interface Expenses {
  readonly abroad: Quantity;
  readonly purchase: Quantity;
  readonly hospitality: Quantity;
}

/** What the tables do not hold of “三公”经费: groups and trips, vehicles, receptions. */
export function publicDetailFacts(accounts: Accounts, { abroad, purchase, hospitality }: Expenses): Facts {
  return new Map<string, Fact>([
    ['团组数', givenCount(accounts, '因公出国.团组数', abroad)],
    ['出国人次', givenCount(accounts, '因公出国.人次', abroad)],
    ['出国内容', givenText(accounts, '因公出国.内容')],
    ['购置数量', givenCount(accounts, '公务用车.购置.数量', purchase)],
    ['购置车型', listOrBlank(boughtTypes(accounts), '各类购置车辆的数量和金额', '公务用车.购置.轿车.数量')],
    ['保有量', givenCount(accounts, '公务用车.保有量.合计')],
    ['保有车型', byKind(accounts, '公务用车.保有量.合计', keptTypes(accounts), '各类公务用车数量', '公务用车.保有量.轿车')],
    ['运行用途', givenText(accounts, '公务用车.运行用途')],
    ...receptionFacts(accounts, '国内', hospitality),
    ...receptionFacts(accounts, '外事', hospitality),
    ['接待明细', details(accounts)],
  ]);
}

function boughtTypes(accounts: Accounts): readonly Member[] {
  return VEHICLE_TYPES.map((type) => {
    const amount = givenAmount(accounts, `公务用车.购置.${type}.金额`, `购置${type}金额`);
    return countMember(accounts, `公务用车.购置.${type}.数量`, type, [['x', amountFact(`七.购置.${type}`, amount, accounts)]]);
  });
}

function keptTypes(accounts: Accounts): readonly Member[] {
  return VEHICLE_TYPES.map((type) => countMember(accounts, `公务用车.保有量.${type}`, type));
}

function receptionFacts(accounts: Accounts, kind: '国内' | '外事', hospitality: Quantity): readonly (readonly [string, Fact])[] {
  const given = givenAmount(accounts, `公务接待.${kind}.金额`, kind === '国内' ? '国内公务接待支出' : '外事接待支出');
  const amount = !given.known && hospitality.known && hospitality.amount.fen === 0 ? hospitality : given;
  const visits = ([`公务接待.${kind}.批次`, `公务接待.${kind}.人次`] as const).some((field) => (countGiven(accounts.supplement, field) ?? 0) > 0);
  return [
    [`${kind}批次`, givenCount(accounts, `公务接待.${kind}.批次`, amount)],
    [`${kind}人次`, givenCount(accounts, `公务接待.${kind}.人次`, amount)],
    [`${kind}金额`, amountFact(`七.${kind}接待`, amount, accounts)],
    [`${kind}有无`, visits ? { kind: 'presence', outcome: '有', facts: new Map() } : presenceFact(amount)],
    [`${kind}内容`, givenText(accounts, `公务接待.${kind}.内容`)],
  ];
}

/** What the domestic receptions were for, entry by entry, or else in one text. */
function details(accounts: Accounts): Fact {
  const entries = entriesGiven(accounts.supplement, '公务接待.国内.明细');
  if (entries.length === 0) return givenText(accounts, '公务接待.国内.内容');
  const members = entries.map((entry, index): Member => {
    const what = `${entry}.内容` as TextPath;
    const amount = givenAmount(accounts, `${entry}.金额` as `公务接待.国内.明细.${number}.金额`, `接待明细${index + 1}金额`);
    const text = textGiven(accounts.supplement, what);
    const name: Fact = text === undefined ? { kind: 'blank', wanted: `接待明细${index + 1}内容`, field: what } : words(text);
    return { size: 'some', facts: new Map([['名', name], ['x', amountFact(`七.国内接待.${index + 1}`, amount, accounts)]]) };
  });
  return { kind: 'list', members };
}
