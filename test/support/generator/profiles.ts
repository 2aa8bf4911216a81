/** What kinds of departments there are, and what each 项 spends its money on. */

import type { Fund, Kind } from './facts';

/** A department's own business: the 项 that keeps it running and those of its projects. */
export interface Profile {
  readonly names: readonly string[];
  readonly running: readonly string[];
  readonly projects: readonly string[];
}

export const PROFILES: readonly Profile[] = [
  {
    names: ['云溪市财政局', '青禾县财政局', '长岭区财政局'],
    running: ['2010601'],
    projects: ['2010602', '2010607', '2010608'],
  },
  {
    names: ['云溪市社会工作服务中心', '青禾县社区建设促进中心'],
    running: ['2013950'],
    projects: ['2013999'],
  },
  {
    names: ['青禾县医疗保障局', '长岭区医疗保障局'],
    running: ['2101501'],
    projects: ['2101502', '2101504', '2101505', '2101506', '2101599', '2101399'],
  },
  {
    names: ['长岭区医疗保障事务中心'],
    running: ['2101550'],
    projects: ['2101504', '2101506', '2101599'],
  },
  {
    names: ['云溪市城乡规划服务中心', '长岭区城市管理局'],
    running: ['2120101'],
    projects: ['2120201'],
  },
  {
    names: ['云溪市自然资源信息中心', '青禾县不动产登记中心'],
    running: ['2200150'],
    projects: ['2200199'],
  },
];

/** 项 that most departments have beside their own business. */
export const COMMON: readonly string[] = [
  '2050803',
  '2080501',
  '2080502',
  '2080505',
  '2080506',
  '2080599',
  '2101101',
  '2101102',
  '2101103',
  '2210201',
  '2210203',
];

/** 款 that the money of a 项 may go to, from so many to so many of them, each from low to high 元. */
export interface Use {
  readonly economics: readonly string[];
  readonly least: number;
  readonly most: number;
  readonly low: number;
  readonly high: number;
}

const use = (economics: string, least: number, most: number, low: number, high: number): Use => ({
  economics: economics.split(' '),
  least,
  most,
  low,
  high,
});

/** Of the running 项: pay, then goods and services, then odds and ends. */
export const RUNNING_USES: readonly Use[] = [
  use('30101 30102 30103 30107', 3, 4, 200_000, 8_000_000),
  use('30106 30112 30114 30199', 1, 4, 5_000, 400_000),
  use('30201 30202 30205 30206 30207 30209 30211 30213', 4, 8, 3_000, 900_000),
  use('30203 30204 30214 30215 30226 30227 30240', 0, 4, 800, 300_000),
  use('30217 30231', 0, 2, 2_000, 120_000),
  use('30228 30229 30239 30299', 2, 4, 10_000, 700_000),
  use('30304 30305 30309 30399', 0, 3, 600, 200_000),
  use('31002 31003 31022', 0, 2, 5_000, 200_000),
  use('30701 39999', 0, 1, 600, 30_000),
];

/** Of a 项 of projects. */
export const PROJECT_USES: readonly Use[] = [
  use('30201 30202 30203 30211 30214 30226', 2, 5, 5_000, 900_000),
  use('30213 30227 30299', 1, 3, 50_000, 6_000_000),
  use('30215 30217 30231', 0, 2, 1_500, 90_000),
  use('30212', 0, 1, 20_000, 150_000),
  use('31002 31003 31007 31022', 1, 3, 20_000, 9_000_000),
  use('31013 30913', 0, 1, 120_000, 260_000),
  use('30901 30905 30907', 0, 1, 100_000, 3_000_000),
  use('31204 31299 31101 31302', 0, 1, 50_000, 1_000_000),
];

/** Of a 项 that pays for one thing alone. The narrower ties of 项 and 款 hold because nobody else uses these 款. */
export const SINGLE_USES: Readonly<Record<string, { readonly kind: Kind; readonly use: Use }>> = {
  '2050803': { kind: 'basic', use: use('30216', 1, 1, 8_000, 900_000) },
  '2080501': { kind: 'basic', use: use('30301 30302 30399', 1, 2, 20_000, 700_000) },
  '2080502': { kind: 'basic', use: use('30302 30399', 1, 2, 20_000, 700_000) },
  '2080505': { kind: 'basic', use: use('30108', 1, 1, 200_000, 4_000_000) },
  '2080506': { kind: 'basic', use: use('30109', 1, 1, 100_000, 2_000_000) },
  '2080599': { kind: 'basic', use: use('30399', 1, 1, 5_000, 90_000) },
  '2101101': { kind: 'basic', use: use('30110', 1, 1, 80_000, 2_000_000) },
  '2101102': { kind: 'basic', use: use('30110', 1, 1, 80_000, 2_000_000) },
  '2101103': { kind: 'basic', use: use('30111', 1, 1, 20_000, 400_000) },
  '2101399': { kind: 'project', use: use('30306 30307', 1, 2, 500_000, 90_000_000) },
  '2210201': { kind: 'basic', use: use('30113', 1, 1, 150_000, 3_000_000) },
  '2210203': { kind: 'basic', use: use('30102', 1, 1, 50_000, 3_000_000) },
};

/** The 项 of the two other funds. */
export const FUND_USES: readonly { readonly code: string; readonly fund: Fund; readonly uses: readonly Use[] }[] = [
  {
    code: '2120801',
    fund: 'fund',
    uses: [use('31009 31010 31011 31012', 1, 3, 200_000, 30_000_000), use('30227 30226 30211', 1, 2, 8_000, 600_000)],
  },
  {
    code: '2120803',
    fund: 'fund',
    uses: [use('31005 31006 31099', 1, 2, 300_000, 20_000_000), use('30217 30231', 0, 2, 1_200, 40_000)],
  },
  {
    code: '2296002',
    fund: 'fund',
    uses: [use('30305 30306', 1, 1, 50_000, 800_000), use('30226 30201 31003', 0, 2, 5_000, 200_000)],
  },
  {
    code: '2230105',
    fund: 'capital',
    uses: [use('31204 30305', 1, 2, 30_000, 2_000_000)],
  },
];
