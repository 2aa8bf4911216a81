import { S13 } from '../../src/layouts';
import type { LayoutItem } from '../../src/layouts';
import type { TableCode } from '../../src/model';
import { isNamed } from '../../src/recognise/rows/bound-rows';
import { normalised, withoutAmong, withoutOrdinal } from '../../src/recognise/text';
import { amountsOn, scSheet } from './support/fixtures';
import { withValues } from './support/typed-sheet';

const ORDINALS = Array.from({ length: 39 }, (_, index) => {
  const tens = ['', '十', '二十', '三十'][Math.floor((index + 1) / 10)]!;
  return tens + ' 一二三四五六七八九'.charAt((index + 1) % 10).trim();
});
/** The names that people write for one, but for those that a mark after the ordinal tells apart. */
const written = (name: string): string[] => [name, `${name}:`, `${name}数`, `${name}数:`, ...ORDINALS.map((ordinal) => ordinal + name), ...ORDINALS.map((ordinal) => `${ordinal}${name}:`)];

describe('the names of rows', () => {
  const named = (name: string): LayoutItem => ({ key: name, names: [name], sets: [] });

  it.each([
    ['合计', '合计:'],
    ['合计', '合计数'],
    ['总计', '总计数:'],
    ['本年收入合计', '本年收入合计数'],
    ['教育支出', '五教育支出'],
    // ①教育支出, whose circle folding takes away.
    ['教育支出', '5教育支出'],
    ['其他支出', '23其他支出'],
    ['合计', '合计(万元)'],
    ['合计', '合计数(人民币元):'],
    ['本年收入合计', '本年收入合计(单位:万元)'],
    ['一般公共服务支出', '一一般公共服务支出'],
    ['一般公共服务支出', '十一一般公共服务支出:'],
    ['使用非财政拨款结余（含专用结余）', '使用非财政拨款结余(含专用结余):'],
  ])('%s may be written %s', (name, label) => expect(isNamed(named(name), label)).toBe(true));

  it.each([
    ['合计', '支出合计'],
    ['合计', '合计数据'],
    ['合计', ':合计'],
    ['合计', '合:计'],
    ['合计', '合计::'],
    ['教育支出', '教育支出数'],
    ['教育支出', '教育支出五'],
    ['教育支出', '其他教育支出'],
    ['教育支出', '205教育支出'],
    ['教育支出', '5%教育支出'],
    ['教育支出', '教育支出5'],
    ['合计', '合计(人)'],
    ['合计', '合计(万元'],
    ['合计', '合计(万元)数'],
    ['合计', '(万元)合计'],
    ['般公共服务支出', '其一般公共服务支出'],
    ['教育支出', ''],
    ['教育支出', '五'],
  ])('%s is not written %s', (name, label) => expect(isNamed(named(name), label)).toBe(false));

  it('lead to one row of a list, however they are written', () => {
    for (const { bands, closing = [], table } of S13) {
      for (const items of [...bands.map((band) => band.items), closing.map(({ item }) => item)]) {
        for (const item of items) {
          // 04 has the funds twice, told apart by the row above them, and 05 some names, told apart by their codes.
          const others = items.filter((other) => other !== item && !other.names.some((name) => item.names.includes(name)));
          for (const label of item.names.flatMap((name) => written(normalised(name)))) {
            expect([table, label, others.filter((other) => isNamed(other, withoutOrdinal(withoutAmong(label)))).map(({ key }) => key)]).toEqual([table, label, []]);
          }
        }
      }
    }
  });

  it.each<TableCode>(['01', '04'])('%s has all its rows with a space or a dot behind their ordinals', (table) => {
    const sheet = scSheet(table);
    for (const mark of [' ', '　', '·', '']) {
      const spaced = withValues(sheet, (value) => (typeof value === 'string' ? value.replace(/^([一二三四五六七八九十]+)、/, `$1${mark}`) : value));
      expect(spaced).not.toEqual(sheet);
      expect(amountsOn(spaced)).toEqual(amountsOn(sheet));
    }
  });

  it.each<TableCode>(['01', '02', '03', '04', '06', '07', '08', '09', '10', '11', '12'])('%s has its totals with a colon or 数 behind them', (table) => {
    const sheet = scSheet(table);
    const first = sheet.values.findIndex((cells) => cells.some((value) => typeof value === 'number' || /^\d+\.\d\d$/.test(String(value))));
    for (const behind of ['：', '数', '数：']) {
      const changed = withValues(sheet, (value, row) => (typeof value === 'string' && row >= first && /[合总]\s*计$/.test(value) ? value + behind : value));
      expect(changed).not.toEqual(sheet);
      expect(amountsOn(changed)).toEqual(amountsOn(sheet));
    }
  });
});
