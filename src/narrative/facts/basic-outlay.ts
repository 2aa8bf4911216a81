import { tableOf } from '../../model';
import { readAmount, readFrom } from '../figures';
import type { Accounts } from './accounts';
import { amountFact, partMember } from './figure-facts';
import { facts } from './fact';
import type { Fact, Facts } from './fact';

/** The 类 of the economic classification that make up each half of 表08. */
const STAFF = ['301', '303'];
const OPERATION = ['302', '307', '310', '399'];

/** Economic codes have three digits for a 类 and five for a 款. */
const CLASS_DIGITS = 3;
const ITEM_DIGITS = 5;

/** Section 六: 基本支出 (表06), 人员经费 and 公用经费 with their 款 (表08). */
export function basicOutlayFacts(accounts: Accounts): Facts {
  const in08 = (item: string): Fact => {
    return amountFact(`六.${item}`, readAmount(accounts.current, { table: '08', item, column: '决算数' }, item), accounts);
  };
  const basic = readAmount(accounts.current, { table: '06', item: '合计', column: '基本支出' }, '基本支出');
  return facts({
    基本支出: amountFact('六.基本支出', basic, accounts),
    人员经费: in08('人员经费合计'),
    人员经费各款: economicItems(accounts, STAFF),
    公用经费: in08('公用经费合计'),
    公用经费各款: economicItems(accounts, OPERATION),
  });
}

/** The 款 of these 类 in the order of the classification, not of the three blocks on the sheet. */
function economicItems(accounts: Accounts, classes: readonly string[]): Fact {
  const table = tableOf(accounts.current, '08');
  if (table === undefined) return { kind: 'list', members: [] };
  const rows = classes.flatMap((code) => {
    return table.items.filter(({ key }) => key.length === ITEM_DIGITS && key.slice(0, CLASS_DIGITS) === code);
  });
  const members = rows.map(({ key, name }) => partMember(`六.${key}`, readFrom(table, key, '决算数', name), accounts));
  return { kind: 'list', members };
}
