import { GoujiError } from '../../src/model';
import { parseOwnRules } from '../../src/rules';
import type { Expectation } from '../../src/rules';
import { OWN_RULES, errorText, ownRulesHeading, ruleErrorPlace, ruleErrorWords, sheetRuleErrorPlace } from '../../src/text/zh-CN';

/** A line that lacks each thing that the parser may miss. */
const LACKING: Readonly<Record<Expectation, string>> = {
  name: 'X-10#2 01[经营收入] = 0',
  colon: '若 仅财政资金 01[收入总计] = 0',
  end: '01[收入总计] = 0 元',
  condition: '若 没有这个: 01[收入总计] = 0',
  relator: '01[收入总计] 01[支出总计]',
  table: '99[收入总计] = 0',
  bracket: '01[收入总计 = 0',
  rows: '01[] = 0',
  item: '01[收入总记] = 0',
  'coded-row': '03[教育支出].基本支出 = 0',
  'shared-name': '05[办公设备购置].合计 = 0',
  'one-figure': '03[208].基本支出 = 06[类].基本支出 + 06[款].基本支出',
  columns: '03[合计]. = 0',
  column: '03[合计].基本支处 = 0',
  'coded-column': '07[合计].办公费 = 08[30201]',
  'full-column': '10[合计].基本支出 = 0',
};

test.each(Object.entries(LACKING))('%s is asked for in plain Chinese', (expected, line) => {
  const { rules, errors } = parseOwnRules(line);
  expect(rules).toEqual([]);
  expect(errors).toHaveLength(1);
  expect(errors[0]!.expected).toBe(expected);
  const words = ruleErrorWords(errors[0]!);
  expect(words).toMatch(/\p{Script=Han}{3}/u);
  expect(words).not.toMatch(/undefined|“”/);
});

test('a name with a # is told with another that will do', () => {
  const [error] = parseOwnRules('  本#1 01[经营收入] = 0').errors;
  expect(ruleErrorWords(error!)).toBe('编号“本#1”里不能有 #，请换一个写法，如 本-1');
  expect(ruleErrorPlace(error!)).toBe('第 1 行第 4 字');
});

test('what was not known is named', () => {
  const [error] = parseOwnRules('本-1 01[收入总记] = 0').errors;
  expect(ruleErrorWords(error!)).toBe('表中没有名为“收入总记”的行');
  expect(ruleErrorPlace(error!)).toBe('第 1 行第 8 字');
  expect(sheetRuleErrorPlace('自定义规则', 'A3', error!.column)).toBe('工作表 自定义规则 A3 第 8 字');
});

test.each([
  ['03[合计.基本支出 = 0', '这里的“[”后面缺少“]”', 3],
  ['03[合计].(基本支出、项目支出 = 0', '这里的“(”后面缺少“)”', 8],
  ['07[合计].办公费 = 08[30201]', '这张表的列用科目编码，“办公费”应写 30201', 8],
  // 309 and 310 have a 款 of that name each.
  ['07[合计].办公设备购置 = 0', '这张表的列用科目编码，“办公设备购置”应写 30902 或 31002', 8],
  ['05[公务用车购置].合计 = 0', '表中不止一行叫“公务用车购置”，应写编码 30913 或 31013', 4],
  ['03[款].基本支出 = 06[类].基本支出', '“类”不止一个数，不知道取哪一个：要求和的在前面加 Σ；与另一边是同一行、同一列的，两边写法要相同，或写“同类”“同科目”', 17],
  ['07[合计].差旅 = 0', '表中没有名为“差旅”的列；这张表的列用科目编码，如 30201', 8],
  ['06[合计].办公费 = 0', '表中没有名为“办公费”的列，或列的先后颠倒', 8],
  ['03[合计].基本支出 = 0.5 * 03[合计].本年支出合计', '这里应为表号和方括号，如 01[收入总计]，或者 0（规则里不能写别的数）', 15],
  ['03[项].基本支出 = 10[同科目].基本支出', '列名“基本支出”不完整，应写 本年支出.基本支出', 22],
  ['05[合计].基本支出 = 0', '列名“基本支出”不完整，应写 一般公共预算财政拨款.基本支出、政府性基金预算财政拨款.基本支出 或 国有资本经营预算财政拨款.基本支出', 8],
])('%s: what to write', (line, words, column) => {
  const [error] = parseOwnRules(line).errors;
  expect([ruleErrorWords(error!), error!.column]).toEqual([words, column]);
});

test('the example can be applied as it stands', () => {
  const { rules, errors } = parseOwnRules(OWN_RULES.exampleText);
  expect(errors).toEqual([]);
  expect(rules.map(({ id }) => id)).toEqual(['本单位-1', '本单位-2', '自定-1']);
});

test('the heading counts rules and lines that could not be read', () => {
  expect(ownRulesHeading(0, 0)).toBe('自定义规则');
  expect(ownRulesHeading(3, 0)).toBe('自定义规则（3）');
  expect(ownRulesHeading(3, 1)).toBe('自定义规则（3） · 1 条读不懂');
});

test('a line that fails elsewhere says what it lacks, too', () => {
  const error = new GoujiError('RULE_SYNTAX', { line: '01[收入总记] = 0', column: 4, expected: 'item', found: '收入总记' });
  expect(errorText(error)).toBe('规则写法有误（第 4 字：表中没有名为“收入总记”的行）。请对照规则说明修改后重试。');
  const coded = new GoujiError('RULE_SYNTAX', { column: 8, expected: 'coded-column', found: '办公费', instead: '30201' });
  expect(errorText(coded)).toContain('“办公费”应写 30201');
});
