import type { CountUnit } from '../../model';

/**
 * What a 情况说明 needs and the tables do not hold. A field is named by its path, which is also
 * its place in the JSON and what the sheet's last column says. The groups are those of the
 * prescribed text: last year, budgets, reasons, 三公 details, other important matters.
 */
export type FieldKind = 'amount' | 'count' | 'text' | 'choice';

/** A field that every department has once. */
type FixedField =
  | readonly [kind: 'amount' | 'text', path: string, title: string]
  | readonly [kind: 'count', path: string, title: string, unit: CountUnit]
  | readonly [kind: 'choice', path: string, title: string, options: readonly string[]];

/** The vehicle types that the text tells apart, for purchases and for the vehicles at hand. */
export const VEHICLE_TYPES = ['轿车', '越野车', '载客汽车', '其他车型'] as const;

/** The uses of vehicles in 国有资产占有使用情况. */
export const VEHICLE_USES = [
  '副部（省）级及以上领导用车',
  '主要负责人用车',
  '机要通信用车',
  '应急保障用车',
  '执法执勤用车',
  '特种专业技术用车',
  '离退休干部服务用车',
  '其他用车',
] as const;

export const FIXED_FIELDS = [
  ['amount', '上年.收支总计', '上年收入、支出总计'],
  ['amount', '上年.本年收入合计', '上年本年收入合计'],
  ['amount', '上年.本年支出合计', '上年本年支出合计'],
  ['amount', '上年.财政拨款收支总计', '上年财政拨款收入、支出总计'],
  ['amount', '上年.财政拨款收入.一般公共预算财政拨款', '上年一般公共预算财政拨款收入'],
  ['amount', '上年.财政拨款收入.政府性基金预算财政拨款', '上年政府性基金预算财政拨款收入'],
  ['amount', '上年.财政拨款收入.国有资本经营预算财政拨款', '上年国有资本经营预算财政拨款收入'],
  ['amount', '上年.一般公共预算支出', '上年一般公共预算财政拨款支出'],
  ['amount', '上年.三公.合计', '上年“三公”经费支出决算数'],
  ['amount', '上年.三公.因公出国', '上年因公出国（境）费支出决算数'],
  ['amount', '上年.三公.公务用车', '上年公务用车购置及运行维护费支出决算数'],
  ['amount', '上年.三公.公务用车购置', '上年公务用车购置费支出决算数'],
  ['amount', '上年.三公.公务用车运行', '上年公务用车运行维护费支出决算数'],
  ['amount', '上年.三公.公务接待', '上年公务接待费支出决算数'],
  ['amount', '上年.机关运行经费', '上年机关运行经费支出'],
  ['amount', '全年预算.合计', '一般公共预算财政拨款支出全年预算数'],
  ['amount', '年初预算.合计', '一般公共预算财政拨款支出年初预算数'],
  ['text', '原因.收支总计', '收入、支出总计主要变动原因'],
  ['text', '原因.财政拨款收支总计', '财政拨款收入、支出总计主要变动原因'],
  ['text', '原因.财政拨款收入.一般公共预算财政拨款', '一般公共预算财政拨款收入主要变动原因'],
  ['text', '原因.财政拨款收入.政府性基金预算财政拨款', '政府性基金预算财政拨款收入主要变动原因'],
  ['text', '原因.财政拨款收入.国有资本经营预算财政拨款', '国有资本经营预算财政拨款收入主要变动原因'],
  ['text', '原因.一般公共预算支出', '一般公共预算财政拨款支出主要变动原因'],
  ['text', '原因.预算差异', '一般公共预算财政拨款支出决算数与预算数不同的主要原因'],
  ['text', '原因.三公变动.合计', '“三公”经费主要变动原因'],
  ['text', '原因.三公变动.因公出国', '因公出国（境）费主要变动原因'],
  ['text', '原因.三公变动.公务用车', '公务用车购置及运行维护费主要变动原因'],
  ['text', '原因.三公变动.公务用车购置', '公务用车购置费主要变动原因'],
  ['text', '原因.三公变动.公务用车运行', '公务用车运行维护费主要变动原因'],
  ['text', '原因.三公变动.公务接待', '公务接待费主要变动原因'],
  ['text', '原因.三公预算差异.合计', '“三公”经费决算数与预算数不同的主要原因'],
  ['text', '原因.三公预算差异.因公出国', '因公出国（境）费决算数与预算数不同的主要原因'],
  ['text', '原因.三公预算差异.公务用车', '公务用车购置及运行维护费决算数与预算数不同的主要原因'],
  ['text', '原因.三公预算差异.公务用车购置', '公务用车购置费决算数与预算数不同的主要原因'],
  ['text', '原因.三公预算差异.公务用车运行', '公务用车运行维护费决算数与预算数不同的主要原因'],
  ['text', '原因.三公预算差异.公务接待', '公务接待费决算数与预算数不同的主要原因'],
  ['text', '原因.机关运行经费', '机关运行经费主要变动原因'],
  ['count', '因公出国.团组数', '因公出国（境）团组数', '个'],
  ['count', '因公出国.人次', '因公出国（境）人次', '人次'],
  ['text', '因公出国.内容', '因公出国（境）开支内容'],
  ['count', '公务用车.购置.数量', '购置公务用车数量', '辆'],
  ['count', '公务用车.购置.轿车.数量', '购置轿车数量', '辆'],
  ['amount', '公务用车.购置.轿车.金额', '购置轿车金额'],
  ['count', '公务用车.购置.越野车.数量', '购置越野车数量', '辆'],
  ['amount', '公务用车.购置.越野车.金额', '购置越野车金额'],
  ['count', '公务用车.购置.载客汽车.数量', '购置载客汽车数量', '辆'],
  ['amount', '公务用车.购置.载客汽车.金额', '购置载客汽车金额'],
  ['count', '公务用车.购置.其他车型.数量', '购置其他车型数量', '辆'],
  ['amount', '公务用车.购置.其他车型.金额', '购置其他车型金额'],
  ['count', '公务用车.保有量.合计', '年末公务用车保有量', '辆'],
  ['count', '公务用车.保有量.轿车', '年末轿车保有量', '辆'],
  ['count', '公务用车.保有量.越野车', '年末越野车保有量', '辆'],
  ['count', '公务用车.保有量.载客汽车', '年末载客汽车保有量', '辆'],
  ['count', '公务用车.保有量.其他车型', '年末其他车型保有量', '辆'],
  ['text', '公务用车.运行用途', '公务用车运行维护费主要用途'],
  ['count', '公务接待.国内.批次', '国内公务接待批次', '批次'],
  ['count', '公务接待.国内.人次', '国内公务接待人次（不包括陪同人员）', '人次'],
  ['amount', '公务接待.国内.金额', '国内公务接待支出'],
  ['text', '公务接待.国内.内容', '国内公务接待具体内容'],
  ['count', '公务接待.外事.批次', '外事接待批次', '批次'],
  ['count', '公务接待.外事.人次', '外事接待人次（不包括陪同人员）', '人次'],
  ['amount', '公务接待.外事.金额', '外事接待支出'],
  ['text', '公务接待.外事.内容', '外事接待主要用途'],
  ['amount', '机关运行经费.本年', '机关运行经费支出'],
  ['amount', '政府采购.总额', '政府采购支出总额'],
  ['amount', '政府采购.货物', '政府采购货物支出'],
  ['amount', '政府采购.工程', '政府采购工程支出'],
  ['amount', '政府采购.服务', '政府采购服务支出'],
  ['text', '政府采购.用途', '政府采购主要用途'],
  ['amount', '政府采购.中小企业', '授予中小企业合同金额'],
  ['amount', '政府采购.小微企业', '授予小微企业合同金额'],
  ['amount', '政府采购.中小企业货物', '货物采购授予中小企业合同金额'],
  ['amount', '政府采购.中小企业工程', '工程采购授予中小企业合同金额'],
  ['amount', '政府采购.中小企业服务', '服务采购授予中小企业合同金额'],
  ['count', '国有资产.车辆.合计', '车辆总数', '辆'],
  ['count', '国有资产.车辆.副部（省）级及以上领导用车', '副部（省）级及以上领导用车', '辆'],
  ['count', '国有资产.车辆.主要负责人用车', '主要负责人用车', '辆'],
  ['count', '国有资产.车辆.机要通信用车', '机要通信用车', '辆'],
  ['count', '国有资产.车辆.应急保障用车', '应急保障用车', '辆'],
  ['count', '国有资产.车辆.执法执勤用车', '执法执勤用车', '辆'],
  ['count', '国有资产.车辆.特种专业技术用车', '特种专业技术用车', '辆'],
  ['count', '国有资产.车辆.离退休干部服务用车', '离退休干部服务用车', '辆'],
  ['count', '国有资产.车辆.其他用车', '其他用车', '辆'],
  ['text', '国有资产.其他用车用途', '其他用车主要用途'],
  ['text', '国有资产.车辆说明', '车辆总数与公务用车保有量不同的原因'],
  ['count', '国有资产.设备', '单价100万元（含）以上设备（不含车辆）数量', '台（套）'],
  ['count', '国有资产.通用设备', '单位价值50万元以上通用设备数量', '台（套）'],
  ['count', '国有资产.专用设备', '单位价值100万元以上专用设备数量', '台（套）'],
  ['count', '绩效.事前评估', '开展事前绩效评估的项目数', '个'],
  ['count', '绩效.绩效目标', '编制绩效目标的项目数', '个'],
  ['count', '绩效.绩效监控', '开展绩效监控的项目数', '个'],
  ['count', '绩效.绩效自评', '开展绩效自评的项目数', '个'],
  ['text', '绩效.情况', '预算绩效管理情况'],
  ['text', '专项支出.情况', '专项支出情况'],
  ['count', '单位构成.行政单位', '行政单位数', '个'],
  ['count', '单位构成.参公单位', '参照公务员法管理的事业单位数', '个'],
  ['count', '单位构成.其他事业单位', '其他事业单位数', '个'],
  ['choice', '单位构成.自称', '文中自称（部门或单位）', ['部门', '单位']],
] as const satisfies readonly FixedField[];

