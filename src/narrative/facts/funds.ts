import { tableOf } from '../../model';
import type { TableCode } from '../../model';
import { readAmount, readFrom } from '../figures';
import type { Accounts } from './accounts';
import { amountFact, memberOf } from './figure-facts';
import { facts } from './fact';
import type { Fact, Facts } from './fact';
import { pathFacts } from './path';

/** Sections 八 (政府性基金, 表10) and 九 (国有资本经营预算, 表12): the outlay and its 项. */
export function fundFacts(accounts: Accounts): Facts {
  return new Map([
    ...fund(accounts, '政府性基金支出', '八', '10', '本年支出.小计'),
    ...fund(accounts, '国有资本经营支出', '九', '12', '本年支出.合计'),
  ]);
}

function fund(accounts: Accounts, name: string, section: string, code: TableCode, column: string): Facts {
  const total = readAmount(accounts.current, { table: code, item: '合计', column }, name);
  const table = tableOf(accounts.current, code);
  const members = table === undefined ? [] : table.items.filter(({ level }) => level === '项').map((item) => {
    const amount = readFrom(table, item.key, column, item.name);
    const own = facts({ x: amountFact(`${section}.${item.key}`, amount) });
    return memberOf(amount, new Map([...pathFacts(table, item), ...own]));
  });
  return new Map<string, Fact>([
    [name, amountFact(`${section}.支出`, total)],
    [`${name}各项`, { kind: 'list', members }],
  ]);
}
