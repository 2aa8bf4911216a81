/** A wall that nobody has run into may be painted on: each one is tried here with code that it must stop. */
import { ESLint } from 'eslint';
import path from 'node:path';
import tseslint from 'typescript-eslint';
import config from '../../eslint.config.js';
import { MONEY_ROOMS, PURE_ROOMS, WALLS } from '../../eslint.walls.js';

const ROOT = path.resolve(__dirname, '../..');

// The files judged here do not exist, so rules that ask the type checker about them have to stay out.
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfigFile: true,
  overrideConfig: [
    ...(config as []),
    { ...(tseslint.configs.disableTypeChecked as object), files: ['**/*.{ts,tsx}'] },
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parserOptions: { projectService: false } },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
    },
  ],
});

/** The ids of the rules that object to `code`, were it the file `file` of this repository. */
async function objections(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(ROOT, file) });
  const messages = result?.messages ?? [];
  expect(messages.filter((message) => message.fatal)).toEqual([]);
  return messages.map((message) => message.ruleId ?? '');
}

const rooms = Object.keys(WALLS);
const srcRooms = rooms.filter((room) => !room.startsWith('test/'));
const fileIn = (room: string): string => (room.startsWith('test/') ? `${room}/probe.ts` : `src/${room}/deep/probe.ts`);
const up = (room: string): string => '../'.repeat(room.split('/').length + 1);
const importOf = (room: string, other: string): string =>
  room.startsWith('test/') ? `../../../src/${other}` : `${up(room)}${other}`;
const family = (room: string): string => room.split('/')[0] ?? room;

const pairs = rooms.flatMap((room) =>
  srcRooms.filter((other) => family(other) !== family(room)).map((other) => ({ room, other })),
);
const isOpen = ({ room, other }: { room: string; other: string }): boolean =>
  (WALLS as Record<string, { rooms: string[] }>)[room]?.rooms.includes(family(other)) ?? false;

test('there are walls to try', () => {
  expect(srcRooms.length).toBeGreaterThan(12);
  expect(PURE_ROOMS).toEqual(['model', 'layouts', 'recognise', 'rules', 'narrative']);
});

test.each(pairs.filter((pair) => !isOpen(pair)))('$room does not know $other', async ({ room, other }) => {
  const source = importOf(room, other);
  const ways = [
    `import { a } from '${source}';\nexport const b = a;`,
    `import { a } from '${source}/inside';\nexport const b = a;`,
    `import type { A } from '${source}';\nexport type B = A;`,
    `import '${source}/index';`,
    `export { a } from '${source}';`,
    `export * from '${source}';`,
    `export const a = import('${source}');`,
    `export type A = import('${source}').A;`,
  ];
  for (const code of ways) {
    expect({ code, by: await objections(fileIn(room), code) }).toEqual({
      code,
      by: expect.arrayContaining(['gouji/walls']) as string[],
    });
  }
});

test.each(pairs.filter(isOpen))('$room may know $other', async ({ room, other }) => {
  expect(await objections(fileIn(room), `export { a } from '${importOf(room, other)}';`)).toEqual([]);
});

test('a room may call its folders what it likes', async () => {
  expect(await objections('src/hosts/excel/probe.ts', "export { a } from '../workbench/grid';")).toEqual([]);
  expect(await objections('src/rules/deep/probe.ts', "export { a } from '../ui/b';")).toEqual([]);
});

test('src knows nothing of test, and no file of a room stands outside a room', async () => {
  expect(await objections('src/cli/probe.ts', "export { a } from '../../test/support/a';")).toEqual(['gouji/walls']);
  expect(await objections('src/rules/probe.ts', "export { a } from '../stray';")).toEqual(['gouji/walls']);
});

