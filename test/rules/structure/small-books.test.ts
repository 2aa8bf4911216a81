import type { Book, BoundCell, Item, Table, TableCode, Verdict } from '../../../src/model';
import { CATALOGUE, checkBook } from '../../../src/rules';
import type { TypedTable } from '../../support/book-builder';
import { stateOf } from '../support/books';
import { typedBook } from '../support/typed-book';

const verdicts = (rule: string, book: Book): readonly Verdict[] => checkBook(book, CATALOGUE.filter(({ id }) => id === rule)).verdicts;
const states = (rule: string, book: Book): readonly string[] => verdicts(rule, book).map((verdict) => `${verdict.instance.replace(`${rule} `, '')}: ${stateOf(verdict)}`);
const facts = (rule: string, book: Book): unknown => verdicts(rule, book).flatMap(({ outcome }) => (outcome.state === 'fail' ? [outcome.finding] : []))[0];
const columns = (code: TableCode): readonly string[] => (code === '08' ? ['决算数'] : code === '03' ? ['本年支出合计', '基本支出', '项目支出'] : ['小计', '基本支出', '项目支出']);
const one = (code: TableCode, ...rows: readonly string[]): Book => typedBook({ [code]: { columns: columns(code), rows } });
const two = (tables: Partial<Record<TableCode, readonly string[]>>): Book =>
  typedBook(Object.fromEntries(Object.entries(tables).map(([code, rows]): [string, TypedTable] => [code, { columns: columns(code as TableCode), rows }])));
/** The states of one table alone; that the other tables are absent is said once beside it. */
const ofTable = (rule: string, book: Book): string => states(rule, book)[0] ?? 'nothing';
const withTable = (book: Book, change: (table: Table) => Table): Book => ({ ...book, tables: book.tables.map(change) });

describe('M-03 labels', () => {
  it.each([
    ['财决公开03表', 'pass'],
    ['公开3表', 'pass'],
    ['公开04表', 'review'],
    ['公开13表', 'review'],
    ['公开表', 'review'],
  ])('%s on 03: %s', (label, expected) => {
    expect(ofTable('M-03', withTable(one('03', '合计 | 1.00'), (table) => ({ ...table, label })))).toBe(`03: ${expected}`);
  });

  it('that are missing say nothing', () => expect(verdicts('M-03', one('03', '合计 | 1.00'))).toEqual([]));
});

describe('D-02 to D-04, D-08 codes', () => {
  const list = (...codes: readonly string[]): Book => one('03', ...codes.map((code) => `${code} 科目${code} | 1.00 | 1.00 | 0.00`));

  it.each<[string, readonly string[], string]>([
    ['D-02', ['205', '20508', '2050803'], 'pass'],
    ['D-02', ['20508', '2050803'], 'error'],
    ['D-02', ['205', '2050803'], 'error'],
    ['D-02', ['205', '208', '20508'], 'pass'],
    ['D-03', ['205', '20508'], 'pass'],
    ['D-03', ['205', '208', '205'], 'error'],
    ['D-04', ['205', '20508', '2050803', '20509', '208'], 'pass'],
    ['D-04', ['205', '2050803', '20508'], 'info'],
    ['D-04', ['208', '205'], 'info'],
    ['D-08', ['205', '20508', '2050803'], 'pass'],
    ['D-08', ['205'], 'error'],
    ['D-08', ['205', '20508'], 'error'],
    ['D-08', ['205', '208', '20805', '2080505'], 'error'],
  ])('%s of %j: %s', (rule, codes, expected) => {
    expect(ofTable(rule, list(...codes))).toBe(`03: ${expected}`);
  });

  it('D-08 wants no 项 of a row without money, nor below 其中：', () => {
    expect(ofTable('D-08', one('03', '205 教育 | 0.00 | 0.00 | 0.00'))).toBe('03: pass');
    expect(ofTable('D-08', one('03', '205 教育 | 9.00 | 9.00 | 0.00', '其中：', '20508 培训 | 5.00 | 5.00 | 0.00'))).toBe('03: pass');
    expect(ofTable('D-08', one('03', '205 教育 | 9.00 | 9.00 | 0.00', '其中：', '20508 培训 | 5.00 | 5.00 | 0.00', '208 社保 | 1.00 | 1.00 | 0.00'))).toBe('03: error');
  });

  it('each table is judged by itself, and tables that are absent once together', () => {
    const book = two({ '03': ['205 教育 | 1.00 | 1.00 | 0.00'], '06': ['205 教育 | 1.00 | 1.00 | 0.00', '205 教育 | 1.00 | 1.00 | 0.00'] });
    expect(states('D-03', book)).toEqual(['03: pass', '06: error', '缺表: not-applicable table-absent']);
  });
});

