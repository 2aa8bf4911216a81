import type { Context } from './context';
import { NUM } from './line';
import type { Line } from './line';
import { parts } from './general-sections';

type Expense = '合计' | '因公出国' | '公车小计' | '公务用车购置费' | '公务用车运行维护费' | '公务接待费';

const FIELDS: Readonly<Record<Expense, string>> = {
  合计: '上年.三公.合计',
  因公出国: '上年.三公.因公出国',
  公车小计: '上年.三公.公务用车',
  公务用车购置费: '上年.三公.公务用车购置',
  公务用车运行维护费: '上年.三公.公务用车运行',
  公务接待费: '上年.三公.公务接待',
};

const MOVED = String.raw`(?:比\d{4}年度|较上年度?|与\d{4}年度相比，)`;
const FLAT = String.raw`与(?:\d{4}年度?|上年度?)持平`;

function actualOf({ accounts }: Context, expense: Expense): bigint | undefined {
  return accounts.amount('13', '三公', `决算数.${expense}`);
}

/** An expense against its budget and last year. */
function expense(line: Line, context: Context, which: Expense, form: string): void {
  const { accounts } = context;
  const actual = actualOf(context, which);
  const budget = accounts.amount('13', '三公', `预算数.${which}`);
  line.amount(form, actual);
  line.take(String.raw`(?:全年|年度)预算为${NUM}万元`, (said) => line.isAmount(said, budget));
  const rates = line.take(String.raw`完成(?:全年预算的|预算的|预算)${NUM}%`, (said) => line.isShare(said, actual, budget));
  if (budget === undefined || actual === undefined) return;
  if ((rates === 0) !== (budget === 0n)) line.wrong(`${rates} rates on a budget of ${budget}`);
  line.expect('未安排预算', budget === 0n && actual > 0n);
  line.expect('决算数大于', actual > budget);
  const prior = accounts.lastYear('13', '三公', `决算数.${which}`, FIELDS[which]);
  line.change(MOVED, FLAT, actual, prior);
}

/** 三公, as a whole; a format that does not compare it with last year says nothing of it. */
export function publicsOverall(line: Line, context: Context, compared: boolean): void {
  const { accounts } = context;
  const actual = actualOf(context, '合计');
  if (line.has('无“三公”经费财政拨款支出')) {
    if (actual !== 0n) line.wrong('there was some');
    line.change(MOVED, FLAT, actual, accounts.lastYear('13', '三公', '决算数.合计', FIELDS.合计));
    return;
  }
  if (compared) {
    expense(line, context, '合计', String.raw`支出决算为${NUM}万元`);
    return;
  }
  line.amount(String.raw`支出决算为${NUM}万元`, actual);
  line.take(String.raw`完成预算${NUM}%`, (said) => line.isShare(said, actual, accounts.amount('13', '三公', '预算数.合计')));
}

/** Where a line names its 支出决算, that is the expense; what else it calls 支出 is a part of it. */
function formOf(line: Line, otherwise: string): string {
  return String.raw`${line.has('支出决算为') ? '支出决算为' : otherwise}${NUM}万元`;
}

/** 三公, each expense with its details. */
export function publicsInDetail(lines: readonly Line[], context: Context): void {
  for (const line of lines) {
    if (line.text.startsWith('（图')) continue;
    if (line.has('支出决算中，')) composition(line, context);
    if (/^1[.、]/.test(line.text)) expense(line, context, '因公出国', formOf(line, '经费支出'));
    if (/^2[.、]/.test(line.text)) expense(line, context, '公车小计', formOf(line, '运行维护费支出'));
    if (/^3[.、]/.test(line.text)) expense(line, context, '公务接待费', formOf(line, '接待费支出'));
    details(line, context);
  }
}

function composition(line: Line, context: Context): void {
  const names = { '因公出国（境）费': '因公出国', 公务用车购置及运行维护费: '公车小计', 公务接待费: '公务接待费' } as const;
  const amount = (name: string): bigint | undefined => actualOf(context, names[name as keyof typeof names]);
  parts(line, Object.keys(names), amount, actualOf(context, '合计'), true, context.style.publics);
}

