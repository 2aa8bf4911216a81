import type { Book } from '../../../src/model';
import { typedBook } from '../support/typed-book';
import { firstState, states, verdicts } from './support/one-rule';

describe('D-11 classes', () => {
  it('that 03 lists with money have a row in 01; rounding is no money', () => {
    const book = (amount: string): Book =>
      typedBook({ '01': { columns: ['决算数'], rows: ['205 教育支出 | 5.00'] }, '03': { columns: ['本年支出合计'], rows: ['205 教育支出 | 5.00', `230 转移性支出 | ${amount}`] } });
    expect(['0.00', '0.02', '0.03', '-0.03', '###'].map((amount) => firstState('D-11', book(amount)))).toEqual([
      '03 01: pass', '03 01: pass', '03 01: error', '03 01: error', '03 01: not-evaluated unreadable',
    ]);
  });

  it('that nobody can read decide nothing where 01 has their row, or another has money and none', () => {
    const said = (...rows: readonly string[]): string =>
      firstState('D-11', typedBook({ '01': { columns: ['决算数'], rows: ['205 教育支出 | ###'] }, '03': { columns: ['本年支出合计'], rows } }));
    expect(said('205 教育支出 | ###')).toBe('03 01: pass');
    expect(said('230 转移性支出 | ')).toBe('03 01: not-evaluated blank');
    expect(said('230 转移性支出 | -')).toBe('03 01: pass');
    expect(said('230 转移性支出 | ###', '231 债务还本支出 | 5.00')).toBe('03 01: error');
  });

  it('of a fund have their money in 04, and the other way round', () => {
    const fund = '政府性基金预算财政拨款';
    const book = (all: string, ...own: readonly string[]): readonly string[] =>
      states('D-11', typedBook({ '04': { columns: [fund], rows: [`212 城乡社区支出 | ${all}`] }, '10': { columns: ['本年支出.小计'], rows: own } })).slice(0, 2);
    expect(book('5.00', '212 城乡社区支出 | 5.00')).toEqual(['04 10: pass', '10 04: pass']);
    expect(book('5.00')).toEqual(['04 10: error', '10 04: pass']);
    expect(book('5.00', '212 城乡社区支出 | 0.00')).toEqual(['04 10: error', '10 04: pass']);
    expect(book('5.00', '212 城乡社区支出 | ###')).toEqual(['04 10: not-evaluated unreadable', '10 04: pass']);
    expect(book('5.00', '212 城乡社区支出 | ')).toEqual(['04 10: not-evaluated blank', '10 04: pass']);
    expect(book('5.00', '212 城乡社区支出 | ∅')).toEqual(['04 10: pass', '10 04: pass']);
    expect(book('0.00', '212 城乡社区支出 | ###')).toEqual(['04 10: pass', '10 04: not-evaluated unreadable']);
    expect(book('###')).toEqual(['04 10: not-evaluated unreadable', '10 04: pass']);
    expect(book('5.00', '212 城乡社区支出 | ###', '229 其他支出 | 1.00')).toEqual(['04 10: not-evaluated unreadable', '10 04: error']);
    expect(book('0.00', '212 城乡社区支出 | 5.00')).toEqual(['04 10: pass', '10 04: error']);
    expect(book('###', '212 城乡社区支出 | 5.00')).toEqual(['04 10: pass', '10 04: not-evaluated unreadable']);
    expect(book('0.00', '229 其他支出 | 5.00')).toEqual(['04 10: pass', '10 04: error']);
    // Its 款 is no class.
    expect(book('0.00', '21208 国有土地使用权出让收入安排的支出 | 5.00')).toEqual(['04 10: pass', '10 04: pass']);
  });
});

describe('D-11 where nobody can tell', () => {
  it('names the amounts that are not known, on either side', () => {
    const book = typedBook({
      '04': { columns: ['政府性基金预算财政拨款'], rows: ['212 城乡社区支出 | ###', '229 其他支出 | 5.00'] },
      '10': { columns: ['本年支出.小计'], rows: ['212 城乡社区支出 | 0.00', '229 其他支出 | '] },
    });
    expect(verdicts('D-11', book)[0]?.outcome).toMatchObject({ reason: 'unreadable', cells: [{ table: '04', item: '212' }, { table: '10', item: '229' }] });
  });
});

describe('D-11 between other tables', () => {
  it('that 06 lists with money have a row in 04', () => {
    const book = (amount: string): Book =>
      typedBook({ '04': { columns: ['合计'], rows: ['205 教育支出 | 5.00'] }, '06': { columns: ['小计'], rows: ['205 教育支出 | 5.00', `230 转移性支出 | ${amount}`] } });
    expect([firstState('D-11', book('0.00')), firstState('D-11', book('1.00'))]).toEqual(['06 04: pass', '06 04: error']);
  });

  it('that 12 lists with money have it in 04, in the column of 国有资本经营预算', () => {
    const book = (all: string): Book =>
      typedBook({
        '04': { columns: ['国有资本经营预算财政拨款'], rows: [`223 国有资本经营预算支出 | ${all}`] },
        '12': { columns: ['本年支出.合计'], rows: ['223 国有资本经营预算支出 | 5.00'] },
      });
    expect([states('D-11', book('5.00')), states('D-11', book('0.00'))].map((said) => said.slice(0, 2))).toEqual([
      ['04 12: pass', '12 04: pass'],
      ['04 12: pass', '12 04: error'],
    ]);
  });

  it('without a cell have no money', () => {
    const book = typedBook({ '01': { columns: ['决算数'], rows: [] }, '03': { columns: ['本年支出合计'], rows: ['205 教育支出 | ∅'] } });
    expect(firstState('D-11', book)).toBe('03 01: pass');
  });

  it.each<[string, readonly string[]]>([
    ['03', []],
    ['01 03', ['03 01: pass']],
    ['10', []],
    ['04 10', ['04 10: pass', '10 04: pass']],
    ['01 03 04 06 10', ['03 01: pass', '06 04: pass', '04 10: pass', '10 04: pass']],
  ])('with the tables %s say once that others are absent', (codes, judged) => {
    const book = typedBook(Object.fromEntries(codes.split(' ').map((code) => [code, { columns: [], rows: [] }])));
    expect(states('D-11', book)).toEqual([...judged, '缺表: not-applicable table-absent']);
  });

  it('with all tables say nothing of absent ones', () => {
    const book = typedBook(Object.fromEntries(['01', '03', '04', '06', '10', '12'].map((code) => [code, { columns: [], rows: [] }])));
    expect(states('D-11', book)).toHaveLength(6);
  });
});
