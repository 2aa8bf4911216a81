/**
 * The pure rooms on a bare engine: bundled with nothing to lean on, they must need nothing but themselves and
 * decimal.js, compile without the types of a page or of Node, and run where there is no window and no process.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { createContext, runInContext } from 'node:vm';
import webpack from 'webpack';
import { PURE_ROOMS } from '../../eslint.walls.js';

const ROOT = path.resolve(__dirname, '../..');
const rooms = PURE_ROOMS.filter((room) => existsSync(path.join(ROOT, 'src', room, 'index.ts')));
const configs = webpackConfigs();

/** The loaders of the product's own build, so that this bundle is read as that one is. */
function webpackConfigs(): webpack.Configuration[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const made = require('../../webpack.config.js') as ((env: object, argv: object) => webpack.Configuration)[];
  return made.map((make) => make({}, {}));
}

interface Bundle {
  readonly code: string;
  /** The files that went into it, relative to the repository. */
  readonly files: readonly string[];
}

async function bundle(room: string, folder: string): Promise<Bundle> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    // The language and nothing else: no page, no Node, no way to load a second file.
    target: 'es2022',
    entry: path.join(ROOT, 'src', room, 'index.ts'),
    output: { path: folder, filename: `${room}.js`, library: { type: 'var', name: 'room' }, chunkFormat: false, chunkLoading: false },
    module: configs[0]?.module ?? {},
    resolve: { ...configs[0]?.resolve, fallback: {} },
    cache: false,
  });
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, result) => {
      if (result) resolve(result);
      else reject(error ?? new Error('webpack gave no result'));
    });
  });
  await new Promise((resolve) => compiler.close(resolve));
  expect(stats.toJson({ all: false, errors: true }).errors).toEqual([]);
  const files = [...stats.compilation.modules].flatMap((module) => {
    const { resource } = module as { resource?: string };
    return resource === undefined ? [] : [path.relative(ROOT, resource).split(path.sep).join('/')];
  });
  return { code: readFileSync(path.join(folder, `${room}.js`), 'utf8'), files };
}

test('there are pure rooms', () => {
  expect(rooms).not.toEqual([]);
});

describe.each(rooms)('%s', (room) => {
  let folder = '';
  let made: Bundle;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'gouji-pure-'));
    made = await bundle(room, folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is made of pure rooms and decimal.js alone', () => {
    const allowed = new RegExp(`^(src/(${PURE_ROOMS.join('|')})/|node_modules/decimal\\.js/)`);
    expect(made.files).not.toEqual([]);
    expect(made.files.filter((file) => !allowed.test(file))).toEqual([]);
  });

  test('runs where there is nothing but the language', () => {
    const bare = createContext({});
    runInContext(made.code, bare);
    expect(runInContext('typeof room', bare)).toBe('object');
    expect(runInContext('typeof window + typeof process + typeof console.log', createContext({ console: {} }))).toBe(
      'undefinedundefinedundefined',
    );
  });
});

test('compile without the types of a page, of Node or of Office', () => {
  const file = path.join(ROOT, 'test/meta/tsconfig.pure.json');
  const read = ts.readConfigFile(file, (name) => readFileSync(name, 'utf8'));
  const parsed = ts.parseJsonConfigFileContent(read.config, ts.sys, path.dirname(file));
  expect(parsed.fileNames.length).toBeGreaterThan(1);
  const program = ts.createProgram(parsed.fileNames, parsed.options);
  const said = ts.getPreEmitDiagnostics(program).map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
  expect(said).toEqual([]);
});
