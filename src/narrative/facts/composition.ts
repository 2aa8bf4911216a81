import { INCOME_SOURCES, OUTLAY_KINDS } from '../../layouts';
import { readAmount } from '../figures';
import { inBothYears } from './accounts';
import type { Accounts } from './accounts';
import { amountFact, changeFact, partMember } from './figure-facts';
import { facts } from './fact';
import type { Fact, Facts } from './fact';

/** Table 02 has the three kinds of 财政拨款 as one column. */
export const INCOME_COLUMNS = ['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];

/** Sections 二 (表02, by the sources of 表01 or by its own columns) and 三 (表03). */
export function compositionFacts(accounts: Accounts): Facts {
  const { current } = accounts;
  const income = inBothYears(accounts, { table: '02', item: '合计', column: '本年收入合计' }, '本年收入合计', '上年.本年收入合计');
  const outlay = inBothYears(accounts, { table: '03', item: '合计', column: '本年支出合计' }, '本年支出合计', '上年.本年支出合计');
  const sources = INCOME_SOURCES.map((name) => readAmount(current, { table: '01', item: name, column: '决算数' }, name));
  const columns = INCOME_COLUMNS.map((name) => readAmount(current, { table: '02', item: '合计', column: name }, name));
  const kinds = OUTLAY_KINDS.map((name) => readAmount(current, { table: '03', item: '合计', column: name }, name));
  const list = (section: string, parts: typeof sources, whole: typeof income): Fact => ({
    kind: 'list',
    members: parts.map((part) => partMember(`${section}.${part.name}`, part, accounts, whole.current)),
  });
  return facts({
    本年收入: amountFact('二.本年收入合计', income.current, accounts),
    本年收入同比: changeFact('二.本年收入合计', income, accounts, undefined, '收入'),
    收入来源: list('二', sources, income),
    收入各栏: list('二', columns, income),
    本年支出: amountFact('三.本年支出合计', outlay.current, accounts),
    本年支出同比: changeFact('三.本年支出合计', outlay, accounts),
    支出种类: list('三', kinds, outlay),
  });
}
