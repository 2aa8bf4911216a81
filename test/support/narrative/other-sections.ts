import type { TableNumber } from '../../fixtures/layout/book';
import type { LastYear } from './accounts';
import type { Context } from './context';
import { NUM } from './line';
import type { Line } from './line';

/** 政府性基金 (表10) and 国有资本经营预算 (表12): the outlay, the balances where they are told, every 项. */
export function fund(lines: readonly Line[], context: Context, table: '10' | '12'): void {
  const { accounts, style } = context;
  const outlay = table === '10' ? '小计' : '合计';
  const total = (column: string): bigint | undefined => accounts.amount(table, '合计', column);
  const codes = accounts.codes(table, 7);
  const [head] = lines;
  if (head === undefined) return;
  if (head.has('收入和支出。')) {
    const columns = table === '10' ? ['年初结转和结余', '本年收入', '小计', '年末结转和结余'] : ['年初结转和结余', '本年收入', '本年支出', '年末结转和结余'];
    const from: TableNumber = table === '10' ? '10' : '11';
    if (columns.some((column) => (accounts.amount(from, '合计', column) ?? 0n) !== 0n)) head.wrong('there was some');
  } else {
    head.amount(String.raw`(?:预算财政拨款支出|本年支出)${NUM}万元`, total(outlay));
  }
  head.take(String.raw`(年初结转和结余|本年收入|年末结转和结余)${NUM}万元`, (column = '', said) => head.isAmount(said, total(column)));
  const budget = table === '10' ? '政府性基金各项' : '国有资本经营各项';
  const found: string[] = [];
  for (const line of lines) {
    const told = String.raw`([^（；：，。、.]+)（类）([^（]+)（款）([^（]+)（项）(?:。年初预算为${NUM}万元，支出决算为|支出)?${NUM}万元`;
    line.take(told, (_class, _section, name, planned, said) => {
      const code = codes.find((each) => each.name === name && !found.includes(each.code))?.code ?? '';
      found.push(code);
      const complaint = planned === undefined ? undefined : line.isAmount(planned, accounts.typedAmount(`${style.budget}.${budget}.${code}`));
      return complaint ?? line.isAmount(said, accounts.amount(table, code, outlay));
    });
    // A 项 whose budget is still to be filled in.
    line.take(String.raw`支出决算为${NUM}万元`, (said) => (codes.some(({ code }) => line.isAmount(said, accounts.amount(table, code, outlay)) === undefined) ? undefined : 'no such 项'));
  }
  const some = codes.filter(({ code }) => accounts.amount(table, code, outlay) !== 0n);
  const told = lines.map(({ text }) => text).join('');
  for (const { name } of some) if (!told.includes(`${name}（项）`)) head.wrong(`${name} is not told of`);
}

/** 机关运行经费. */
export function runningCosts(line: Line, { accounts }: Context): void {
  const costs = accounts.typedAmount('机关运行经费.本年');
  if (line.has('无机关运行经费支出')) {
    if (costs !== 0n) line.wrong('there were some, or it is not known');
    return;
  }
  line.take(String.raw`机关运行经费支出${NUM}万元`, (said) => line.isAmount(said, costs));
  line.change(String.raw`比\d{4}年度`, String.raw`与\d{4}年度持平`, costs, inWan(accounts.typedAmount('上年.机关运行经费')));
}

function inWan(fen: bigint | undefined): LastYear | undefined {
  return fen === undefined ? undefined : { fen, inWan: true };
}

/** 政府采购. */
export function procurement(line: Line, { accounts }: Context): void {
  const amount = (name: string): bigint | undefined => accounts.typedAmount(`政府采购.${name}`);
  line.take(String.raw`政府采购支出总额${NUM}万元`, (said) => line.isAmount(said, amount('总额')));
  line.take(String.raw`政府采购(货物|工程|服务)支出${NUM}万元`, (kind = '', said) => line.isAmount(said, amount(kind)));
  line.take(String.raw`授予(中小企业|小微企业)合同金额${NUM}万元(?:，占(政府采购支出总额|授予中小企业合同金额)的${NUM}%)?`, (who = '', said, whole, share) => {
    const base = amount(whole === '授予中小企业合同金额' ? '中小企业' : '总额');
    const complaint = line.isAmount(said, amount(who));
    if (complaint !== undefined || share !== undefined) return complaint ?? line.isShare(share, amount(who), base);
    // Which whole it would have been a share of, the sentence does not say.
    const wholes = who === '小微企业' ? ['总额', '中小企业'] : ['总额'];
    return wholes.some((name) => amount(name) === 0n) ? undefined : 'no share';
  });
  line.take(String.raw`(货物|工程|服务)采购授予中小企业合同金额占(?:货物|工程|服务)支出金额的${NUM}%`, (kind = '', share) => line.isShare(share, amount(`中小企业${kind}`), amount(kind)));
}

/** 国有资产. */
export function assets(line: Line, { accounts }: Context): void {
  line.take(String.raw`共有车辆${NUM}辆`, (said) => line.isCount(said, accounts.typedCount('国有资产.车辆.合计')));
  line.take(String.raw`(?<=[：、])([^：、，\d]+用车)${NUM}辆`, (use = '', said) => {
    const plain = use.replace('主要领导干部用车', '主要负责人用车').replace('级及以上领导干部用车', '级及以上领导用车');
    return line.isCount(said, accounts.typedCount(`国有资产.车辆.${plain}`));
  });
  line.take(String.raw`(设备（不含车辆）|通用设备|专用设备)${NUM}台（套）`, (what = '', said) => {
    return line.isCount(said, accounts.typedCount(`国有资产.${what.startsWith('设备') ? '设备' : what}`));
  });
}

/** 绩效. */
export function performance(line: Line, { accounts }: Context): void {
  const steps = { 开展事前绩效评估: '事前评估', 编制绩效目标: '绩效目标', 开展绩效监控: '绩效监控', 开展绩效自评: '绩效自评' } as const;
  line.take(String.raw`对${NUM}个项目(开展事前绩效评估|编制绩效目标|开展绩效监控|开展绩效自评)`, (said, step) => line.isCount(said, accounts.typedCount(`绩效.${steps[step as keyof typeof steps]}`)));
}
