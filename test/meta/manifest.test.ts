/**
 * The manifest against our own rules. Microsoft's validator asks a server, so it has no place in a test run; what it
 * would refuse, and what would leave a user without a button, is asserted here.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import packageJson from '../../package.json';

const ROOT = path.resolve(__dirname, '../..');
const FILE = path.join(ROOT, 'manifest.xml');
const xml = readFileSync(FILE, 'utf8');

const all = (pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((match) => match[1] ?? '');
const urls = all(/DefaultValue="(https?:[^"]*)"/g);

/** Width and height stand at fixed places in a PNG's first chunk. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test('reads as a task-pane manifest for Excel, in Chinese, that may read and write the document', async () => {
  const manifest = await OfficeAddinManifest.readManifestFile(FILE);
  expect(manifest.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(manifest.version).toBe(`${packageJson.version}.0`);
  expect(manifest.defaultLocale).toBe('zh-CN');
  expect(manifest.displayName).toBe('勾稽');
  expect(manifest.providerName).toBe('Gouji');
  expect(manifest.hosts).toEqual(['Workbook']);
  expect(manifest.permissions).toBe('ReadWriteDocument');
  expect(manifest.officeAppType).toBe('TaskPaneApp');
});

test('asks for ExcelApi 1.9 and for no shared runtime, which would hide it from older hosts', () => {
  expect(all(/<Set (Name="ExcelApi" MinVersion="[\d.]+")/g)).toEqual(['Name="ExcelApi" MinVersion="1.9"']);
  expect(xml).not.toMatch(/SharedRuntime|<Runtimes>/);
});

test('speaks of one https origin only', () => {
  expect(urls.length).toBeGreaterThan(0);
  expect([...new Set(urls.map((url) => new URL(url).origin))]).toEqual(['https://localhost:3000']);
});

test('every page that it names is one that the build writes', () => {
  const pages = urls.map((url) => new URL(url).pathname).filter((pathname) => pathname.endsWith('.html'));
  const built = readFileSync(path.join(ROOT, 'webpack.config.js'), 'utf8');
  for (const page of new Set(pages)) expect(built).toContain(`'${page.slice(1)}'`);
});

test('every resid resolves to one resource, and every resource is used', () => {
  const ids = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(all(/resid="([^"]+)"/g))].sort()).toEqual([...ids].sort());
  // The schema allows 32 characters here.
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
});

test('ids are unique and short enough, short strings too', () => {
  const ids = all(/<(?:Group|Control)[^>]* id="([^"]+)"/g);
  expect(ids).toEqual([...new Set(ids)]);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(125);
  const shortStrings = xml.slice(xml.indexOf('<bt:ShortStrings>'), xml.indexOf('</bt:ShortStrings>'));
  for (const [, text = ''] of shortStrings.matchAll(/DefaultValue="([^"]*)"/g)) {
    expect(text.length).toBeLessThanOrEqual(125);
  }
  for (const [, text = ''] of xml.matchAll(/<Description DefaultValue="([^"]*)"/g)) {
    expect(text.length).toBeLessThanOrEqual(250);
  }
});

test('the elements stand in the order that the schema wants', () => {
  const order = ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'].concat(
    ['HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions'],
    ['VersionOverrides'],
  );
  const top = all(/^ {2}<([A-Za-z]+)[\s>]/gm);
  expect(top).toEqual(order);
});

test('the ribbon has one group with one button that opens the pane', () => {
  expect(all(/<Control xsi:type="([^"]+)"/g)).toEqual(['Button']);
  expect(all(/<Action xsi:type="([^"]+)"/g)).toEqual(['ShowTaskpane']);
  expect(xml).toContain('<bt:String id="OpenPane.Label" DefaultValue="检查与说明"/>');
  expect(xml).toContain('<bt:String id="Group.Label" DefaultValue="勾稽"/>');
});

test('every icon exists and has the size that its name and its place promise', () => {
  const icons = [...new Set(urls.filter((url) => url.endsWith('.png')))];
  expect(icons.length).toBe(4);
  for (const url of icons) {
    const file = path.join(ROOT, new URL(url).pathname);
    expect(existsSync(file)).toBe(true);
    const promised = /icon-(\d+)\.png$/.exec(url)?.[1];
    const { width, height } = pngSize(file);
    expect([`${width}`, `${height}`]).toEqual([promised, promised]);
  }
  for (const [, size, id] of xml.matchAll(/<bt:Image size="(\d+)" resid="Icon\.(\d+)"/g)) expect(id).toBe(size);
});
