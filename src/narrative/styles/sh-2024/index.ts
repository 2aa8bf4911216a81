import { MOVEMENTS } from '../sc-2024/comparisons';
import type { Style } from '../style';
import { BLOCKS } from './blocks';
import { AGREEMENTS, CHANGES, COMPLETIONS, LISTS, PRESENCES } from './wordings';

/** 上海市 2024 年度部门决算公开格式. */
export const SH_2024: Style = {
  name: 'sh-2024',
  label: '上海 2024 年度',
  title: '{部门}{Y}年度部门决算情况说明',
  rateDecimals: 2,
  zeros: 'keep',
  nearlyMet: '100',
  budget: '年初预算',
  absent: '〔待填：{事项}（未识别到表{表}）〕',
  blocks: BLOCKS,
  movements: MOVEMENTS,
  changes: CHANGES,
  completions: COMPLETIONS,
  presences: PRESENCES,
  agreements: AGREEMENTS,
  lists: LISTS,
};
