import { readAmount } from '../figures';
import type { Place, Quantity } from '../figures';
import type { AmountPath, TextPath } from '../supplement';
import { inBothYears } from './accounts';
import type { Accounts } from './accounts';
import { amountFact, changeFact, partMember } from './figure-facts';
import { facts, words } from './fact';
import type { Agreement, Fact, Facts, Member } from './fact';

/** Where one of the two general tables (01, 04) has its two sides. */
interface TwoSides {
  readonly section: string;
  readonly name: string;
  readonly given: AmountPath;
  readonly reason: TextPath;
  readonly income: { readonly total: Place; readonly ofYear: Place; readonly parts: readonly Place[] };
  readonly outlay: { readonly total: Place; readonly ofYear: Place; readonly parts: readonly Place[] };
}

const in01 = (item: string): Place => ({ table: '01', item, column: '决算数' });
const in04 = (item: string, column: '金额' | '合计'): Place => ({ table: '04', item, column });

/** 表01, the parts of its totals as the table adds them. */
const WHOLE_ACCOUNTS: TwoSides = {
  section: '一',
  name: '收入、支出总计',
  given: '上年.收支总计',
  reason: '原因.收支总计',
  income: {
    total: in01('收入总计'),
    ofYear: in01('本年收入合计'),
    parts: [in01('本年收入合计'), in01('使用非财政拨款结余'), in01('年初结转和结余')],
  },
  outlay: {
    total: in01('支出总计'),
    ofYear: in01('本年支出合计'),
    parts: [in01('本年支出合计'), in01('结余分配'), in01('年末结转和结余')],
  },
};

/** 表04, likewise. */
const FISCAL_ACCOUNTS: TwoSides = {
  section: '四',
  name: '财政拨款收入、支出总计',
  given: '上年.财政拨款收支总计',
  reason: '原因.财政拨款收支总计',
  income: {
    total: in04('收入总计', '金额'),
    ofYear: in04('本年收入合计', '金额'),
    parts: [in04('本年收入合计', '金额'), in04('年初财政拨款结转和结余', '金额')],
  },
  outlay: {
    total: in04('支出总计', '合计'),
    ofYear: in04('本年支出合计', '合计'),
    parts: [in04('本年支出合计', '合计'), in04('年末财政拨款结转和结余', '合计')],
  },
};

const FUNDS = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'] as const;

/** 收支总计 of section 一 and 财政拨款总计 of section 四, with the year's income by fund. */
export function totalsFacts(accounts: Accounts): Facts {
  return facts({
    收支总计: totals(accounts, WHOLE_ACCOUNTS),
    财政拨款总计: totals(accounts, FISCAL_ACCOUNTS),
    各财政拨款收入: { kind: 'list', members: FUNDS.map((fund) => fundIncome(accounts, fund)) },
  });
}

function fundIncome(accounts: Accounts, fund: (typeof FUNDS)[number]): Member {
  const name = `${fund}收入`;
  const key = `四.${name}`;
  const years = inBothYears(accounts, in04(fund, '金额'), name, `上年.财政拨款收入.${fund}`);
  const own = facts({
    名: words(name),
    x: amountFact(key, years.current, accounts),
    同比: changeFact(key, years, accounts, `原因.财政拨款收入.${fund}`, '收入'),
  });
  // Every fund is told of, without money too.
  return { size: years.current.known ? 'some' : 'unknown', facts: own };
}

/**
 * One number for both sides where they agree, as they must; its change on last year; and
 * where the year's income and outlay differ, what else the totals are made of.
 */
function totals(accounts: Accounts, sides: TwoSides): Fact {
  const key = `${sides.section}.收支总计`;
  const income = inBothYears(accounts, sides.income.total, sides.name, sides.given);
  const outlay = readAmount(accounts.current, sides.outlay.total, sides.name);
  const named = facts({
    总计: amountFact(key, income.current, accounts),
    收入总计: amountFact(`${sides.section}.收入总计`, { ...income.current, name: '收入总计' }, accounts),
    支出总计: amountFact(`${sides.section}.支出总计`, { ...outlay, name: '支出总计' }, accounts),
    同比: changeFact(key, income, accounts, sides.reason, '收支'),
    结转: carryOver(accounts, sides),
  });
  return { kind: 'agreement', outcome: agreement(income.current, outlay), facts: named };
}

function agreement(left: Quantity, right: Quantity): Agreement {
  if (!left.known || !right.known) return '不明';
  return left.amount.fen === right.amount.fen ? '一致' : '不一致';
}

function carryOver(accounts: Accounts, { section, income, outlay }: TwoSides): Fact {
  const parts = (places: readonly Place[]): Fact => ({
    kind: 'list',
    members: places.map((place) => partMember(`${section}.${place.item}`, read(accounts, place), accounts)),
  });
  const agreed = agreement(read(accounts, income.ofYear), read(accounts, outlay.ofYear));
  const outcome = agreed === '一致' ? '无' : agreed === '不一致' ? '有' : '不明';
  return { kind: 'presence', outcome, facts: facts({ 收入构成: parts(income.parts), 支出构成: parts(outlay.parts) }) };
}

function read(accounts: Accounts, place: Place): Quantity {
  return readAmount(accounts.current, place, place.item);
}
