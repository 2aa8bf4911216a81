import type { Block } from './style';

type Head = Omit<Block, 'lines'>;

/** Headings that stand alike in the formats of several provinces, by their blocks' ids; the wording below them is each format's own. */
export const HEADS = {
  '三': {
    id: '三',
    section: '三',
    level: 1,
    heading: '三、支出决算情况说明',
    topic: '本年支出合计及构成',
    tables: ['03'],
  },
  '五': {
    id: '五',
    section: '五',
    level: 1,
    heading: '五、一般公共预算财政拨款支出决算情况说明',
    topic: '一般公共预算财政拨款支出',
    tables: [],
  },
  '五(一)': {
    id: '五(一)',
    section: '五',
    level: 2,
    heading: '（一）一般公共预算财政拨款支出决算总体情况',
    topic: '一般公共预算财政拨款支出及变动情况',
    tables: ['06'],
  },
  '五(二)': {
    id: '五(二)',
    section: '五',
    level: 2,
    heading: '（二）一般公共预算财政拨款支出决算结构情况',
    topic: '一般公共预算财政拨款支出的构成',
    tables: ['06'],
  },
  '五(三)': {
    id: '五(三)',
    section: '五',
    level: 2,
    heading: '（三）一般公共预算财政拨款支出决算具体情况',
    topic: '一般公共预算财政拨款支出各项',
    tables: ['06'],
  },
  '六': {
    id: '六',
    section: '六',
    level: 1,
    heading: '六、一般公共预算财政拨款基本支出决算情况说明',
    topic: '一般公共预算财政拨款基本支出及构成',
    tables: ['06', '08'],
  },
  '七': {
    id: '七',
    section: '七',
    level: 1,
    heading: '七、财政拨款“三公”经费支出决算情况说明',
    topic: '财政拨款“三公”经费支出',
    tables: [],
  },
  '十': {
    id: '十',
    section: '十',
    level: 1,
    heading: '十、其他重要事项的情况说明',
    topic: '其他重要事项',
    tables: [],
  },
  '十(一)': {
    id: '十(一)',
    section: '十',
    level: 2,
    heading: '（一）机关运行经费支出情况',
    topic: '机关运行经费支出',
    tables: [],
  },
  '十(二)': {
    id: '十(二)',
    section: '十',
    level: 2,
    heading: '（二）政府采购支出情况',
    topic: '政府采购支出',
    tables: [],
  },
  '十(三)': {
    id: '十(三)',
    section: '十',
    level: 2,
    heading: '（三）国有资产占有使用情况',
    topic: '国有资产占有使用情况',
    tables: [],
  },
  '十(四)': {
    id: '十(四)',
    section: '十',
    level: 2,
    heading: '（四）预算绩效管理情况',
    topic: '预算绩效管理情况',
    tables: [],
  },
} as const satisfies Readonly<Record<string, Head>>;

/** What `其中：` leaves unlisted is said, whatever the format. */
export const UNLISTED: Block['lines'][number] = { each: '未列示', say: '{名}（{级}）另有{x}万元未按{下级}列示，原因是{原因}。' };
