import type { Context } from './context';
import { NUM } from './line';
import type { Line } from './line';
import { parts } from './general-sections';
import { rateText, stripped } from './money';

/** 五(一): the outlay, its share of all outlay, its change. */
export function overall(line: Line, { accounts }: Context): void {
  const outlay = accounts.amount('06', '合计', '小计');
  const all = accounts.amount('03', '合计', '本年支出合计');
  line.amount(String.raw`一般公共预算财政拨款支出${NUM}万元`, outlay);
  line.once(String.raw`占本年支出合计的${NUM}%`, (share) => line.isShare(share, outlay, all));
  const subject = '一般公共预算财政拨款支出';
  line.change(String.raw`与\d{4}年度相比，${subject}`, String.raw`与\d{4}年度相比，${subject}持平`, outlay, accounts.lastYear('06', '合计', '小计', '上年.一般公共预算支出'));
}

/** 五(二): the 类, in one paragraph or one each. */
export function structure(lines: readonly Line[], { accounts }: Context): void {
  const whole = accounts.amount('06', '合计', '小计');
  const classes = accounts.codes('06', 3);
  const [head, ...each] = lines;
  head?.amount(String.raw`一般公共预算财政拨款支出${NUM}万元`, whole);
  const amount = (name: string): bigint | undefined => accounts.amount('06', classes.find((one) => one.name === name)?.code ?? '', '小计');
  const names = classes.map(({ name }) => name);
  const told = each.filter((line) => /^\d+\./.test(line.text));
  if (head !== undefined && told.length === 0) parts(head, names, amount, whole, false);
  told.forEach((line, index) => parts(line, names.slice(index, index + 1), amount, whole, true));
  if (told.length > 0 && told.length !== names.length) head?.wrong(`${told.length} of ${names.length} 类`);
}

/** 五(三): the total against its budget, and every 项 of the table in its order. */
export function items(lines: readonly Line[], context: Context): void {
  const { accounts, style } = context;
  const [head, ...rest] = lines;
  const total = accounts.amount('06', '合计', '小计');
  if (head !== undefined) spent(head, context, total, accounts.typedAmount(`${style.budget}.合计`), { told: style.differences, rated: true });
  const told = rest.filter((line) => /^\d+[.、]/.test(line.text));
  const codes = accounts.codes('06', 7);
  if (told.length !== codes.length) head?.wrong(`${told.length} of ${codes.length} 项`);
  told.forEach((line, index) => {
    const { code = '', name = '' } = codes[index] ?? {};
    const above = [code.slice(0, 3), code.slice(0, 5)].map((parent) => accounts.book.tables['06'].find((row) => row.code === parent)?.name ?? '');
    line.expect(`${index + 1}${line.text.slice(String(index + 1).length, String(index + 1).length + 1)}${above[0] ?? ''}（类）${above[1] ?? ''}（款）${name}（项）`, true);
    spent(line, context, accounts.amount('06', code, '小计'), accounts.typedAmount(`${style.budget}.各项.${code}`), { told: true, rated: style.itemRates });
  });
}

/**
 * An outlay against its budget: amount, budget, rate, and the words that follow from them. `told`: less than the budget
 * is told too; `rated`: with a rate.
 */
function spent(line: Line, { style }: Context, actual: bigint | undefined, budget: bigint | undefined, { told, rated }: { readonly told: boolean; readonly rated: boolean }): void {
  if (actual === undefined) return;
  const look = line.look;
  line.amount(String.raw`支出决算(?:数)?为${NUM}万元`, actual);
  line.take(String.raw`年初预算为${NUM}万元`, (said) => line.isAmount(said, budget));
  const rates = line.take(String.raw`完成(?:年初预算的|预算)${NUM}%`, (said) => (budget === undefined ? 'no budget is known' : line.isShare(said, actual, budget)));
  if (budget === undefined) return;
  if (rates !== (rated && budget !== 0n ? 1 : 0)) line.wrong(`${rates} rates on a budget of ${budget}`);
  const nearly = style.band && budget > actual && budget !== 0n && atLeast99(rateText(actual, budget, look, true));
  line.expect('基本持平', told && nearly);
  line.expect('决算数大于', actual > budget);
  if (told) line.expect('决算数小于', actual < budget && !nearly);
  line.expect('未安排预算', rated && budget === 0n && actual > 0n);
}

function atLeast99(rate: string): boolean {
  const [whole = '0'] = stripped(rate).split('.');
  return BigInt(whole) >= 99n;
}

/** 六: 基本支出, 人员 and 公用经费 with their 款. */
export function basicOutlay(lines: readonly Line[], { accounts }: Context): void {
  const [head, ...halves] = lines;
  head?.amount(String.raw`基本支出${NUM}万元`, accounts.amount('06', '合计', '基本支出'));
  for (const [index, [name, classes]] of ([['人员经费', ['301', '303']], ['公用经费', ['302', '307', '310', '399']]] as const).entries()) {
    const line = halves[index];
    if (line === undefined) continue;
    line.amount(String.raw`^${name}${NUM}万元`, accounts.amount('08', `${name}合计`, '决算数'));
    const rows = classes.flatMap((code) => accounts.book.tables['08'].filter((row) => row.code.length === 5 && row.code.startsWith(code)));
    const some = rows.filter(({ key }) => accounts.amount('08', key, '决算数') !== 0n);
    const listed = /主要包括：(.*?)等?。$/.exec(line.text)?.[1]?.split('、') ?? [];
    const names = listed.map((each) => each.replace(/-?[\d.]+万元$/, ''));
    if (names.join() !== some.map((row) => row.name).join()) line.wrong(`should list ${some.map((row) => row.name).join('、')}`);
    some.forEach((row) => line.take(String.raw`(?<=[：、])${row.name.replace(/[（）()]/g, '.')}${NUM}万元`, (said) => line.isAmount(said, accounts.amount('08', row.key, '决算数'))));
  }
}
