import { readAmount } from '../figures';
import type { Quantity } from '../figures';
import { inBothYears } from './accounts';
import type { Accounts, TwoYears } from './accounts';
import { amountFact, changeFact, completionFact, partMember, presenceFact } from './figure-facts';
import type { Fact, Facts } from './fact';
import { publicDetailFacts } from './public-details';

/** What the text calls an expense, its column in 表13 and the last part of its fields' paths. */
interface Expense {
  /** The name of its facts. */
  readonly fact: string;
  readonly name: string;
  readonly column: string;
  readonly field: '合计' | '因公出国' | '公务用车' | '公务用车购置' | '公务用车运行' | '公务接待';
}

const TOTAL: Expense = { fact: '三公', name: '“三公”经费', column: '合计', field: '合计' };
const ABROAD: Expense = { fact: '出国', name: '因公出国（境）费', column: '因公出国（境）费', field: '因公出国' };
const VEHICLES: Expense = { fact: '公车', name: '公务用车购置及运行维护费', column: '公务用车购置及运行维护费.小计', field: '公务用车' };
const PURCHASE: Expense = { fact: '购置', name: '公务用车购置费', column: '公务用车购置及运行维护费.公务用车购置费', field: '公务用车购置' };
const RUNNING: Expense = { fact: '运行', name: '公务用车运行维护费', column: '公务用车购置及运行维护费.公务用车运行维护费', field: '公务用车运行' };
const HOSPITALITY: Expense = { fact: '接待', name: '公务接待费', column: '公务接待费', field: '公务接待' };

/** The three expenses of which 三公 is the sum. */
const PARTS = [ABROAD, VEHICLES, HOSPITALITY];

/**
 * “三公”经费 (表13). Each expense has its amount, whether there is any, its change on last year,
 * its budget (全年预算数, which is what 表13 prints) and how far that was carried out: 出国,
 * 出国有无, 出国同比, 出国预算, 出国完成.
 */
export function threePublicsFacts(accounts: Accounts): Facts {
  const whole = actual(accounts, TOTAL).current;
  const parts = PARTS.map((expense) => {
    return partMember(`七.${expense.name}`, actual(accounts, expense).current, accounts, whole, accounts.threePublicsLook);
  });
  const expenses = {
    abroad: actual(accounts, ABROAD).current,
    purchase: actual(accounts, PURCHASE).current,
    hospitality: actual(accounts, HOSPITALITY).current,
  };
  const all = [TOTAL, ABROAD, VEHICLES, PURCHASE, RUNNING, HOSPITALITY].flatMap((expense) => expenseFacts(accounts, expense));
  return new Map<string, Fact>([...all, ['三公构成', { kind: 'list', members: parts }], ...publicDetailFacts(accounts, expenses)]);
}

function expenseFacts(accounts: Accounts, expense: Expense): readonly (readonly [string, Fact])[] {
  const { fact, name, field } = expense;
  const amount = actual(accounts, expense);
  const planned = budget(accounts, expense);
  const key = `七.${name}`;
  return [
    [fact, amountFact(key, amount.current, accounts)],
    [`${fact}有无`, presenceFact(amount.current)],
    [`${fact}同比`, changeFact(key, amount, accounts, `原因.三公变动.${field}`)],
    [`${fact}预算`, amountFact(`${key}.预算`, { ...planned, name: `${name}全年预算数` }, accounts)],
    [`${fact}完成`, completionFact(key, amount.current, planned, accounts, `原因.三公预算差异.${field}`)],
  ];
}

function actual(accounts: Accounts, { column, name, field }: Expense): TwoYears {
  return inBothYears(accounts, { table: '13', item: '决算数', column }, name, `上年.三公.${field}`);
}

function budget(accounts: Accounts, { column, name }: Expense): Quantity {
  return readAmount(accounts.current, { table: '13', item: '预算数', column }, name);
}
