import type { Book, BoundCell, Outcome, Reading } from '../../../src/model';
import { amountFromNumeral } from '../../../src/model';
import { instancesOf, verdictsOf } from '../support/run-line';
import { typedBook } from '../support/typed-book';

const INCOME = ['财政拨款收入', '上级补助收入', '其他收入'];

/** 02 with one row: its total and three sources. */
function income(total: string, ...parts: readonly string[]): Book {
  return typedBook({ '02': { columns: ['本年收入合计', ...INCOME], rows: [`合计 | ${[total, ...parts].join(' | ')}`] } });
}

const SUM = '02[合计].本年收入合计 = Σ 02[合计].(财政拨款收入 … 其他收入)';
const state = (book: Book, line: string, weight: 'E' | 'R' | 'W' | 'I' = 'R'): string =>
  (instancesOf(book, line, weight)[0] ?? 'none').replace(/^.*?: /, '');

describe('a sum', () => {
  it.each([
    ['6.00', 'pass'], ['6.01', 'rounding'], ['5.99', 'rounding'], ['6.02', 'review'], ['6.03', 'error'], ['5.97', 'error'],
  ])('of 1.00, 2.00 and 3.00 printed as %s is %s', (total, expected) => {
    expect(state(income(total, '1.00', '2.00', '3.00'), SUM)).toBe(expected);
  });

  it('carries both numbers, the step and its cells with their parts', () => {
    const [verdict] = verdictsOf(income('6.50', '1.00', '2.00', '3.00'), SUM);
    const outcome = verdict?.outcome as Extract<Outcome, { state: 'fail' }>;
    expect(outcome.finding).toMatchObject({ code: 'relation', relation: '=', left: 6_500_000, right: 6_000_000, step: 10_000 });
    expect(outcome.finding.cells.map(({ cell, role, sign }) => `${cell.column} ${role} ${sign}`)).toEqual([
      '本年收入合计 total 1',
      '财政拨款收入 part 1',
      '上级补助收入 part 1',
      '其他收入 part 1',
    ]);
    expect(verdict?.subject).toEqual({ table: '02', item: '合计', column: '本年收入合计' });
  });

  it('on the left is weighed against the figure on the right', () => {
    const line = '02[合计].财政拨款收入 + 02[合计].上级补助收入 - 02[合计].其他收入 = 02[合计].本年收入合计';
    expect(state(income('0.00', '1.00', '2.00', '3.00'), line)).toBe('pass');
    const [verdict] = verdictsOf(income('1.00', '1.00', '2.00', '3.00'), line);
    const outcome = verdict?.outcome as Extract<Outcome, { state: 'fail' }>;
    expect(outcome.finding.cells.map(({ role, sign }) => `${role} ${sign}`)).toEqual(['part 1', 'part 1', 'part -1', 'total 1']);
  });

  it('on both sides counts them all', () => {
    const line = '02[合计].本年收入合计 - 02[合计].财政拨款收入 = 02[合计].上级补助收入 + 02[合计].其他收入';
    expect(['6.00', '6.01', '6.02', '6.03'].map((total) => state(income(total, '1.00', '2.00', '3.00'), line))).toEqual([
      'pass', 'rounding', 'review', 'error',
    ]);
  });
});

describe('the part that a cell plays', () => {
  it.each([
    ['a figure in two places', '02[合计].本年收入合计 = 02[合计].财政拨款收入', ['left', 'right']],
    ['a total and one part', '02[合计].本年收入合计 = Σ 02[合计].财政拨款收入', ['total', 'part']],
    ['one part and a total', 'Σ 02[合计].财政拨款收入 = 02[合计].本年收入合计', ['part', 'total']],
    ['two sums', '02[合计].本年收入合计 - 02[合计].其他收入 = 02[合计].财政拨款收入 + 02[合计].上级补助收入', ['left', 'left', 'right', 'right']],
    ['totals that are the same', '02[合计].本年收入合计 ≡ 02[合计].财政拨款收入', ['left', 'right']],
    ['what must be nothing', '02[合计].本年收入合计 = 0', ['total']],
  ])('in %s', (_, line, roles) => {
    const [verdict] = verdictsOf(income('9.00', '1.00', '2.00', '3.00'), line);
    const { finding } = verdict?.outcome as Extract<Outcome, { state: 'fail' }>;
    expect(finding.cells.map(({ role }) => role)).toEqual(roles);
    expect(finding).toMatchObject({ code: 'relation', relation: '=' });
  });
});

describe('the weight of a rule', () => {
  it.each<['E' | 'R' | 'W' | 'I', readonly string[]]>([
    ['E', ['rounding', 'review', 'error']],
    ['R', ['rounding', 'review', 'error']],
    ['W', ['rounding', 'review', 'review']],
    ['I', ['rounding', 'info', 'info']],
  ])('%s makes a 尾差, a doubt and an error %j', (weight, expected) => {
    const found = ['6.01', '6.02', '6.03'].map((total) => state(income(total, '1.00', '2.00', '3.00'), SUM, weight));
    expect(found).toEqual(expected);
  });
});

