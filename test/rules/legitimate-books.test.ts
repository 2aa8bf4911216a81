import type { PrintedBook } from '../fixtures/layout/book';
import { coded } from '../fixtures/layout/row';
import type { RuleRun } from '../../src/model';
import { deriveTables } from '../support/generator/department-tables';
import type { Facts } from '../support/generator/facts';
import { yuan } from '../support/generator/money';
import { toPrinted } from '../support/generator/printed';
import { alarms, checked, everythingBook, stateOf } from './support/books';
import { changed, withRows } from './support/changes';
import { FISCAL_FACTS } from './support/fiscal-facts';

/** What accountants meet and no rule may object to, though it is rare. */

const department = (facts: Partial<Facts>): PrintedBook => toPrinted(deriveTables({ ...FISCAL_FACTS, ...facts }));
const statesOfRule = (run: RuleRun, rule: string): readonly string[] => run.verdicts.filter((verdict) => verdict.rule === rule).map(stateOf);

/** 经营支出 above 经营收入. */
const LOSS: Facts['own'] = {
  opening: 0n,
  incomes: [{ code: '2101501', source: 'operating', amount: yuan('100000.00') }],
  spending: [{ code: '2101501', use: 'operating', amount: yuan('150000.00') }],
  surplusUsed: 0n,
  allocation: 0n,
};

describe('a loss of 经营', () => {
  const loss = department({ own: LOSS });

  it('makes 年末结转和结余 negative, which is no error', () => {
    expect(loss.tables['01'].find(({ key }) => key === '年末结转和结余')?.amounts).toEqual(['-5.00']);
    const run = checked(loss);
    expect(alarms(run)).toEqual([]);
    expect(statesOfRule(run, 'X-13')).toEqual(['not-applicable condition-false']);
  });

  it('hides in a balance that is positive as a whole: 04 then has more than 01', () => {
    // 8.00 of a project carried over, 5.00 lost.
    const balances = FISCAL_FACTS.balances.map((balance, index) =>
      index === FISCAL_FACTS.balances.length - 1 ? { ...balance, income: balance.income + yuan('80000.00') } : balance,
    );
    const book = department({ balances, own: LOSS });
    expect(book.tables['01'].find(({ key }) => key === '年末结转和结余')?.amounts).toEqual(['3.00']);
    expect(book.tables['04'].find(({ key }) => key === '年末财政拨款结转和结余')?.amounts[0]).toBe('8.00');
    expect(alarms(checked(book))).toEqual([]);
  });

  it('carried over from last year makes 年初结转和结余 negative', () => {
    const carried = department({
      own: {
        opening: -yuan('50000.00'),
        incomes: [{ code: '2101501', source: 'operating', amount: yuan('80000.00') }],
        spending: [],
        surplusUsed: 0n,
        allocation: 0n,
      },
    });
    const run = checked(carried);
    expect(alarms(run)).toEqual([]);
    expect(statesOfRule(run, 'X-12')).toEqual(['not-applicable condition-false']);
  });
});

describe('money of the other funds', () => {
  it('received for a 项 on which nothing was spent yet stands in 10 and 02 alone', () => {
    const waiting = department({
      balances: [...FISCAL_FACTS.balances, { code: '2296002', fund: 'fund', kind: 'project', opening: 0n, income: yuan('60000.00') }],
    });
    const run = checked(waiting);
    expect(waiting.tables['10'].map(({ key }) => key)).toContain('2296002');
    expect(waiting.tables['03'].map(({ key }) => key)).not.toContain('2296002');
    expect(alarms(run)).toEqual([]);
    expect(statesOfRule(run, 'X-20')).toEqual(['pass', 'pass', 'pass']);
  });

  it('of 国有资本 may pay for 三公经费, for which 13 has no columns', () => {
    const capital = { code: '2230105', fund: 'capital', kind: 'project' } as const;
    const amount = yuan('30000.00');
    const book = department({
      spending: [...FISCAL_FACTS.spending, { ...capital, economic: '30217', amount }],
      balances: [...FISCAL_FACTS.balances, { ...capital, opening: 0n, income: amount }],
      threePublicBudget: { ...FISCAL_FACTS.threePublicBudget, reception: yuan('40000.00') },
    });
    const paid = ['公务接待费', '合计'].reduce((next, item) => changed(next, `13[三公].决算数.${item} +3.00`), book);
    const run = checked(paid);
    expect(alarms(run)).toEqual([]);
    expect(statesOfRule(run, 'F-1305')).toEqual([...Array.from({ length: 6 }, () => 'not-applicable condition-false'), ...Array.from({ length: 6 }, () => 'pass')]);
  });

  it('may be used up for 基本支出', () => {
    const capital = { code: '2230105', fund: 'capital', kind: 'basic' } as const;
    const book = department({
      spending: [...FISCAL_FACTS.spending, { ...capital, economic: '30202', amount: yuan('30000.00') }],
      balances: [...FISCAL_FACTS.balances, { ...capital, opening: yuan('30000.00'), income: 0n }],
    });
    expect(alarms(checked(book))).toEqual([]);
  });
});

