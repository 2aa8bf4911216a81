import { INCOME_SOURCES, OUTLAY_KINDS } from '../../layouts';
import { readAmount } from '../figures';
import type { Accounts } from './accounts';
import { amountFact, partMember } from './figure-facts';
import { facts } from './fact';
import type { Facts } from './fact';

/** Sections 二 (表02 with the sources of 表01) and 三 (表03). */
export function compositionFacts(accounts: Accounts): Facts {
  const { current } = accounts;
  const income = readAmount(current, { table: '02', item: '合计', column: '本年收入合计' }, '本年收入合计');
  const outlay = readAmount(current, { table: '03', item: '合计', column: '本年支出合计' }, '本年支出合计');
  const sources = INCOME_SOURCES.map((name) => readAmount(current, { table: '01', item: name, column: '决算数' }, name));
  const kinds = OUTLAY_KINDS.map((name) => readAmount(current, { table: '03', item: '合计', column: name }, name));
  return facts({
    本年收入: amountFact('二.本年收入合计', income),
    收入来源: { kind: 'list', members: sources.map((part) => partMember(`二.${part.name}`, part, accounts, income)) },
    本年支出: amountFact('三.本年支出合计', outlay),
    支出种类: { kind: 'list', members: kinds.map((part) => partMember(`三.${part.name}`, part, accounts, outlay)) },
  });
}
