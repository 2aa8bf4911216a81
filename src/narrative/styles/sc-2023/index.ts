import { blocksWith, WITH_ZEROS } from '../derived';
import { AGREEMENTS, PRESENCES } from '../sc-2024/cases';
import { BLOCKS } from '../sc-2024/blocks';
import { CHANGES, COMPLETIONS } from '../sc-2024/comparisons';
import { SC_2024 } from '../sc-2024';
import { LISTS } from '../sc-2024/lists';
import type { Style } from '../style';
import { completion, yearOnYear } from '../wordings';

const REASON = '。主要变动原因是{原因}。';

/** 四川省 2023 年度部门决算公开格式: zeros are listed, and one number stands for 收、支总计. */
export const SC_2023: Style = {
  ...SC_2024,
  name: 'sc-2023',
  label: '四川 2023 年度',
  rateDecimals: 2,
  threePublicsDecimals: 1,
  nearlyMet: '100',
  blocks: blocksWith(BLOCKS, {
    '一': { lines: ['{Y}年度{收支总计}', { chart: 1, say: '（图1：收、支决算总计变动情况图）' }] },
    '七(一)': {
      lines: [
        '{Y}年度“三公”经费财政拨款支出决算为{三公}万元{三公完成:三公完成率}，{三公同比:三公同比}。{三公完成:三公预算原因}{三公同比:三公变动原因}',
        '（注：上述“预算”口径为全年预算数，包括一般公共预算和政府性基金预算财政拨款支出决算情况。）',
      ],
    },
  }),
  changes: {
    ...CHANGES,
    收支总计同比: yearOnYear('与{Y-1}年度相比，收、支总计', REASON, '与{Y-1}年度相比，收、支总计持平。', '收、支总计'),
    财政拨款总计同比: yearOnYear('与{Y-1}年度相比，财政拨款收、支总计', REASON, '与{Y-1}年度相比，财政拨款收、支总计持平。', '财政拨款收、支总计'),
  },
  completions: {
    ...COMPLETIONS,
    各项完成: completion({
      before: '，完成预算',
      met: '。',
      below: '，决算数小于预算数的主要原因是{原因}。',
      above: '，决算数大于预算数的主要原因是{原因}。',
      none: '。',
      unplanned: '，全年未安排预算',
      wanted: '全年预算数',
    }),
  },
  presences: PRESENCES,
  agreements: {
    收支总计: { ...AGREEMENTS.收支总计, 一致: '收、支总计均为{总计}万元。{结转}{同比:收支总计同比}' },
    财政拨款总计: { ...AGREEMENTS.财政拨款总计, 一致: '财政拨款收、支总计均为{总计}万元。{结转}{同比:财政拨款总计同比}' },
  },
  lists: {
    ...LISTS,
    组成: WITH_ZEROS,
    三公构成: { ...LISTS.三公构成, zero: '{名}支出决算{x}万元，占{p}%', ofNothing: '{名}支出决算{x}万元' },
  },
  names: { 主要负责人用车: '主要领导干部用车' },
};
