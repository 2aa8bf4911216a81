import { blocksWith, without, WITH_ZEROS } from '../derived';
import { AGREEMENTS } from '../sc-2024/cases';
import { BLOCKS } from '../sc-2024/blocks';
import { CHANGES, COMPLETIONS } from '../sc-2024/comparisons';
import { SC_2024 } from '../sc-2024';
import { LISTS } from '../sc-2024/lists';
import type { Style } from '../style';
import { completion, yearOnYear } from '../wordings';

const REASON = '，主要变动原因是{原因}。';
const WHOLE_YEAR = { before: '，完成预算', unplanned: '，全年未安排预算', wanted: '全年预算数' };
const BELOW = '，决算数小于预算数的主要原因是{原因}。';
const ABOVE = '，决算数大于预算数的主要原因是{原因}。';

/** 四川省 2021 年度部门决算公开格式: both totals are said, zeros are listed, 三公 is not compared with last year as a whole. */
export const SC_2021: Style = {
  ...SC_2024,
  name: 'sc-2021',
  label: '四川 2021 年度',
  rateDecimals: 2,
  nearlyMet: '100',
  blocks: blocksWith(BLOCKS, {
    '七': { heading: '七、“三公”经费财政拨款支出决算情况说明' },
    '七(一)': { lines: ['{Y}年度“三公”经费财政拨款支出决算为{三公}万元{三公完成:费用完成}'] },
    '十(三)': {
      lines: [
        '截至{Y}年12月31日，{部门}共有车辆{车辆}辆{车辆用途:各类数量}{其他用车}。单位价值50万元以上通用设备{通用设备}台（套），单位价值100万元以上专用设备{专用设备}台（套）。',
      ],
    },
  }),
  changes: {
    ...without<Style['changes'][string]>(CHANGES, '三公同比', '三公变动原因'),
    // Both totals are the same number, and so is their change.
    收支总计同比: yearOnYear('与{Y-1}年度相比，收入总计、支出总计各', REASON, '与{Y-1}年度相比，收入总计、支出总计持平。', '收入、支出总计'),
    财政拨款总计同比: yearOnYear(
      '与{Y-1}年度相比，财政拨款收入总计、支出总计各',
      REASON,
      '与{Y-1}年度相比，财政拨款收入总计、支出总计持平。',
      '财政拨款收入、支出总计',
    ),
  },
  completions: {
    总体完成: COMPLETIONS.总体完成,
    各项完成: completion({ ...WHOLE_YEAR, met: '，决算数等于预算数。', below: BELOW, above: ABOVE, none: '。', unknown: '。' }),
    费用完成: completion({ ...WHOLE_YEAR, met: '。', below: BELOW, above: ABOVE, none: '。' }),
  },
  agreements: {
    收支总计: { ...AGREEMENTS.收支总计, 一致: '收入总计{收入总计}万元，支出总计{支出总计}万元。{结转}{同比:收支总计同比}' },
    财政拨款总计: {
      ...AGREEMENTS.财政拨款总计,
      一致: '财政拨款收入总计{收入总计}万元，支出总计{支出总计}万元。{结转}{同比:财政拨款总计同比}',
    },
  },
  lists: {
    ...LISTS,
    组成: WITH_ZEROS,
    三公构成: { ...LISTS.三公构成, zero: '{名}支出决算{x}万元，占{p}%', ofNothing: '{名}支出决算{x}万元' },
  },
  names: { 主要负责人用车: '主要领导干部用车' },
};
