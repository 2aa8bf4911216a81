'use strict';

/**
 * The walls between the rooms of src: who may know whom. One direction, from the words of the model to the entries
 * that wire everything; see the table below. A relative import is resolved to the room it lands in, so that folders
 * inside a room may be called what they like.
 */

const path = require('node:path');

const NODE = /^node:/;
const REACT = [/^react(\/|$)/, /^react-dom(\/|$)/, /^@fluentui\//];

/** rooms: other rooms this one may import. packages: names, or patterns, of what it may take from npm and Node. */
const WALLS = {
  model: { rooms: [], packages: ['decimal.js'] },
  layouts: { rooms: ['model'], packages: [] },
  recognise: { rooms: ['model', 'layouts'], packages: ['decimal.js'] },
  rules: { rooms: ['model', 'layouts', 'recognise'], packages: ['decimal.js'] },
  narrative: { rooms: ['model', 'layouts', 'recognise', 'rules'], packages: ['decimal.js'] },
  // Files that a person reads carry words, hence text.
  output: { rooms: ['model', 'text'], packages: ['decimal.js', 'docx', /^docx\//, 'fflate', 'hucre', /^hucre\//] },
  hosts: { rooms: ['model'], packages: ['decimal.js', 'fflate', 'hucre', /^hucre\//] },
  'hosts/file': { rooms: ['model'], packages: ['fflate', 'hucre', /^hucre\//, NODE] },
  app: {
    rooms: ['model', 'layouts', 'recognise', 'rules', 'narrative', 'output', 'hosts', 'text'],
    packages: ['decimal.js', 'fflate'],
  },
  ui: { rooms: ['app', 'model', 'text'], packages: REACT },
  text: { rooms: ['model'], packages: [] },
  taskpane: { rooms: ['ui', 'app', 'hosts', 'output', 'text', 'model'], packages: REACT },
  workbench: { rooms: ['ui', 'app', 'hosts', 'output', 'text', 'model'], packages: REACT },
  commands: { rooms: ['app', 'hosts', 'text', 'model'], packages: [] },
  // Makes the manifest for a server of one's own; an entry, though no part of the product.
  manifest: { rooms: ['text', 'model'], packages: [NODE] },
  cli: {
    rooms: ['app', 'hosts', 'output', 'text', 'model', 'layouts', 'recognise', 'rules', 'narrative'],
    packages: [NODE],
  },
  // The books that tests are made from, and the second opinion on them, must not lean on the code they judge.
  'test/support/generator': { rooms: ['model', 'layouts'], packages: [/./] },
  'test/support/oracle': { rooms: ['model', 'layouts'], packages: [/./] },
};

/** Rooms that run on any JavaScript engine. */
const PURE_ROOMS = ['model', 'layouts', 'recognise', 'rules', 'narrative'];
/** Rooms in which every number may be money. */
const MONEY_ROOMS = [...PURE_ROOMS, 'output'];

const slashed = (file) => path.relative(__dirname, file).split(path.sep).join('/');

/** The room a file of this repository stands in: the most particular entry of WALLS that holds it. */
function roomOf(file) {
  const inside = slashed(file).replace(/^src\//, '');
  return Object.keys(WALLS)
    .filter((room) => inside === room || inside.startsWith(`${room}/`) || inside.startsWith(`${room}.`))
    .sort((a, b) => b.length - a.length)[0];
}

const matches = (allowed, name) =>
  allowed.some((entry) => (typeof entry === 'string' ? entry === name : entry.test(name)));

/** Why `file` may not import `source`, or undefined where it may. */
function objection(file, source) {
  const room = roomOf(file);
  if (room === undefined) return undefined;
  const wall = WALLS[room];
  if (!source.startsWith('.')) {
    return matches(wall.packages, source) ? undefined : `${room} may not use the package ${source}`;
  }
  const target = path.resolve(path.dirname(file), source);
  const place = slashed(target);
  if (!place.startsWith('src/')) {
    // The version that a program prints is the package's own.
    if (place === 'package.json' || room.startsWith('test/')) return undefined;
    return `${room} may not reach outside src (${place})`;
  }
  const other = roomOf(target);
  if (other === undefined) return `${room} may not know ${place}, which stands in no room`;
  const family = (name) => name.split('/')[0];
  if (other === room || (!room.startsWith('test/') && family(other) === family(room))) return undefined;
  return wall.rooms.includes(family(other)) ? undefined : `${room} may not know ${other}`;
}

/** Static and dynamic imports, re-exports, import types and require alike. */
const wallsRule = {
  meta: { type: 'problem', schema: [], messages: { wall: '{{objection}} (eslint.walls.js)' } },
  create(context) {
    const check = (node, source) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const found = objection(context.filename, source.value);
      if (found !== undefined) context.report({ node, messageId: 'wall', data: { objection: found } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0]),
    };
  },
};

module.exports = { MONEY_ROOMS, PURE_ROOMS, WALLS, wallsPlugin: { rules: { walls: wallsRule } } };
