import { tableOf } from '../../model';
import type { Item, Table } from '../../model';
import { levelBelow, readAmount, readFrom, shareOf, unlistedOf } from '../figures';
import { givenAmount, inBothYears } from './accounts';
import type { Accounts } from './accounts';
import { amountFact, changeFact, completionFact, figureFact, memberOf, partMember } from './figure-facts';
import { facts, words } from './fact';
import type { Fact, Facts, Member } from './fact';
import { givenText } from './given';
import { pathFacts } from './path';

const COLUMN = '小计';

/**
 * Section 五, 一般公共预算财政拨款支出 (表06): the total and its share of all outlay (表03),
 * the 类, every 项 in the order of its rows, and what is not listed behind 其中：.
 */
export function generalBudgetFacts(accounts: Accounts): Facts {
  const name = '一般公共预算财政拨款支出';
  const total = inBothYears(accounts, { table: '06', item: '合计', column: COLUMN }, name, '上年.一般公共预算支出');
  const outlay = readAmount(accounts.current, { table: '03', item: '合计', column: '本年支出合计' }, '本年支出合计');
  const budget = givenAmount(accounts, `${accounts.budget}.合计`, name);
  const table = tableOf(accounts.current, '06');
  const rows = table?.items ?? [];
  const members = (level: Item['level'], member: (table: Table, item: Item) => Member): Fact => ({
    kind: 'list',
    members: table === undefined ? [] : rows.filter((item) => item.level === level).map((item) => member(table, item)),
  });
  return facts({
    一般公共预算支出: amountFact('五.支出合计', total.current, accounts),
    一般公共预算支出占比: figureFact(shareOf('五.支出合计.占比', total.current, outlay, accounts.scale)),
    一般公共预算支出同比: changeFact('五.支出合计', total, accounts, '原因.一般公共预算支出'),
    一般公共预算支出预算: amountFact('五.支出合计.预算', { ...budget, name: `${name}${accounts.budget}数` }, accounts),
    一般公共预算支出完成: completionFact('五.支出合计', total.current, budget, accounts, '原因.预算差异'),
    支出各类: members('类', (from, item) => {
      const amount = readFrom(from, item.key, COLUMN, item.name);
      const member = partMember(`五.${item.key}`, amount, accounts, total.current);
      return { ...member, facts: new Map([...member.facts, ['用途', givenText(accounts, `用途.各类.${item.key}`, `${item.name}主要用途`)]]) };
    }),
    支出各项: members('项', (from, item) => outlayItem(accounts, from, item)),
    未列示: { kind: 'list', members: table === undefined ? [] : unlisted(accounts, table) },
  });
}

function outlayItem(accounts: Accounts, table: Table, item: Item): Member {
  const amount = readFrom(table, item.key, COLUMN, `${item.name}支出决算数`);
  const key = `五.${item.key}`;
  const budget = givenAmount(accounts, `${accounts.budget}.各项.${item.key}`, item.name);
  const own = facts({
    x: amountFact(key, amount, accounts),
    预算: amountFact(`${key}.预算`, { ...budget, name: `${item.name}${accounts.budget}数` }, accounts),
    完成: completionFact(key, { ...amount, name: item.name }, budget, accounts, `原因.各项.${item.key}`),
    用途: givenText(accounts, `用途.各项.${item.key}`, `${item.name}主要用途`),
  });
  return memberOf(amount, new Map([...pathFacts(table, item), ...own]));
}

function unlisted(accounts: Accounts, table: Table): readonly Member[] {
  return table.items.flatMap((item) => {
    if (item.level !== '类' && item.level !== '款') return [];
    const residual = unlistedOf(table, item, COLUMN);
    if (residual === undefined) return [];
    const own = facts({
      名: words(item.name),
      级: words(item.level),
      下级: words(levelBelow(item)),
      x: amountFact(`五.${item.key}.未列示`, residual, accounts),
      原因: givenText(accounts, `原因.未列示.${item.key}`, '未列示原因'),
    });
    return [memberOf(residual, own)];
  });
}
