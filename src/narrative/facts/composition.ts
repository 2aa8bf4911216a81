import { readAmount } from '../figures';
import type { Accounts } from './accounts';
import { amountFact, partMember } from './figure-facts';
import { facts } from './fact';
import type { Facts } from './fact';

/** The eight sources of income, as 表01 prints them (lines 1 to 8). */
const SOURCES = [
  '一般公共预算财政拨款收入',
  '政府性基金预算财政拨款收入',
  '国有资本经营预算财政拨款收入',
  '上级补助收入',
  '事业收入',
  '经营收入',
  '附属单位上缴收入',
  '其他收入',
];

/** The kinds of outlay, as 表03 has its columns. */
const KINDS_OF_OUTLAY = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];

/** Sections 二 (表02 with the sources of 表01) and 三 (表03). */
export function compositionFacts(accounts: Accounts): Facts {
  const { current } = accounts;
  const income = readAmount(current, { table: '02', item: '合计', column: '本年收入合计' }, '本年收入合计');
  const outlay = readAmount(current, { table: '03', item: '合计', column: '本年支出合计' }, '本年支出合计');
  const sources = SOURCES.map((name) => readAmount(current, { table: '01', item: name, column: '决算数' }, name));
  const kinds = KINDS_OF_OUTLAY.map((name) => readAmount(current, { table: '03', item: '合计', column: name }, name));
  return facts({
    本年收入: amountFact('二.本年收入合计', income),
    收入来源: { kind: 'list', members: sources.map((part) => partMember(`二.${part.name}`, part, accounts, income)) },
    本年支出: amountFact('三.本年支出合计', outlay),
    支出种类: { kind: 'list', members: kinds.map((part) => partMember(`三.${part.name}`, part, accounts, outlay)) },
  });
}
