import { bookOf } from '../../support/book-builder';
import type { TypedTable } from '../../support/book-builder';
import { COLUMNS_13 } from '../sc24';
import type { PublishedBlock } from './compare';

const T01: TypedTable = {
  columns: ['决算数'],
  rows: [
    '一般公共预算财政拨款收入 | 11,208.44',
    '政府性基金预算财政拨款收入 | 0.00',
    '国有资本经营预算财政拨款收入 | 0.00',
    '上级补助收入 | 0.00',
    '事业收入 | 0.00',
    '经营收入 | 0.00',
    '附属单位上缴收入 | 0.00',
    '其他收入 | 20.58',
    '本年收入合计 | 11,229.01',
    '使用非财政拨款结余 | 0.00',
    '年初结转和结余 | 0.00',
    '收入总计 | 11,229.01',
    '本年支出合计 | 11,229.01',
    '结余分配 | 0.00',
    '年末结转和结余 | 0.00',
    '支出总计 | 11,229.01',
  ],
};

const T02: TypedTable = {
  columns: ['本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'],
  rows: ['合计 | 11,229.01 | 11,208.44 | 0.00 | 0.00 | 0.00 | 0.00 | 20.58'],
};

const T03: TypedTable = {
  columns: ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'],
  rows: ['合计 | 11,229.01 | 590.11 | 10,638.90 | 0.00 | 0.00 | 0.00'],
};

const T04: TypedTable = {
  columns: ['金额', '合计'],
  rows: [
    '一般公共预算财政拨款 | 11,208.44',
    '政府性基金预算财政拨款 | 0.00',
    '国有资本经营预算财政拨款 | 0.00',
    '本年收入合计 | 11,208.44',
    '年初财政拨款结转和结余 | 0.00',
    '收入总计 | 11,208.44',
    '本年支出合计 | ∅ | 11,208.44',
    '年末财政拨款结转和结余 | ∅ | 0.00',
    '支出总计 | ∅ | 11,208.44',
  ],
};

/** 公开05表. */
const T06: TypedTable = {
  columns: ['小计', '基本支出', '项目支出'],
  rows: [
    '合计 | 11,208.44 | 569.54 | 10,638.90',
    '210 卫生健康支出 | 11,208.44 | 569.54 | 10,638.90',
    '21013 医疗救助 | 10,580.40 | 0.00 | 10,580.40',
    '2101399 其他医疗救助支出 | 10,580.40 | 0.00 | 10,580.40',
    '21015 医疗保障管理事务 | 628.04 | 569.54 | 58.50',
    '2101550 事业运行 | 628.04 | 569.54 | 58.50',
  ],
};

/** 公开06表, without its rows of zero. */
const T08: TypedTable = {
  columns: ['决算数'],
  rows: [
    '301 工资福利支出 | 497.57',
    '30101 基本工资 | 272.26',
    '30106 伙食补助费 | 3.13',
    '30108 机关事业单位基本养老保险缴费 | 62.26',
    '30109 职业年金缴费 | 18.52',
    '30110 职工基本医疗保险缴费 | 29.14',
    '30112 其他社会保障缴费 | 20.46',
    '30113 住房公积金 | 91.31',
    '30199 其他工资福利支出 | 0.50',
    '303 对个人和家庭的补助 | 48.73',
    '30302 退休费 | 48.73',
    '302 商品和服务支出 | 19.74',
    '30201 办公费 | 4.82',
    '30205 水费 | 0.03',
    '30206 电费 | 0.33',
    '30207 邮电费 | 1.03',
    '30211 差旅费 | 1.07',
    '30213 维修（护）费 | 0.48',
    '30215 会议费 | 0.20',
    '30226 劳务费 | 1.26',
    '30228 工会经费 | 2.64',
    '30231 公务用车运行维护费 | 1.57',
    '30239 其他交通费用 | 0.08',
    '30240 税金及附加费用 | 1.73',
    '30299 其他商品和服务支出 | 4.50',
    '310 资本性支出 | 3.50',
    '31002 办公设备购置 | 3.50',
    '人员经费合计 | 546.30',
    '公用经费合计 | 23.24',
  ],
};

