import { recognise } from '../../src/recognise';
import type { Sheet, Table } from '../../src/model';
import { scSheet, wholeSheet } from './support/fixtures';
import { typedSheet, withValues } from './support/typed-sheet';

/** `行次 C4: 1 2 4`: what is numbered, where it begins, and the numbers. */
function numbered(sheet: Sheet): readonly string[] {
  const table: Table = recognise([sheet]).tables[0]!;
  return (table.numberings ?? []).map(({ kind, numbers }) => `${kind} ${numbers[0]!.row},${numbers[0]!.column}: ${numbers.map(({ number }) => number).join(' ')}`);
}

const sequence = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_number, index) => from + index).join(' ');

const five = (...rows: readonly string[]): Sheet =>
  typedSheet(
    '05',
    `财政拨款支出决算明细表
    项目 | | 行次 | 合计 | 一般公共预算财政拨款 | | | 政府性基金预算财政拨款 | | | 国有资本经营预算财政拨款 | |
    经济分类科目编码 | 科目名称 | | | 小计 | 基本支出 | 项目支出 | 小计 | 基本支出 | 项目支出 | 小计 | 基本支出 | 项目支出
    ${rows.join('\n')}`,
  );

describe('行次', () => {
  it('are those of each side of 01, from top to bottom, with those of blank rows', () => {
    expect(numbered(wholeSheet('01'))).toEqual([`行次 6,1: ${sequence(1, 31)}`, `行次 6,4: ${sequence(32, 62)}`, '栏次 5,2: 1 2']);
  });

  it('are those that the printed book has: 30 and 61 are missing in 01', () => {
    const [left, right] = numbered(scSheet('01'));
    expect([left?.split(': ')[1], right?.split(': ')[1]]).toEqual([`${sequence(1, 29)} 31`, `${sequence(32, 60)} 62`]);
  });

  it('may be written as text and with a zero in front, and be missing here and there', () => {
    expect(numbered(five("合计 | | '01 | 5.00", "301 | 工资福利支出 | '02 | 5.00", '30101 | 基本工资 | | 3.00', '30102 | 津贴补贴 | 4 | 2.00'))).toEqual(['行次 3,2: 1 2 4']);
  });

  it.each(['甲', '—', '5.5', '0', '1000', '-2'])('are none in a column that also holds %s', (odd) => {
    expect(numbered(five('合计 | | 1 | 5.00', `301 | 工资福利支出 | ${odd} | 5.00`, '30101 | 基本工资 | 1 | 3.00'))).toEqual([]);
  });

  it('are not the page’s number below, nor what a repeated header says', () => {
    const header = '经济分类科目编码 | 科目名称 | 行次 | 合计';
    expect(numbered(five('合计 | | 1 | 5.00', '301 | 工资福利支出 | 2 | 5.00', header, '30101 | 基本工资 | 3 | 3.00', ' | | 1 |'))).toEqual(['行次 3,2: 1 2 3']);
  });

  it('are none where no column is called so', () => {
    const sheet = withValues(wholeSheet('05'), (value) => (value === '行次' ? '序号' : value));
    expect([recognise([sheet]).tables[0]?.code, numbered(sheet)]).toEqual(['05', []]);
    expect(recognise([wholeSheet('08')]).tables[0]).not.toHaveProperty('numberings');
  });
});

describe('栏次', () => {
  it('are those of the row that says so', () => {
    expect(numbered(wholeSheet('02'))).toEqual(['栏次 4,4: 1 2 3 4 5 6 7']);
  });

  it.each(['（1）', '1栏', '栏1', '1=2+3', '1=2~7'])('may be written %s', (one) => {
    const sheet = withValues(wholeSheet('02'), (value, row, column) => (row === 4 && column === 4 ? one : value));
    expect(numbered(sheet)).toEqual(['栏次 4,4: 1 2 3 4 5 6 7']);
  });

  it('are read however they count, and their row is none of amounts', () => {
    for (const wrong of [1, 9]) {
      const sheet = withValues(wholeSheet('02'), (value, row, column) => (row === 4 && column === 6 ? wrong : value));
      const { refusals, tables: [table] } = recognise([sheet]);
      expect([numbered(sheet), refusals, table?.strays]).toEqual([[`栏次 4,4: 1 2 ${wrong} 4 5 6 7`], [], []]);
    }
  });

  it('may say how they are made up', () => {
    const sheet = withValues(wholeSheet('02'), (value, row, column) => (row === 4 && column === 4 ? '1=2+3+4+5+6+7' : value));
    expect(numbered(sheet)).toEqual(['栏次 4,4: 1 2 3 4 5 6 7']);
  });

  it('that are out of order and look like amounts are not taken for 栏次', () => {
    const sheet = withValues(wholeSheet('02'), (value, row, column) => (row === 4 && column === 6 ? 1 : value));
    const formats = sheet.formats.map((row, at) => (at === 4 ? row.map(() => '#,##0.00') : row));
    expect([numbered({ ...sheet, formats }), recognise([{ ...sheet, formats }]).refusals[0]?.reason]).toEqual([[], 'unknown-rows']);
  });

  it('are none where no cell of the row says so', () => {
    const sheet = withValues(wholeSheet('02'), (value) => (value === '栏次' ? null : value));
    expect([recognise([sheet]).refusals, numbered(sheet)]).toEqual([[], []]);
  });
});
