import type { Refusal } from '../../src/model';
import { S13 } from '../../src/layouts';
import { recognise } from '../../src/recognise';
import { refusalSentence, refusalText } from '../../src/text/zh-CN';
import { wholeSheet } from '../recognise/support/fixtures';
import { withTexts } from '../recognise/support/typed-sheet';

/** What stands above labels, and a label itself. */
const LABELS = /编码|名称|^项目$|^[类款项]$|行次|栏次|、|\d/;

const refused = (reason: Refusal['reason'], details: readonly string[] = [], missing?: Refusal['missing']): string =>
  refusalText({ sheet: '表', reason, details, ...(missing === undefined ? {} : { missing }) });

describe('why a sheet was not taken', () => {
  it.each([
    [refused('empty-sheet'), '空表'],
    [refused('unknown-rows', ['D9', 'D12']), '有无法识别的行，已跳过：D9、D12'],
    [refused('header-mismatch'), '表头与标准格式不符'],
    [refused('header-mismatch', ['校验']), '表头与标准格式不符：有不属于这张表的“校验”'],
    [refused('header-mismatch', [], [['本年支出', '小计']]), '表头与标准格式不符：没有找到“本年支出”下的“小计”'],
    [refused('header-mismatch', ['预算数', '校验'], [['本年收入'], ['本年支出', '小计']]), '表头与标准格式不符：有不属于这张表的“预算数”、“校验”；没有找到“本年收入”、“本年支出”下的“小计”'],
    [refused('header-mismatch', ['一', '二', '三', '四'], [['五'], ['六'], ['七'], ['八']]), '表头与标准格式不符：有不属于这张表的“一”、“二”、“三”等 4 处文字；没有找到“五”、“六”、“七”等 4 列'],
  ])('%s', (words, expected) => expect(words).toBe(expected));

  it('says of a table that was taken that rows of it were passed over, and of any other that it was not taken', () => {
    expect(refusalSentence({ sheet: '财决公开07表', reason: 'unknown-rows', details: ['E6'] })).toBe('工作表 财决公开07表 有无法识别的行，已跳过：E6');
    expect(refusalSentence({ sheet: '封面', reason: 'no-title', details: [] })).toBe('未采用：工作表 封面，没有决算公开表的标题');
  });

  // 13 goes by place.
  it.each(S13.filter(({ table }) => table !== '13').map(({ table }) => table))('is told of %s without the notation that layouts are written in', (table) => {
    const sheet = wholeSheet(table);
    const header = sheet.values.slice(3, 7).flat().filter((value): value is string => typeof value === 'string' && !LABELS.test(value));
    const { refusals } = recognise([{ ...withTexts(sheet, Object.fromEntries(header.map((text) => [text, '总计']))), merges: [] }]);
    expect(refusals.map(refusalText)).toEqual([expect.stringMatching(/^表头与标准格式不符：没有找到“[^?|>]*”(?:等 \d+ 列)?$/)]);
  });
});
