import { isCutOf, normalised, withoutAmong, withoutOrdinal } from '../../src/recognise/text';

describe('a text as it is compared', () => {
  it.each([
    ['收 入　支\n出', '收入支出'],
    ['（单位：万元）', '(单位:万元)'],
    ['２０５', '205'],
    ['“三公”‘经费’"表"', '三公经费表'],
    ["'三公'", '三公'],
    ['「三公」『经费』〝表〞〟', '三公经费表'],
    ['\u200b总\ufeff计', '总计'],
    ['**总计**', '总计'],
    // Markdown's heading mark goes, an error value stays.
    ['# 收入决算表', '收入决算表'],
    ['  ## 收入决算表', '收入决算表'],
    ['###', '###'],
    ['#REF!', '#REF!'],
    ['收入 # 支出', '收入#支出'],
    [2_050_803, '2050803'],
    [0.5, '0.5'],
    [true, ''],
    [null, ''],
  ])('%j is %s', (value, expected) => expect(normalised(value)).toBe(expected));
});

describe('a label', () => {
  it.each([
    ['一、教育支出', '教育支出'],
    ['二十六、抗疫特别国债安排的支出', '抗疫特别国债安排的支出'],
    ['十.其他支出', '其他支出'],
    ['三,国防支出', '国防支出'],
    ['四:公共安全支出', '公共安全支出'],
    ['五·教育支出', '教育支出'],
    ['五・教育支出', '教育支出'],
    ['五•教育支出', '教育支出'],
    ['(一)教育支出', '教育支出'],
    ['(十二)、教育支出', '教育支出'],
    ['1.本年收入', '本年收入'],
    ['12、本年收入', '本年收入'],
    // What counts nothing is part of the name.
    ['一般公共服务支出', '一般公共服务支出'],
    ['三公经费', '三公经费'],
    ['其他(一)支出', '其他(一)支出'],
    ['教育一、支出', '教育一、支出'],
    ['教育1.支出', '教育1.支出'],
    ['教育五·支出', '教育五·支出'],
    ['205教育支出', '205教育支出'],
    ['()支出', '()支出'],
  ])('%s without its ordinal is %s', (text, expected) => expect(withoutOrdinal(text)).toBe(expected));

  it.each([
    ['其中:教育收费', '教育收费'],
    ['其中:', '其中:'],
    ['其中教育收费', '其中教育收费'],
    ['收入其中:教育收费', '收入其中:教育收费'],
  ])('%s without 其中： is %s', (text, expected) => expect(withoutAmong(text)).toBe(expected));
});

describe('a name that was cut at the cell’s edge', () => {
  it.each([
    ['职工基本医疗保险缴', '职工基本医疗保险缴费', true],
    ['职工基本', '职工基本医疗保险缴费', true],
    ['职工基', '职工基本医疗保险缴费', false],
    ['医疗保险缴费', '职工基本医疗保险缴费', false],
    ['职工基本医疗保险缴费', '职工基本医疗保险缴费', false],
    ['职工基本医疗保险缴费等', '职工基本医疗保险缴费', false],
  ])('%s of %s: %s', (text, name, isCut) => expect(isCutOf(text, name)).toBe(isCut));
});
