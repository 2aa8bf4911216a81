import { link, mkdir, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { readWorkbook } from '../../src/hosts/xlsx';
import { toWorkbookBytes } from '../fixtures/drawing/workbook-bytes';
import { cleanSample, sample } from '../fixtures/sample/sample';
import { folderWith, gouji } from './run-gouji';

let folder = '';
let remove = (): Promise<void> => Promise.resolve();
let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await toWorkbookBytes(sample());
  ({ folder, remove } = await folderWith({ 'sample.xlsx': bytes, 'clean.xlsx': await toWorkbookBytes(cleanSample()) }));
});

afterAll(() => remove());

describe('gouji check --audit', () => {
  it('writes the copy, says so on standard error, and prints and exits as without', async () => {
    const plain = await gouji(folder, 'check', 'sample.xlsx');
    const { status, out, err } = await gouji(folder, 'check', 'sample.xlsx', '--audit', 'audit.xlsx');
    expect({ status, out }).toEqual({ status: plain.status, out: plain.out });
    expect(status).toBe(1);
    expect(err).toMatch(/^已写入 audit\.xlsx：工作表“勾稽关系核对表”，[\d,]+ 条关系。\n$/);
    const { sheets } = await readWorkbook(await readFile(path.join(folder, 'audit.xlsx')), 'audit.xlsx');
    expect(sheets.map(({ name }) => name)).toHaveLength(14);
    expect(sheets.at(-1)?.name).toBe('勾稽关系核对表');
    expect(await readFile(path.join(folder, 'sample.xlsx'))).toEqual(Buffer.from(bytes));
  });

  it('goes with --json, and on a copy of its own it changes nothing that is printed but the name', async () => {
    const { out, status } = await gouji(folder, 'check', 'clean.xlsx', '--json', '--audit', 'clean-audit.xlsx');
    expect(status).toBe(0);
    expect((JSON.parse(out) as { books: unknown[] }).books).toHaveLength(1);
    const again = await gouji(folder, 'check', 'clean-audit.xlsx', '--json');
    const verdicts = (text: string): unknown => (JSON.parse(text) as { books: { verdicts: unknown }[] }).books[0]?.verdicts;
    expect(verdicts(again.out)).toEqual(verdicts(out));
  });

  it('never writes over what it reads, by whatever name', async () => {
    await link(path.join(folder, 'sample.xlsx'), path.join(folder, 'same.xlsx'));
    for (const [out, ...more] of [['sample.xlsx'], ['./sample.xlsx'], ['same.xlsx'], ['clean.xlsx', '--prior', 'clean.xlsx']]) {
      const ran = await gouji(folder, 'check', 'sample.xlsx', '--audit', out!, ...more);
      expect([out, ran.status, ran.out, ran.err.split(' ')[0]]).toEqual([out, 2, '', 'USAGE']);
    }
    expect(await readFile(path.join(folder, 'sample.xlsx'))).toEqual(Buffer.from(bytes));
  });

  it('goes with a single book', async () => {
    const { status, err } = await gouji(folder, 'check', 'sample.xlsx', 'clean.xlsx', '--audit', 'two.xlsx');
    expect([status, err.split(' ')[0]]).toEqual([2, 'USAGE']);
    expect(await readdir(folder)).not.toContain('two.xlsx');
  });

  it('says where it cannot write, and the check still stands', async () => {
    await mkdir(path.join(folder, 'a-folder'));
    for (const out of ['absent/audit.xlsx', 'a-folder']) {
      const ran = await gouji(folder, 'check', 'clean.xlsx', '--audit', out);
      expect([ran.status, ran.err.split(' ')[0]]).toEqual([2, 'NOT_WRITABLE']);
      expect(ran.out).toContain('条关系已检查');
    }
  });
});
