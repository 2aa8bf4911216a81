import { completion, whereChanged, yearOnYear } from '../wordings';
import type { Style } from '../style';

/** A rise or fall on last year; from nothing there is no rate. */
export const MOVEMENTS: Style['movements'] = {
  增加: '增加{Δ}万元，增长{p}%',
  减少: '减少{Δ}万元，下降{p}%',
  新增: '增加{Δ}万元，上年无此项{名目}',
  增加无率: '增加{Δ}万元',
  减少无率: '减少{Δ}万元',
};

const REASON = '。主要变动原因是{原因}。';

/** 同比: sections 一, 四, 五(一), 七 and 十(一). */
export const CHANGES = {
  收支总计同比: yearOnYear('与{Y-1}年度相比，收入、支出总计各', REASON, '与{Y-1}年度相比，收入、支出总计持平。', '收入、支出总计'),
  财政拨款总计同比: yearOnYear(
    '与{Y-1}年度相比，财政拨款收入、支出总计各',
    REASON,
    '与{Y-1}年度相比，财政拨款收入、支出总计持平。',
    '财政拨款收入、支出总计',
  ),
  一般公共预算支出同比: yearOnYear(
    '与{Y-1}年度相比，一般公共预算财政拨款支出',
    REASON,
    '与{Y-1}年度相比，一般公共预算财政拨款支出持平。',
    '一般公共预算财政拨款支出',
  ),
  三公同比: yearOnYear('较上年度', '', '与上年度持平', '“三公”经费支出决算数'),
  三公变动原因: whereChanged('决算数较上年度变动的主要原因是{原因}。'),
  费用同比: yearOnYear('比{Y-1}年度', '。主要原因是{原因}。', '与{Y-1}年持平。', '支出决算数'),
  机关运行同比: yearOnYear('比{Y-1}年度', '，主要原因是{原因}。', '与{Y-1}年度持平。', '机关运行经费支出'),
} satisfies Style['changes'];

const ABOVE = '，决算数大于预算数的主要原因是{原因}。';
const WHOLE_YEAR = { before: '，完成预算', unplanned: '，全年未安排预算', wanted: '全年预算数' };

/** 完成预算: section 五(三) with its three endings, and 七. */
export const COMPLETIONS = {
  总体完成: completion({ ...WHOLE_YEAR, met: '。', below: '。', above: ABOVE, none: '。' }),
  各项完成: completion({
    ...WHOLE_YEAR,
    met: '。',
    nearly: '，决算数与预算数基本持平。',
    below: '，决算数小于预算数的主要原因是{原因}。',
    above: ABOVE,
    none: '。',
  }),
  三公完成率: completion({ ...WHOLE_YEAR, met: '', below: '', above: '', none: '' }),
  三公预算原因: {
    完成: '',
    基本持平: '决算数与预算数基本持平。',
    小于: '决算数小于预算数的主要原因是{原因}。',
    大于: '决算数大于预算数的主要原因是{原因}。',
    无预算无支出: '',
    未安排预算: '决算数大于预算数的主要原因是{原因}。',
    不明: '',
  },
  费用完成: completion({ ...WHOLE_YEAR, met: '。', below: '。', above: ABOVE, none: '。' }),
} satisfies Style['completions'];
