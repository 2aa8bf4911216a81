import type { Book, Refusal, StrayRow, TableCode } from '../../../src/model';
import { bookOf } from '../../support/book-builder';
import type { TypedTable } from '../../support/book-builder';
import { typedBook } from '../support/typed-book';
import { facts, firstState, states, verdicts, withTable, withoutRow } from './support/one-rule';

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
    expect(book('5.00', '212 城乡社区支出 | 0.00')).toEqual(['04 10 列: error', '10 04: pass']);
    expect(book('5.00', '212 城乡社区支出 | ###')).toEqual(['04 10: not-evaluated unreadable', '10 04: pass']);
    expect(book('5.00', '212 城乡社区支出 | ')).toEqual(['04 10: not-evaluated blank', '10 04: pass']);
    expect(book('5.00', '212 城乡社区支出 | ∅')).toEqual(['04 10: pass', '10 04: pass']);
    expect(book('0.00', '212 城乡社区支出 | ###')).toEqual(['04 10: pass', '10 04: not-evaluated unreadable']);
    expect(book('###')).toEqual(['04 10: not-evaluated unreadable', '10 04: pass']);
    expect(book('5.00', '212 城乡社区支出 | ###', '229 其他支出 | 1.00')).toEqual(['04 10: not-evaluated unreadable', '10 04: error']);
    expect(book('0.00', '212 城乡社区支出 | 5.00')).toEqual(['04 10: pass', '10 04 列: error']);
    expect(book('###', '212 城乡社区支出 | 5.00')).toEqual(['04 10: pass', '10 04: not-evaluated unreadable']);
    expect(book('0.00', '229 其他支出 | 5.00')).toEqual(['04 10: pass', '10 04: error']);
    // Its 款 is no class.
    expect(book('0.00', '21208 国有土地使用权出让收入安排的支出 | 5.00')).toEqual(['04 10: pass', '10 04: pass']);
  });
});

/** The book with a row that one of its tables fixes and that table's sheet lacks. */
const cutFrom = (book: Book, code: TableCode, key: string): Book =>
  withTable(book, (table) => (table.code === code ? withoutRow({ ...book, tables: [table] }, key).tables[0]! : table));

