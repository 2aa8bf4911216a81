import type { Book } from '../../../src/model';
import { tablesOf } from '../../../src/rules/notation/tables';
import { signCheck } from '../../../src/rules/rule';
import type { IdentityRule } from '../../../src/rules/rule';
import { ListedVerdicts } from '../../../src/rules/rule-verdicts';
import type { RuleVerdicts } from '../../../src/rules/rule-verdicts';
import { failingTies, tiesIn } from '../../../src/rules/structure/ties';
import { isError } from '../../../src/rules/structure/verdicts';
import { SweptVerdicts } from '../../../src/rules/swept-verdicts';
import { checkBook } from '../../../src/rules';
import { ruleOf } from '../support/run-line';
import { typedBook } from '../support/typed-book';

/** What 03, 06, 07 and 10 have of one 科目; none where they do not list it. */
const book = (figures: Partial<Record<'03' | '06' | '07' | '10', string>>): Book => {
  const columns = { '03': ['本年支出合计', '基本支出', '项目支出'], '06': ['小计', '基本支出', '项目支出'], '07': ['合计'], '10': ['本年支出.小计'] } as const;
  return typedBook(Object.fromEntries(Object.entries(columns).map(([code, keys]) => {
    const row = figures[code as keyof typeof columns];
    return [code, { columns: keys, rows: row === undefined ? [] : [`205 甲 | ${row}`] }];
  })));
};

const judged = (of: Book, lines: readonly string[]): readonly RuleVerdicts[] => [new SweptVerdicts(ruleOf('R', ...lines) as IdentityRule, tablesOf(of), [])];
const ties = (of: Book, ...lines: readonly string[]): readonly string[] => tiesIn(judged(of, lines)).map(({ tables, holds }) => `${tables.join(' ')} ${holds ? 'agree' : 'differ'}`);

const SAME = '03[科目].本年支出合计 = 06[同科目].小计';
const NO_MORE = '06[科目].小计 ≤ 03[同科目].本年支出合计';
const ALL_BUDGETS = '03[科目].本年支出合计 = 06[同科目?].小计 + 10[同科目?].本年支出.小计';

describe('what ties tables to each other', () => {
  it.each<[string, Partial<Record<'03' | '06' | '07' | '10', string>>, string, readonly string[]]>([
    ['the same figure in both', { '03': '5.00', '06': '5.00' }, SAME, ['03 06 agree']],
    ['a 尾差 between them', { '03': '5.00', '06': '5.01' }, SAME, ['03 06 agree']],
    ['a difference that wants a look', { '03': '5.00', '06': '5.02' }, SAME, []],
    ['another figure', { '03': '5.00', '06': '5.03' }, SAME, ['03 06 differ']],
    ['nothing where the other has money', { '03': '5.00', '06': '0.00' }, SAME, ['03 06 differ']],
    ['nothing in either', { '03': '0.00', '06': '0.00' }, SAME, []],
    ['no figure in one of them', { '03': '5.00', '06': '' }, SAME, []],
    ['a row that only one of them lists', { '03': '5.00' }, SAME, []],
    ['a row that the other need not list, with money', { '03': '5.00', '10': '0.00' }, '03[科目].本年支出合计 = 06[同科目?].小计', ['03 06 differ']],
    ['the same figure, where it need only be no more', { '03': '5.00', '06': '5.00' }, NO_MORE, ['06 03 agree']],
    ['less, where it need only be no more', { '03': '5.00', '06': '4.00' }, NO_MORE, []],
    ['more than it may be', { '03': '5.00', '06': '6.00' }, NO_MORE, ['06 03 differ']],
    ['as much as a sum, where it need only be no more', { '03': '5.00', '06': '3.00 | 1.00 | 2.00' }, '06[科目].基本支出 + 06[科目].项目支出 ≤ 03[同科目].本年支出合计', []],
    ['money of one budget of two', { '03': '5.00', '06': '0.00', '10': '5.00' }, ALL_BUDGETS, ['03 10 agree']],
    ['a sum of both', { '03': '5.00', '06': '2.00', '10': '3.00' }, ALL_BUDGETS, ['03 06 10 agree']],
    ['money that no budget shows', { '03': '5.00' }, ALL_BUDGETS, ['03 06 10 differ']],
    ['a table’s own sum', { '06': '5.00 | 1.00 | 4.00' }, '06[*].小计 = Σ 06[*].(基本支出、项目支出)', []],
    ['a table’s own sum beside a tie', { '03': '5.00', '06': '5.00 | 1.00 | 4.00' }, '06[*].小计 = Σ 06[*].(基本支出、项目支出)', []],
  ])('%s', (_, figures, line, expected) => {
    expect(ties(book(figures), line)).toEqual(expected);
    // Beside another line of the same rule it is the same.
    expect(ties(book({ '07': '0.00', '03': '0.00', ...figures }), line, '07[科目].合计 = 03[同科目].基本支出').filter((tie) => !tie.includes('07'))).toEqual(expected);
  });

  it('are no sign checks, though these read several tables', () => {
    const of = book({ '03': '-5.00', '06': '5.00' });
    const sign = signCheck('F-1', '不为负数', '03[*].* ≥ 0', '06[*].* ≥ 0');
    const entry = new ListedVerdicts(sign, checkBook(of, [sign]).verdicts);
    expect([tiesIn([entry]), failingTies([entry])]).toEqual([[], 0]);
  });

  it('that fail are counted without listing those that hold: errors between tables alone', () => {
    const of = book({ '03': '5.00', '06': '6.00 | 1.00 | 4.00', '07': '5.02' });
    const [across, between, looked] = ['06[*].小计 = Σ 06[*].(基本支出、项目支出)', SAME, '07[科目].合计 = 03[同科目].本年支出合计'];
    expect([across, between, looked].map((line) => failingTies(judged(of, [line])))).toEqual([0, 1, 0]);
    expect(failingTies([between, looked, between].flatMap((line) => judged(of, [line])))).toBe(2);
  });
});

test('an error is a failure of that weight', () => {
  const [error, review, none] = [book({ '03': '5.00', '06': '6.00' }), book({ '03': '5.00', '06': '5.02' }), book({})].map((of) => checkBook(of, [ruleOf('R', SAME)]).verdicts[0]);
  expect([error, review, none].map(isError)).toEqual([true, false, false]);
});
