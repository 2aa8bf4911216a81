import { MOVEMENTS } from '../sc-2024/comparisons';
import type { Style } from '../style';
import { BLOCKS } from './blocks';
import { AGREEMENTS, CHANGES, COMPLETIONS, LISTS, PRESENCES } from './wordings';

/** 湖北省 2023 年度部门决算公开格式, sections 一 to 十四. */
export const HUBEI_2023: Style = {
  name: 'hubei-2023',
  label: '湖北 2023 年度',
  title: '{部门}{Y}年度部门决算情况说明',
  rateDecimals: 1,
  zeros: 'strip',
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
  names: { '副部（省）级及以上领导用车': '副部（省）级及以上领导干部用车' },
};
