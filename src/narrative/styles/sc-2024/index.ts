import type { Style } from '../style';
import { BLOCKS } from './blocks';
import { AGREEMENTS, PRESENCES } from './cases';
import { CHANGES, COMPLETIONS, MOVEMENTS } from './comparisons';
import { LISTS } from './lists';

/** 四川省 2024 年度部门决算公开格式, sections 一 to 十. */
export const SC_2024: Style = {
  name: 'sc-2024',
  label: '四川 2024 年度',
  title: '{部门}{Y}年度部门决算情况说明',
  rateDecimals: 1,
  zeros: 'strip',
  nearlyMet: '99',
  budget: '全年预算',
  absent: '〔待填：{事项}（未识别到表{表}）〕',
  blocks: BLOCKS,
  movements: MOVEMENTS,
  changes: CHANGES,
  completions: COMPLETIONS,
  presences: PRESENCES,
  agreements: AGREEMENTS,
  lists: LISTS,
};
