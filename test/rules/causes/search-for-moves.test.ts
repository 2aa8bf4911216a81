import { cellOf } from '../../../src/model';
import type { Book, Outcome } from '../../../src/model';
import { GroupAssessor } from '../../../src/rules/causes/group-assessment';
import { movedFigures } from '../../../src/rules/causes/moved-figures';
import { Trial } from '../../../src/rules/causes/trial';
import type { Judged } from '../../../src/rules/causes/judged';
import { tablesOf } from '../../../src/rules/notation/tables';
import { typedBook } from '../support/typed-book';
import { movedIn } from './support/moved';

describe('of moves that explain as much', () => {
  it('rows of one table are exchanged rather than columns of another, though more figures change', () => {
    // 06's 205 should have 4.12, and its 208 9.51; or 03's 205 7.13, and its 208 7.13. 02 says that 03's rows stand where they should.
    const book = typedBook({
      '02': { columns: ['本年收入合计'], rows: ['205 甲 | 11.25', '208 乙 | 16.64'] },
      '03': { columns: ['本年支出合计', '基本支出', '项目支出'], rows: ['205 甲 | 11.25 | 4.12 | 7.13', '208 乙 | 16.64 | 7.13 | 9.51'] },
      '06': { columns: ['小计', '基本支出', '项目支出'], rows: ['205 甲 | 16.64 | 7.13 | 9.51', '208 乙 | 11.25 | 4.12 | 7.13'] },
    });
    const across = ['03[*].本年支出合计 = Σ 03[*].(基本支出、项目支出)', '06[*].小计 = Σ 06[*].(基本支出、项目支出)'];
    expect(movedIn(book, '03[205].基本支出 = 06[205].基本支出', '03[208].项目支出 = 06[208].项目支出', '02[*].本年收入合计 = 03[同科目].本年支出合计', ...across)).toEqual([
      '06 rows-swapped 11.25: 205.小计, 205.基本支出, 205.项目支出, 208.小计, 208.基本支出, 208.项目支出',
    ]);
  });
});

describe('rows in each other’s place are found beside many other moves', () => {
  const FIGURES = ['11.25', '23.87', '34.96', '47.18', '58.09', '60.31', '72.44', '81.53', '96.70'];
  const listed = (figures: readonly string[]): readonly string[] => figures.map((figure, index) => `30${index + 1} 类${index + 1} | ${figure}`);
  const slid = (figures: readonly string[]): readonly string[] => ['0.00', ...figures.slice(0, -1)];
  /** 201 and 202 of 06 exchanged: 07 and 12 have them as they should be. */
  const exchanged = (besides: Parameters<typeof typedBook>[0]): Book =>
    typedBook({
      ...besides,
      '06': { columns: ['小计', '基本支出', '项目支出'], rows: ['201 甲 | 23.87 | 14.36 | 9.51', '202 乙 | 11.25 | 7.13 | 4.12'] },
      '07': { columns: ['合计'], rows: ['201 甲 | 11.25', '202 乙 | 23.87'] },
      '12': { columns: ['本年支出.合计', '本年支出.基本支出', '本年支出.项目支出'], rows: ['201 甲 | 11.25 | 7.13 | 4.12', '202 乙 | 23.87 | 14.36 | 9.51'] },
    });
  const TIES = ['06[*].小计 = 07[同科目].合计', '06[*].基本支出 = 12[同科目].本年支出.基本支出', '06[*].项目支出 = 12[同科目].本年支出.项目支出'];
  const FOUND = '06 rows-swapped 11.25: 201.小计, 201.基本支出, 201.项目支出, 202.小计, 202.基本支出, 202.项目支出';
  const table = (column: string, figures: readonly string[]) => ({ columns: [column], rows: listed(figures) });

  it('that explain more, but that single figures explain as well', () => {
    // 03 and 09 agree on each of the six figures that slid down in 02.
    const six = FIGURES.slice(0, 6);
    const book = exchanged({ '02': table('本年收入合计', slid(six)), '03': table('本年支出合计', six), '09': table('本年收入', six) });
    const run = ['02[*].本年收入合计 = 03[同科目].本年支出合计', '02[*].本年收入合计 = 09[同科目].本年收入'];
    expect([...movedIn(book, ...run, ...TIES, '06[*].小计 = 12[同科目].本年支出.合计')].sort()).toEqual([expect.stringMatching(/^02 rows-shifted/), FOUND]);
  });

  it('that explain more, but that would break as much', () => {
    // 02 and 09 agree, and so do 03 and 11.
    const book = exchanged({ '02': table('本年收入合计', slid(FIGURES)), '03': table('本年支出合计', FIGURES), '09': table('本年收入', slid(FIGURES)), '11': table('本年支出', FIGURES) });
    const pairs = ['02[*].本年收入合计 = 03[同科目].本年支出合计', '02[*].本年收入合计 = 09[同科目].本年收入', '03[*].本年支出合计 = 11[同科目].本年支出'];
    expect(movedIn(book, ...pairs, ...TIES)[0]).toBe(FOUND);
  });
});

describe('no move is tried', () => {
  it('where one figure explains all that is wrong', () => {
    // Nor is it asked whether 202 stands in the place of 201 or of 203.
    const book = typedBook({
      '03': { columns: ['本年支出合计'], rows: ['201 甲 | 34.96', '202 乙 | 11.52', '203 丙 | 23.87'] },
      '06': { columns: ['小计'], rows: ['202 乙 | 11.25'] },
      '07': { columns: ['合计'], rows: ['202 乙 | 11.25'] },
    });
    const trial = new Trial(tablesOf(book));
    const [wrong, ...copies] = book.tables.map((table) => cellOf(table, '202', table.columns[0]!.key)!);
    const PASS: Outcome = { state: 'pass' };
    const ERROR: Outcome = { state: 'fail', severity: 'error', finding: { code: 'negative', cells: [], formula: '' } };
    let judgements = 0;
    const judged = copies.map((copy): Judged => ({
      instance: `${copy.table} = 03`,
      outcome: ERROR,
      isEquation: true,
      cells: [copy, wrong!],
      addends: () => [{ cell: copy, coefficient: 1 }, { cell: wrong!, coefficient: -1 }],
      again: () => {
        judgements += 1;
        const [left, right] = [copy, wrong!].map((cell) => trial.inTrial(cell).reading);
        return JSON.stringify(left) === JSON.stringify(right) ? PASS : ERROR;
      },
    }));
    expect(movedFigures(book, new GroupAssessor(trial, judged, new Set()))).toEqual([]);
    // 11.25 for 11.52, in the two relations that have it; the copies, which stand in one each, are not tried.
    expect(judgements).toBe(2);
  });
});