describe('D-05 names', () => {
  const names = (code: string, one: string, other: string): string => states('D-05', two({ '03': [`${code} ${one} | 1.00`], '06': [`${code} ${other} | 1.00`] }))[0] ?? 'nothing';

  it.each([
    ['20508', '进修及培训', '进修及培训', 'pass'],
    ['20508', '进修及培训', '进修培训', 'error'],
    ['2080505', '机关事业单位基本养老保险缴费支出', '机关事业单位基本养老保', 'pass'],
    ['2080505', '机关事业单位基本养老保', '机关事业单位基本养老保险缴费支出', 'pass'],
    ['20508', '进修（及）培训', '进修(及)培训', 'pass'],
    ['20508', '进修 及培训', '进修及培训', 'pass'],
    ['210', '卫生健康支出', '医疗卫生与计划生育支出', 'pass'],
    ['210', '医疗卫生与计划生育支出', '卫生健康支出', 'pass'],
    ['210', '卫生健康支出', '教育支出', 'error'],
    ['205', '卫生健康支出', '医疗卫生与计划生育支出', 'error'],
  ])('%s %s and %s: %s', (code, name, other, expected) => expect(names(code, name, other)).toBe(`${code}: ${expected}`));

  it('of a cut and a whole name the whole one is shown, with every table that has either', () => {
    const book = two({
      '03': ['2080505 机关事业单位基本养老保 | 1.00'],
      '06': ['2080505 机关事业单位基本养老保险缴费支出 | 1.00'],
      '07': ['2080505 别的支出 | 1.00'],
    });
    expect(facts('D-05', book)).toMatchObject({
      values: [
        { value: '机关事业单位基本养老保险缴费支出', tables: ['03', '06'] },
        { value: '别的支出', tables: ['07'] },
      ],
    });
  });

  it('a code in one table alone has nothing to differ from', () => {
    expect(states('D-05', two({ '03': ['205 教育 | 1.00'], '06': ['208 社保 | 1.00'] }))).toEqual(['缺表: not-applicable table-absent']);
  });
});

describe('F-605 running costs', () => {
  it.each([
    ['2010101 行政运行 | 5.00 | 0.00 | 5.00', 'info'],
    ['2010101 行政运行 | 5.00 | 5.00 | 0.00', 'pass'],
    ['2010150 事业运行 | 5.00 | 0.00 | 5.00', 'info'],
    ['2010102 一般行政管理事务 | 5.00 | 5.00 | 0.00', 'info'],
    ['2010102 一般行政管理事务 | 5.00 | 0.00 | 5.00', 'pass'],
    ['2010103 行政运行 | 5.00 | 0.00 | 5.00', 'nothing'],
    ['2010101 机关服务 | 5.00 | 0.00 | 5.00', 'nothing'],
    ['20101 行政运行 | 5.00 | 0.00 | 5.00', 'nothing'],
  ])('%s: %s', (row, expected) => expect(ofTable('F-605', one('06', row)).replace(/^.*: /, '')).toBe(expected));
});

describe('F-809 a part as large as its whole', () => {
  const eight = (...rows: readonly string[]): string => ofTable('F-809', one('08', ...rows));

  it.each<[string, readonly string[], string]>([
    ['beside another with money', ['302 商品 | 5.00', '30201 办公费 | 5.00', '30202 印刷费 | 1.00'], 'error'],
    ['beside others without', ['302 商品 | 5.00', '30201 办公费 | 5.00', '30202 印刷费 | 0.00'], 'pass'],
    ['beside what rounding explains', ['302 商品 | 5.00', '30201 办公费 | 5.00', '30202 印刷费 | 0.01'], 'pass'],
    ['none at all', ['302 商品 | 5.00', '30201 办公费 | 4.00', '30202 印刷费 | 1.00'], 'pass'],
    ['all zero', ['302 商品 | 0.00', '30201 办公费 | 0.00'], 'pass'],
    ['an unreadable whole', ['302 商品 | ###', '30201 办公费 | 5.00'], 'not-evaluated unreadable'],
    ['a blank whole', ['302 商品 | ', '30201 办公费 | 5.00'], 'not-evaluated blank'],
    ['no cell for the whole', ['302 商品 | ∅', '30201 办公费 | 5.00'], 'not-evaluated rows-absent'],
  ])('%s: %j is %s', (_, rows, expected) => expect(eight(...rows)).toBe(`08[302]: ${expected}`));
});

