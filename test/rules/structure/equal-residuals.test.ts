import type { Book } from '../../../src/model';
import { typedBook } from '../support/typed-book';
import { facts, states, verdicts } from './support/one-rule';

interface Money {
  /** 其他收入 of 01. */
  readonly own?: string;
  /** What 04 opens and closes with; 01 opens with the same. */
  readonly opening?: string;
  readonly closing?: string;
}

const listed = (columns: readonly string[], whole = '9.00'): { readonly columns: readonly string[]; readonly rows: readonly string[] } => ({
  columns,
  rows: [`210 卫生健康支出 | ${columns.map(() => whole).join(' | ')}`, '其中：', `21001 卫生健康管理事务 | ${columns.map(() => '4.00').join(' | ')}`],
});

const NONE = ['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '使用非财政拨款结余'];

/** A book whose 210 leaves 5.00 unlisted in every column. */
const book = ({ own = '0.00', opening = '0.00', closing = '0.00' }: Money = {}): Book =>
  typedBook({
    '01': { columns: ['决算数'], rows: [...NONE.map((row) => `${row} | 0.00`), `其他收入 | ${own}`, `年初结转和结余 | ${opening}`] },
    '02': listed(['本年收入合计', '财政拨款收入']),
    '03': listed(['本年支出合计', '基本支出', '项目支出']),
    '04': { columns: ['金额', '合计'], rows: [`年初财政拨款结转和结余 | ${opening} | 0.00`, `年末财政拨款结转和结余 | 0.00 | ${closing}`] },
    '06': listed(['小计', '基本支出', '项目支出']),
    '07': listed(['合计']),
    '09': listed(['本年收入', '本年支出']),
  });
const without = (of: Book, code: string): Book => ({ ...of, tables: of.tables.filter((table) => table.code !== code) });

/** Which columns are compared for each kind of money. */
const compared = (of: Book): Readonly<Record<string, string>> =>
  Object.fromEntries(verdicts('X-39', of).map(({ instance, cells }) => [instance.replace('X-39 210 ', ''), cells.map(({ table, column }) => `${table}.${column}`).join(' ')]));

describe('X-39 what is left unlisted is compared', () => {
  it.each<[string, Book, Readonly<Record<string, string>>]>([
    [
      'in all columns, where all money is fiscal and of this year',
      book(),
      { 合计: '02.本年收入合计 02.财政拨款收入 03.本年支出合计 06.小计 07.合计', 项目支出: '03.项目支出 06.项目支出 09.本年收入 09.本年支出', 基本支出: '03.基本支出 06.基本支出' },
    ],
    ['not in 03, where money is the department’s own', book({ own: '1.00' }), { 合计: '02.财政拨款收入 06.小计 07.合计', 项目支出: '06.项目支出 09.本年收入 09.本年支出' }],
    [
      'not with income, where money came from last year',
      book({ opening: '1.00' }),
      { 合计: '03.本年支出合计 06.小计 07.合计', 项目支出: '03.项目支出 06.项目支出 09.本年支出', 基本支出: '03.基本支出 06.基本支出' },
    ],
    [
      'not with income, where money goes to the next year',
      book({ closing: '1.00' }),
      { 合计: '03.本年支出合计 06.小计 07.合计', 项目支出: '03.项目支出 06.项目支出 09.本年支出', 基本支出: '03.基本支出 06.基本支出' },
    ],
    ['with neither, where there is both', book({ own: '1.00', opening: '1.00' }), { 合计: '06.小计 07.合计', 项目支出: '06.项目支出 09.本年支出' }],
    ['not in 03, where 01 is absent', without(book(), '01'), { 合计: '02.财政拨款收入 06.小计 07.合计', 项目支出: '06.项目支出 09.本年收入 09.本年支出' }],
    ['with neither, where 04 is absent', without(book(), '04'), { 合计: '06.小计 07.合计', 项目支出: '06.项目支出 09.本年支出' }],
  ])('%s', (_, of, expected) => expect(compared(of)).toEqual(expected));

  it('and says nothing where nothing is listed in part, or one column alone shows it', () => {
    expect(states('X-39', typedBook({ '06': { columns: ['小计'], rows: ['210 卫生健康支出 | 9.00', '21001 卫生健康管理事务 | 4.00'] } }))).toEqual([]);
    expect(states('X-39', typedBook({ '07': listed(['合计']) }))).toEqual([]);
  });
});

describe('X-39 what differs', () => {
  const pair = (six: string, seven: string): Book => typedBook({ '06': listed(['小计'], six), '07': listed(['合计'], seven) });

  it.each([
    ['9.00', '9.00', 'pass'],
    ['9.00', '9.01', 'rounding'],
    ['9.01', '9.00', 'rounding'],
    ['9.02', '9.00', 'review'],
    ['6.00', '9.00', 'review'],
  ])('%s in 06 and %s in 07: %s', (six, seven, expected) => expect(states('X-39', pair(six, seven))).toEqual([`210 合计: ${expected}`]));

  it('is told in the order of the tables', () => {
    expect(facts('X-39', pair('9.00', '6.00'))).toMatchObject({ residuals: [5_000_000, 2_000_000], cells: [{ cell: { table: '06' } }, { cell: { table: '07' } }] });
  });
});
