import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { toWorkbookBytes } from '../fixtures/drawing/workbook-bytes';
import { priorSample, sample } from '../fixtures/sample/sample';
import { folderWith, gouji } from './run-gouji';

let folder = '';
let remove = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  ({ folder, remove } = await folderWith({
    'sample.xlsx': await toWorkbookBytes(sample()),
    'prior.xlsx': await toWorkbookBytes(priorSample()),
  }));
});

afterAll(() => remove());

async function documentOf(file: string): Promise<string> {
  return strFromU8(unzipSync(await readFile(path.join(folder, file)))['word/document.xml']!);
}

const figuresIn = (xml: string): number => xml.split('<c:chart ').length - 1;
const tablesIn = (xml: string): number => xml.split('<w:tbl>').length - 1;

describe('gouji narrate --format docx', () => {
  test('writes a Word file with seven figures, says nothing on standard output and counts the blanks', async () => {
    const { status, out, err } = await gouji(folder, 'narrate', 'sample.xlsx', '--prior', 'prior.xlsx', '--format', 'docx', '-o', 'a.docx');
    expect([status, out]).toEqual([0, '']);
    expect(err).toMatch(/还有 \d+ 处待填/);
    const xml = await documentOf('a.docx');
    expect([figuresIn(xml), tablesIn(xml)]).toEqual([7, 0]);
  });

  test('without last year leaves the figures of change out, with a word', async () => {
    await gouji(folder, 'narrate', 'sample.xlsx', '--format', 'docx', '-o', 'b.docx');
    const xml = await documentOf('b.docx');
    expect(figuresIn(xml)).toBe(4);
    for (const number of [1, 4, 5]) expect(xml).toContain(`〔图${number}未绘制：没有上年决算数，无法比较。〕`);
  });

  test('appends the tables on request, and gives the same bytes twice', async () => {
    const words = ['narrate', 'sample.xlsx', '--format', 'docx', '--appendix', '-o'];
    await gouji(folder, ...words, 'c.docx');
    await gouji(folder, ...words, 'd.docx');
    expect(tablesIn(await documentOf('c.docx'))).toBeGreaterThanOrEqual(13);
    expect(await readFile(path.join(folder, 'c.docx'))).toEqual(await readFile(path.join(folder, 'd.docx')));
  });

  test.each([
    [['--format', 'docx'], '要用 -o 写明存到哪里'],
    [['--appendix'], '--appendix 只用于 --format docx'],
    [['--format', 'docx', '-o', 'sample.xlsx'], '不能就是要读取的工作簿'],
    [['--format', 'doc', '-o', 'e.doc'], '--format 只能是 text、json 或 docx'],
  ])('refuses what it cannot do, and writes nothing: %j', async (words, why) => {
    const before = await readdir(folder);
    const { status, out, err } = await gouji(folder, 'narrate', 'sample.xlsx', ...words);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^USAGE /);
    expect(err).toContain(why);
    expect(await readdir(folder)).toEqual(before);
  });

  test('says where it may not write', async () => {
    await writeFile(path.join(folder, 'plain'), '');
    const { status, err } = await gouji(folder, 'narrate', 'sample.xlsx', '--format', 'docx', '-o', 'plain/x.docx');
    expect(status).toBe(2);
    expect(err).toMatch(/^NOT_WRITABLE /);
  });
});