describe('D-11 classes', () => {
  it('that 03 lists with money have a row in 01; rounding is no money', () => {
    const book = (amount: string): Book =>
      typedBook({ '01': { columns: ['决算数'], rows: ['205 教育支出 | 5.00'] }, '03': { columns: ['本年支出合计'], rows: ['205 教育支出 | 5.00', `230 转移性支出 | ${amount}`] } });
    expect(['0.00', '0.02', '0.03', '-0.03', '###'].map((amount) => ofTable('D-11', book(amount)))).toEqual([
      '03 01: pass', '03 01: pass', '03 01: error', '03 01: error', '03 01: pass',
    ]);
  });

  it('of a fund have their money in 04, and the other way round', () => {
    const fund = '政府性基金预算财政拨款';
    const book = (all: string, ...own: readonly string[]): readonly string[] =>
      states('D-11', typedBook({ '04': { columns: [fund], rows: [`212 城乡社区支出 | ${all}`] }, '10': { columns: ['本年支出.小计'], rows: own } })).slice(0, 2);
    expect(book('5.00', '212 城乡社区支出 | 5.00')).toEqual(['04 10: pass', '10 04: pass']);
    expect(book('5.00')).toEqual(['04 10: error', '10 04: pass']);
    expect(book('5.00', '212 城乡社区支出 | 0.00')).toEqual(['04 10: error', '10 04: pass']);
    expect(book('5.00', '212 城乡社区支出 | ###')).toEqual(['04 10: pass', '10 04: pass']);
    expect(book('0.00', '212 城乡社区支出 | 5.00')).toEqual(['04 10: pass', '10 04: error']);
    expect(book('###', '212 城乡社区支出 | 5.00')).toEqual(['04 10: pass', '10 04: pass']);
    expect(book('0.00', '229 其他支出 | 5.00')).toEqual(['04 10: pass', '10 04: error']);
    // Its 款 is no class.
    expect(book('0.00', '21208 国有土地使用权出让收入安排的支出 | 5.00')).toEqual(['04 10: pass', '10 04: pass']);
  });
});

describe('X-20 and X-33 codes that another table lacks', () => {
  it('count only where money was spent', () => {
    const lists = (amounts: string, ...listed: readonly string[]): string =>
      ofTable('X-20', two({ '06': [`205 教育 | ${amounts}`], '03': listed.length > 0 ? listed : ['208 社保 | 1.00'] }));
    expect(lists('5.00 | 5.00 | 0.00')).toBe('06 03: error');
    expect(lists('0.00 | 0.00 | 0.00')).toBe('06 03: pass');
    expect(lists('### |  | 0.00')).toBe('06 03: pass');
    expect(lists('5.00 | 5.00 | 0.00', '205 教育 | 5.00')).toBe('06 03: pass');
  });

  it('in 10 look at the expenditure alone', () => {
    const ten = (income: string, outlay: string): string =>
      states('X-20', typedBook({ '10': { columns: ['本年收入', '本年支出.小计'], rows: [`212 城乡社区支出 | ${income} | ${outlay}`] }, '03': { columns: ['本年支出合计'], rows: ['208 社保 | 1.00'] } }))[0] ?? '';
    expect([ten('5.00', '0.00'), ten('0.00', '5.00')]).toEqual(['10 03: pass', '10 03: error']);
  });

  it('of 06 and 07 are compared both ways', () => {
    const both = (six: string, seven: string): readonly string[] => states('X-33', two({ '06': [`${six} 甲 | 5.00`], '07': [`${seven} 甲 | 5.00`] }));
    expect(both('205', '205')).toEqual(['06 07: pass', '07 06: pass']);
    expect(both('205', '208')).toEqual(['06 07: error', '07 06: error']);
  });
});

