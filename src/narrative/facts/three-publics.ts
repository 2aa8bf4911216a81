import { readAmount } from '../figures';
import type { Quantity } from '../figures';
import { inBothYears } from './accounts';
import type { Accounts, TwoYears } from './accounts';
import { amountFact, changeFact, completionFact, partMember, presenceFact } from './figure-facts';
import type { Fact, Facts } from './fact';

/** What the text calls an expense, and its column in 表13. */
interface Expense {
  /** The name of its facts. */
  readonly fact: string;
  readonly name: string;
  readonly column: string;
}

const TOTAL: Expense = { fact: '三公', name: '“三公”经费', column: '合计' };
const ABROAD: Expense = { fact: '出国', name: '因公出国（境）费', column: '因公出国（境）费' };
const VEHICLES: Expense = { fact: '公车', name: '公务用车购置及运行维护费', column: '公务用车购置及运行维护费.小计' };
const PURCHASE: Expense = { fact: '购置', name: '公务用车购置费', column: '公务用车购置及运行维护费.公务用车购置费' };
const RUNNING: Expense = { fact: '运行', name: '公务用车运行维护费', column: '公务用车购置及运行维护费.公务用车运行维护费' };
const HOSPITALITY: Expense = { fact: '接待', name: '公务接待费', column: '公务接待费' };

/** The three expenses of which 三公 is the sum. */
const PARTS = [ABROAD, VEHICLES, HOSPITALITY];

/**
 * Section 七 (表13). Each expense has its amount, whether there is any, its change on last year
 * and how far its budget was carried out: 出国, 出国有无, 出国同比, 出国完成.
 */
export function threePublicsFacts(accounts: Accounts): Facts {
  const whole = actual(accounts, TOTAL).current;
  const parts = PARTS.map((expense) => partMember(`七.${expense.name}`, actual(accounts, expense).current, accounts, whole));
  const all = [TOTAL, ABROAD, VEHICLES, PURCHASE, RUNNING, HOSPITALITY].flatMap((expense) => expenseFacts(accounts, expense));
  return new Map<string, Fact>([...all, ['三公构成', { kind: 'list', members: parts }]]);
}

function expenseFacts(accounts: Accounts, expense: Expense): readonly (readonly [string, Fact])[] {
  const { fact, name } = expense;
  const amount = actual(accounts, expense);
  const key = `七.${name}`;
  return [
    [fact, amountFact(key, amount.current)],
    [`${fact}有无`, presenceFact(amount.current)],
    [`${fact}同比`, changeFact(key, amount, accounts)],
    [`${fact}完成`, completionFact(`${key}.完成率`, amount.current, budget(accounts, expense), accounts)],
  ];
}

function actual(accounts: Accounts, { column, name }: Expense): TwoYears {
  return inBothYears(accounts, { table: '13', item: '决算数', column }, name);
}

function budget(accounts: Accounts, { column, name }: Expense): Quantity {
  return readAmount(accounts.current, { table: '13', item: '预算数', column }, name);
}
