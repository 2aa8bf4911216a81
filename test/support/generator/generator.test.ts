import { COLUMNS } from '../../fixtures/layout/columns';
import { TABLE_NUMBERS } from '../../fixtures/layout/book';
import type { PrintedBook } from '../../fixtures/layout/book';
import { deriveTables } from './department-tables';
import { plainIdentities } from './plain-identities';
import { printedUnits } from './printed-units';
import { priorYear } from './prior-year';
import { toPrinted } from './printed';
import { randomFacts } from './random-facts';

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** Identities that do not hold; half a unit of slack for each rounded number where `tail`. */
function broken(book: Parameters<typeof plainIdentities>[0], tail: boolean): string[] {
  return plainIdentities(book)
    .filter(({ total, parts }) => {
      const difference = magnitude(total - parts.reduce((left, right) => left + right, 0n));
      const rounded = BigInt(parts.filter((part) => part !== 0n).length + 1);
      return tail ? 2n * difference > rounded : difference !== 0n;
    })
    .map(({ name, total, parts }) => `${name}: ${total} is not ${parts.join(' + ')}`);
}

const amountsOf = (book: PrintedBook): string[] =>
  TABLE_NUMBERS.flatMap((table) => book.tables[table].flatMap((row) => row.amounts.map((amount) => amount ?? '')));

describe('departments by chance', () => {
  it.each(SEEDS)('hold every identity, seed %i', (seed) => {
    const tables = deriveTables(randomFacts(seed));
    expect(broken(tables, false)).toEqual([]);
    expect(broken(printedUnits(toPrinted(tables)), true)).toEqual([]);
    expect(amountsOf(toPrinted(tables)).filter((amount) => amount.startsWith('-'))).toEqual([]);
  });

  it.each(SEEDS.slice(0, 50))('hold them to the last digit where whole, this year and last, seed %i', (seed) => {
    const facts = randomFacts(seed, { whole: true });
    const tables = deriveTables(facts);
    const prior = deriveTables(priorYear(facts, seed, { whole: true }));
    for (const book of [tables, prior]) {
      expect(broken(printedUnits(toPrinted(book)), false)).toEqual([]);
      expect(amountsOf(toPrinted(book)).filter((amount) => amount.startsWith('-'))).toEqual([]);
    }
  });

  it.each(SEEDS.slice(0, 50))('close last year with what they open with, seed %i', (seed) => {
    const facts = randomFacts(seed);
    const [now, before] = [deriveTables(facts), deriveTables(priorYear(facts, seed))];
    const amounts = (tables: typeof now, table: '01' | '04', key: string): readonly bigint[] | undefined =>
      tables.tables[table].find((row) => row.key === key)?.amounts;
    expect(broken(before, false)).toEqual([]);
    expect(amounts(before, '01', '年末结转和结余')).toEqual(amounts(now, '01', '年初结转和结余'));
    expect(amounts(before, '04', '年末财政拨款结转和结余')?.[0]).toEqual(amounts(now, '04', '年初财政拨款结转和结余')?.[0]);
  });

  it('are the same for the same seed and others for another', () => {
    expect(randomFacts(11)).toEqual(randomFacts(11));
    expect(randomFacts(11)).not.toEqual(randomFacts(12));
  });

  it('have three to eight 项 over two to five classes', () => {
    for (const seed of SEEDS) {
      const codes = deriveTables(randomFacts(seed)).tables['03'].map((row) => row.code).filter((code) => code.length === 7);
      const classes = new Set(codes.map((code) => code.slice(0, 3)));
      expect(codes.length).toBeGreaterThanOrEqual(3);
      expect(codes.length).toBeLessThanOrEqual(8);
      expect(classes.size).toBeGreaterThanOrEqual(2);
      expect(classes.size).toBeLessThanOrEqual(5);
    }
  });

  it('meet money of every kind, and its absence', () => {
    const books = SEEDS.map((seed) => deriveTables(randomFacts(seed)));
    const having = (test: (book: (typeof books)[number]) => boolean): number => books.filter(test).length;
    const counts = [
      having((book) => book.tables['10'].length > 1),
      having((book) => book.tables['12'].length > 1),
      having((book) => (book.tables['02'][0]?.amounts.slice(2) ?? []).some((amount) => amount > 0n)),
      having((book) => (book.tables['04'].find((row) => row.key === '年初财政拨款结转和结余')?.amounts[0] ?? 0n) > 0n),
    ];
    for (const count of counts) {
      expect(count).toBeGreaterThan(20);
      expect(count).toBeLessThan(180);
    }
  });

  it('really round: tails occur', () => {
    const tails = SEEDS.filter((seed) => broken(printedUnits(toPrinted(deriveTables(randomFacts(seed)))), false).length > 0);
    expect(tails.length).toBeGreaterThan(150);
  });

  it('fill every row and column that the form has', () => {
    const { tables } = deriveTables(randomFacts(3));
    expect(tables['05']).toHaveLength(111);
    expect(tables['08']).toHaveLength(83);
    for (const table of TABLE_NUMBERS) {
      for (const row of tables[table]) expect([COLUMNS[table].length, 1]).toContain(row.amounts.length);
    }
    expect(tables['07'][0]?.amounts).toHaveLength(111);
    expect(tables['13'][0]?.amounts).toHaveLength(24);
  });
});