/** 公开07 and 08表, printed without any amount. */
const T10: TypedTable = { columns: ['年初结转和结余', '本年收入', '本年支出.小计', '年末结转和结余'], rows: ['合计 | - | - | - | -'] };
const T12: TypedTable = { columns: ['本年支出.合计'], rows: ['合计 | -'] };

/** 公开09表. */
const T13: TypedTable = {
  columns: COLUMNS_13,
  rows: ['预算数 | 6.55 | 0.00 | 6.00 | 0.00 | 6.00 | 0.55', '决算数 | 1.57 | 0.00 | 1.57 | 0.00 | 1.57 | 0.00'],
};

/** The published accounts of 随州市曾都区医疗保障服务中心 2023 (公开01–09表 under Sichuan's numbers), as far as the text reads them. */
export const zengdu = bookOf(
  { department: '随州市曾都区医疗保障服务中心', year: 2023 },
  { '01': T01, '02': T02, '03': T03, '04': T04, '06': T06, '08': T08, '10': T10, '12': T12, '13': T13 },
);

/** What it states and its tables do not hold; last year follows from the changes stated. */
export const ZENGDU_INPUTS = {
  schemaVersion: 1,
  上年: {
    收支总计: '587.09', // 11229.01 − 10641.92
    本年收入合计: '587.09',
    本年支出合计: '587.09',
    财政拨款收支总计: '587.09', // 11208.44 − 10621.35
    财政拨款收入: { 一般公共预算财政拨款: '582.36', 政府性基金预算财政拨款: '0', 国有资本经营预算财政拨款: '0' }, // 11208.44 − 10626.08
    一般公共预算支出: '587.09',
    三公: { 合计: '0', 因公出国: '0', 公务用车: '0', 公务接待: '0' },
  },
  年初预算: { 合计: '11208.44' },
  公务用车: { 保有量: { 合计: 2 } },
  机关运行经费: { 本年: '0' },
  政府采购: {
    总额: '8.5',
    货物: '2.36',
    工程: '0',
    服务: '6.14',
    中小企业: '8.5',
    小微企业: '0',
    // All of it went to smaller firms, hence all of each kind.
    中小企业货物: '2.36',
    中小企业工程: '0',
    中小企业服务: '6.14',
  },
  国有资产: {
    车辆: {
      合计: 2,
      '副部（省）级及以上领导用车': 0,
      主要负责人用车: 0,
      机要通信用车: 0,
      应急保障用车: 0,
      执法执勤用车: 0,
      特种专业技术用车: 0,
      离退休干部服务用车: 0,
      其他用车: 2,
    },
    专用设备: 0,
  },
};

const PRIOR_ZERO = 'T-05: last year was 0, so there is no rate; 100 % would say that it doubled';
const FLAT = 'T-06: no change is 持平, not 增加0万元';
const WRONG_CLASSES = 'T-15: 表05 has one 类, 卫生健康支出, with all of it; the text calls 628.04 of it 一般公共服务';

