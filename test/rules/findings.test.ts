import type { Finding } from '../../src/model';
import { CATALOGUE } from '../../src/rules';
import { checked, everythingBook, randomBook } from './support/books';
import { changed } from './support/changes';

const apply = (...lines: readonly string[]) => checked(lines.reduce(changed, everythingBook()));
const sizeOf = ({ facts }: Finding): number => (facts.code === 'relation' ? Math.abs(facts.left - facts.right) : 0);

describe('findings', () => {
  it('take the 尾差 of one rule, table and size together', () => {
    const run = apply('02[2080501].事业收入 +0.01', '02[2120801].其他收入 +0.01', '02[2120101].财政拨款收入 +0.01');
    const [tails] = run.findings.filter(({ rule }) => rule === 'F-204');
    expect([tails?.severity, tails?.others.length]).toEqual(['rounding', 2]);
    expect(run.findings.filter(({ rule }) => rule === 'F-204')).toHaveLength(1);
    expect(run.counts.rounding).toBe(run.findings.reduce((sum, { others }) => sum + 1 + others.length, 0) - run.counts.info);
  });

  it('keep errors and doubts apart, each by itself', () => {
    const run = apply('02[2080501].事业收入 +9.00', '02[2120801].事业收入 +9.00');
    const errors = run.findings.filter(({ rule }) => rule === 'F-204');
    expect(errors.map(({ severity, id, others }) => [severity, id, others.length])).toEqual([
      ['error', 'F-204 02[20805].事业收入', 0],
      ['error', 'F-204 02[21208].事业收入', 0],
    ]);
  });

  it('say one thing once, in whatever book', () => {
    for (const seed of [8, 30, 90]) {
      const { findings } = checked(randomBook(seed));
      const tails = findings.filter(({ severity }) => severity === 'rounding');
      const keys = tails.map((finding) => `${finding.rule} ${finding.facts.cells[0]?.cell.table ?? ''} ${sizeOf(finding)}`);
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    }
  });

  it('come with the gravest first and in the order of the rules, with the words of their rule', () => {
    const run = apply('02[2080501].事业收入 +9.00', '13[三公].决算数.合计 +300.00', '01[结余分配].决算数 +0.01');
    const order = ['error', 'review', 'rounding', 'info'];
    const ranks = run.findings.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual([...ranks].sort());
    expect(new Set(ranks).size).toBe(4);
    const errors = run.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => CATALOGUE.findIndex(({ id }) => id === rule));
    expect(errors).toEqual([...errors].sort((one, other) => one - other));
    for (const { rule, title, kind } of run.findings) expect(CATALOGUE.find(({ id }) => id === rule)).toMatchObject({ title, kind });
  });
});
