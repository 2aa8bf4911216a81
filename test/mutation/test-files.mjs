import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The room that is mutated: its own tests have to notice. */
export const ROOM = process.env.GOUJI_ROOM ?? 'model';

/** README's table of rules knows the words of the catalogue; what formulas come to, HyperFormula knows. */
const MORE = { rules: ['meta/readme-rules.test.ts', 'hyperformula/limits.test.ts'] };

/** What takes seconds, many books by chance or many faults in them, is no part of it. */
const SLOW = [
  'recognise/random-departments.test.ts',
  'recognise/variants.test.ts',
  'rules/causes/faults.test.ts',
  'rules/clean-books.test.ts',
  'rules/edits-at-random.test.ts',
  'rules/single-faults.test.ts',
  'rules/missing-input.test.ts',
  'rules/tolerance/boundary.test.ts',
  'rules/variants.test.ts',
];

/** What takes longest of the rest comes last. */
const LAST = [
  'recognise/sc2024.test.ts',
  'recognise/header.test.ts',
  'recognise/rows.test.ts',
  'recognise/refusals.test.ts',
  'recognise/titles.test.ts',
  'recognise/workbooks.test.ts',
  'rules/findings.test.ts',
  'rules/legitimate-books.test.ts',
  'rules/swept-verdicts.test.ts',
  'rules/cell-relations.test.ts',
  'rules/causes/causes.test.ts',
  'rules/structure/trust.test.ts',
  'rules/structure/partial-listing.test.ts',
  'rules/structure/one-message.test.ts',
  'rules/structure/what-is-said.test.ts',
  'rules/catalogue/every-line.test.ts',
];

/** The test files below test/ that a room is tried with, in the order in which they run. */
export function testFiles() {
  const files = [...(MORE[ROOM] ?? []), ...filesBelow(ROOM)].filter((file) => !SLOW.includes(file));
  return files.sort((one, other) => LAST.indexOf(one) - LAST.indexOf(other));
}

function filesBelow(folder) {
  return readdirSync(path.join('test', folder), { withFileTypes: true }).flatMap((entry) => {
    const inner = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(inner);
    return inner.endsWith('.test.ts') ? [inner] : [];
  });
}
