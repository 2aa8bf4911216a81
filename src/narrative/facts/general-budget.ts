import { tableOf } from '../../model';
import type { Item, Table } from '../../model';
import { levelBelow, readAmount, readFrom, shareOf, unlistedOf } from '../figures';
import type { Quantity } from '../figures';
import { inBothYears } from './accounts';
import type { Accounts } from './accounts';
import { amountFact, changeFact, completionFact, figureFact, memberOf, partMember } from './figure-facts';
import { facts, words } from './fact';
import type { Fact, Facts, Member } from './fact';
import { pathFacts } from './path';

const COLUMN = '小计';

/**
 * Section 五, 一般公共预算财政拨款支出 (表06): the total and its share of all outlay (表03),
 * the 类, every 项 in the order of its rows, and what is not listed behind 其中：.
 */
export function generalBudgetFacts(accounts: Accounts): Facts {
  const total = inBothYears(accounts, { table: '06', item: '合计', column: COLUMN }, '一般公共预算财政拨款支出');
  const outlay = readAmount(accounts.current, { table: '03', item: '合计', column: '本年支出合计' }, '本年支出合计');
  const table = tableOf(accounts.current, '06');
  const rows = table?.items ?? [];
  const members = (level: Item['level'], member: (table: Table, item: Item) => Member): Fact => ({
    kind: 'list',
    members: table === undefined ? [] : rows.filter((item) => item.level === level).map((item) => member(table, item)),
  });
  return facts({
    一般公共预算支出: amountFact('五.支出合计', total.current),
    一般公共预算支出占比: figureFact(shareOf('五.支出合计.占比', total.current, outlay, accounts.scale.decimals)),
    一般公共预算支出同比: changeFact('五.支出合计', total, accounts),
    一般公共预算支出完成: completionFact('五.支出合计.完成率', total.current, budgetOf(total.current.name), accounts),
    支出各类: members('类', (from, item) => {
      return partMember(`五.${item.key}`, readFrom(from, item.key, COLUMN, item.name), accounts, total.current);
    }),
    支出各项: members('项', (from, item) => outlayItem(accounts, from, item)),
    未列示: { kind: 'list', members: table === undefined ? [] : unlisted(table) },
  });
}

/** The accounts do not hold the budget of a 项; it has to be filled in. */
function budgetOf(name: string): Quantity {
  return { known: false, name, why: { code: 'not-in-accounts' } };
}

function outlayItem(accounts: Accounts, table: Table, item: Item): Member {
  const amount = readFrom(table, item.key, COLUMN, `${item.name}支出决算数`);
  const own = facts({
    x: amountFact(`五.${item.key}`, amount),
    完成: completionFact(`五.${item.key}.完成率`, { ...amount, name: item.name }, budgetOf(item.name), accounts),
  });
  return memberOf(amount, new Map([...pathFacts(table, item), ...own]));
}

function unlisted(table: Table): readonly Member[] {
  return table.items.flatMap((item) => {
    if (item.level !== '类' && item.level !== '款') return [];
    const residual = unlistedOf(table, item, COLUMN);
    if (residual === undefined) return [];
    const own = facts({
      名: words(item.name),
      级: words(item.level),
      下级: words(levelBelow(item)),
      x: amountFact(`五.${item.key}.未列示`, residual),
    });
    return [memberOf(residual, own)];
  });
}
