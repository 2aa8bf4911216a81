import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSupplementJson, supplementSchema } from '../../../src/narrative';
import { FIXED_FIELDS } from '../../../src/narrative/supplement';

const FILE = path.join(__dirname, '../../../src/narrative/supplement/supplement.schema.json');

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly patternProperties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly title?: string;
  readonly $ref?: string;
  readonly enum?: readonly string[];
}

/** Every leaf of the schema by its path, codes as seven, five or three digits as it has them. */
function leaves(node: Node, at = ''): readonly (readonly [string, Node])[] {
  if (node.$ref !== undefined || node.enum !== undefined) return [[at, node]];
  const join = (name: string): string => (at === '' ? name : `${at}.${name}`);
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([name, inner]) => leaves(inner, join(name))),
    ...Object.entries(node.patternProperties ?? {}).flatMap(([pattern, inner]) => leaves(inner, join(pattern.includes('{7}') ? '2050803' : '205'))),
    ...(node.items === undefined ? [] : leaves(node.items, join('1'))),
  ];
}

const VALUES: Readonly<Record<string, unknown>> = { '#/$defs/金额': '12.34', '#/$defs/数量': 3, '#/$defs/文字': '文字' };

test('the published schema is that of the fields (GOUJI_UPDATE=1 writes it)', () => {
  const said = `${JSON.stringify(supplementSchema(), undefined, 2)}\n`;
  if (process.env.GOUJI_UPDATE === '1') writeFileSync(FILE, said);
  expect(readFileSync(FILE, 'utf8')).toBe(said);
});

describe('what the schema allows the reader takes', () => {
  const schema: Node = supplementSchema();
  const fields = leaves(schema).filter(([at]) => at !== '金额单位');

  test('every field, and no other', () => {
    expect(fields.length).toBeGreaterThan(FIXED_FIELDS.length);
    for (const [, , title] of FIXED_FIELDS) expect(fields.map(([, node]) => node.title)).toContain(title);
  });

  test.each(fields)('%s', (at, node) => {
    const value = node.enum?.[0] ?? VALUES[node.$ref ?? ''];
    const data = at.split('.').reduceRight<unknown>((inner, part) => (part === '1' ? [inner] : { [part]: inner }), value) as object;
    const { supplement, problems } = readSupplementJson(JSON.stringify({ schemaVersion: 1, ...data }));
    expect(problems).toEqual([]);
    expect([...supplement.values.keys()]).toEqual([at]);
  });
});
