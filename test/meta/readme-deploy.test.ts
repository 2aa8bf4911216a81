/** What README tells an administrator to put on a server, against what the build writes. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const nginx = /```nginx\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
const built = readdirSync(path.join(ROOT, 'dist/web'));
const page = readFileSync(path.join(ROOT, 'dist/web/taskpane.html'), 'utf8');

test("the sample's policy is the pages' own, for an office.js that stands beside them", () => {
  const header = /add_header Content-Security-Policy "([^"]+)"/.exec(nginx)?.[1];
  const ofPage = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1]?.replaceAll('&#39;', "'");
  expect(header).toBe(ofPage?.replace(/(script-src 'self') [^;]+/, '$1'));
});

test('the sample keeps for long what changes its name with its content, and nothing else', () => {
  expect(nginx).toContain('"~\\.[0-9a-f]{12}\\.js$"');
  const kept = built.filter((file) => /\.[0-9a-f]{12}\.js$/.test(file));
  expect(built.filter((file) => file.endsWith('.js') && !kept.includes(file))).toEqual([]);
  expect(built.filter((file) => file.endsWith('.html')).sort()).toEqual(['commands.html', 'index.html', 'taskpane.html']);
});

test('the commands that it names exist', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  for (const [, name = ''] of readme.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name);
  expect(readme).toContain('node dist/manifest/production.js');
  expect(readdirSync(path.join(ROOT, 'dist/manifest'))).toContain('production.js');
});