describe('packages', () => {
  const foreign = ['react', '@fluentui/react-components', 'node:fs', 'fs', 'hucre/xlsx', 'docx', '@microsoft/office-js'];
  const barred = PURE_ROOMS.flatMap((room) => foreign.map((name) => ({ room, name })));
  test.each(barred)('$room does not use $name', async ({ room, name }) => {
    expect(await objections(fileIn(room), `export { a } from '${name}';`)).toEqual(['gouji/walls']);
  });

  test.each([
    ['hosts/excel', 'node:fs'],
    ['hosts/excel', 'react'],
    ['hosts/workbench', 'node:fs'],
    ['app', 'react'],
    ['app', 'node:fs'],
    ['output', 'node:fs'],
    ['text', 'react'],
    ['ui', 'hucre/xlsx'],
    ['ui', 'node:fs'],
    ['cli', 'react'],
  ])('%s does not use %s', async (room, name) => {
    expect(await objections(fileIn(room), `export { a } from '${name}';`)).toEqual(['gouji/walls']);
  });
});

describe('globals', () => {
  const bare = ['window', 'document', 'localStorage', 'fetch', 'process', 'Buffer', 'Office', 'Excel', 'globalThis'];
  const barred = PURE_ROOMS.flatMap((room) => bare.map((name) => ({ room, name })));
  test.each(barred)('$room does not touch $name', async ({ room, name }) => {
    expect(await objections(fileIn(room), `export const a: unknown = ${name};`)).toEqual(['no-restricted-globals']);
  });

  const elsewhere = ['ui', 'app', 'output', 'text', 'hosts/workbench', 'hosts/file', 'workbench', 'cli'];
  test.each(elsewhere)('Office.js does not leave its host: %s', async (room) => {
    expect(await objections(fileIn(room), 'export const a: unknown = Excel;')).toEqual(['no-restricted-globals']);
    expect(await objections(fileIn(room), 'export type A = Excel.Range;')).toEqual(['no-restricted-syntax']);
  });

  test.each(['hosts/excel', 'taskpane', 'commands'])('Office.js is at home in %s', async (room) => {
    expect(await objections(fileIn(room), 'export const a: unknown = Office;')).toEqual([]);
  });

  test.each(['ui', 'app', 'hosts/excel', 'hosts/file', 'taskpane', 'output', 'cli'])('%s sends nothing', async (room) => {
    expect(await objections(fileIn(room), "export const a = fetch('/');")).toEqual(['no-restricted-globals']);
  });
});

describe('money', () => {
  const floats = [
    "export const a = parseFloat('1');",
    "export const a = parseInt('1', 10);",
    "export const a = Number('1');",
    "export const a = Number.parseFloat('1');",
    "export const a = Number.parseInt('1', 10);",
    "export const a = ['1'].map(Number);",
    "export const a = +'1';",
    'export const a = Math.round(1.5);',
  ];
  const barred = MONEY_ROOMS.flatMap((room) => floats.map((code) => ({ room, code })));
  test.each(barred)('$room: $code', async ({ room, code }) => {
    expect(await objections(fileIn(room), code)).toContain('no-restricted-syntax');
  });

  test.each(MONEY_ROOMS)('%s may ask whether an integer is safe', async (room) => {
    expect(await objections(fileIn(room), 'export const a = Number.isSafeInteger(1) && Math.abs(-1) === 1;')).toEqual([]);
  });
});

test('no file exports a default', async () => {
  for (const room of srcRooms) {
    expect(await objections(fileIn(room), 'export default 1;')).toEqual(['no-restricted-syntax']);
  }
});

test('no any', async () => {
  expect(await objections('src/app/probe.ts', 'export const a: any = 1;')).toEqual([
    '@typescript-eslint/no-explicit-any',
  ]);
});

test('a file that has grown too long is told so', async () => {
  const long = Array.from({ length: 301 }, (_, line) => `export const a${line} = 1;`).join('\n');
  expect(await objections('src/app/probe.ts', long)).toEqual(['max-lines']);
});

test('Excel is not asked in a loop', async () => {
  const code = `export async function a(): Promise<void> {
  await Excel.run(async (context) => {
    for (let i = 0; i < 3; i += 1) await context.sync();
  });
}`;
  expect(await objections('src/hosts/excel/probe.ts', code)).toContain('office-addins/no-context-sync-in-loop');
});
