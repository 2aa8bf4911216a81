import { readAmount, shareOf, unlistedOf } from '../../../src/narrative/figures';
import type { NumberLook, Quantity } from '../../../src/narrative/figures';
import { reasonInWords } from '../../../src/narrative/wording/reason';
import { book } from '../text';

const accounts = book({
  '06': {
    columns: ['小计', '基本支出'],
    rows: [
      '合计 | 100.00 | ',
      '210 卫生健康支出 | 60.00 | ###',
      '其中：',
      '21011 行政事业单位医疗 | 45.00 | -',
      '221 住房保障支出 | 30.01 | ∅',
      '其中：',
      '22102 住房改革支出 | 30.00 | 0.00',
      '205 教育支出 | 10.00 | 0.00',
      '206 科学技术支出 | 50.00 | 0.00',
      '20601 科学技术管理事务 | 40.00 | 0.00',
      '229 其他支出 | 9.00 | 0.00',
      '其中：',
      '22999 其他支出 | ### | 0.00',
      '224 灾害防治及应急管理支出 | 9.00 | 0.00',
      '其中：',
      '22401 应急管理事务 | 12.00 | 0.00',
    ],
  },
});

const read = (item: string, column: string): Quantity => readAmount(accounts, { table: '06', item, column }, '数');

describe('reading an amount', () => {
  test('a dash that means zero is zero', () => {
    expect(read('21011', '基本支出')).toMatchObject({ known: true, amount: { fen: 0 } });
  });

  test('what cannot be read says why, and is never zero', () => {
    const reasons = [
      read('210', '基本支出'),
      read('合计', '基本支出'),
      read('207', '小计'),
      read('221', '基本支出'),
      readAmount(accounts, { table: '13', item: '决算数', column: '合计' }, '数'),
      readAmount(undefined, { table: '13', item: '决算数', column: '合计' }, '数'),
    ].map((each) => (each.known ? 'known' : reasonInWords(each.why)));
    expect(reasons).toEqual([
      '（表06单元格C6无法读取）',
      '（表06单元格C5为空）',
      '（表06没有“207”）',
      '（表06没有“基本支出”栏）',
      '（未识别到表13）',
      '',
    ]);
  });

  test('the formula says where it stands', () => {
    expect(read('205', '小计')).toMatchObject({ formula: '表06 205 教育支出 小计' });
  });
});

describe('share', () => {
  const LOOK: NumberLook = { decimals: 1, zeros: 'strip' };

  test('keeps both cells', () => {
    const share = shareOf('k', { ...read('210', '小计'), name: '卫生健康支出' }, { ...read('合计', '小计'), name: '支出合计' }, LOOK);
    expect(share).toMatchObject({ known: true, text: '60', figure: { formula: '卫生健康支出 ÷ 支出合计', unit: '%' } });
    expect(share.known ? share.figure.cells.map(({ item }) => item) : []).toEqual(['210', '合计']);
  });

  test('has no base in a whole of zero', () => {
    expect(shareOf('k', read('205', '小计'), read('205', '基本支出'), LOOK)).toMatchObject({ known: false, why: { code: 'no-base' } });
  });
});

describe('what is not listed', () => {
  const table = accounts.tables[0]!;
  const unlisted = (key: string): Quantity | undefined => {
    return unlistedOf(table, table.items.find((item) => item.key === key)!, '小计');
  };

  test('behind 其中：, with all its cells', () => {
    const residual = unlisted('210')!;
    expect(residual).toMatchObject({ known: true, amount: { fen: 15_000_000 }, formula: '表06 210 卫生健康支出 小计 − 其中所列各款之和' });
    expect(residual.known ? residual.cells.map(({ item }) => item) : []).toEqual(['210', '21011']);
  });

  test('all of a 类 without 款', () => {
    expect(unlisted('205')).toMatchObject({ known: true, amount: { fen: 10_000_000 } });
  });

  test('not a tail, not rows that merely do not add up, not a negative rest', () => {
    expect(unlisted('221')).toBeUndefined();
    expect(unlisted('206')).toBeUndefined();
    expect(unlisted('224')).toBeUndefined();
  });

  test('unknown where a part is', () => {
    expect(unlisted('229')).toMatchObject({ known: false, why: { code: 'unreadable' } });
  });
});