describe('M-22 what the layout fixes', () => {
  it('is named by key, and by name where that says more', () => {
    const book = withTable(one('08', '302 商品和服务支出 | 5.00', '人员经费合计 | 5.00'), (table) => ({
      ...table,
      items: table.items.map(({ row: _row, ...item }): Item => item),
      columns: table.columns.map((column) => ({ ...column, present: false })),
    }));
    expect(verdicts('M-22', book).map(({ outcome }) => (outcome.state === 'fail' ? outcome.finding : outcome))).toMatchObject([
      { code: 'layout-incomplete', axis: 'rows', absent: ['302 商品和服务支出', '人员经费合计'], expected: 2 },
      { code: 'layout-incomplete', axis: 'columns', absent: ['决算数'], expected: 1 },
    ]);
  });
});

describe('H-5 rows left out', () => {
  const listed = (...rows: readonly string[]): string => ofTable('H-5', one('03', ...rows));

  it.each<[string, readonly string[], string]>([
    ['nothing', ['205 教育 | 5.00 | 3.00 | 2.00', '20508 培训 | 5.00 | 3.00 | 2.00'], 'pass'],
    ['a row with money in two columns', ['205 教育 | 9.00 | 7.00 | 2.00', '20508 培训 | 5.00 | 3.00 | 2.00'], 'error'],
    ['one figure off', ['205 教育 | 9.00 | 3.00 | 2.00', '20508 培训 | 5.00 | 3.00 | 2.00'], 'pass'],
    ['two figures off, the total not', ['205 教育 | 5.00 | 7.00 | 6.00', '20508 培训 | 5.00 | 3.00 | 2.00'], 'pass'],
    ['more in the parts than in the whole', ['205 教育 | 1.00 | 1.00 | 0.00', '20508 培训 | 5.00 | 3.00 | 2.00'], 'pass'],
    ['two figures that rounding explains', ['205 教育 | 5.01 | 3.01 | 2.00', '20508 培训 | 5.00 | 3.00 | 2.00'], 'pass'],
    ['其中：', ['205 教育 | 9.00 | 7.00 | 2.00', '其中：', '20508 培训 | 5.00 | 3.00 | 2.00'], 'nothing'],
    ['no part at all', ['205 教育 | 9.00 | 7.00 | 2.00'], 'nothing'],
    ['what cannot be read', ['205 教育 | ### | ### | ###', '20508 培训 | 5.00 | 3.00 | 2.00'], 'not-evaluated unreadable'],
    ['blanks', ['205 教育 |  |  | ', '20508 培训 | 5.00 | 3.00 | 2.00'], 'not-evaluated blank'],
    ['a blank in each part', ['205 教育 | 5.00 | 3.00 | 2.00', '20508 培训 |  | ### | '], 'not-evaluated unreadable'],
  ])('%s: %j', (_, rows, expected) => expect(listed(...rows)).toBe(expected === 'nothing' ? 'nothing' : `03[205]: ${expected}`));

  it('in 09 want money in any two columns, as none of them is a total', () => {
    const nine = (parent: string): string =>
      ofTable('H-5', typedBook({ '09': { columns: ['本年收入', '本年支出'], rows: [`205 教育 | ${parent}`, '20508 培训 | 3.00 | 3.00'] } }));
    expect([nine('5.00 | 5.00'), nine('3.00 | 5.00')]).toEqual(['09[205]: error', '09[205]: pass']);
  });
});

