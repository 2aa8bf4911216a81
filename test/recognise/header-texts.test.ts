import { Grid } from '../../src/recognise/grid';
import { columnTexts, headerText, isOrdinal, ordinalDigits } from '../../src/recognise/header-texts';
import type { Area, Sheet } from '../../src/model';
import { typedSheet } from './support/typed-sheet';

describe('a header text', () => {
  it.each([
    ['决算数', '决算数'],
    ['其中:教育收费', '教育收费'],
    ['决算数(万元)', '决算数'],
    ['决算数(元)', '决算数'],
    ['小计(单位:千元)', '小计'],
    ['小计(亿元)', '小计'],
    ['(万元)', '(万元)'],
    ['决算数(人)', '决算数(人)'],
    ['本年收入合计1', '本年收入合计'],
    ['其他收入111', '其他收入'],
    ['其他收入1111', '其他收入1111'],
    ['2024', '2024'],
    ['1月收入', '1月收入'],
    ['项目栏次', '项目'],
    ['栏次', '栏次'],
    ['栏次说明', '栏次说明'],
    ['项目栏次说明', '项目栏次说明'],
    ['决算数(万元)1', '决算数'],
    ['决算金额', '决算数'],
    ['2024年度决算金额(万元)', '2024年度决算数'],
    ['年初预算金额', '年初预算数'],
    ['金额', '金额'],
    ['金额(单位:人民币万元)', '金额'],
    ['金额(人民币元)', '金额'],
    ['金额:万元', '金额'],
    ['决算数/万元', '决算数'],
    ['决算数,元', '决算数'],
    ['决算数万元', '决算数'],
    ['决算数/万元2', '决算数'],
    ['决算数(人民币)', '决算数(人民币)'],
    ['决算数/人', '决算数/人'],
    ['决算数元', '决算数元'],
    ['上元', '上元'],
    ['100万元', '100万元'],
    ['决算数/万元以上', '决算数/万元以上'],
    ['万元', '万元'],
    ['行号', '行次'],
    ['银行号', '银行号'],
    ['栏次/科目', '科目'],
    ['科目/栏次', '科目'],
    ['其中,教育收费', '教育收费'],
    ['栏1', '栏1'],
    ['1=2+3', '1=2+3'],
    ['决算金额合计', '决算金额合计'],
  ])('%s says %s', (text, expected) => expect(headerText(text)).toBe(expected));

  it.each([
    ['1', true],
    ['12', true],
    ['111', true],
    ['3=1+2', true],
    ['6=1+2-3', true],
    ['1=2', true],
    ['(1)', true],
    ['(12)=(1)+(2)', true],
    ['1栏', true],
    ['第1栏', true],
    ['栏1', true],
    ['1=2~6', true],
    ['1=(2+...+6)', true],
    ['1=2+3+......+6', true],
    ['1=∑(2:6)', true],
    ['(0)', false],
    ['(1111)', false],
    ['(1', false],
    ['1)', false],
    ['(一)', false],
    ['1栏目', false],
    ['第1', false],
    ['栏', false],
    ['1=()', false],
    ['1=2年', false],
    ['-1', false],
    ['0', false],
    ['01', false],
    ['1111', false],
    ['x1', false],
    ['1x', false],
    ['3=', false],
    ['3=x', false],
    ['1.5', false],
    ['', false],
  ])('%s is a 栏次: %s', (text, expected) => expect(isOrdinal(text)).toBe(expected));
});

it.each([
  ['3', '3'],
  ['3=1+2', '3'],
  ['(12)', '12'],
  ['第3栏', '3'],
  ['栏次', ''],
])('the number of %s is %j', (text, digits) => expect(ordinalDigits(text)).toBe(digits));

/** The texts above the columns of rows 0 to `bottom`, one string a column, `-` where there is none. */
function above(lines: string, merges: readonly Area[] = []): readonly string[] {
  const sheet: Sheet = { ...typedSheet('x', lines), merges };
  const texts = columnTexts(new Grid(sheet), 0, sheet.values.length - 1, headerText);
  return Array.from({ length: sheet.values[0]!.length }, (_, column) => texts.get(column)?.join('>') ?? '-');
}

describe('the texts above columns', () => {
  it('go on to the right under the same group, where nothing is merged', () => {
    expect(above(`收入 | | 支出 |
                  项目 | 决算数 | 项目 | 决算数`)).toEqual(['收入>项目', '收入>决算数', '支出>项目', '支出>决算数']);
    expect(above(`本年支出 | | | 年末
                  小计 | 基本支出 | 项目支出 |`)).toEqual(['本年支出>小计', '本年支出>基本支出', '本年支出>项目支出', '年末']);
  });

  it('go on over a blank row', () => {
    expect(above(`甲 |
                  |
                  丙 |
                  丁 | 戊`)).toEqual(['甲>丙>丁', '甲>丙>戊']);
  });

  it('stop where another group begins', () => {
    expect(above(`甲 | | 乙 |
                  丙 | | | 丁`)).toEqual(['甲>丙', '-', '乙', '乙>丁']);
  });

  it('are those of the merged area, and of nothing beside it', () => {
    const merged = [{ top: 0, left: 0, bottom: 0, right: 1 }, { top: 0, left: 2, bottom: 1, right: 2 }];
    expect(above(`甲 | | 乙 |
                  丙 | 丁 | |`, merged)).toEqual(['甲>丙', '甲>丁', '乙', '-']);
  });

  it('leave out 栏次 and its numbers, and a column without any text of its own is a gap', () => {
    expect(above(`栏次 | 1 | 2 |
                  合计 | 小计 | | 其他`)).toEqual(['合计', '小计', '', '其他']);
  });
});
