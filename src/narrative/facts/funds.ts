import { tableOf } from '../../model';
import type { TableCode } from '../../model';
import { readAmount, readFrom } from '../figures';
import { givenAmount } from './accounts';
import type { Accounts } from './accounts';
import { amountFact, completionFact, memberOf, presenceFact } from './figure-facts';
import { facts } from './fact';
import type { Fact, Facts } from './fact';
import { pathFacts } from './path';

interface Fund {
  readonly name: string;
  /** The first part of its figures' keys. */
  readonly key: string;
  readonly table: TableCode;
  readonly column: string;
  readonly budget: '政府性基金各项' | '国有资本经营各项';
}

const BALANCES = ['年初结转和结余', '本年收入', '年末结转和结余'] as const;

/** 政府性基金 (表10) and 国有资本经营预算 (表12): the outlay and its 项; of 表10 also its balances. */
export function fundFacts(accounts: Accounts): Facts {
  const balances = BALANCES.map((column): [string, Fact] => {
    const amount = readAmount(accounts.current, { table: '10', item: '合计', column }, `政府性基金预算财政拨款${column}`);
    return [`政府性基金${column}`, amountFact(`八.${column}`, amount, accounts)];
  });
  return new Map([
    ...fund(accounts, { name: '政府性基金支出', key: '八', table: '10', column: '本年支出.小计', budget: '政府性基金各项' }),
    ...fund(accounts, { name: '国有资本经营支出', key: '九', table: '12', column: '本年支出.合计', budget: '国有资本经营各项' }),
    ...balances,
    ['政府性基金收支有无', anyMovement(accounts, '10', [...BALANCES, '本年支出.小计'])],
    ['国有资本经营收支有无', anyMovement(accounts, '11', [...BALANCES, '本年支出'])],
  ]);
}

/** Whether a fund had any money at all: without outlay it may still carry some over. */
function anyMovement(accounts: Accounts, table: TableCode, columns: readonly string[]): Fact {
  const amounts = columns.map((column) => readAmount(accounts.current, { table, item: '合计', column }, column));
  if (amounts.some((amount) => amount.known && amount.amount.fen !== 0)) return { kind: 'presence', outcome: '有', facts: facts({}) };
  return { kind: 'presence', outcome: amounts.every(({ known }) => known) ? '无' : '不明', facts: facts({}) };
}

function fund(accounts: Accounts, { name, key, table: code, column, budget }: Fund): Facts {
  const total = readAmount(accounts.current, { table: code, item: '合计', column }, name);
  const table = tableOf(accounts.current, code);
  const members = table === undefined ? [] : table.items.filter(({ level }) => level === '项').map((item) => {
    const amount = readFrom(table, item.key, column, item.name);
    const planned = givenAmount(accounts, `${accounts.budget}.${budget}.${item.key}`, item.name);
    const own = facts({
      x: amountFact(`${key}.${item.key}`, amount, accounts),
      预算: amountFact(`${key}.${item.key}.预算`, { ...planned, name: `${item.name}${accounts.budget}数` }, accounts),
      完成: completionFact(`${key}.${item.key}`, amount, planned, accounts, `原因.各项.${item.key}`),
    });
    return memberOf(amount, new Map([...pathFacts(table, item), ...own]));
  });
  return new Map<string, Fact>([
    [name, amountFact(`${key}.支出`, total, accounts)],
    [`${name}有无`, presenceFact(total)],
    [`${name}各项`, { kind: 'list', members }],
  ]);
}