function details(line: Line, context: Context): void {
  const { accounts } = context;
  const counts = (form: string, path: string, none: Expense): void => {
    const count = accounts.typedCount(path) ?? (actualOf(context, none) === 0n ? 0n : undefined);
    line.take(form, (said) => line.isCount(said, count));
  };
  counts(String.raw`因公出国（境）团组${NUM}[次个]`, '因公出国.团组数', '因公出国');
  counts(String.raw`涉及出国（境）团组${NUM}个`, '因公出国.团组数', '因公出国');
  if (line.text.startsWith("1")) counts(String.raw`(?:出国（境）|累计|，)${NUM}人次?`, '因公出国.人次', '因公出国');
  line.take(String.raw`公务用车购置费?支出${NUM}万元`, (said) => line.isAmount(said, actualOf(context, '公务用车购置费')));
  line.take(String.raw`公务用车运行维护费支出${NUM}万元`, (said) => line.isAmount(said, actualOf(context, '公务用车运行维护费')));
  counts(String.raw`购置(?:（更新）)?公务用车${NUM}辆`, '公务用车.购置.数量', '公务用车购置费');
  line.take(String.raw`(轿车|越野车|载客汽车|其他车型)${NUM}辆、金额${NUM}万元`, (type = '', said, paid) => {
    return line.isCount(said, accounts.typedCount(`公务用车.购置.${type}.数量`)) ?? line.isAmount(paid, accounts.typedAmount(`公务用车.购置.${type}.金额`));
  });
  line.take(String.raw`(?:共有公务用车|保有量为)${NUM}辆`, (said) => line.isCount(said, accounts.typedCount('公务用车.保有量.合计')));
  line.take(String.raw`(轿车|越野车|载客汽车|其他车型)${NUM}辆`, (type = '', said) => line.isCount(said, accounts.typedCount(`公务用车.保有量.${type}`)));
  receptions(line, context);
}

/** Visits, people and money, 国内 and 外事, wherever the format has them. */
function receptions(line: Line, context: Context): void {
  const { accounts } = context;
  const none = actualOf(context, '公务接待费') === 0n;
  const amount = (kind: string): bigint | undefined => accounts.typedAmount(`公务接待.${kind}.金额`) ?? (none ? 0n : undefined);
  // No money, no visit, unless one was typed.
  const count = (kind: string, what: string): bigint | undefined => accounts.typedCount(`公务接待.${kind}.${what}`) ?? (amount(kind) === 0n ? 0n : undefined);
  const kindOf = (word: string): string => (word.includes('国内') ? '国内' : '外事');
  const people = String.raw`${NUM}人次（不包括陪同人员）`;
  line.take(String.raw`(国内公务接待|外事接待|外宾接待)${NUM}批次，${people}(?:，共计支出${NUM}万元)?`, (word = '', visits, heads, paid) => {
    const kind = kindOf(word);
    return line.isCount(visits, count(kind, '批次')) ?? line.isCount(heads, count(kind, '人次')) ?? (paid === undefined ? undefined : line.isAmount(paid, amount(kind)));
  });
  line.take(String.raw`(国内公务接待|外宾接待)支出${NUM}万元(?:，接待${NUM}批次，${people})?`, (word = '', paid, visits, heads) => {
    const kind = kindOf(word);
    return line.isAmount(paid, amount(kind)) ?? (visits === undefined ? undefined : (line.isCount(visits, count(kind, '批次')) ?? line.isCount(heads, count(kind, '人次'))));
  });
  line.take(String.raw`共接待(国内)?来访团组${NUM}个，${people}`, (word, visits, heads) => {
    const kind = word === undefined ? '外事' : '国内';
    return line.isCount(visits, count(kind, '批次')) ?? line.isCount(heads, count(kind, '人次'));
  });
}
