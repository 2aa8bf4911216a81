import type { Reading } from '../../../src/model';
import { pairsOf } from '../../../src/rules/structure/code-pairs';
import type { CodeRow } from '../../../src/rules/structure/code-rows';
import { typedBook } from '../support/typed-book';
import { facts, firstState, outlays, states, verdicts } from './support/one-rule';

describe('X-20 and X-33 codes that another table lacks', () => {
  it('count only where money was spent', () => {
    const lists = (amounts: string, ...listed: readonly string[]): string =>
      firstState('X-20', outlays({ '06': [`205 教育 | ${amounts}`], '03': listed.length > 0 ? listed : ['208 社保 | 1.00'] }));
    expect(lists('5.00 | 5.00 | 0.00')).toBe('06 03: error');
    expect(lists('0.00 | 0.00 | 0.00')).toBe('06 03: pass');
    expect(lists('5.00 | 5.00 | 0.00', '205 教育 | 5.00')).toBe('06 03: pass');
  });

  it('cannot be judged where nobody can tell whether money was spent', () => {
    const lists = (row: string, ...rows: readonly string[]): readonly string[] => states('X-20', outlays({ '06': [row, ...rows], '03': ['208 社保 | ###'], '10': [], '12': [] }));
    const rest = ['10 03: pass', '12 03: pass'];
    expect(lists('205 教育 | ### |  | 0.00')).toEqual(['06 03: not-evaluated unreadable', ...rest]);
    expect(lists('205 教育 | 0.00 |  | 0.00')).toEqual(['06 03: not-evaluated blank', ...rest]);
    expect(lists('205 教育 | - | - | 0.00')).toEqual(['06 03: pass', ...rest]);
    expect(lists('205 教育 | ### | 5.00 | 0.00')).toEqual(['06 03: error', ...rest]);
    expect(lists('205 教育 | ### | ### | ###', '206 科技 | 5.00')).toEqual(['06 03: error', ...rest]);
    // What 03 lists, it lists.
    expect(lists('208 社保 | ### | ### | ###')).toEqual(['06 03: pass', ...rest]);
  });

  it('name the cells of all such rows at once', () => {
    const [unknown] = verdicts('X-20', outlays({ '06': ['205 教育 | 0.00 | ###', '206 科技 | 0.00 | '], '03': [] }));
    expect(unknown?.outcome).toMatchObject({ reason: 'unreadable', cells: [{ item: '205', column: '基本支出' }, { item: '206', column: '基本支出' }] });
  });

  it('in 10 look at the expenditure alone', () => {
    const ten = (income: string, outlay: string): string =>
      states('X-20', typedBook({ '10': { columns: ['本年收入', '本年支出.小计'], rows: [`212 城乡社区支出 | ${income} | ${outlay}`] }, '03': { columns: ['本年支出合计'], rows: ['208 社保 | 1.00'] } }))[0] ?? '';
    expect([ten('5.00', '0.00'), ten('0.00', '5.00')]).toEqual(['10 03: pass', '10 03: error']);
    expect([ten('###', '0.00'), ten('5.00', '###')]).toEqual(['10 03: pass', '10 03: not-evaluated unreadable']);
  });

  it('of 06 and 07 are compared both ways', () => {
    const both = (six: string, seven: string): readonly string[] => states('X-33', outlays({ '06': [`${six} 甲 | 5.00`], '07': [`${seven} 甲 | 6.00`] }));
    expect(both('205', '205')).toEqual(['06 07: pass', '07 06: pass']);
    expect(both('205', '208')).toEqual(['06 07: error', '07 06: error']);
  });

  it('of 06 and 07 cannot be compared the way on which nobody can read a row that only one lists', () => {
    const both = (six: string, seven: string): readonly string[] => states('X-33', outlays({ '06': ['201 甲 | 1.00', six], '07': ['201 甲 | 1.00', seven] }));
    expect(both('205 乙 | 5.00', '208 丙 | ###')).toEqual(['06 07: error', '07 06: not-evaluated unreadable']);
    expect(both('205 乙 | ', '208 丙 | 5.00')).toEqual(['06 07: not-evaluated blank', '07 06: error']);
    expect(both('205 乙 | ###', '205 乙 | ###')).toEqual(['06 07: pass', '07 06: pass']);
  });
});

