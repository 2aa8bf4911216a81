import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { toWorkbookBytes } from '../fixtures/drawing/workbook-bytes';
import { priorSample, sample } from '../fixtures/sample/sample';
import { sc2024 } from '../fixtures/sc2024/sc2024';
import { PUBLISHED_FIGURES, PUBLISHED_OTHERWISE } from '../fixtures/sc2024/published';
import { folderWith, gouji } from './run-gouji';

let folder = '';
let remove = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  ({ folder, remove } = await folderWith({
    'real.xlsx': await toWorkbookBytes(sc2024()),
    'sample.xlsx': await toWorkbookBytes(sample()),
    'prior.xlsx': await toWorkbookBytes(priorSample()),
  }));
});

afterAll(() => remove());

interface JsonRun {
  readonly text: string;
  readonly value?: string;
  readonly unit?: string;
  readonly cells?: readonly { readonly sheet: string; readonly address: string }[];
  readonly blank?: string;
}

interface JsonDocument {
  readonly style: string;
  readonly paragraphs: readonly { readonly section: string; readonly runs: readonly JsonRun[] }[];
}

async function narrated(...words: readonly string[]): Promise<JsonDocument> {
  const { out } = await gouji(folder, 'narrate', ...words, '--format', 'json');
  return JSON.parse(out) as JsonDocument;
}

/** A plain numeral without the zeros that say nothing. */
function stripped(numeral: string): string {
  return numeral.includes('.') ? numeral.replace(/\.?0+$/, '') : numeral;
}

describe('gouji narrate', () => {
  test('agrees with the published text in every figure that the tables determine', async () => {
    const document = await narrated('real.xlsx');
    const ours = document.paragraphs.flatMap(({ section, runs }) =>
      runs.flatMap(({ value, unit }) => (value === undefined ? [] : [`${section.slice(0, 1)} ${stripped(value)} ${unit ?? ''}`])),
    );
    const wanted = PUBLISHED_FIGURES.filter(({ determinedByTables }) => determinedByTables);
    const missing = wanted.filter(({ section, value, unit }) => !ours.includes(`${section.slice(0, 1)} ${stripped(value)} ${unit}`));
    expect(wanted.length).toBeGreaterThan(40);
    // Eight items of 五(三) differ from table 06 by 0.01 or 0.02 in the published text itself.
    expect(missing.map(({ value }) => value).sort()).toEqual(Object.values(PUBLISHED_OTHERWISE).map(({ published }) => published).sort());
    for (const { table06 } of Object.values(PUBLISHED_OTHERWISE)) expect(ours).toContain(`五 ${stripped(table06)} 万元`);
  });

  test('gives every amount of the text the cells it comes from', async () => {
    const { paragraphs } = await narrated('real.xlsx');
    const figures = paragraphs.flatMap(({ runs }) => runs).filter(({ value }) => value !== undefined);
    expect(figures.filter(({ cells }) => cells === undefined || cells.length === 0)).toEqual([]);
  });

  test('counts the blanks on standard error and warns that the sample still has errors', async () => {
    const { status, out, err } = await gouji(folder, 'narrate', 'sample.xlsx', '--prior', 'prior.xlsx');
    expect(status).toBe(0);
    expect(err).toContain(`还有 ${out.split('〔待填').length - 1} 处待填`);
    expect(err).toMatch(/表中还有 \d+ 处错误/);
  });

  test('does not take another department’s accounts for last year’s', async () => {
    const with2024 = await gouji(folder, 'narrate', 'sample.xlsx', '--prior', 'real.xlsx');
    const without = await gouji(folder, 'narrate', 'sample.xlsx');
    expect(with2024.out).toBe(without.out);
    expect(with2024.err).toContain('没有采用');
  });

  test.each([
    [['sample.xlsx', '-o', 'sample.xlsx']],
    [['sample.xlsx', '--prior', 'prior.xlsx', '-o', 'prior.xlsx']],
  ])('never writes over a workbook that it reads: %j', async (words) => {
    const before = await readFile(path.join(folder, words.at(-1) ?? ''));
    const { status, err } = await gouji(folder, 'narrate', ...words);
    expect(status).toBe(2);
    expect(err).toMatch(/^USAGE /);
    expect(await readFile(path.join(folder, words.at(-1) ?? ''))).toEqual(before);
  });

  test('writes the text to a file on request, and nothing else', async () => {
    const before = await readdir(folder);
    const { out } = await gouji(folder, 'narrate', 'real.xlsx', '-o', 'text.txt');
    expect(out).toBe('');
    expect(await readFile(path.join(folder, 'text.txt'), 'utf8')).toContain('12588.45万元');
    expect(await readdir(folder)).toEqual([...before, 'text.txt'].sort());
  });
});
