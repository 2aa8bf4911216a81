/** 补充数据 by chance, as a person would type them as JSON: amounts in 万元 as texts. Some are left out. */

import type { PrintedBook } from '../../fixtures/layout/book';
import type { Random } from './random';

type Group = { [name: string]: Group | string | number };

const REASON = '人员变动';
const VEHICLES = ['轿车', '越野车', '载客汽车', '其他车型'];
const USES = ['主要负责人用车', '机要通信用车', '应急保障用车', '执法执勤用车', '其他用车'];

/** Whether each field is given, in hundredths. */
export function randomSupplement(book: PrintedBook, random: Random, given: number): Group {
  const cents = (low: number, high: number): string => hundredths(random.int(low, high));
  const outlay = (key: string): number => Number((book.tables['06'].find((row) => row.key === key)?.amounts[0] ?? '0').replace('.', '')) / (book.unit === '元' ? 10_000 : 1);
  /** Just so, nearly, less, more, nothing at all. */
  const budget = (key: string): string => {
    const spent = Math.round(outlay(key));
    const way = random.int(1, 10);
    if (way <= 3) return hundredths(spent);
    if (way <= 5) return hundredths(Math.round(spent / (0.985 + random.int(0, 149) / 10_000)));
    if (way <= 8) return hundredths(Math.round(spent * (1 + random.int(1, 300) / 100)));
    return way === 9 ? hundredths(Math.round((spent * random.int(30, 99)) / 100)) : '0.00';
  };
  const codes = book.tables['06'].filter(({ code }) => code.length === 7).map(({ code }) => code);
  const classes = book.tables['06'].filter(({ code }) => code.length === 3).map(({ code }) => code);
  const planned = (): Group => ({ 合计: budget('合计'), 各项: Object.fromEntries(codes.map((code) => [code, budget(code)])) });
  const procured = random.chance(15) ? '0.00' : cents(100, 900_000);
  const full: Group = {
    上年: {
      收支总计: cents(0, 2_000_000),
      本年收入合计: cents(0, 2_000_000),
      本年支出合计: cents(0, 2_000_000),
      财政拨款收支总计: cents(0, 2_000_000),
      财政拨款收入: { 一般公共预算财政拨款: cents(0, 2_000_000), 政府性基金预算财政拨款: random.chance(50) ? '0.00' : cents(0, 90_000), 国有资本经营预算财政拨款: '0' },
      一般公共预算支出: cents(0, 2_000_000),
      三公: { 合计: cents(0, 9_000), 因公出国: random.chance(50) ? '0' : cents(0, 900), 公务用车: cents(0, 6_000), 公务用车购置: cents(0, 3_000), 公务用车运行: cents(0, 3_000), 公务接待: cents(0, 900) },
      机关运行经费: random.chance(20) ? '0.00' : cents(0, 90_000),
    },
    全年预算: planned(),
    年初预算: planned(),
    原因: {
      收支总计: REASON,
      财政拨款收支总计: REASON,
      一般公共预算支出: REASON,
      预算差异: REASON,
      各项: Object.fromEntries(codes.map((code) => [code, REASON])),
      三公变动: { 合计: REASON, 因公出国: REASON, 公务用车: REASON, 公务接待: REASON },
      三公预算差异: { 合计: REASON, 公务用车: REASON },
      机关运行经费: REASON,
    },
    用途: { 各类: Object.fromEntries(classes.map((code) => [code, '日常工作'])), 各项: Object.fromEntries(codes.map((code) => [code, '日常工作'])) },
    因公出国: { 团组数: random.int(0, 5), 人次: random.int(0, 30), 内容: '考察学习' },
    公务用车: {
      购置: { 数量: random.int(0, 4), ...Object.fromEntries(VEHICLES.map((type) => [type, { 数量: random.int(0, 2), 金额: cents(0, 5_000) }])) },
      保有量: { 合计: random.int(0, 12), ...Object.fromEntries(VEHICLES.map((type) => [type, random.int(0, 4)])) },
      运行用途: '公务出行',
    },
    公务接待: {
      国内: { 批次: random.int(0, 40), 人次: random.int(0, 300), 金额: cents(0, 900), 内容: '上级调研' },
      外事: { 批次: random.int(0, 3), 人次: random.int(0, 30), 金额: random.chance(60) ? '0' : cents(0, 200), 内容: '来访接待' },
    },
    机关运行经费: { 本年: random.chance(20) ? '0' : cents(0, 90_000) },
    政府采购: {
      总额: procured,
      货物: cents(0, 300_000),
      工程: random.chance(60) ? '0' : cents(0, 300_000),
      服务: cents(0, 300_000),
      用途: '办公设备',
      中小企业: random.chance(20) ? procured : cents(0, 300_000),
      小微企业: cents(0, 300_000),
      中小企业货物: cents(0, 300_000),
      中小企业工程: cents(0, 300_000),
      中小企业服务: cents(0, 300_000),
    },
    国有资产: { 车辆: { 合计: random.int(0, 20), ...Object.fromEntries(USES.map((use) => [use, random.int(0, 5)])) }, 其他用车用途: '保障公务', 设备: random.int(0, 5), 通用设备: random.int(0, 9), 专用设备: random.int(0, 9) },
    绩效: { 事前评估: random.int(0, 9), 绩效目标: random.int(0, 30), 绩效监控: random.int(0, 30), 绩效自评: random.int(0, 30), 情况: '均已完成' },
    专项支出: { 情况: '无' },
  };
  return { schemaVersion: 1, ...some(full, random, given) };
}

/** What is left of it where each field is given by chance. */
function some(group: Group, random: Random, given: number): Group {
  const kept = Object.entries(group).flatMap(([name, value]): [string, Group | string | number][] => {
    if (typeof value === 'object') return [[name, some(value, random, given)]];
    return random.chance(given) ? [[name, value]] : [];
  });
  return Object.fromEntries(kept);
}

function hundredths(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
