import type { Book } from '../../../src/model';
import { instancesOf } from '../support/run-line';
import { typedBook } from '../support/typed-book';

/** A small department; every amount is right. */
const book: Book = typedBook({
  '01': {
    columns: ['决算数'],
    rows: ['事业收入 | 3.00', '其他收入 | 2.00', '本年收入合计 | 5.00', '208 社会保障和就业支出 | 7.00', '210 卫生健康支出 | 0.00', '213 农林水支出 | 1.00'],
  },
  '03': {
    columns: ['本年支出合计', '基本支出', '项目支出'],
    rows: [
      '合计 | 10.00 | 8.00 | 2.00',
      '208 社会保障和就业支出 | 7.00 | 6.00 | 1.00',
      '20805 行政事业单位养老支出 | 7.00 | 6.00 | 1.00',
      '2080505 机关事业单位基本养老保险缴费支出 | 4.00 | 4.00 | 0.00',
      '2080506 机关事业单位职业年金缴费支出 | 3.00 | 2.00 | 1.00',
      '210 卫生健康支出 | 3.00 | 2.00 | 1.00',
    ],
  },
  '06': {
    columns: ['小计', '基本支出', '项目支出'],
    rows: ['合计 | 6.00 | 5.00 | 1.00', '208 社会保障和就业支出 | 6.00 | 5.00 | 1.00', '20805 行政事业单位养老支出 | 6.00 | 5.00 | 1.00', '2080505 机关事业单位基本养老保险缴费支出 | 6.00 | 5.00 | 1.00'],
  },
  '07': {
    columns: ['合计', '301', '30101', '30102', '303', '30301'],
    rows: ['合计 | 6.00 | 5.00 | 3.00 | 2.00 | 1.00 | 1.00', '208 社会保障和就业支出 | 6.00 | 5.00 | 3.00 | 2.00 | 1.00 | 1.00'],
  },
  '08': { columns: ['决算数'], rows: ['301 工资福利支出 | 5.00', '30101 基本工资 | 3.00', '30102 津贴补贴 | 2.00', '人员经费合计 | 5.00'] },
});

const lines = (line: string): readonly string[] => instancesOf(book, line);

describe('a line gives an instance', () => {
  it('for each row and column that the left side stands for', () => {
    expect(lines('03[类].* = Σ 03[其款].*')).toEqual([
      '03[208].本年支出合计: pass',
      '03[208].基本支出: pass',
      '03[208].项目支出: pass',
      '03[210].本年支出合计: not-applicable no-children',
      '03[210].基本支出: not-applicable no-children',
      '03[210].项目支出: not-applicable no-children',
    ]);
    expect(lines('03[*].(基本支出、项目支出) ≥ 0')).toHaveLength(12);
    expect(lines('01[收入各项] ≥ 0')).toEqual(['01[事业收入].决算数: pass', '01[其他收入].决算数: pass']);
    expect(lines('03[款].基本支出 = Σ 03[其项].基本支出')).toEqual(['03[20805].基本支出: pass']);
    expect(lines('03[科目].本年支出合计 ≥ 0')).toHaveLength(5);
  });

  it('of one row and column where it names one', () => {
    expect(lines('01[本年收入合计] = Σ 01[收入各项]')).toEqual(['01[本年收入合计].决算数: pass']);
    expect(lines('03[合计].基本支出 = Σ 03[类].基本支出')).toEqual(['03[合计].基本支出: pass']);
  });

  it('for the rows and columns of the right side where the left stands for one', () => {
    expect(lines('0 ≤ 03[类].项目支出')).toEqual(['03[208].项目支出: pass', '03[210].项目支出: pass']);
    expect(lines('03[合计].基本支出 ≥ 06[类].基本支出')).toEqual(['06[208].基本支出: pass']);
  });

  it('without any of the rows that 除 takes out', () => {
    expect(lines('03[类 除 210].项目支出 ≥ 0')).toEqual(['03[208].项目支出: pass']);
    expect(lines('03[* 除 合计、208、20805、2080505].项目支出 ≥ 0')).toEqual(['03[2080506].项目支出: pass', '03[210].项目支出: pass']);
    expect(lines('03[20805].项目支出 = Σ 03[项 除 2080505].项目支出')).toEqual(['03[20805].项目支出: pass']);
    expect(lines('01[208、210 除 210] ≥ 0')).toEqual(['01[208].决算数: pass']);
    expect(lines('03[款].基本支出 = Σ 03[其项].基本支出')).toEqual(['03[20805].基本支出: pass']);
    expect(lines('03[款].基本支出 = Σ 03[其项 除 2080506].基本支出')).toEqual(['03[20805].基本支出: error']);
    expect(lines('01[208] = 03[同类 除 208].本年支出合计')).toEqual(['01[208].决算数: error']);
  });

  it('on each column of a range, from the first to the last named', () => {
    expect(lines('03[合计].(本年支出合计 … 基本支出) ≥ 0')).toEqual(['03[合计].本年支出合计: pass', '03[合计].基本支出: pass']);
    expect(lines('03[*].本年支出合计 = Σ 03[*].(基本支出 … 项目支出)').every((line) => line.endsWith('pass'))).toBe(true);
  });

  it('and none where the table has no such row', () => {
    expect(lines('07[项].合计 ≥ 0')).toEqual([]);
    expect(lines('03[2210201].本年支出合计 ≥ 0')).toEqual([': not-applicable not-listed']);
  });
});

