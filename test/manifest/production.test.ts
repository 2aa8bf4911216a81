import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { productionManifest } from '../../src/manifest/production';
import type { ManifestProblem } from '../../src/manifest/production';
import { manifestProblem } from '../../src/text/zh-CN';

const ROOT = path.resolve(__dirname, '../..');
const MANIFEST = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

function problemOf(manifest: string, address: string): ManifestProblem {
  const result = productionManifest(manifest, address);
  if ('xml' in result) throw new Error('a manifest was made');
  expect(manifestProblem(result.problem)).toMatch(/请.+。$/);
  return result.problem;
}

describe('a manifest for a server', () => {
  it('is the one for development with another address, and nothing else', () => {
    const result = productionManifest(MANIFEST, 'https://gouji.example.gov.cn/tools');
    expect('xml' in result && result.xml.replaceAll('https://gouji.example.gov.cn/tools/', 'https://localhost:3000/')).toBe(MANIFEST);
  });

  it.each([
    ['gouji.example.gov.cn', 'bad-address'],
    ['', 'bad-address'],
    ['ftp://gouji.example.gov.cn', 'bad-address'],
    ['https://', 'bad-address'],
    ['https://gouji.example.gov.cn?x=1', 'bad-address'],
    ['https://gouji.example.gov.cn/a#b', 'bad-address'],
    ['https://user:word@gouji.example.gov.cn', 'bad-address'],
    ['https://gouji.example.gov.cn/a b', 'bad-address'],
    ['https://gouji.example.gov.cn/a"b', 'bad-address'],
    ['http://gouji.example.gov.cn', 'not-https'],
    ['https://gouji.example.gov.cn/', 'trailing-slash'],
    ['https://gouji.example.gov.cn/gouji/', 'trailing-slash'],
    ['https://localhost:3000', 'this-machine'],
    ['https://127.0.0.1', 'this-machine'],
  ] as const)('is refused for %s: %s', (address, code) => {
    expect(problemOf(MANIFEST, address)).toEqual({ code, address });
  });

  it.each([...new Set(MANIFEST.match(/https:\/\/localhost:3000[^"]*/g))])('is refused where the one to start from lacks %s', (place) => {
    const without = MANIFEST.replaceAll(`"${place}"`, '"https://elsewhere.example/"');
    expect(problemOf(without, 'https://gouji.example.gov.cn')).toEqual({ code: 'missing', what: place });
  });

  it('is refused where something would still point to the development server', () => {
    const more = MANIFEST.replace('</bt:Urls>', '<bt:Url id="More" DefaultValue="https://localhost:3000/more.html"/></bt:Urls>');
    expect(problemOf(more, 'https://gouji.example.gov.cn')).toEqual({ code: 'left-over', what: 'https://localhost:3000/more.html' });
  });
});

describe('the script', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));
    writeFileSync(path.join(folder, 'manifest.xml'), MANIFEST);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (...words: readonly string[]): Promise<{ status: number; err: string }> =>
    new Promise((resolve) => {
      execFile('node', [path.join(ROOT, 'dist/manifest/production.js'), ...words], { cwd: folder }, (error, _out, err) => {
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, err });
      });
    });

  it('writes the manifest, and never over a file that is there', async () => {
    expect(await run('https://gouji.example.gov.cn', 'out.xml')).toEqual({ status: 0, err: '已写入 out.xml。\n' });
    expect(readFileSync(path.join(folder, 'out.xml'), 'utf8')).toContain('"https://gouji.example.gov.cn/taskpane.html"');
    expect(await run('https://other.example.gov.cn', 'manifest.xml')).toMatchObject({ status: 2 });
    expect(readFileSync(path.join(folder, 'manifest.xml'), 'utf8')).toBe(MANIFEST);
  });

  it('fails with one line and writes nothing', async () => {
    for (const words of [[], ['https://gouji.example.gov.cn'], ['http://gouji.example.gov.cn', 'bad.xml'], ['https://gouji.example.gov.cn', 'no/bad.xml']]) {
      const { status, err } = await run(...words);
      expect([status, err.split('\n').length]).toEqual([2, 2]);
      expect(err).not.toMatch(/Error|at /);
    }
    expect(existsSync(path.join(folder, 'bad.xml'))).toBe(false);
  });
});