describe('a code that was mistyped in one of the tables', () => {
  const six = ['2120104 城管执法 | 5.00', '2120105 工程 | 3.00'];

  it('is said once of 06 and 07, with the other of the same money', () => {
    const book = outlays({ '06': six, '07': ['2120114 城管执法 | 5.00', '2120105 工程 | 3.00'] });
    expect(states('X-33', book)).toEqual(['06 07 编码: error', '07 06: pass']);
    expect(facts('X-33', book)).toMatchObject({ code: 'codes-swapped', table: '06', in: '07', pairs: [['2120104', '2120114']], formula: '表06 的科目都列在表07 中' });
  });

  it('is said of 03 with its row there, and of another code as ever', () => {
    const book = outlays({ '03': ['2120114 城管执法 | 5.00', '2120105 工程 | 3.00'], '06': [...six, '2120106 园林 | 2.00'], '10': [], '12': [] });
    expect(states('X-20', book)).toEqual(['06 03 编码: error', '06 03: error', '10 03: pass', '12 03: pass']);
  });

  it('is not looked for in every row of one table against every row of another', () => {
    let asked = 0;
    const rows = (first: number): readonly CodeRow[] =>
      Array.from({ length: 200 }, (_, index): CodeRow => {
        const code = String(first + index);
        const cell = {
          ref: { sheet: '', row: 0, column: 0 },
          table: '06',
          item: code,
          column: '小计',
          written: null,
          get reading(): Reading {
            asked += 1;
            return { kind: 'amount', amount: { fen: index, step: 1 } };
          },
        } as const;
        return { code, name: '', key: code, cells: [cell] };
      });
    const pairs = pairsOf(rows(2_010_000), rows(2_020_000));
    expect(pairs.map(([one, other]) => `${one.code} ${other.code}`).slice(0, 2)).toEqual(['2010000 2020000', '2010001 2020001']);
    expect(pairs).toHaveLength(200);
    // Each of 400 rows a few times at most; two by two they would be 40,000.
    expect(asked).toBeLessThan(4_000);
  });

  it('is none that nobody can read', () => {
    const book = outlays({ '06': six, '07': ['2120114 城管执法 | ###', '2120105 工程 | 3.00'] });
    expect(states('X-33', book)).toEqual(['06 07: error', '07 06: not-evaluated unreadable']);
  });

  it.each<[string, readonly string[]]>([
    ['more money', ['2120114 城管执法 | 5.01']],
    ['as much, but that 10 lists too', ['2120801 征地 | 5.00']],
    ['as much, one of two', ['2120114 城管执法 | 5.00', '2120115 执法 | 5.00']],
  ])('is not the one that 03 has with %s', (_, three) => {
    const book = outlays({ '03': [...three, '2120105 工程 | 3.00'], '06': six, '10': ['2120801 征地 | 5.00'], '12': [] });
    expect(states('X-20', book)).toContain('06 03: error');
    expect(states('X-20', book)).not.toContain('06 03 编码: error');
  });
});

describe('X-20 and X-33 without a table', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['X-20', ['06'], []],
    ['X-20', ['03', '06'], ['06 03: pass']],
    ['X-33', ['06'], []],
  ])('%s with %j compares what can be, and says once that others are absent', (rule, codes, judged) => {
    const book = outlays(Object.fromEntries(codes.map((code) => [code, ['205 教育 | 5.00']])));
    expect(states(rule, book)).toEqual([...judged, '缺表: not-applicable table-absent']);
  });

  it('X-33 with both says nothing of absent ones, and 合计 is no 科目', () => {
    expect(states('X-33', outlays({ '06': ['合计 | 5.00', '205 教育 | 5.00'], '07': ['205 教育 | 5.00'] }))).toEqual(['06 07: pass', '07 06: pass']);
  });
});
