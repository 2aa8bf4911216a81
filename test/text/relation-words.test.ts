import type { Book } from '../../src/model';
import { CATALOGUE, checkBook, openingBalances } from '../../src/rules';
import { findingAmounts, findingText, sideLabels } from '../../src/text/zh-CN';
import { ruleOf } from '../rules/support/run-line';
import { typedBook } from '../rules/support/typed-book';

/** What is said of each failure of one rule of the catalogue. */
const saidBy = (rule: string, book: Book): readonly string[] =>
  checkBook(book, CATALOGUE.filter(({ id }) => id === rule)).findings.map((finding) => findingText(finding, book).message);

const CAR = '公务用车购置及运行维护费';

/** No two amounts that the rules put beside each other are the same here. */
const unlike = typedBook({
  '01': {
    columns: ['决算数'],
    rows: ['本年收入合计 | 100.00', '本年支出合计 | 70.00', '结余分配 | 0.00', '年末结转和结余 | 40.00', '年初结转和结余 | 20.00', '使用非财政拨款结余 | 0.00'],
  },
  '06': { columns: ['小计', '基本支出', '项目支出'], rows: ['2050803 培训支出 | 3.97 | 0.00 | 3.97'] },
  '07': {
    columns: ['合计', '30102', '30108', '30109', '30110', '30111', '30113'],
    rows: [
      '合计 | 99.00 | 3.00 | 11.00 | 5.00 | 4.00 | 2.00 | 8.00',
      '2080505 机关事业单位基本养老保险缴费支出 | 10.00 | 0.00 | 10.00 | 0.00 | 0.00 | 0.00 | 0.00',
      '2080506 机关事业单位职业年金缴费支出 | 5.50 | 0.00 | 0.00 | 5.50 | 0.00 | 0.00 | 0.00',
      '2101101 行政单位医疗 | 1.00 | 0.00 | 0.00 | 0.00 | 1.00 | 0.00 | 0.00',
      '2101102 事业单位医疗 | 2.00 | 0.00 | 0.00 | 0.00 | 2.00 | 0.00 | 0.00',
      '2101103 公务员医疗补助 | 2.25 | 0.00 | 0.00 | 0.00 | 0.00 | 2.25 | 0.00',
      '2210201 住房公积金 | 9.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 9.00',
      '2210203 购房补贴 | 5.00 | 5.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00',
    ],
  },
  '08': { columns: ['决算数'], rows: ['30108 机关事业单位基本养老保险缴费 | 11.00', '30216 培训费 | 13.63', '31013 公务用车购置 | 0.00'] },
  '13': { columns: ['合计', `${CAR}.公务用车购置费`], rows: ['一般公共预算财政拨款 | 17.50 | 17.50'] },
});

describe('what is nothing as a rule, and may be otherwise for a reason', () => {
  const transfers = (amount: string): Book => typedBook({ '03': { columns: ['上缴上级支出', '对附属单位补助支出'], rows: [`合计 | ${amount} | 0.00`] } });
  const balances = typedBook({ '01': { columns: ['决算数'], rows: ['经营收入 | 0.00', '年初结转和结余 | -8.00', '年末结转和结余 | 0.00'] }, '03': { columns: ['经营支出'], rows: ['合计 | 0.00'] } });

  it('is asked after, and no figure is called wrong', () => {
    expect(saidBy('F-306', transfers('9.88'))).toEqual(['通常为 0，表中为 9.88 万元；如属实，请说明原因。']);
    expect(saidBy('F-110', balances)).toEqual(['通常不为负数，表中为 -8.00 万元；如属实，请说明原因。']);
    expect(checkBook(transfers('9.88'), CATALOGUE.filter(({ id }) => id === 'F-306')).causes).toEqual([]);
  });

  it('is a plain error where the rule says that it cannot be', () => {
    const { findings } = checkBook(transfers('9.88'), [ruleOf('E', '03[合计].上缴上级支出 = 0')]);
    expect(findings.map((finding) => findingText(finding, transfers('9.88')).message)).toEqual(['应为 0，表中为 9.88 万元。']);
    expect(findings.map((finding) => findingText(finding, transfers('9.88')).remark)).toEqual([undefined]);
  });
});