describe('a copy', () => {
  const line = '02[合计].本年收入合计 = 02[合计].财政拨款收入';
  it.each([['1.00', 'pass'], ['1.01', 'rounding'], ['0.98', 'review'], ['1.03', 'error']])('of 1.00 as %s is %s', (total, expected) => {
    expect(state(income(total, '1.00', '0.00', '0.00'), line)).toBe(expected);
  });

  it('has a left and a right rather than a total', () => {
    const [verdict] = verdictsOf(income('2.00', '1.00', '0.00', '0.00'), line);
    const outcome = verdict?.outcome as Extract<Outcome, { state: 'fail' }>;
    expect(outcome.finding.cells.map(({ role }) => role)).toEqual(['left', 'right']);
  });

  it('is none where a Σ has a single part', () => {
    expect(state(income('1.02', '1.00', '0.00', '0.00'), '02[合计].本年收入合计 = Σ 02[合计].财政拨款收入')).toBe('error');
  });
});

describe('the other relations', () => {
  const relation = (sign: string): string => `02[合计].本年收入合计 ${sign} 02[合计].财政拨款收入`;
  it.each([
    ['≡', '1.01', 'rounding'], ['≡', '1.02', 'error'],
    ['≤', '1.00', 'pass'], ['≤', '1.01', 'pass'], ['≤', '1.02', 'error'], ['≤', '0.01', 'pass'],
    ['≥', '0.99', 'pass'], ['≥', '0.98', 'error'], ['≥', '5.00', 'pass'],
    ['≠', '1.00', 'error'], ['≠', '1.01', 'pass'],
  ])('%s: %s beside 1.00 is %s', (sign, total, expected) => {
    expect(state(income(total, '1.00', '0.00', '0.00'), relation(sign))).toBe(expected);
  });

  it('to 0 forgive nothing', () => {
    const total = (value: string, sign: string): string => state(income(value, '0.00', '0.00', '0.00'), `02[合计].本年收入合计 ${sign} 0`);
    expect([total('0.01', '='), total('-0.01', '≥'), total('0.01', '≤'), total('0.00', '≠'), total('0.00', '=')]).toEqual([
      'error', 'error', 'error', 'error', 'pass',
    ]);
  });
});

describe('what is not judged', () => {
  it.each([
    ['', 'not-evaluated blank'],
    ['###', 'not-evaluated unreadable'],
    ['∅', 'not-evaluated columns-absent'],
    ['-', 'pass'],
  ])('a part of %j: %s', (part, expected) => {
    expect(state(income('3.00', '1.00', '2.00', part), SUM)).toBe(expected);
  });

  it('names the cells in the way, and the graver reason first', () => {
    const [verdict] = verdictsOf(income('3.00', '', '2.00', '###'), SUM);
    const outcome = verdict?.outcome as Extract<Outcome, { state: 'not-evaluated' }>;
    expect(outcome.reason).toBe('unreadable');
    expect(outcome.cells.map(({ column }) => column)).toEqual(['财政拨款收入', '其他收入']);
    expect(state(income('3.00', '∅', '', '###'), SUM)).toBe('not-evaluated columns-absent');
  });

  it('is said of rows that the sheet lacks', () => {
    const book = income('3.00', '1.00', '2.00', '0.00');
    const tables = book.tables.map((table) => ({
      ...table,
      items: table.items.map(({ row: _row, ...item }) => item),
      cells: new Map<string, ReadonlyMap<string, BoundCell>>(),
    }));
    expect(state({ ...book, tables }, SUM)).toBe('not-evaluated rows-absent');
  });

  it('where a condition fails, or cannot be told', () => {
    const line = '若 02[合计].其他收入 = 0: 02[合计].本年收入合计 = 02[合计].财政拨款收入';
    expect(state(income('5.00', '1.00', '0.00', '0.00'), line)).toBe('error');
    expect(state(income('5.00', '1.00', '0.00', '0.01'), line)).toBe('not-applicable condition-false');
    expect(state(income('5.00', '1.00', '0.00', '###'), line)).toBe('not-evaluated unreadable');
    expect(state(income('5.00', '1.00', '0.00', ''), line)).toBe('not-evaluated blank');
  });

  it('where a condition is about what is not listed, on either side, and then reads nothing', () => {
    const book = income('5.00', '1.00', '2.00', '3.00');
    for (const line of ['02[205].其他收入 = 0', '0 = 02[205].其他收入', '02[合计].其他收入 = 02[205].其他收入'].map((condition) => `若 ${condition}: 02[合计].本年收入合计 = 0`)) {
      expect(verdictsOf(book, line)).toMatchObject([{ outcome: { state: 'not-applicable', reason: 'not-listed' }, cells: [] }]);
    }
    expect(verdictsOf(book, '若 02[合计].其他收入 = 0: 02[合计].本年收入合计 = 0')).toMatchObject([{ outcome: { reason: 'condition-false' }, cells: [] }]);
    expect(verdictsOf(book, '02[合计].本年收入合计 = 02[205].其他收入')).toMatchObject([{ outcome: { reason: 'not-listed' }, cells: [] }]);
  });

  it.each([
    ['≤', '1.00', true], ['≤', '1.01', false], ['≥', '1.00', true], ['≥', '0.99', false],
    ['≠', '1.01', true], ['≠', '1.00', false], ['=', '1.00', true], ['=', '1.01', false],
  ])('a condition forgives nothing: other income %s 1.00 with %s', (sign, other, holds) => {
    const line = `若 02[合计].其他收入 ${sign} 02[合计].财政拨款收入: 02[合计].上级补助收入 = 0`;
    expect(state(income('5.00', '1.00', '0.00', other), line)).toBe(holds ? 'pass' : 'not-applicable condition-false');
  });

  it('where 其中： follows, or nothing is listed below', () => {
    const listed = (...rows: readonly string[]): readonly string[] =>
      instancesOf(typedBook({ '03': { columns: ['基本支出'], rows } }), '03[类].基本支出 = Σ 03[其款].基本支出');
    expect(listed('208 社保 | 2.00', '其中：', '20805 养老 | 1.00')).toEqual(['03[208].基本支出: not-applicable partial-listing']);
    expect(listed('208 社保 | 2.00')).toEqual(['03[208].基本支出: not-applicable no-children']);
  });
});