describe('M-10 to M-18 writing', () => {
  const cells = (change: (cell: BoundCell, index: number) => BoundCell): Book =>
    withTable(one('03', '合计 | 5.00 | 3.00 | 2.00', '205 教育 | 5.00 | 3.00 | 0.00'), (table) => {
      let index = 0;
      return {
        ...table,
        cells: new Map([...table.cells].map(([item, row]) => [item, new Map([...row].map(([column, cell]) => [column, change({ ...cell, written: 1 }, index++)]))])),
      };
    });

  it('M-15: decimals are counted where there is money, and marked where they are the fewer', () => {
    const book = (odd: number): Book => cells((cell, index) => (index < odd ? { ...cell, decimals: 1 } : cell));
    const said = (odd: number): unknown => facts('M-15', book(odd));
    expect(said(0)).toBeUndefined();
    expect(said(1)).toMatchObject({ code: 'writing', how: 'decimals', count: 1, total: 5, cells: [{ cell: { item: '合计', column: '本年支出合计' } }] });
    expect(said(2)).toMatchObject({ count: 2, total: 5, cells: [{}, {}] });
    expect(said(3)).toMatchObject({ count: 3, total: 5, cells: [] });
    // A zero may be a plain 0.
    expect(facts('M-15', cells((cell, index) => (index === 5 ? { ...cell, decimals: 0 } : cell)))).toBeUndefined();
  });

  it('M-18: text is counted among all amounts; odd writing is said by another rule', () => {
    const text = (odd: number): unknown => facts('M-18', cells((cell, index) => (index < odd ? { ...cell, written: '5.00' } : cell)));
    expect(text(0)).toBeUndefined();
    expect(text(3)).toMatchObject({ how: 'text', count: 3, total: 6, cells: [{}, {}, {}] });
    expect(text(4)).toMatchObject({ count: 4, total: 6, cells: [] });
    const odd = cells((cell) => ({ ...cell, written: '5.00 ', reading: { kind: 'amount', amount: { fen: 1, step: 1 }, oddity: 'spaces' } }));
    expect(facts('M-18', odd)).toBeUndefined();
    expect(facts('M-18', cells((cell) => ({ ...cell, written: '###', reading: { kind: 'unreadable', cause: 'error-value' } })))).toBeUndefined();
  });

  it('M-10: a table is blank where every cell is, and a dash is none', () => {
    const zero = { fen: 0, step: 10_000 };
    const blank = (dash: (index: number) => boolean) => cells((cell, index) => ({ ...cell, reading: { kind: 'blank', dash: dash(index), asZero: true, zero } }));
    expect([ofTable('M-10', blank(() => false)), ofTable('M-10', blank((index) => index === 0)), ofTable('M-10', one('03'))]).toEqual(['03: info', '03: pass', '03: pass']);
    expect(ofTable('M-10', cells((cell) => cell))).toBe('03: pass');
  });

  it('M-12: a blank counts where it is no zero and no dash', () => {
    const zero = { fen: 0, step: 10_000 };
    const blank = (dash: boolean, asZero: boolean) => facts('M-12', cells((cell, index) => (index < 2 ? { ...cell, reading: { kind: 'blank', dash, asZero, zero } } : cell)));
    expect(blank(false, false)).toMatchObject({ code: 'blank-cells', count: 2, cells: [{}, {}] });
    expect([blank(true, false), blank(false, true)]).toEqual([undefined, undefined]);
  });

  it('M-11: what is written oddly is said once a table and kind, what cannot be read cell by cell', () => {
    const zero = { fen: 0, step: 10_000 };
    const amount = { fen: 5, step: 1 };
    const book = cells((cell, index) => {
      if (index === 0) return { ...cell, written: '５', reading: { kind: 'amount', amount, oddity: 'full-width' } };
      if (index === 1) return { ...cell, written: '-', reading: { kind: 'blank', dash: true, asZero: false, zero } };
      if (index === 2) return { ...cell, written: '无', reading: { kind: 'unreadable', cause: 'text' } };
      if (index === 3) return { ...cell, written: '=A1', reading: { kind: 'unreadable', cause: 'not-calculated' } };
      return { ...cell, written: ' 5', reading: { kind: 'amount', amount, oddity: 'spaces' } };
    });
    expect(states('M-11', book)).toEqual(['03[合计].项目支出: review', '03[205].本年支出合计: error', '03 full-width: review', '03 spaces: review', '03 dash: review']);
    const findings = verdicts('M-11', book).map(({ outcome }) => (outcome.state === 'fail' ? outcome.finding : undefined));
    expect(findings).toMatchObject([
      { code: 'unreadable', cause: 'text', written: '无', cells: [{ cell: { column: '项目支出' } }] },
      { code: 'unreadable', cause: 'not-calculated', written: '=A1' },
      { code: 'odd-writing', oddity: 'full-width', table: '03', written: '５', count: 1, cells: [{}] },
      { oddity: 'spaces', written: ' 5', count: 2, cells: [{}, {}] },
      { oddity: 'dash', written: '-', count: 1 },
    ]);
    // A dash that means zero is no odd writing; most cells odd are a habit.
    expect(states('M-11', cells((cell) => ({ ...cell, reading: { kind: 'blank', dash: true, asZero: true, zero } })))).toEqual(['03: pass']);
    expect(facts('M-11', cells((cell, index) => (index < 4 ? { ...cell, reading: { kind: 'amount', amount, oddity: 'spaces' } } : cell)))).toMatchObject({ count: 4, cells: [] });
  });
});
