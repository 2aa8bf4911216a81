/** What a department's ledgers say of a year: the source of every table, in 分. */

/** The three 财政拨款 funds: 一般公共预算, 政府性基金, 国有资本经营预算. */
export type Fund = 'general' | 'fund' | 'capital';
export const FUNDS: readonly Fund[] = ['general', 'fund', 'capital'];

/** 基本支出 or 项目支出. */
export type Kind = 'basic' | 'project';

/** Money of a fund spent on one 项 and one 经济分类 款. */
export interface SpendingLine {
  readonly code: string;
  readonly economic: string;
  readonly kind: Kind;
  readonly fund: Fund;
  readonly amount: bigint;
}

/** What a fund gave for one 项 this year and what was left from before; what is left now follows. */
export interface FundBalance {
  readonly code: string;
  readonly fund: Fund;
  readonly kind: Kind;
  readonly opening: bigint;
  readonly income: bigint;
}

/** 上级补助, 事业, 经营, 附属单位上缴, 其他收入, in the order of the tables. */
export const OWN_SOURCES = ['superior', 'service', 'operating', 'affiliate', 'other'] as const;
export type OwnSource = (typeof OWN_SOURCES)[number];

/** Columns 2 to 6 of table 03: 基本, 项目, 上缴上级, 经营, 对附属单位补助. */
export const OWN_USES = ['basic', 'project', 'remitted', 'operating', 'subsidy'] as const;
export type OwnUse = (typeof OWN_USES)[number];

/** Money that is not 财政拨款. */
export interface OwnMoney {
  readonly opening: bigint;
  readonly incomes: readonly { readonly code: string; readonly source: OwnSource; readonly amount: bigint }[];
  readonly spending: readonly { readonly code: string; readonly use: OwnUse; readonly amount: bigint }[];
  /** 使用非财政拨款结余（含专用结余）. */
  readonly surplusUsed: bigint;
  /** 结余分配. */
  readonly allocation: bigint;
}

/** The 三公 items: 因公出国（境）费, 公务用车购置费, 公务用车运行维护费, 公务接待费. */
export interface ThreePublic {
  readonly abroad: bigint;
  readonly carPurchase: bigint;
  readonly carRunning: bigint;
  readonly reception: bigint;
}

/** A department's year. */
export interface Facts {
  readonly department: string;
  readonly year: number;
  readonly spending: readonly SpendingLine[];
  readonly balances: readonly FundBalance[];
  readonly own: OwnMoney;
  /** 全年预算数 of the 三公 items. */
  readonly threePublicBudget: ThreePublic;
}
