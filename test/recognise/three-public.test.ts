import { recognise } from '../../src/recognise';
import type { Sheet, Table } from '../../src/model';
import { checkBook, CATALOGUE } from '../../src/rules';
import { findingText } from '../../src/text/zh-CN';
import { amountsOn, refusalsOf, wholeSheet } from './support/fixtures';
import { typedSheet, withTexts, withValues } from './support/typed-sheet';

/** The header of 13: two outer blocks and two inner ones. */
const six = '合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费';
const inner = '小计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费';
const cars = ' | | 小计 | 公务用车购置费 | 公务用车运行维护费 |';
const empty = Array<string>(6).fill('').join(' | ');
/** Table 13 with a column before the amounts, called so; each of the rows has a cell for it. */
const headed = (word: string, ...rows: readonly string[]): Sheet => {
  const before = (text: string): string => (word === '' ? '' : `${text} | `);
  return typedSheet(
    '财决公开13表',
    [
      '财政拨款“三公”经费支出决算表',
      '单位名称：某某局 | | 2024年度 | | 单位：万元',
      `${before(word)}预算数 | | | | | | 决算数 | | | | | | 其中：一般公共预算财政拨款 | | | | | | 其中：政府性基金预算财政拨款 | | | | |`,
      `${before('')}${six} | ${six} | ${inner} | ${inner}`,
      `${before('')}${cars} | ${cars} | ${cars} | ${cars}`,
      ...rows,
    ].join('\n'),
  );
};
const form = (...rows: readonly string[]): Sheet => headed('', ...rows);
const AMOUNTS = [
  '12.00', '0.00', '7.80', '0.00', '7.80', '4.20', '8.42', '0.00', '5.89', '0.00', '5.89', '2.53',
  '8.42', '0.00', '5.89', '0.00', '5.89', '2.53', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00',
];
const amounts = AMOUNTS.join(' | ');
const bound = (sheet: Sheet): readonly unknown[] => [Object.values(amountsOn(sheet)), refusalsOf(recognise([sheet]))];
const tableOf = (sheet: Sheet): Table | undefined => recognise([sheet]).tables[0];
const said = (sheet: Sheet): readonly string[] => {
  const book = recognise([sheet]);
  const { findings } = checkBook(book, CATALOGUE.filter(({ id }) => ['M-08', 'M-09', 'M-11', 'M-22', 'F-1308'].includes(id)));
  return findings.map((finding) => findingText(finding, book).message);
};

describe('a column of labels before the amounts of 13', () => {
  it.each([
    ['序号', '1'], ['行次', '1'], ['栏次', '1'], ['编码', '101001'], ['科目编码', '301'], ['项目', '1'], ['单位代码', '101001'], ['科目名称', '三公经费'],
  ])('%s is none of them, whatever number is in it', (word, label) => {
    expect(bound(headed(word, `${label} | ${amounts}`))).toEqual([AMOUNTS, []]);
  });

  it('may be two, with a blank one between', () => {
    const two = typedSheet('13', `财政拨款“三公”经费支出决算表
      序号 | | 编码 | 预算数 | | | | | | 决算数 | | | | | | 其中：一般公共预算财政拨款 | | | | | | 其中：政府性基金预算财政拨款 | | | | |
       | | | ${six} | ${six} | ${inner} | ${inner}
       | | | ${cars} | ${cars} | ${cars} | ${cars}
      1 | | 101001 | ${amounts}`);
    expect(bound(two)).toEqual([AMOUNTS, []]);
  });

  it('without a header is none of them where each of the 24 has its name', () => {
    expect(bound(headed(' ', `1 | ${amounts}`))).toEqual([AMOUNTS, []]);
  });

  it('is none of them below a header that is scrambled', () => {
    const scrambled = (sheet: Sheet): Sheet => withTexts(sheet, { 公务接待费: '小计' });
    expect(bound(scrambled(headed('序号', `1 | ${amounts}`)))).toEqual([AMOUNTS, []]);
    expect(bound(scrambled(form(amounts)))).toEqual([AMOUNTS, []]);
  });

  it('that nobody knows, below a scrambled header, leaves the table refused', () => {
    const unknown = withTexts(headed('校验', `1 | ${amounts}`), { 公务接待费: '小计' });
    expect([tableOf(unknown), recognise([unknown]).refusals.map(({ reason }) => reason)]).toEqual([undefined, ['header-mismatch']]);
  });

  it('has no second row of amounts below it where only the label goes on', () => {
    expect(bound(headed('序号', `1 | ${amounts}`, '2'))).toEqual([AMOUNTS, []]);
    expect(bound(headed('序号', `1 | ${amounts}`, '2 | 1.00'))[1]).toEqual(['unknown-rows 财政拨款“三公”经费支出决算表 B7']);
  });

  it('leaves a stray zero behind them one too many', () => {
    const table = tableOf(headed('序号', `1 | ${amounts} | 0.00`));
    expect(table?.surplus).toMatchObject({ row: 5, column: 25, written: 0 });
  });

  it('does not move the amounts where the header stands one column to the right of them', () => {
    expect(bound(headed(' ', amounts))).toEqual([AMOUNTS, []]);
  });
});