/** How deep the codes of a field by code are: 类 3, 款 5, 项 7 digits. */
type CodeDigits = readonly (3 | 5 | 7)[];

/** Fields that there are as many of as 科目; the code is the last part of the path. */
export const CODED_FIELDS = [
  ['amount', '全年预算.各项', '全年预算数', [7]],
  ['amount', '年初预算.各项', '年初预算数', [7]],
  ['amount', '全年预算.政府性基金各项', '全年预算数', [7]],
  ['amount', '年初预算.政府性基金各项', '年初预算数', [7]],
  ['amount', '全年预算.国有资本经营各项', '全年预算数', [7]],
  ['amount', '年初预算.国有资本经营各项', '年初预算数', [7]],
  ['text', '原因.各项', '决算数与预算数不同的主要原因', [7]],
  ['text', '原因.未列示', '未按下级科目列示的原因', [3, 5]],
  ['text', '用途.各类', '主要用途', [3]],
  ['text', '用途.各项', '主要用途', [7]],
  ['text', '名词解释', '名词解释', [3, 5, 7]],
] as const satisfies readonly (readonly [kind: 'amount' | 'text', path: string, title: string, digits: CodeDigits])[];

/** Fields that may be given any number of times: path.1.part, path.2.part … */
export const LISTED_FIELDS = [
  ['amount', '公务接待.国内.明细', '金额', '国内公务接待明细金额'],
  ['text', '公务接待.国内.明细', '内容', '国内公务接待明细内容'],
] as const satisfies readonly (readonly [kind: 'amount' | 'text', path: string, part: string, title: string])[];