describe('carry-overs', () => {
  it('may pay for a whole project, so that 09 shows expenditure without income', () => {
    const balances = FISCAL_FACTS.balances.map((balance) =>
      balance.kind === 'project' && balance.fund === 'general' ? { ...balance, opening: balance.income, income: 0n } : balance,
    );
    expect(alarms(checked(department({ balances })))).toEqual([]);
  });

  it('may close higher than they opened, in every fund', () => {
    const balances = FISCAL_FACTS.balances.map((balance) => ({ ...balance, opening: yuan('100.00'), income: balance.income + yuan('700.00') }));
    expect(alarms(checked(department({ balances })))).toEqual([]);
  });
});

describe('money of one’s own', () => {
  it('beside the fiscal money, spent, put aside and used, upsets nothing', () => {
    const book = department({
      own: {
        opening: yuan('200000.00'),
        incomes: [
          { code: '2101501', source: 'service', amount: yuan('300000.00') },
          { code: '2101501', source: 'operating', amount: yuan('90000.00') },
          { code: '2101501', source: 'superior', amount: yuan('10000.00') },
        ],
        spending: [
          { code: '2101501', use: 'basic', amount: yuan('250000.00') },
          { code: '2101501', use: 'operating', amount: yuan('60000.00') },
          { code: '2101504', use: 'project', amount: yuan('70000.00') },
        ],
        surplusUsed: yuan('40000.00'),
        allocation: yuan('30000.00'),
      },
    });
    expect(alarms(checked(book))).toEqual([]);
  });

  it('from affiliates and to superiors is asked about once it shows in a consolidated table', () => {
    const book = department({
      own: {
        opening: 0n,
        incomes: [{ code: '2101501', source: 'affiliate', amount: yuan('50000.00') }],
        spending: [{ code: '2101501', use: 'remitted', amount: yuan('50000.00') }],
        surplusUsed: 0n,
        allocation: 0n,
      },
    });
    expect(alarms(checked(book)).map((alarm) => alarm.split(' ').slice(0, 2))).toEqual([['review', 'F-306']]);
  });
});

describe('a workbook in 元', () => {
  it('of unrounded amounts adds up to the 分', () => {
    const odd = 37n;
    const inYuan = toPrinted(
      deriveTables({
        ...FISCAL_FACTS,
        spending: FISCAL_FACTS.spending.map((line) => ({ ...line, amount: line.amount + odd })),
        balances: FISCAL_FACTS.balances.map((balance) => ({ ...balance, income: balance.income + odd })),
        threePublicBudget: { ...FISCAL_FACTS.threePublicBudget, reception: yuan('2100.00') },
      }),
      '元',
    );
    const run = checked(inYuan);
    expect(alarms(run)).toEqual([]);
    expect(run.counts.rounding).toBe(0);
  });
});

describe('a row of zeros', () => {
  it('in 06 that 07 does not list is nothing to speak of', () => {
    const book = withRows(everythingBook(), '06', (rows) => [...rows, coded('221', '住房保障支出', '0.00', '0.00', '0.00')]);
    expect(alarms(checked(book))).toEqual([]);
  });
});

describe('医疗保险 of a 事业单位', () => {
  const recoded = <T extends { readonly code: string }>(entries: readonly T[]): readonly T[] =>
    entries.map((entry) => (entry.code === '2101101' ? { ...entry, code: '2101102' } : entry));
  const institution = department({ spending: recoded(FISCAL_FACTS.spending), balances: recoded(FISCAL_FACTS.balances) });

  it('stands in 2101102 alone and is still compared with 30110', () => {
    expect(statesOfRule(checked(institution), 'F-707')).toEqual(['pass']);
    expect(statesOfRule(checked(changed(institution, '07[合计].30110 +9.00')), 'F-707')).toEqual(['info']);
  });
});
