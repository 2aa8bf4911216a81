import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { a1 } from '../../src/model';
import { toSheets } from '../fixtures/drawing/sheets';
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

/** The cells in which the sample differs from itself without its mistakes, by sheet. */
function plantedCells(): readonly (readonly [string, string])[] {
  const right = toSheets(cleanSample());
  return toSheets(sample()).flatMap(({ name, origin, values }, index) =>
    values.flatMap((cells, row) =>
      cells.flatMap((value, column) =>
        value === right[index]?.values[row]?.[column] ? [] : [[name, a1(origin.row + row, origin.column + column)] as const])));
}

/** Whether a list such as C7:C8 E10 covers a cell, which has one column letter here. */
function covers(range: string, address: string): boolean {
  const letter = address.charAt(0);
  const row = Number(address.slice(1));
  return range.split(' ').some((area) => {
    const [from = '', to = from] = area.split(':');
    return from.charAt(0) <= letter && letter <= to.charAt(0) && Number(from.slice(1)) <= row && row <= Number(to.slice(1));
  });
}

describe('gouji check --mark', () => {
  it('writes a copy in which the planted mistakes are marked as the likeliest, and prints and exits as without', async () => {
    const plain = await gouji(folder, 'check', 'sample.xlsx');
    const { status, out, err } = await gouji(folder, 'check', 'sample.xlsx', '--mark', 'marked.xlsx');
    expect({ status, out }).toEqual({ status: plain.status, out: plain.out });
    expect(err).toMatch(/^已写入 marked\.xlsx：标出错误 \d+ 个单元格（其中 3 个最可能填错，颜色最深），需核对 \d+ 个单元格。\n$/);
    const { sheets } = await readXlsx(await readFile(path.join(folder, 'marked.xlsx')), { readStyles: true });
    const planted = plantedCells();
    expect(planted).toHaveLength(3);
    for (const [name, address] of planted) {
      const rules = sheets.find((sheet) => sheet.name === name)?.conditionalRules ?? [];
      expect(rules.filter(({ formula }) => formula === 'N("gouji:culprit")=0').some(({ range }) => covers(range, address))).toBe(true);
    }
    expect(await readFile(path.join(folder, 'sample.xlsx'))).toEqual(Buffer.from(bytes));
  });

  it('says so where there is nothing to mark, and goes with --audit and --json', async () => {
    const { status, out, err } = await gouji(folder, 'check', 'clean.xlsx', '--json', '--mark', 'm.xlsx', '--audit', 'a.xlsx');
    expect([status, (JSON.parse(out) as { books: unknown[] }).books.length]).toEqual([0, 1]);
    expect(err).toContain('已写入 m.xlsx：没有需要标记的单元格。');
    expect(err).toContain('已写入 a.xlsx');
  });

  it('goes with a single book, and never writes over what it reads or what --audit writes', async () => {
    for (const words of [
      ['sample.xlsx', 'clean.xlsx', '--mark', 'two.xlsx'],
      ['sample.xlsx', '--mark', './sample.xlsx'],
      ['sample.xlsx', '--mark', 'same.xlsx', '--audit', './same.xlsx'],
    ]) {
      const { status, out, err } = await gouji(folder, 'check', ...words);
      expect([status, out, err.split(' ')[0]]).toEqual([2, '', 'USAGE']);
    }
    expect(await readFile(path.join(folder, 'sample.xlsx'))).toEqual(Buffer.from(bytes));
  });

  it('says where it cannot write, and the check still stands', async () => {
    const { status, out, err } = await gouji(folder, 'check', 'clean.xlsx', '--mark', 'absent/m.xlsx');
    expect([status, err.split(' ')[0]]).toEqual([2, 'NOT_WRITABLE']);
    expect(out).not.toBe('');
  });
});
