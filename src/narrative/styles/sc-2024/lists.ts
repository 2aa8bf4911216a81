import type { Style } from '../style';

/** Compositions and listings; parts of zero are left out except in 七(二). */
export const LISTS = {
  // 二、三: a single source is named, without a share.
  组成: {
    none: '。',
    one: '，为{名}。',
    many: '，其中：{各项}。',
    each: '{名}{x}万元，占{p}%',
    between: '；',
  },
  用途: {
    none: '。',
    one: '，主要用于以下方面：{各项}。',
    many: '，主要用于以下方面：{各项}。',
    each: '{名}{x}万元，占{p}%',
    between: '；',
  },
  构成: {
    none: '0万元',
    one: '{各项}',
    many: '{各项}',
    each: '{名}{x}万元',
    between: '、',
  },
  经济科目: {
    none: '。',
    one: '，主要包括：{各项}。',
    many: '，主要包括：{各项}等。',
    each: '{名}',
    unknown: '〔待填：是否有{名}{缺由}〕',
    between: '、',
  },
  // 七(二): an expense of zero keeps its amount and has no share.
  三公构成: {
    none: '',
    one: '{各项}。',
    many: '{各项}。',
    each: '{名}支出决算{x}万元，占{p}%',
    zero: '{名}支出决算{x}万元',
    between: '；',
  },
  基金各项: {
    none: '。',
    one: '，为{各项}。',
    many: '，其中：{各项}。',
    each: '{类}（类）{款}（款）{项}（项）{x}万元',
    between: '；',
  },
  购置车型: {
    none: '',
    one: '{各项}',
    many: '{各项}',
    each: '{名}{数}辆、金额{x}万元',
    between: '，',
  },
  数量: {
    none: '',
    one: '{各项}',
    many: '{各项}',
    each: '{名}{数}辆',
    between: '、',
  },
  接待明细: {
    none: '',
    one: '{各项}',
    many: '{各项}',
    each: '{名}支出{x}万元',
    between: '，',
  },
} satisfies Style['lists'];
