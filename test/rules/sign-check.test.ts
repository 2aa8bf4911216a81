import type { Book, Verdict } from '../../src/model';
import { checkBook } from '../../src/rules';
import { ruleOf } from './support/run-line';
import { typedBook } from './support/typed-book';

const COLUMNS = ['本年支出合计', '基本支出'];
const outlay = (...rows: readonly string[]): Book => typedBook({ '03': { columns: COLUMNS, rows } });

function sign(book: Book, ...lines: readonly string[]): Verdict {
  const [verdict] = checkBook(book, [{ ...ruleOf('E', ...lines), together: true }]).verdicts;
  if (verdict === undefined) throw new Error('a sign check has one verdict');
  return verdict;
}

const told = ({ outcome, cells }: Verdict): readonly [state: string, cells: readonly string[]] => [outcome.state, cells.map(({ item, column }) => `${item}.${column}`)];

const BOTH = ['合计.本年支出合计', '合计.基本支出'];

describe('a sign check', () => {
  it('holds for a table without an amount below zero, and lists its cells', () => {
    const verdict = sign(outlay('合计 | 3.00 | 0.00'), '03[*].* ≥ 0');
    expect(told(verdict)).toEqual(['pass', BOTH]);
    expect(verdict.cells).toBe(verdict.cells);
    expect(told({ ...verdict, rule: 'another' })).toEqual(['pass', BOTH]);
  });

  it('passes over what cannot be read', () => {
    expect(told(sign(outlay('合计 | ### | 1.00'), '03[*].* ≥ 0'))).toEqual(['pass', ['合计.基本支出']]);
  });

  it('has nothing to say where no cell can be read, or there is none', () => {
    expect(told(sign(outlay('合计 | ### | ###'), '03[*].* ≥ 0'))).toEqual(['not-evaluated', []]);
    expect(told(sign(outlay('合计 | ∅ | ∅'), '03[*].* ≥ 0'))).toEqual(['not-evaluated', []]);
    expect(told(sign(outlay('合计 | 3.00 | 1.00'), '03[类].* ≥ 0'))).toEqual(['not-evaluated', []]);
    expect(told(sign(outlay('合计 | 3.00 | 1.00'), '03[208].* ≥ 0'))).toEqual(['not-evaluated', []]);
  });

  it('fails by every amount below zero', () => {
    const { outcome } = sign(outlay('合计 | -3.00 | 1.00', '205 教育支出 | 2.00 | -0.01'), '03[*].* ≥ 0');
    expect(outcome).toMatchObject({ state: 'fail', severity: 'error', finding: { code: 'negative' } });
    expect(outcome.state === 'fail' && outcome.finding.cells.map(({ cell: { item, column } }) => `${item}.${column}`)).toEqual(['合计.本年支出合计', '205.基本支出']);
  });

  it('asks for the rows that its lines pick alone', () => {
    const book = outlay('合计 | -3.00 | 1.00', '205 教育支出 | 2.00 | 1.00');
    expect(told(sign(book, '03[类].* ≥ 0'))).toEqual(['pass', ['205.本年支出合计', '205.基本支出']]);
    expect(told(sign(book, '03[合计].基本支出 ≥ 0', '03[205].* ≥ 0'))).toEqual(['pass', ['合计.基本支出', '205.本年支出合计', '205.基本支出']]);
  });

  it('looks at the table that has cells beside one that has none', () => {
    const full = typedBook({ '02': { columns: ['本年收入合计'], rows: ['合计 | 1.00'] }, '03': { columns: COLUMNS, rows: ['合计 | ∅ | ∅'] } });
    expect(told(sign(full, '03[*].* ≥ 0', '02[*].* ≥ 0'))).toEqual(['pass', ['合计.本年收入合计']]);
  });
});
