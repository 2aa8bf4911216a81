import { amountIn } from '../../src/model';
import type { BoundCell, RuleRun } from '../../src/model';
import { CATALOGUE, checkBook } from '../../src/rules';
import { randomOf } from '../support/generator/random';
import { randomBook, recognised } from './support/books';
import { SLIPS, cellsByTable, slipped, withFen } from './support/faults';
import { isProof, timeLimit } from './support/proof';

jest.setTimeout(timeLimit);

const BOOKS = isProof ? 100 : 8;
const FAULTS_A_BOOK = isProof ? 100 : 26;
const UNIT = 10_000;
/** No sum of these books forgives ten last places as 尾差, nor do ten vanish in one that was there before. */
const BEYOND = 10;

/** Lines of two sides that hold whatever else is true, and whose failures somebody has to look at. */
const EQUATIONS: ReadonlySet<string> = new Set(
  CATALOGUE.flatMap((rule) =>
    'lines' in rule && rule.weight !== 'I' && rule.together !== true
      ? rule.lines.flatMap(({ text }, index) =>
          !text.startsWith('若') && /[=≡]/.test(text) ? [index === 0 ? rule.id : `${rule.id}#${index + 1}`] : [],
        )
      : [],
  ),
);

const alarming = (run: RuleRun): readonly string[] =>
  run.findings.filter(({ severity }) => severity === 'error' || severity === 'review').map(({ id }) => id);

function coveredIn(run: RuleRun): ReadonlySet<BoundCell> {
  return new Set(
    run.verdicts
      .filter(({ instance, outcome }) => EQUATIONS.has(instance.split(' ')[0] ?? '') && (outcome.state === 'pass' || outcome.state === 'fail'))
      .flatMap(({ cells }) => cells),
  );
}

describe('one wrong figure', () => {
  const random = randomOf(60_601);
  const books = Array.from({ length: BOOKS }, (_, index) => recognised(randomBook(9001 + index, { whole: index % 2 === 0 })));

  it('stands in an equation, wherever it stands', () => {
    for (const book of books) {
      const covered = coveredIn(checkBook(book));
      const uncovered = [...cellsByTable(book).values()].flat().filter((cell) => !covered.has(cell));
      expect(uncovered.map(({ table, item, column }) => `${table}[${item}].${column}`)).toEqual([]);
    }
  });

  it('is found, of whatever kind, in every table', () => {
    const missed: string[] = [];
    const tried = new Map<string, number>();
    for (const book of books) {
      const before = new Set(alarming(checkBook(book)));
      const tables = [...cellsByTable(book)];
      for (let round = 0; round < FAULTS_A_BOOK; round += 1) {
        const [table, cells] = tables[round % tables.length]!;
        const filled = cells.filter((cell) => amountIn(cell)?.fen !== 0);
        const cell = random.pick(filled.length > 0 && random.chance(50) ? filled : cells);
        const units = amountIn(cell)!.fen / UNIT;
        const slip = units === 0 ? 'add' : random.pick(SLIPS);
        const wrong = slipped(units, slip, random);
        if (Math.abs(wrong - units) < BEYOND) continue;
        for (const key of [`table ${table}`, slip]) tried.set(key, (tried.get(key) ?? 0) + 1);
        const after = alarming(checkBook(withFen(book, cell, wrong * UNIT)));
        if (after.every((id) => before.has(id))) missed.push(`${table}[${cell.item}].${cell.column} ${slip}: ${units} became ${wrong}`);
      }
    }
    expect(missed).toEqual([]);
    expect([...tried.keys()].sort()).toHaveLength(13 + SLIPS.length);
  });
});
