import { GoujiError } from '../../src/model';
import { parseOwnRules } from '../../src/rules';
import type { Expectation } from '../../src/rules';
import { OWN_RULES, errorText, ownRulesHeading, ruleErrorPlace, ruleErrorWords, sheetRuleErrorPlace } from '../../src/text/zh-CN';

/** A line that lacks each thing that the parser may miss. */
const LACKING: Readonly<Record<Expectation, string>> = {
  colon: '若 仅财政资金 01[收入总计] = 0',
  end: '01[收入总计] = 0 元',
  condition: '若 没有这个: 01[收入总计] = 0',
  relator: '01[收入总计] 01[支出总计]',
  table: '99[收入总计] = 0',
  bracket: '01[收入总计 = 0',
  rows: '01[] = 0',
  item: '01[收入总记] = 0',
  columns: '03[合计]. = 0',
  column: '03[合计].基本支处 = 0',
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

test('what was not known is named', () => {
  const [error] = parseOwnRules('本-1 01[收入总记] = 0').errors;
  expect(ruleErrorWords(error!)).toBe('表中没有名为“收入总记”的行');
  expect(ruleErrorPlace(error!)).toBe('第 1 行第 8 字');
  expect(sheetRuleErrorPlace('自定义规则', 'A3', error!.column)).toBe('工作表 自定义规则 A3 第 8 字');
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
});
