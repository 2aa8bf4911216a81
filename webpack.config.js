'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { BannerPlugin } = require('webpack');

const from = (...parts) => path.resolve(__dirname, ...parts);

/**
 * Where the pane takes office.js from. Microsoft supports its public network only; the 21Vianet cloud has its own
 * (https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/), and an intranet without a way out
 * builds with OFFICE_JS_BASE=./office-js/, which copies the files next to the pane.
 */
const officeJsBase = process.env.OFFICE_JS_BASE || 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeJsIsLocal = !/^https:\/\//.test(officeJsBase);
const officeJsFiles = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-*-16*.js',
  'zh-cn/*.js',
  'en-us/*.js',
  'telemetry/*.js',
];

/**
 * Nothing leaves the machine: connect-src lets the page speak to its own origin only, which also silences the
 * beacons of office.js. The hash is that of the empty string, the content of the style elements Fluent fills by
 * script.
 */
function contentSecurityPolicy(scriptOrigins) {
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...scriptOrigins].join(' '),
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A page that names its own scripts, because the order in which they load matters (see src/taskpane/boot.ts). */
function page(template, filename, { office }) {
  return new HtmlWebpackPlugin({
    template: from('src', template),
    filename,
    inject: false,
    minify: false,
    templateParameters: (compilation) => ({
      scripts: (entry) =>
        compilation.entrypoints
          .get(entry)
          .getFiles()
          .filter((file) => file.endsWith('.js')),
      csp: contentSecurityPolicy(office && !officeJsIsLocal ? [new URL(officeJsBase).origin] : []),
      officeJs: `${officeJsBase}office.js`,
    }),
  });
}

const rules = [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
  { test: /\.(csv|rules)$/, type: 'asset/source' },
];

const resolve = { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] };

/** HTTPS is asked for with --env https: Excel wants it, the workbench does not. */
function httpsServer() {
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => path.join(folder, name));
  // Certificates that `npx office-addin-dev-certs install` made are trusted; without them a self-signed one serves.
  const options = fs.existsSync(key) && fs.existsSync(cert) ? { key, cert } : {};
  return { type: 'https', options };
}

function web(env, argv) {
  const production = argv.mode !== 'development';
  return {
    name: 'web',
    mode: production ? 'production' : 'development',
    target: ['web', 'es2022'],
    // Never a devtool that evaluates strings: the pages' policy forbids it, in development too.
    devtool: 'source-map',
    entry: {
      boot: from('src/taskpane/boot.ts'),
      taskpane: from('src/taskpane/index.tsx'),
      commands: from('src/commands/index.ts'),
      workbench: from('src/workbench/index.tsx'),
    },
    output: {
      path: from('dist/web'),
      // Old bundles live long in the caches of task panes; a name that changes with the content ends that.
      filename: production ? '[name].[contenthash:12].js' : '[name].js',
      publicPath: 'auto',
      clean: true,
    },
    module: { rules },
    resolve,
    optimization: { splitChunks: { chunks: (chunk) => chunk.name !== 'boot' } },
    performance: { hints: false },
    plugins: [
      page('taskpane/taskpane.html', 'taskpane.html', { office: true }),
      page('commands/commands.html', 'commands.html', { office: true }),
      page('workbench/workbench.html', 'index.html', { office: false }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/*.{png,css}', to: '[path][name][ext]' },
          ...(officeJsIsLocal
            ? officeJsFiles.map((glob) => ({
                from: glob,
                context: from('node_modules/@microsoft/office-js/dist'),
                globOptions: { ignore: ['**/*.debug.js'] },
                to: path.join(officeJsBase, '[path][name][ext]'),
                // Already minified, and its licence wants it unmodified.
                info: { minimized: true },
              }))
            : []),
        ],
      }),
    ],
    devServer: {
      host: 'localhost',
      port: 3000,
      server: env.https ? httpsServer() : 'http',
      open: false,
      hot: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
      headers: { 'Cache-Control': 'no-store' },
      static: { directory: from('dist/sample'), publicPath: '/sample/', watch: false },
    },
    stats: 'errors-warnings',
  };
}

/** The executable bit: npm sets it where the package is a dependency, not in the checkout itself. */
const executable = {
  apply: (compiler) =>
    compiler.hooks.afterEmit.tapPromise('Executable', () =>
      fs.promises.chmod(path.join(compiler.outputPath, 'cli/gouji.js'), 0o755),
    ),
};

/** The measurements of npm run bench, with their peer. */
function bench() {
  return {
    ...node(),
    name: 'bench',
    entry: Object.fromEntries(['bench', 'cold', 'cold-loading'].map((name) => [`bench/${name}`, from(`test/bench/${name}.ts`)])),
    output: { path: from('dist'), filename: '[name].js' },
    plugins: [],
  };
}

function node() {
  return {
    name: 'node',
    mode: 'production',
    target: 'node20',
    devtool: false,
    entry: {
      'cli/gouji': from('src/cli/main.ts'),
      'fixtures/write': from('test/fixtures/write.ts'),
      'manifest/production': from('src/manifest/main.ts'),
    },
    output: { path: from('dist'), filename: '[name].js', chunkFilename: 'cli/[name].js' },
    module: { rules },
    resolve,
    // Readable stack traces are worth more than bytes here.
    optimization: { minimize: false },
    performance: { hints: false },
    plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /cli\/gouji\.js$/ }), executable],
    stats: 'errors-warnings',
  };
}

module.exports = [web, node, bench];