describe('the same row elsewhere', () => {
  it('is the one with its code', () => {
    expect(lines('06[科目].小计 ≤ 03[同科目].本年支出合计')).toEqual([
      '06[208].小计: pass',
      '06[20805].小计: pass',
      // 03 lists 4.00 of this 项 only.
      '06[2080505].小计: error',
    ]);
    expect(lines('01[支出各类] = 03[同类].本年支出合计')).toEqual([
      '01[208].决算数: pass',
      '01[210].决算数: error',
      '01[213].决算数: not-applicable not-listed',
    ]);
  });

  it('counts as nothing where it is not listed and need not be', () => {
    expect(lines('01[支出各类] = 03[同类?].本年支出合计')).toEqual(['01[208].决算数: pass', '01[210].决算数: error', '01[213].决算数: error']);
    expect(lines('03[项].本年支出合计 = 06[同科目?].小计')).toEqual(['03[2080505].本年支出合计: error', '03[2080506].本年支出合计: error']);
  });

  it('does not apply where none of those that might be named is', () => {
    expect(lines('03[2080505?].基本支出 + 03[2101101?].基本支出 = 08[301]')).toEqual(['08[301].决算数: error']);
    // Whichever of them it is: the line does not vanish with the first.
    expect(lines('03[2101101?].基本支出 + 03[2080505?].基本支出 = 08[301]')).toEqual(['08[301].决算数: error']);
    expect(lines('03[2101101?].基本支出 + 03[2101102?].基本支出 = 08[301]')).toEqual(['08[301].决算数: not-applicable not-listed']);
  });

  it('may be a column: 07 has the economic 科目 across', () => {
    expect(lines('08[经济科目] = 07[合计].同科目')).toEqual(['08[301].决算数: pass', '08[30101].决算数: pass', '08[30102].决算数: pass']);
    expect(lines('07[合计].经济科目 ≥ 08[同科目]')).toEqual([
      '07[合计].301: pass',
      '07[合计].30101: pass',
      '07[合计].30102: pass',
      '07[合计].303: not-applicable not-listed',
      '07[合计].30301: not-applicable not-listed',
    ]);
  });

  it('and the columns below a group are its 款', () => {
    expect(lines('07[*].各小计 = Σ 07[*].其款')).toEqual([
      '07[合计].301: pass',
      '07[合计].303: pass',
      '07[208].301: pass',
      '07[208].303: pass',
    ]);
  });
});

describe('the instances of a rule', () => {
  it('say which line they are of from the second on', () => {
    const names = instancesOf(book, '01[本年收入合计] ≥ 0').concat(instancesOf(book, '03[合计].基本支出 ≥ 0'));
    expect(names).toEqual(['01[本年收入合计].决算数: pass', '03[合计].基本支出: pass']);
  });

  it('do not apply where a table is absent', () => {
    expect(lines('09[合计].本年支出 = 03[合计].项目支出')).toEqual(['缺表: not-applicable table-absent']);
    expect(lines('若 04[本年收入合计] = 0: 03[合计].项目支出 = 0')).toEqual(['缺表: not-applicable table-absent']);
  });
});