describe('amounts that hold more digits than they show', () => {
  /** 02 in 万元 to 0.01 whose cells hold the digits typed. */
  function unrounded(...numerals: readonly string[]): Book {
    const book = income('0.00', '0.00', '0.00', '0.00');
    const readingOf = (numeral: string): Reading => {
      const [amount, raw] = [amountFromNumeral(numeral, '万元', 2), amountFromNumeral(numeral, '万元', 6)];
      return amount.fen === raw.fen ? { kind: 'amount', amount } : { kind: 'amount', amount, raw };
    };
    const tables = book.tables.map((table) => {
      const row = [...(table.cells.get('合计') ?? [])];
      const cells = row.map(([key, cell], index) => [key, { ...cell, reading: readingOf(numerals[index] ?? '0') }] as const);
      return { ...table, cells: new Map([['合计', new Map(cells)]]) };
    });
    return { ...book, tables };
  }

  it('add up where the ledger does, whatever is shown', () => {
    // Shown: 3.02 of 1.00, 1.00 and 1.00, which alone would be a doubt.
    expect(state(unrounded('3.014997', '1.004999', '1.004999', '1.004999'), SUM)).toBe('pass');
    // Shown: 3.01 of 1.00 and 1.00 and 1.00.
    expect(state(unrounded('3.0147', '1.0049', '1.0049', '1.0049'), SUM)).toBe('pass');
  });

  it('may differ by half a 分 each, no more', () => {
    expect(state(unrounded('3.014999', '1.004999', '1.004999', '1.004999'), SUM)).toBe('pass');
    expect(state(unrounded('3.015000', '1.004999', '1.004999', '1.004999'), SUM)).toBe('review');
  });

  it('are taken as shown where one of them has nothing more to say', () => {
    expect(state(unrounded('3.01', '1.0049', '1.0049', '1.0049'), SUM)).toBe('rounding');
    // What is stored adds up to 3.01 by chance.
    expect(state(unrounded('3.01', '1.0049', '1.0049', '1.0002'), SUM)).toBe('rounding');
  });

  it('go with zeros', () => {
    expect(state(unrounded('2.0098', '1.0049', '1.0049', '0.00'), SUM)).toBe('pass');
  });

  it('are still judged as shown where the ledger does not add up', () => {
    expect(state(unrounded('3.5001', '1.0049', '1.0049', '1.0049'), SUM)).toBe('error');
  });
});

describe('tables in different units', () => {
  it('meet at the last place of the coarser', () => {
    const both = (wan: string, yuan: string): Book => {
      const [one, other] = [income(wan, wan, '0.00', '0.00'), typedBook({ '04': { columns: ['金额'], rows: [`本年收入合计 | ${yuan}`] } })];
      const inYuan = other.tables.map((table) => {
        const cell = table.cells.get('本年收入合计')!.get('金额')!;
        const reading: Reading = { kind: 'amount', amount: amountFromNumeral(yuan, '元', 2) };
        return { ...table, unit: '元' as const, cells: new Map([['本年收入合计', new Map([['金额', { ...cell, reading }]])]]) };
      });
      return { ...one, tables: [...one.tables, ...inYuan] };
    };
    const line = '04[本年收入合计] = 02[合计].财政拨款收入';
    expect(['125884532.10', '125884549.99', '125884551.00', '125884651.00', '125884751.00'].map((yuan) => state(both('12588.45', yuan), line, 'E'))).toEqual([
      'pass', 'pass', 'rounding', 'review', 'error',
    ]);
  });
});