/** The numbers of the published text by our heading, in their order. */
export const ZENGDU_PUBLISHED: Readonly<Record<string, PublishedBlock>> = {
  '一、收入支出决算总体情况说明': ['11229.01', '10641.92', '1812.7'],
  '二、收入决算情况说明': ['11229.01', '10641.92', '1812.7', '11208.44', '99.8', '0', '0', '0', '0', '0', '0', '0', '0', '20.58', '0.2'],
  '三、支出决算情况说明': ['11229.01', '10641.92', '1812.7', '590.11', '5.3', '10638.90', '94.7', '0', '0', '0', '0', '0', '0'],
  '四、财政拨款收入支出决算总体情况说明': [
    ...['11208.44', '10621.35', '1809.2', '11208.44', '10626.08'],
    { ours: '1824.7', reason: 'the text gives no rate here; 10626.08 ÷ 582.36' },
    '0',
    { published: '0', reason: FLAT },
    '0',
    { published: '0', reason: FLAT },
  ],
  '（一）一般公共预算财政拨款支出决算总体情况': [
    '11208.44',
    { published: '100', ours: '99.8', reason: 'T-14: 11208.44 ÷ 11229.01 = 99.82 %, and only the whole is 100 %' },
    '10621.35',
    '1809.2',
  ],
  '（二）一般公共预算财政拨款支出决算结构情况': [
    '11208.44',
    { published: '628.04', reason: WRONG_CLASSES },
    { published: '5.6', reason: WRONG_CLASSES },
    { published: '10580.40', ours: '11208.44', reason: WRONG_CLASSES },
    { published: '94.4', ours: '100', reason: WRONG_CLASSES },
  ],
  '（三）一般公共预算财政拨款支出决算具体情况': [
    '11208.44',
    '11208.44',
    '100',
    // The text repeats the two wrong 类 here (T-16); ours tells the two 项, which have the same amounts, in the order of 表05.
    { published: '628.04', ours: '10580.4', reason: 'T-16: by 类 instead of by 项' },
    { published: '5.6', reason: 'T-16: a share, where the rate on the budget belongs; the budget of the 项 was not published' },
    { published: '10580.40', ours: '628.04', reason: 'T-16: by 类 instead of by 项' },
    { published: '94.4', reason: 'T-16: a share, where the rate on the budget belongs; the budget of the 项 was not published' },
  ],
  '六、一般公共预算财政拨款基本支出决算情况说明': [
    '569.54',
    // 48.73 is 退休费 (30302) in 表06; the text calls it 其他对个人和家庭的补助 (T-23), the number is the same.
    ...['546.30', '272.26', '3.13', '62.26', '18.52', '29.14', '20.46', '91.31', '0.5', '48.73'],
    ...['23.24', '4.82', '0.03', '0.33', '1.03', '1.07', '0.48', '0.2', '1.26', '2.64', '1.57', '0.08', '1.73', '4.5', '3.5'],
  ],
  '七、政府性基金预算财政拨款收入支出决算情况说明': ['0', '0', '0', '0'],
  '八、国有资本经营预算财政拨款支出决算情况说明': ['0'],
  '（一）“三公”经费财政拨款支出决算总体情况说明': ['6.55', '1.57', '24', '1.57', { published: '100', reason: PRIOR_ZERO }],
  '（二）“三公”经费财政拨款支出决算具体情况说明': [
    ...['0', '0'],
    { published: '0', reason: 'T-20: no rate on a budget of 0' },
    { published: '0', reason: FLAT },
    { published: '0', reason: FLAT },
    ...['0', '0'],
    ...['6', '1.57', '26.2', '1.57'],
    { published: '100', reason: PRIOR_ZERO },
    ...['0', '0', '1.57', '2'],
    ...['0.55', '0', '0'],
    { published: '0', reason: FLAT },
    { published: '100', reason: 'T-05 and T-06: from 0 to 0 is 持平, and never 100 %' },
    ...['0', '0', '0', '0', '0', '0'],
  ],
  '十、机关运行经费支出说明': [],
  '十一、政府采购支出说明': [
    ...['8.5', '2.36', '0', '6.14', '8.5', '100', '0', '0'],
    { published: '27.8', ours: '100', reason: 'T-34: 2.36 ÷ 8.5 is a share of all that was procured, not of 货物支出 as the sentence says' },
    { published: '0', reason: 'T-34: nothing of 工程 was procured, so there is no share' },
    { published: '72.2', ours: '100', reason: 'T-34: 6.14 ÷ 8.5 is a share of all that was procured, not of 服务支出 as the sentence says' },
  ],
  '十二、国有资产占用情况说明': ['2', '0', '0', '0', '0', '0', '0', '0', '2', '0'],
};
