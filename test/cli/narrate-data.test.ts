import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { toWorkbookBytes } from '../fixtures/drawing/workbook-bytes';
import { priorSample, sample } from '../fixtures/sample/sample';
import { sc2024 } from '../fixtures/sc2024/sc2024';
import { SC_2024_INPUTS } from '../narrative/published/sc-2024';
import { folderWith, gouji } from './run-gouji';

let folder = '';
let remove = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  ({ folder, remove } = await folderWith({
    'real.xlsx': await toWorkbookBytes(sc2024()),
    'sample.xlsx': await toWorkbookBytes(sample()),
    'prior.xlsx': await toWorkbookBytes(priorSample()),
    'real.json': JSON.stringify(SC_2024_INPUTS),
    'wrong.json': JSON.stringify({ schemaVersion: 1, 上年: { 收支总计: '约五百' }, 国有资产: { 设备: 4 } }),
    'other-year.json': JSON.stringify({ ...SC_2024_INPUTS, 年度: 2022 }),
    'broken.json': '{ 上年',
    'own.json': JSON.stringify({ styleVersion: 1, base: 'sc-2024', blocks: { 八: { lines: ['政府性基金支出{政府性基金支出}万元。'] } } }),
    'bad-style.json': JSON.stringify({ styleVersion: 1, base: 'sc-2024', blocks: { 八: { lines: ['{没有}'] } } }),
  }));
});

afterAll(() => remove());

describe('gouji narrate --data', () => {
  test('tells what was given, and says what contradicts itself', async () => {
    const { status, out, err } = await gouji(folder, 'narrate', 'real.xlsx', '--data', 'real.json');
    expect(status).toBe(0);
    expect(out).toContain('与2023年度相比，收入、支出总计各减少4576.38万元，下降26.7%。');
    expect(out).toContain('单位共有公务用车9辆，其中：轿车8辆、越野车1辆。');
    expect(err).toContain('错误 车辆总数 9 辆与各类车辆之和 8 辆不一致，请核对。（T-35）');
  });

  test('says which field cannot be read, leaves it blank and takes the others', async () => {
    const { status, out, err } = await gouji(folder, 'narrate', 'real.xlsx', '--data', 'wrong.json');
    expect(status).toBe(2);
    expect(err).toContain('INPUT wrong.json “上年.收支总计”（上年收入、支出总计）填的是“约五百”，应为金额，如 "1234.56"。\n');
    expect(out).toContain('收入、支出总计各〔待填：变动额和变动幅度，需上年收入、支出总计〕');
    expect(out).toContain('单价100万元（含）以上设备（不含车辆）4台（套）。');
  });

  test('of another year is not used', async () => {
    const other = await gouji(folder, 'narrate', 'real.xlsx', '--data', 'other-year.json');
    const without = await gouji(folder, 'narrate', 'real.xlsx');
    expect(other.out).toBe(without.out);
    expect(other.err).toContain('补充数据是 2022 年度的，本年决算是 2024 年度的，没有采用。');
  });

  test('that is no JSON, or not there', async () => {
    expect(await gouji(folder, 'narrate', 'real.xlsx', '--data', 'broken.json')).toMatchObject({ status: 2, err: expect.stringContaining('INPUT broken.json 补充数据不是 JSON 文件') as string });
    expect(await gouji(folder, 'narrate', 'real.xlsx', '--data', 'no.json')).toMatchObject({ status: 2, out: '', err: expect.stringMatching(/^NO_SUCH_FILE /) as string });
  });

  test('links each number that was given to its field', async () => {
    const { out } = await gouji(folder, 'narrate', 'real.xlsx', '--data', 'real.json', '--format', 'json');
    const { paragraphs } = JSON.parse(out) as { paragraphs: readonly { runs: readonly { text: string; key?: string; inputs?: readonly { field: string }[]; field?: string }[] }[] };
    const runs = paragraphs.flatMap((paragraph) => paragraph.runs);
    expect(runs.find(({ key }) => key === '公务用车.保有量.合计')).toMatchObject({ text: '9', inputs: [{ field: '公务用车.保有量.合计' }] });
    expect(runs.find(({ key }) => key === '十.机关运行经费.变动额')).toMatchObject({ text: '13.97', inputs: [{ field: '机关运行经费.本年' }, { field: '上年.机关运行经费' }] });
    expect(runs.map(({ field }) => field)).toContain('原因.收支总计');
  });
});

describe('gouji narrate --template', () => {
  test('writes what is still to be given, which can be read again', async () => {
    const asked = await gouji(folder, 'narrate', 'sample.xlsx', '--prior', 'prior.xlsx', '--template', 'asked.json');
    expect(asked.status).toBe(0);
    const template = await readFile(path.join(folder, 'asked.json'), 'utf8');
    expect(JSON.parse(template)).toMatchObject({ schemaVersion: 1, 年度: 2024, 原因: { 收支总计: '' }, 政府采购: { 总额: '' } });
    const again = await gouji(folder, 'narrate', 'sample.xlsx', '--prior', 'prior.xlsx', '--data', 'asked.json');
    expect(again).toMatchObject({ status: 0, out: asked.out });
  });

  test('never writes over what it reads', async () => {
    const { status, err } = await gouji(folder, 'narrate', 'real.xlsx', '--data', 'real.json', '--template', 'real.json');
    expect([status, err]).toEqual([2, expect.stringMatching(/^USAGE .*--template/)]);
    expect(await readFile(path.join(folder, 'real.json'), 'utf8')).toBe(JSON.stringify(SC_2024_INPUTS));
  });
});

describe('gouji narrate --style', () => {
  test.each([
    ['sc-2024', '收入、支出总计均为12588.45万元'],
    ['sc-2023', '收、支总计均为12588.45万元'],
    ['sc-2021', '收入总计12588.45万元，支出总计12588.45万元'],
    ['hubei-2023', '七、政府性基金预算财政拨款收入支出决算情况说明'],
    ['sh-2024', '项目支出7116.70万元，占56.53%'],
  ])('%s', async (style, words) => {
    const { status, out } = await gouji(folder, 'narrate', 'real.xlsx', '--style', style);
    expect([status, out.includes(words)]).toEqual([0, true]);
  });

  test('of one’s own, from a file', async () => {
    const { status, out } = await gouji(folder, 'narrate', 'real.xlsx', '--style', 'own.json');
    expect([status, out.includes('\n政府性基金支出0万元。\n')]).toEqual([0, true]);
  });

  test('of one’s own that cannot be said', async () => {
    const { status, out, err } = await gouji(folder, 'narrate', 'real.xlsx', '--style', 'bad-style.json');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('格式文件 bad-style.json：“blocks.八.lines.1”这里没有 {没有} 可填');
  });
});