describe('what is only worth a look', () => {
  it.each([
    ['F-106', '本年收入合计 − 本年支出合计为 30.00 万元，结余分配 + 年末结转和结余 − 年初结转和结余 − 使用非财政拨款结余为 20.00 万元，两者不一致，相差 10.00 万元；不一定是错误，请核实。'],
    ['F-705', '2080505 机关事业单位基本养老保险缴费支出为 10.00 万元，30108 机关事业单位基本养老保险缴费为 11.00 万元，两者不一致，相差 1.00 万元；不一定是错误，请核实。'],
    ['F-706', '2080506 机关事业单位职业年金缴费支出为 5.50 万元，30109 列为 5.00 万元，两者不一致，相差 0.50 万元；不一定是错误，请核实。'],
    ['F-707', '2101101 行政单位医疗 + 2101102 事业单位医疗为 3.00 万元，30110 列为 4.00 万元，两者不一致，相差 1.00 万元；不一定是错误，请核实。'],
    ['F-708', '2101103 公务员医疗补助为 2.25 万元，30111 列为 2.00 万元，两者不一致，相差 0.25 万元；不一定是错误，请核实。'],
    ['F-709', '2210201 住房公积金为 9.00 万元，30113 列为 8.00 万元，两者不一致，相差 1.00 万元；不一定是错误，请核实。'],
    ['F-710', '2210203 购房补贴为 5.00 万元，30102 列为 3.00 万元，前者大于后者，相差 2.00 万元；不一定是错误，请核实。'],
    // Here the title says what the amount means.
    ['X-46', `一般公共预算财政拨款·${CAR}·公务用车购置费 为 17.50：基本支出中没有该项三公经费，应是由项目支出列支。`],
    ['X-47', '30216 培训费为 13.63 万元，2050803 培训支出为 3.97 万元，两者不一致，相差 9.66 万元；不一定是错误，请核实。'],
  ])('%s gives both sides and never says that they agree', (rule, words) => {
    expect(saidBy(rule, unlike)).toEqual([words]);
  });

  it('covers every such rule that compares amounts', () => {
    const rules = CATALOGUE.filter((rule) => 'lines' in rule && rule.weight === 'I').map(({ id }) => id);
    expect(rules.filter((rule) => saidBy(rule, unlike).length !== 1)).toEqual([]);
    expect(rules).toHaveLength(9);
  });
});

/** What is said of the one failure of a line, the amounts it comes with, and how the pane labels these. */
const saidOf = (line: string): { readonly message: string; readonly amounts: readonly (string | undefined)[]; readonly formula: string } => {
  const [finding] = checkBook(unlike, [ruleOf('R', line)]).findings;
  if (finding === undefined) throw new Error(`${line} holds`);
  const { actual, expected } = findingAmounts(finding.facts, unlike);
  const labels = sideLabels(finding.facts, finding.kind, unlike);
  const { message, formula } = findingText(finding, unlike);
  return { message, amounts: [labels.actual, actual, labels.expected, expected], formula };
};

describe('what should be 0, or should not', () => {
  it.each([
    ['01[本年支出合计] = 0', '应为 0，表中为 70.00 万元。', ['表中填列', '70.00', '按关系计算', '0.00']],
    ['01[年末结转和结余] - 01[年初结转和结余] = 0', '应为 0，算得 20.00 万元。', ['表中填列', '20.00', '按关系计算', '0.00']],
    ['01[结余分配] ≠ 0', '不应为 0，表中为 0.00 万元。', ['表中填列', '0.00', '不应等于', '0.00']],
    ['-01[年初结转和结余] ≥ 0', '不应为负数，算得 -20.00 万元。', ['表中填列', '-20.00', '不应低于', '0.00']],
    ['01[年初结转和结余] ≤ 0', '不应大于 0，表中为 20.00 万元。', ['表中填列', '20.00', '不应超过', '0.00']],
  ])('%s', (line, message, amounts) => {
    expect(saidOf(line)).toMatchObject({ message, amounts });
  });

  it.each([
    ['0 = 01[本年支出合计]', '应为 0，表中为 70.00 万元。'],
    ['0 ≥ 01[年初结转和结余]', '不应大于 0，表中为 20.00 万元。'],
    ['0 ≤ 01[年初结转和结余] - 01[年末结转和结余]', '不应为负数，算得 -20.00 万元。'],
  ])('%s, with the 0 in front', (line, message) => {
    expect(saidOf(line).message).toBe(message);
  });

  it('says of two amounts that should differ that they do not', () => {
    expect(saidOf('07[2210203].合计 ≠ 07[2210203].30102').message).toBe('两边都是 5.00 万元，不应相等。');
  });
});

test('a 科目 that the other table does not list is not said to be 0 there', () => {
  expect(saidOf('07[2210201].合计 = 06[同科目?].小计')).toMatchObject({
    message: '一边是 9.00 万元，表06 没有列出相应的科目，按 0 计；请核对是否漏列。',
    formula: '表07 住房公积金（2210201）·合计 = 0（表06 没有列出 2210201，按 0 计）',
  });
  expect(saidOf('06[同科目?].小计 = 07[2210201].合计')).toMatchObject({
    message: '一边是 9.00 万元，表06 没有列出相应的科目，按 0 计；请核对是否漏列。',
    formula: '0（表06 没有列出 2210201，按 0 计） = 表07 住房公积金（2210201）·合计',
  });
});

test('last year’s balance of 0 is an amount like any other', () => {
  const [now, before] = ['20.00', '0.00'].map((amount) => typedBook({ '01': { columns: ['决算数'], rows: [`年初结转和结余 | ${amount}`, `年末结转和结余 | ${amount}`] } }));
  const [finding] = checkBook(now!, [openingBalances(before!)]).findings;
  expect(findingText(finding!, now!).message).toBe('一边是 20.00，另一边是 0.00 万元，相差 20.00 万元（200,000.00 元）。');
});
