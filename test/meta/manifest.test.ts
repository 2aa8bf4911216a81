/**
 * The manifest against our own rules, as it is for development and as it is made for a server. Microsoft's validator
 * asks a server, so it has no place in a test run; what it would refuse, and what would leave a user without a button,
 * is asserted here.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import packageJson from '../../package.json';
import { productionManifest } from '../../src/manifest/production';

const ROOT = path.resolve(__dirname, '../..');
const development = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

function production(base: string): string {
  const made = productionManifest(development, base);
  if (!('xml' in made)) throw new Error(made.problem.code);
  return made.xml;
}

const MANIFESTS = [
  ['for development', 'https://localhost:3000', development],
  ['for a server', 'https://gouji.example.gov.cn', production('https://gouji.example.gov.cn')],
  ['for a folder of a server', 'https://example.gov.cn:8443/tools/gouji', production('https://example.gov.cn:8443/tools/gouji')],
] as const;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Width and height stand at fixed places in a PNG's first chunk. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe.each(MANIFESTS)('the manifest %s', (_what, base, xml) => {
  const all = (pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((match) => match[1] ?? '');
  const urls = all(/DefaultValue="(https?:[^"]*)"/g);
  /** What follows the base: where the file stands among the built ones. */
  const placeOf = (url: string): string => new URL(url).pathname.slice(new URL(base).pathname.replace(/\/$/, '').length + 1);

  test('reads as a task-pane manifest for Excel, in Chinese, that may read and write the document', async () => {
    const file = path.join(folder, 'manifest.xml');
    writeFileSync(file, xml);
    const manifest = await OfficeAddinManifest.readManifestFile(file);
    expect(manifest.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(manifest.version).toBe(`${packageJson.version}.0`);
    expect(manifest.defaultLocale).toBe('zh-CN');
    expect(manifest.displayName).toBe('勾稽');
    expect(manifest.providerName).toBe('Gouji');
    expect(manifest.hosts).toEqual(['Workbook']);
    expect(manifest.permissions).toBe('ReadWriteDocument');
    expect(manifest.officeAppType).toBe('TaskPaneApp');
    expect(manifest.defaultSettings?.sourceLocation).toBe(`${base}/taskpane.html`);
  });

  test('asks for ExcelApi 1.9 and for no shared runtime or keys, which would hide it from older hosts', () => {
    expect(all(/<Set (Name="ExcelApi" MinVersion="[\d.]+")/g)).toEqual(['Name="ExcelApi" MinVersion="1.9"']);
    expect(xml).not.toMatch(/SharedRuntime|KeyboardShortcuts|<Runtimes>|ExtendedOverrides/);
  });

  test('speaks of one https origin only, and of nothing outside its folder', () => {
    expect(urls.length).toBeGreaterThan(10);
    expect([...new Set(urls.map((url) => new URL(url).origin))]).toEqual([new URL(base).origin]);
    for (const url of urls) {
      expect(url.startsWith(`${base}/`)).toBe(true);
      expect(url).toMatch(/^https:\/\//);
    }
    // Whatever names another machine without being a URL of an attribute.
    const schemas = all(/xmlns(?::\w+)?="([^"]+)"/g);
    const rest = [...urls, ...schemas].reduce((text, each) => text.replaceAll(`"${each}"`, '""'), xml);
    expect(rest).not.toMatch(/https?:|localhost/);
  });

  test('every page that it names is one that the build writes', () => {
    const pages = new Set(urls.map(placeOf).filter((place) => place.endsWith('.html')));
    expect([...pages].sort()).toEqual(['commands.html', 'taskpane.html']);
    const built = readFileSync(path.join(ROOT, 'webpack.config.js'), 'utf8');
    for (const page of pages) expect(built).toContain(`'${page}'`);
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
    const longStrings = xml.slice(xml.indexOf('<bt:LongStrings>'), xml.indexOf('</bt:LongStrings>'));
    for (const [, text = ''] of [...longStrings.matchAll(/DefaultValue="([^"]*)"/g), ...xml.matchAll(/<Description DefaultValue="([^"]*)"/g)]) {
      expect(text.length).toBeLessThanOrEqual(250);
    }
  });

  test('the elements stand in the order that the schema wants', () => {
    const order = ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'].concat(
      ['HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions'],
      ['VersionOverrides'],
    );
    expect(all(/^ {2}<([A-Za-z]+)[\s>]/gm)).toEqual(order);
    for (const control of xml.match(/<Control [\s\S]*?<\/Control>/g) ?? []) {
      expect([...control.matchAll(/<(Label|Supertip|Icon|Action)[\s>]/g)].map(([, name]) => name)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    }
  });

  /** The controls of an extension point: their labels, and what they do. */
  function controlsOf(point: string): readonly (readonly [string | undefined, string | undefined])[] {
    const section = xml.slice(xml.indexOf(`<ExtensionPoint xsi:type="${point}">`)).split('</ExtensionPoint>')[0] ?? '';
    const value = (id: string | undefined): string | undefined => new RegExp(`<bt:\\w+ id="${id ?? ''}" DefaultValue="([^"]*)"`).exec(xml)?.[1];
    return (section.match(/<Control [\s\S]*?<\/Control>/g) ?? []).map((control) => {
      const url = value(/<SourceLocation resid="([^"]+)"/.exec(control)?.[1]);
      return [value(/<Label resid="([^"]+)"/.exec(control)?.[1]), url?.slice(base.length) ?? /<FunctionName>(\w+)</.exec(control)?.[1]];
    });
  }

  test('the ribbon has one group 勾稽: two buttons that open the pane, and one that works without it', () => {
    expect(controlsOf('PrimaryCommandSurface')).toEqual([
      ['检查', '/taskpane.html?start=check'],
      ['情况说明', '/taskpane.html?start=narrative'],
      ['清除标记', 'clearMarks'],
    ]);
    expect(xml).toContain('<bt:String id="Group.Label" DefaultValue="勾稽"/>');
    expect(xml).toContain('<OfficeTab id="TabHome">');
    expect(readFileSync(path.join(ROOT, 'src/commands/index.ts'), 'utf8')).toContain("associate('clearMarks'");
  });

  test("a cell's menu leads to its relations, in the same pane", () => {
    expect(controlsOf('ContextMenu')).toEqual([['本单元格的勾稽关系', '/taskpane.html?start=cell']]);
    expect(xml).toContain('<OfficeMenu id="ContextMenuCell">');
    expect(new Set(all(/<TaskpaneId>([^<]+)</g)).size).toBe(1);
  });

  test('every icon exists and has the size that its name and its place promise', () => {
    const icons = [...new Set(urls.filter((url) => url.endsWith('.png')))];
    expect(icons.length).toBe(4);
    for (const url of icons) {
      const file = path.join(ROOT, placeOf(url));
      expect(existsSync(file)).toBe(true);
      const promised = /icon-(\d+)\.png$/.exec(url)?.[1];
      const { width, height } = pngSize(file);
      expect([`${width}`, `${height}`]).toEqual([promised, promised]);
    }
    for (const [, size, id] of xml.matchAll(/<bt:Image size="(\d+)" resid="Icon\.(\d+)"/g)) expect(id).toBe(size);
    const icon = (element: string): string | undefined => new RegExp(`<${element} DefaultValue="[^"]*/icon-(\\d+)\\.png"`).exec(xml)?.[1];
    expect([icon('IconUrl'), icon('HighResolutionIconUrl')]).toEqual(['32', '64']);
  });
});
