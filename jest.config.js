'use strict';

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
};

/** Plain JavaScript of packages that ship ES modules only; a parser that takes JSX would misread none of it. */
const swcPlain = { ...swc, jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } } };

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transform: {
    '\\.tsx?$': ['@swc/jest', swc],
    '\\.m?js$': ['@swc/jest', swcPlain],
    '\\.(csv|rules)$': '<rootDir>/test/support/text-transform.js',
  },
  // Published as ES modules only, which jest has to be told to translate; the last two are the manifest reader's.
  transformIgnorePatterns: ['/node_modules/(?!hucre/|(.*/)?(strip-bom|uuid)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  setupFiles: ['<rootDir>/test/support/jsdom.ts'],
  reporters: ['default', '<rootDir>/test/support/closing-line.js'],
  testTimeout: 30_000,
};
