import type { Definitions } from '../notation/parse';

/** Conditions that several rules share. */
export const CONDITIONS: Definitions = {
  /** All money is fiscal: no other income, no surplus of it used, and no carry-over beyond the fiscal one. */
  仅财政资金:
    '01[上级补助收入] = 0 且 01[事业收入] = 0 且 01[经营收入] = 0 且 01[附属单位上缴收入] = 0 且 01[其他收入] = 0' +
    ' 且 01[使用非财政拨款结余] = 0 且 01[年初结转和结余] = 04[年初财政拨款结转和结余]',
  /** No 经营 money, whose losses alone may make a balance negative, and so hide a part of it. */
  无经营收支: '01[经营收入] = 0 且 03[合计].经营支出 = 0',
  /** Fiscal money neither came from last year nor goes to the next. */
  无财政结转: '04[年初财政拨款结转和结余] = 0 且 04[年末财政拨款结转和结余].合计 = 0',
};
