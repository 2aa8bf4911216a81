import { FEN_PER_UNIT } from '../../model';
import { CODED_FIELDS, FIXED_FIELDS, LISTED_FIELDS } from './fields';
import type { FieldKind } from './fields';
import { SUPPLEMENT_VERSION } from './read-json';

type Schema = Readonly<Record<string, unknown>>;

interface Node {
  readonly properties: Record<string, Node | Schema>;
}

/** The JSON schema (draft 2020-12) of 补充数据, made from the same fields as the reader. */
export function supplementSchema(): Schema {
  const root: Node = { properties: {} };
  for (const field of FIXED_FIELDS) place(root, field[1], leaf(field[0], field[2], field[0] === 'choice' ? field[3] : undefined));
  for (const [kind, path, title, digits] of CODED_FIELDS) place(root, path, byCode(kind, title, digits));
  for (const [, path] of LISTED_FIELDS) place(root, path, list(path));
  const head = {
    $schema: { type: 'string' },
    schemaVersion: { const: SUPPLEMENT_VERSION },
    单位名称: { type: 'string' },
    年度: { type: 'integer' },
    金额单位: { enum: Object.keys(FEN_PER_UNIT), default: '万元' },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: '补充数据',
    ...group(root),
    required: ['schemaVersion'],
    properties: { ...head, ...written(root) },
    $defs: {
      金额: { description: '按“金额单位”填写，最细到分', type: ['string', 'number', 'null'], pattern: '^\\s*$|^\\d{1,3}(,\\d{3})*(\\.\\d+)?$|^\\d+(\\.\\d+)?$', minimum: 0 },
      数量: { type: ['integer', 'string', 'null'], pattern: '^\\s*$|^\\d{1,9}$', minimum: 0 },
      文字: { type: ['string', 'null'] },
    },
  };
}

function leaf(kind: FieldKind, title: string, options?: readonly string[]): Schema {
  switch (kind) {
    case 'amount':
      return { title, $ref: '#/$defs/金额' };
    case 'count':
      return { title, $ref: '#/$defs/数量' };
    case 'text':
      return { title, $ref: '#/$defs/文字' };
    case 'choice':
      return { title, enum: options };
  }
}

function byCode(kind: FieldKind, title: string, digits: readonly number[]): Schema {
  const codes = digits.map((length) => `\\d{${length}}`).join('|');
  return { title: `按科目编码：${title}`, type: 'object', patternProperties: { [`^(${codes})$`]: leaf(kind, title) }, additionalProperties: false };
}

function list(path: string): Schema {
  const parts = LISTED_FIELDS.filter(([, listed]) => listed === path);
  const properties = Object.fromEntries(parts.map(([kind, , part, title]) => [part, leaf(kind, title)]));
  return { type: 'array', items: { type: 'object', properties, additionalProperties: false } };
}

function place(root: Node, path: string, schema: Schema): void {
  const parts = path.split('.');
  let node = root;
  for (const part of parts.slice(0, -1)) {
    const inner = (node.properties[part] ??= { properties: {} });
    if (!isNode(inner)) throw new Error(`${path}: ${part} is no group`);
    node = inner;
  }
  node.properties[parts.at(-1) ?? ''] = schema;
}

function isNode(entry: Node | Schema): entry is Node {
  return 'properties' in entry && !('type' in entry);
}

function group(node: Node): Schema {
  return { type: 'object', properties: written(node), additionalProperties: false };
}

function written(node: Node): Schema {
  return Object.fromEntries(Object.entries(node.properties).map(([name, entry]) => [name, isNode(entry) ? group(entry) : entry]));
}
