'use strict';

const officeAddins = require('eslint-plugin-office-addins');
const reactHooks = require('eslint-plugin-react-hooks');
const tseslint = require('typescript-eslint');
const { MONEY_ROOMS, PURE_ROOMS, wallsPlugin } = require('./eslint.walls.js');

const filesOf = (...rooms) => rooms.map((room) => `src/${room}/**/*.{ts,tsx}`);
const restrict = (message, ...names) => names.map((name) => ({ name, message }));

const NO_NETWORK = restrict('Nothing is ever sent anywhere.', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource');
const NO_DOM = restrict(
  'This room also runs without a page.',
  ...['window', 'document', 'localStorage', 'sessionStorage', 'indexedDB', 'navigator', 'location', 'self'],
);
const NO_NODE = restrict('This room also runs without Node.', 'process', 'Buffer', 'require', 'module', '__dirname');
const NO_OFFICE = restrict(
  'Office.js stays behind the port: src/hosts/excel, and the entries that wait for it.',
  ...['Office', 'Excel', 'OfficeExtension', 'Word'],
);
const NO_GLOBAL_OBJECT = restrict('Name what you need.', 'globalThis');

// `export default` says nothing at the place of use, and every file has more than one thing to say.
const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name.',
};
// no-restricted-globals sees values; a type of Office.js is a way past the port too.
const NO_OFFICE_TYPE = {
  selector: 'TSQualifiedName > Identifier.left[name=/^(Office|Excel|OfficeExtension|Word)$/]',
  message: NO_OFFICE[0].message,
};
const floatMessage = 'No float touches money: parse with decimal.js at the edge, add integers (src/model/amount.ts).';
const NO_FLOATS = [
  'CallExpression[callee.name=/^(parseFloat|parseInt|Number)$/]',
  'NewExpression[callee.name="Number"]',
  'MemberExpression[object.name="Number"][property.name=/^(parseFloat|parseInt)$/]',
  // Number handed on as a function: texts.map(Number).
  'CallExpression > Identifier.arguments[name=/^(Number|parseFloat|parseInt)$/]',
  'UnaryExpression[operator="+"]',
  'MemberExpression[object.name="Math"][property.name=/^(round|fround)$/]',
].map((selector) => ({ selector, message: floatMessage }));

const strictly = [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked];

module.exports = tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: strictly,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    plugins: { gouji: wallsPlugin },
    rules: {
      'gouji/walls': 'error',
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A Map or a closure is often clearer than a Record or an interface; taste, not error.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', ...NO_NETWORK, ...NO_OFFICE],
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, NO_OFFICE_TYPE],
    },
  },
  // Small leaf files; the data of layouts and the words of text are long by nature.
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/layouts/**', 'src/text/**'],
    rules: { 'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: filesOf(...PURE_ROOMS),
    rules: {
      'no-restricted-globals': ['error', ...NO_NETWORK, ...NO_DOM, ...NO_NODE, ...NO_OFFICE, ...NO_GLOBAL_OBJECT],
    },
  },
  {
    files: filesOf('output', 'app', 'text'),
    rules: { 'no-restricted-globals': ['error', ...NO_NETWORK, ...NO_DOM, ...NO_NODE, ...NO_OFFICE] },
  },
  {
    files: filesOf(...MONEY_ROOMS),
    rules: { 'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, NO_OFFICE_TYPE, ...NO_FLOATS] },
  },
  {
    files: filesOf('hosts/excel', 'taskpane', 'commands'),
    rules: { 'no-restricted-globals': ['error', ...NO_NETWORK], 'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT] },
  },
  // The workbench reads its sample workbooks from its own origin, the only one its pages may speak to.
  {
    files: filesOf('hosts/workbench', 'workbench'),
    rules: { 'no-restricted-globals': ['error', ...NO_OFFICE] },
  },
  {
    files: filesOf('hosts/excel'),
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: filesOf('ui', 'workbench', 'taskpane'),
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // A test may know more than the types do.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  { files: ['**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.{js,cjs,mjs}'],
    rules: { eqeqeq: 'error', 'prefer-const': 'error', 'no-var': 'error', 'no-unused-vars': 'error' },
  },
);
