import { AGREEMENTS as SC_AGREEMENTS } from '../sc-2024/cases';
import type { Style } from '../style';
import { completion, whereChanged, yearOnYear } from '../wordings';

const REASON = '。主要原因：{原因}。';

/** 同比: sections 一, 四, 五(一), 七 and 十(一). */
export const CHANGES: Style['changes'] = {
  收支总计同比: yearOnYear('与{Y-1}年度相比，收入支出总计', REASON, '与{Y-1}年度相比，收入支出总计持平。', '收入支出总计'),
  财政拨款总计同比: yearOnYear('与{Y-1}年度相比，财政拨款收入支出总计', REASON, '与{Y-1}年度相比，财政拨款收入支出总计持平。', '财政拨款收入支出总计'),
  一般公共预算支出同比: yearOnYear(
    '与{Y-1}年度相比，一般公共预算财政拨款支出',
    REASON,
    '与{Y-1}年度相比，一般公共预算财政拨款支出持平。',
    '一般公共预算财政拨款支出',
  ),
  三公同比: yearOnYear('与{Y-1}年度相比，', '。', '与{Y-1}年度持平。', '支出决算数'),
  变动原因: whereChanged('决算数与{Y-1}年度相比变动的主要原因：{原因}。'),
  机关运行同比: yearOnYear('比{Y-1}年度', REASON, '与{Y-1}年度持平。', '机关运行经费支出'),
};

const BELOW = '决算数小于预算数的主要原因：{原因}。';
const ABOVE = '决算数大于预算数的主要原因：{原因}。';

/** 完成预算: 年初预算 in section 五(三), the year's budget in 三公. Only what differs is explained. */
export const COMPLETIONS: Style['completions'] = {
  总体完成: completion({
    before: '，完成年初预算的',
    met: '。',
    below: `。${BELOW}`,
    above: `。${ABOVE}`,
    none: '。',
    unplanned: '，年初未安排预算',
    wanted: '年初预算数',
  }),
  三公完成: completion({ before: '，完成预算的', met: '。', below: '。', above: '。', none: '。', unplanned: '，未安排预算', wanted: '全年预算数' }),
  预决算差异: { 完成: '', 基本持平: BELOW, 小于: BELOW, 大于: ABOVE, 无预算无支出: '', 未安排预算: ABOVE, 不明: '' },
};

const THREE_PUBLICS =
  '{部门}{Y}年度“三公”经费财政拨款支出年度预算为{三公预算}万元，支出决算为{三公}万元{三公完成:三公完成}{三公同比:三公同比}{三公完成:预决算差异}{三公同比:变动原因}';
const FOREIGN = '外宾接待支出{外事金额}万元，接待{外事批次}批次，{外事人次}人次（不包括陪同人员），主要用于{外事内容}。';
const NO_FOREIGN = '外宾接待支出{外事金额}万元，接待{外事批次}批次，{外事人次}人次（不包括陪同人员）。';
const VISITS = '其中：国内公务接待支出{国内金额}万元，接待{国内批次}批次，{国内人次}人次（不包括陪同人员），主要用于{接待明细}。';
const NO_VISITS = '其中：国内公务接待支出{国内金额}万元，接待{国内批次}批次，{国内人次}人次（不包括陪同人员）。';
const RUNNING_COSTS = '机关运行经费支出{机关运行经费}万元，{机关运行经费同比:机关运行同比}';
const PROCURED =
  '，其中：政府采购货物支出{采购货物}万元、政府采购工程支出{采购工程}万元、政府采购服务支出{采购服务}万元。授予中小企业合同金额{采购中小企业}万元{中小企业占比:占采购总额}，其中：授予小微企业合同金额{采购小微企业}万元{小微企业占比:占采购总额}。';
const FUND = '{部门}{Y}年度政府性基金预算财政拨款本年收入{政府性基金本年收入}万元，本年支出{政府性基金支出}万元。';
const CAPITAL = '{部门}{Y}年度国有资本经营预算财政拨款支出{国有资本经营支出}万元。';

/** What depends on whether there is any of an amount or number. */
export const PRESENCES: Style['presences'] = {
  结转: { 有: '其中，收入总计包括{收入构成:构成}；支出总计包括{支出构成:构成}。', 无: '', 不明: '' },
  三公总体: { 有: THREE_PUBLICS, 无: '{部门}{Y}年度无“三公”经费财政拨款支出。{三公同比:三公同比}{三公完成:预决算差异}{三公同比:变动原因}', 不明: THREE_PUBLICS },
  出国团组: {
    有: '全年因公出国（境）团组{团组数}个，{出国人次}人次，主要用于{出国内容}。',
    无: '全年因公出国（境）团组{团组数}个，{出国人次}人次。',
    不明: '全年因公出国（境）团组{团组数}个，{出国人次}人次。',
  },
  公车运行: { 有: '，主要用于{运行用途}。', 无: '。', 不明: '，主要用于{运行用途}。' },
  国内接待: { 有: VISITS, 无: NO_VISITS, 不明: VISITS },
  外宾接待: { 有: FOREIGN, 无: NO_FOREIGN, 不明: FOREIGN },
  基金总体: { 有: FUND, 无: '{部门}{Y}年度无政府性基金预算财政拨款收入和支出。', 不明: FUND },
  国资总体: { 有: CAPITAL, 无: '{部门}{Y}年度无国有资本经营预算财政拨款收入和支出。', 不明: CAPITAL },
  机关运行: { 有: RUNNING_COSTS, 无: '无机关运行经费支出。', 不明: RUNNING_COSTS },
  采购构成: { 有: PROCURED, 无: '。', 不明: PROCURED },
  占采购总额: { 有: '，占政府采购支出总额的{p}%', 无: '', 不明: '，占政府采购支出总额的{p}%' },
  各类数量: { 有: '，其中：{各类:数量}', 无: '', 不明: '，其中：{各类:数量}' },
  其他用车: { 有: '，其他用车主要是用于{用途}', 无: '', 不明: '' },
};

export const AGREEMENTS: Style['agreements'] = {
  收支总计: { ...SC_AGREEMENTS.收支总计, 一致: '收入支出总计{总计}万元。{结转}{同比:收支总计同比}' },
  财政拨款总计: { ...SC_AGREEMENTS.财政拨款总计, 一致: '财政拨款收入支出总计{总计}万元。{结转}{同比:财政拨款总计同比}' },
};

const plain = (each: string, between: string): Style['lists'][string] => ({ none: '', one: '{各项}', many: '{各项}', each, between });

/** Compositions and listings; what does not apply is not listed. */
export const LISTS: Style['lists'] = {
  组成: { none: '。', one: '，其中：{各项}。', many: '，其中：{各项}。', each: '{名}{x}万元，占{p}%', between: '；' },
  用途: { none: '。', one: '，主要用于以下方面：{各项}。', many: '，主要用于以下方面：{各项}。', each: '{名}（类）{x}万元，占{p}%', between: '；' },
  构成: { ...plain('{名}{x}万元', '、'), none: '0万元' },
  经济科目: {
    none: '。',
    one: '，主要包括：{各项}。',
    many: '，主要包括：{各项}。',
    each: '{名}',
    unknown: '〔待填：是否有{名}{缺由}〕',
    between: '、',
  },
  数量: plain('{名}{数}辆', '、'),
  接待明细: plain('{名}支出{x}万元', '，'),
};
