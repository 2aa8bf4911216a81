import { recognise } from '../../src/recognise';
import type { HiddenLines, Sheet } from '../../src/model';
import { stacked, typedSheet } from './support/typed-sheet';

const sheet = typedSheet(
  '09',
  `一般公共预算财政拨款项目支出决算表
  单位：万元
  科目编码 | 科目名称 | 行次 | 本年收入 | 本年支出 |
   | 合计 | 1 | 5.00 | 5.00 | 备注
  205 | 教育支出 | 2 | 5.00 | 5.00 |
  注：本表反映项目支出。`,
);
const hiddenIn = (hiddenLines: HiddenLines, of: Sheet = sheet) => recognise([{ ...of, hiddenLines }]).tables.map((table) => table.hiddenLines);

describe('what is hidden of a sheet', () => {
  it('is told of a table where its amounts stand in it', () => {
    expect(hiddenIn({ rows: [4], columns: [3] })).toEqual([{ rows: [4], columns: [3] }]);
    expect(hiddenIn({ rows: [3, 4], columns: [3, 4] })).toEqual([{ rows: [3, 4], columns: [3, 4] }]);
  });

  it('is none of the table’s where no amount stands: frame, header, notes, codes, 行次, 备注', () => {
    expect(hiddenIn({ rows: [0, 1, 2, 5], columns: [0, 1, 2, 5] })).toEqual([{ rows: [], columns: [] }]);
  });

  it('is that of each table on a sheet of several', () => {
    const below = typedSheet('03', `支出决算表
      科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
       | 合计 | 5.00 | 5.00 | 0.00 | 0.00 | 0.00 | 0.00`);
    const hidden = hiddenIn({ rows: [3, 6, 8], columns: [4, 5] }, stacked('全部', [sheet, below]));
    expect(hidden).toEqual([{ rows: [8], columns: [4, 5] }, { rows: [3], columns: [4] }]);
  });

  it('is not told where the program does not tell it', () => {
    expect(recognise([sheet]).tables[0]).not.toHaveProperty('hiddenLines');
  });
});