type FixedOf<K extends FieldKind> = Extract<(typeof FIXED_FIELDS)[number], readonly [K, ...unknown[]]>[1];
type CodedOf<K extends FieldKind> = `${Extract<(typeof CODED_FIELDS)[number], readonly [K, ...unknown[]]>[1]}.${string}`;

export type AmountPath = FixedOf<'amount'> | CodedOf<'amount'> | `公务接待.国内.明细.${number}.金额`;
export type CountPath = FixedOf<'count'>;
export type TextPath = FixedOf<'text'> | CodedOf<'text'> | `公务接待.国内.明细.${number}.内容`;

/** One field as it can be given. */
export interface Field {
  readonly path: string;
  readonly kind: FieldKind;
  /** What it is, in the words of the blank that asks for it. */
  readonly title: string;
  /** Counts only. */
  readonly unit?: CountUnit;
  /** Choices only. */
  readonly options?: readonly string[];
}

const FIXED: ReadonlyMap<string, Field> = new Map(FIXED_FIELDS.map((field) => [field[1], fixedField(field)]));

function fixedField(field: FixedField): Field {
  const [kind, path, title] = field;
  if (field[0] === 'count') return { kind, path, title, unit: field[3] };
  return field[0] === 'choice' ? { kind, path, title, options: field[3] } : { kind, path, title };
}

/**
 * The field of that path, if there is one.
 * @param path such as 上年.收支总计, 全年预算.各项.2050803 or 公务接待.国内.明细.1.金额
 */
export function fieldAt(path: string): Field | undefined {
  const fixed = FIXED.get(path);
  if (fixed !== undefined) return fixed;
  const [, stem = '', last = ''] = /^(.+)\.([^.]+)$/.exec(path) ?? [];
  for (const [kind, coded, title, digits] of CODED_FIELDS) {
    const lengths: readonly number[] = digits;
    if (stem === coded && /^\d+$/.test(last) && lengths.includes(last.length)) return { kind, path, title: `${last}${title}` };
  }
  for (const [kind, listed, part, title] of LISTED_FIELDS) {
    if (last === part && stem.startsWith(`${listed}.`) && /^[1-9]\d{0,2}$/.test(stem.slice(listed.length + 1))) {
      return { kind, path, title: `${title}${stem.slice(listed.length + 1)}` };
    }
  }
  return undefined;
}

/** The title of a field that is known to exist. */
export function titleOf(path: AmountPath | CountPath | TextPath): string {
  return fieldAt(path)?.title ?? path;
}