describe('D-11 classes whose row the sheet lacks', () => {
  const typed01 = { columns: ['决算数'], rows: ['211 节能环保支出 | 3.00', '212 城乡社区支出 | 8828.27', '本年支出合计 | 8831.27'] };
  const typed03 = (amount: string): TypedTable => ({ columns: ['本年支出合计'], rows: ['合计 | 8831.27', '211 节能环保支出 | 3.00', `212 城乡社区支出 | ${amount}`] });
  const whole = (amount: string): Book => typedBook({ '01': typed01, '03': typed03(amount) });
  const without212 = (amount = '8828.27'): Book => cutFrom(whole(amount), '01', '212');
  const stray = (written: string, ...labels: readonly string[]): StrayRow => ({ ref: { sheet: '表01', row: 16, column: 5 }, written, labels });
  const withStray = (row: StrayRow): Book => withTable(without212(), (table) => (table.code === '01' ? { ...table, strays: [row] } : table));
  const refused = (reason: Refusal['reason'], title: string, year?: number): Book => ({
    ...without212(),
    year: 2024,
    refusals: [{ sheet: 'Sheet2', reason, details: [], title, ...(year === undefined ? {} : { year }) }],
  });

  it('are wrong where 03 has money for them, and are not where it has none', () => {
    expect(firstState('D-11', whole('8828.27'))).toBe('03 01: pass');
    expect(['8828.27', '0.03', '0.02', '0.00', '', '###'].map((amount) => firstState('D-11', without212(amount)))).toEqual([
      '03 01: error', '03 01: error', '03 01: pass', '03 01: pass', '03 01: not-evaluated blank', '03 01: not-evaluated unreadable',
    ]);
    expect(facts('D-11', without212())).toMatchObject({ code: 'code-unlisted', table: '03', in: '01', subjects: [{ code: '212', name: '城乡社区支出' }] });
  });

  it('are wrong where 06 or the table of a fund has money for them and 04 has no row', () => {
    const of = (code: '06' | '10', column: string): Book => {
      const rows = ['211 节能环保支出 | 3.00 | 0.00', '212 城乡社区支出 | 5.00 | 5.00', '本年支出合计 | 8.00 | 5.00'];
      return cutFrom(typedBook({ '04': { columns: ['合计', '政府性基金预算财政拨款'], rows }, [code]: { columns: [column], rows: ['211 节能环保支出 | 0.00', '212 城乡社区支出 | 5.00'] } }), '04', '212');
    };
    expect(firstState('D-11', of('06', '小计'))).toBe('06 04: error');
    expect(states('D-11', of('10', '本年支出.小计')).slice(0, 2)).toEqual(['04 10: pass', '10 04: error']);
  });

  it.each<[string, Book, string]>([
    ['under a label that nobody could read', withStray(stray('8828.27', '十一、城乡社区事务支出')), 'not-evaluated rows-absent'],
    ['under no label', withStray(stray('8828.27')), 'not-evaluated rows-absent'],
    ['under no label, with an error value', withStray(stray('#REF!')), 'not-evaluated rows-absent'],
    ['nowhere, beside a zero without a label', withStray(stray('0.00')), 'error'],
    ['nowhere, beside a second total', withStray(stray('8828.27', '小计')), 'error'],
    ['on a page that was refused', refused('second-copy', '收入支出决算总表'), 'not-evaluated rows-absent'],
    ['on a page whose header was not understood', refused('header-mismatch', '收入支出决算总表'), 'not-evaluated rows-absent'],
    ['nowhere, beside last year’s table', refused('second-copy', '收入支出决算总表', 2023), 'error'],
    ['nowhere, beside another table’s second copy', refused('second-copy', '收入决算表'), 'error'],
    ['below the end of a sheet that was cut off', cutFrom(without212(), '01', '本年支出合计'), 'not-evaluated rows-absent'],
  ])('may stand %s', (_, cut, expected) => expect(firstState('D-11', cut)).toBe(`03 01: ${expected}`));

  it('hold no money where the coarser of two units shows none', () => {
    const inYuan = (amount: string): Book => {
      const [own] = bookOf({ unit: '元' }, { '03': typed03(amount) }).tables;
      return withTable(without212(), (table) => (table.code === '03' ? own! : table));
    };
    // 200.00 元 are 0.02 万元.
    expect(['200.00', '200.01'].map((amount) => firstState('D-11', inYuan(amount)))).toEqual(['03 01: pass', '03 01: error']);
  });
});

describe('D-11 classes whose column holds nothing', () => {
  it('are said to have their row, which the words for what is not listed would deny', () => {
    const book = typedBook({
      '04': { columns: ['政府性基金预算财政拨款'], rows: ['212 城乡社区支出 | 0.00', '213 农林水支出 | 1.00'] },
      '10': { columns: ['本年支出.小计'], rows: ['212 城乡社区支出 | 5527.97', '213 农林水支出 | 1.00', '230 转移性支出 | 2.00'] },
    });
    expect(states('D-11', book).slice(0, 3)).toEqual(['04 10: pass', '10 04: error', '10 04 列: error']);
    const [, unlisted, nought] = verdicts('D-11', book).map(({ outcome }) => (outcome.state === 'fail' ? outcome.finding : undefined));
    expect(unlisted).toMatchObject({ code: 'code-unlisted', subjects: [{ code: '230', name: '转移性支出' }] });
    expect(nought).toMatchObject({ code: 'column-without-money', table: '10', in: '04', column: '政府性基金预算财政拨款', subjects: [{ code: '212', name: '城乡社区支出' }] });
    expect(nought?.cells.map(({ cell: { table, item } }) => `${table} ${item}`)).toEqual(['10 212', '04 212']);
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
      ['04 12: pass', '12 04 列: error'],
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