describe('13 with some of its amounts', () => {
  const outer = (...rows: readonly string[]): Sheet =>
    typedSheet('13', ['财政拨款“三公”经费支出决算表', '单位：万元', '预算数 | | | | | | 决算数', `${six} | ${six}`, `${cars} | ${cars}`, ...rows].join('\n'));

  it('says which blocks it lacks', () => {
    const sheet = outer(AMOUNTS.slice(0, 12).join(' | '));
    const table = tableOf(sheet);
    expect(table?.items.map(({ key, row }) => [key, row])).toEqual([
      ['预算数', 5], ['决算数', 5], ['一般公共预算财政拨款', undefined], ['政府性基金预算财政拨款', undefined],
    ]);
    expect(table?.columns.every(({ present }) => present)).toBe(true);
    expect(said(sheet)).toEqual([expect.stringContaining('缺少 2 行：一般公共预算财政拨款、政府性基金预算财政拨款')]);
  });

  it('says which column one of its blocks lacks', () => {
    const sheet = withValues(form(amounts), (value, row, column) => (column === 23 && row > 1 ? null : value));
    expect(tableOf(sheet)?.columns.flatMap(({ key, present }) => (present ? [] : [key]))).toEqual(['公务接待费']);
    expect(said(sheet)).toEqual([expect.stringContaining('公务接待费')]);
  });

  it('lacks nothing where it has all 24, named or by place', () => {
    for (const sheet of [form(amounts), withTexts(form(amounts), { 公务接待费: '小计' }), wholeSheet('13')]) expect(said(sheet)).toEqual([]);
  });
});

describe('13 with nothing in it', () => {
  const zeros = AMOUNTS.map(() => 'zero');
  const SENTENCE = '本单位2024年度没有使用财政拨款安排的“三公”经费支出，此表为空。';

  it.each([
    ['in place of the amounts', [SENTENCE]],
    ['in place of the amounts, above a note', [SENTENCE, '注：本表反映“三公”经费。']],
    ['below a blank row', [empty, SENTENCE]],
    ['below a row of dashes', [AMOUNTS.map(() => '-').join(' | '), SENTENCE]],
  ])('may say so %s', (_, rows) => {
    const sheet = form(...rows);
    expect(bound(sheet)).toEqual([zeros, []]);
    expect([tableOf(sheet)?.notes[0], said(sheet)]).toEqual([SENTENCE.replace(/[“”]/g, '').replace('，', ','), []]);
  });

  it('lacks its row where a note stands at once below its header, or who signs it', () => {
    for (const line of ['注：本表无数据。', '（注：本表无数据。）', '单位负责人：张三']) {
      expect([line, tableOf(form(line))?.items.map(({ row }) => row)]).toEqual([line, [undefined, undefined, undefined, undefined]]);
    }
  });

  it('and a header that cannot be read lacks its row, though a sentence stands in its place', () => {
    const scrambled = withTexts(form(SENTENCE), { 公务接待费: '校验费' });
    expect(recognise([scrambled]).tables.flatMap(({ cells }) => [...cells.keys()])).toEqual([]);
  });
});
