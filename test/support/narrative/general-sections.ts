import { INCOME_NAMES } from '../../fixtures/layout/funds';
import type { TableNumber } from '../../fixtures/layout/book';
import type { Context } from './context';
import { NUM } from './line';
import type { Line } from './line';

const KINDS = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];
const COLUMNS_02 = ['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
const FUNDS = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];

const ANY = String.raw`(?:-?\d+(?:\.\d+)?|※)`;
const OPENING = String.raw`(?:收入、支出总计|收、支总计|收入支出总计)(?:均为)?${NUM}万元`;

/** 一 and 四: one total for both sides, what else it is made of, and its change. */
export function totals(line: Line, { accounts }: Context, fiscal: boolean): void {
  const [table, left, right, typed]: readonly [TableNumber, string, string, string] = fiscal
    ? ['04', '金额', '合计', '上年.财政拨款收支总计']
    : ['01', '决算数', '决算数', '上年.收支总计'];
  const income = accounts.amount(table, '收入总计', left);
  const outlay = accounts.amount(table, '支出总计', right);
  const both = line.take(String.raw`收入总计${NUM}万元，支出总计${NUM}万元`, (a, b) => line.isAmount(a, income) ?? line.isAmount(b, outlay));
  if (both === 0 && income !== outlay) line.wrong('the totals differ');
  if (both === 0) line.amount(OPENING, income);
  carryOver(line, (name) => accounts.amount(table, name, fiscal && name.startsWith('本年支出') ? right : left) ?? accounts.amount(table, name, right));
  const uneven = accounts.amount(table, '本年收入合计', left) !== accounts.amount(table, '本年支出合计', right);
  if (income === outlay) line.expect('其中，收入总计包括', uneven);
  if (income !== outlay) return;
  const subject = '(?:财政拨款)?(?:收入、支出总计|收、支总计|收入支出总计|收入总计、支出总计)';
  const between = fiscal ? subject.replace('(?:财政拨款)?', '财政拨款').replace('收入总计、支出总计', '收入总计、支出总计|收入总计、财政拨款支出总计') : subject;
  line.change(String.raw`与\d{4}年度相比，${between}各?`, String.raw`与\d{4}年度相比，${between}持平`, income, accounts.lastYear(table, '收入总计', left, typed));
}

/** The parts named, and that they make up the total. */
function carryOver(line: Line, amount: (name: string) => bigint | undefined): void {
  const names = ['本年收入合计', '使用非财政拨款结余', '年初结转和结余', '年初财政拨款结转和结余', '本年支出合计', '结余分配', '年末结转和结余', '年末财政拨款结转和结余'];
  line.take(String.raw`(?<=包括|、)(${names.join('|')})${NUM}万元`, (name = '', said) => line.isAmount(said, amount(name)));
  line.take('总计包括0万元', () => undefined);
}

/** 四, second paragraph: the year's income of each fund. */
export function fundIncomes(line: Line, { accounts }: Context): void {
  for (const fund of FUNDS) {
    const income = accounts.amount('04', fund, '金额');
    const prior = accounts.lastYear('04', fund, '金额', `上年.财政拨款收入.${fund}`);
    const before = String.raw`${fund}收入`;
    // The amount and its change stand in one breath, so that no two funds are confused.
    line.change(String.raw`${before}${NUM}万元，比\d{4}年度决算数`.replace(NUM, ANY), String.raw`${before}${ANY}万元，与\d{4}年度决算数持平`, income, prior);
    const said = new RegExp(String.raw`${before}${NUM}万元`).exec(line.text)?.[1];
    const complaint = line.isAmount(said, income);
    if (complaint !== undefined) line.wrong(`${fund}: ${complaint}`);
    line.take(String.raw`${before}${NUM}万元`, (text) => line.isAmount(text, income));
  }
}

/** 二 and 三: the total, its change where it is told, and every part with its share. */
export function composition(line: Line, context: Context, side: '收入' | '支出'): void {
  const { accounts, style } = context;
  const [table, total, names] = side === '收入' ? (['02', '本年收入合计', style.income === '01' ? INCOME_NAMES : COLUMNS_02] as const) : (['03', '本年支出合计', KINDS] as const);
  const whole = accounts.amount(table, '合计', total);
  line.amount(String.raw`(?:本年)?${side}合计${NUM}万元`, whole);
  const prior = accounts.lastYear(table, '合计', total, `上年.${total}`);
  if (line.has(`相比，${side}合计`) || line.has('年度持平')) line.change(String.raw`与\d{4}年度相比，${side}合计`, String.raw`与\d{4}年度持平`, whole, prior);
  const amount = (name: string): bigint | undefined => (side === '收入' && style.income === '01' ? accounts.amount('01', name, '决算数') : accounts.amount(table, '合计', name));
  parts(line, names, amount, whole, style.zeros);
}

/** Parts by name, each exactly where it should be; a single one without a share names itself only. */
export function parts(line: Line, names: readonly string[], amount: (name: string) => bigint | undefined, whole: bigint | undefined, zeros: boolean, look = line.look): void {
  const some = names.filter((name) => amount(name) !== 0n);
  const alone = line.take(`，为(${names.join('|')})。`, (name = '') => (some.length === 1 && some[0] === name && amount(name) === whole ? undefined : 'not the only one'));
  const found = new Set<string>();
  line.take(String.raw`(${[...names].sort((one, other) => other.length - one.length).join('|')})(?:（类）)?(?:支出决算)?${NUM}万元(?:，占(?:本年收入|本年支出)?${NUM}%)?`, (name = '', said?: string, share?: string) => {
    if (found.has(name)) return 'twice';
    found.add(name);
    const part = amount(name);
    const complaint = line.isAmount(said, part);
    if (complaint !== undefined || share === undefined) return complaint ?? (part === 0n || whole === 0n ? undefined : 'no share');
    return line.isShare(share, part, whole, look);
  });
  const wanted = zeros ? names : some;
  if (alone === 0) for (const name of wanted) if (!found.has(name)) line.wrong(`${name} is not listed`);
}
