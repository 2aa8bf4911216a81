import type { PrintedBook } from '../../fixtures/layout/book';
import type { Book, RelationFacts } from '../../../src/model';
import { CATALOGUE } from '../../../src/rules';
import { linesIn } from '../../../src/rules/instances';
import { bothSides, weigh } from '../../../src/rules/notation/evaluate';
import { ExactLine } from '../../../src/rules/notation/exact-line';
import { bindingsOf, instanceRowsOf } from '../../../src/rules/notation/instance-rows';
import type { Binding } from '../../../src/rules/notation/pick';
import { parseLine } from '../../../src/rules/notation/parse';
import type { RuleLine } from '../../../src/rules/notation/syntax';
import { tablesOf } from '../../../src/rules/notation/tables';
import type { Tables } from '../../../src/rules/notation/tables';
import { everythingBook, fiscalBook, recognised } from '../support/books';
import { changed } from '../support/changes';
import { typedBook } from '../support/typed-book';

/** Of every instance of the catalogue: what a first look at its line tells, and what looking at it alone comes to. */
function looked(printed: PrintedBook): readonly (readonly [look: string, alone: string])[] {
  const tables = tablesOf(recognised(printed));
  return CATALOGUE.flatMap((rule) =>
    !('lines' in rule) || rule.together === true
      ? []
      : linesIn(rule, tables).flatMap((line) => {
          const looks = new ExactLine(line, tables, instanceRowsOf(line, tables)).looks();
          return bindingsOf(line, tables).map((binding, at) => [looks[at] ?? 'none', alone(line, tables, binding)] as const);
        }),
  );
}

/** Both sides as they are told to the user, compared here; of an instance that has none, why it does not apply. */
function alone(line: RuleLine, tables: Tables, binding: Binding): string {
  const { outcome } = weigh(line, tables, binding, 'E');
  if (outcome.state === 'not-applicable') return 'does-not-apply';
  const sides = bothSides(line, tables, binding);
  return outcome.state === 'not-evaluated' || sides === undefined || !HOLDS[sides.relation](sides.left - sides.right) ? 'open' : 'holds';
}

const HOLDS: Readonly<Record<RelationFacts['relation'], (difference: number) => boolean>> = {
  '=': (difference) => difference === 0,
  '≤': (difference) => difference <= 0,
  '≥': (difference) => difference >= 0,
  '≠': (difference) => difference !== 0,
};

describe('a first look at all instances of a line', () => {
  it.each<[string, PrintedBook]>([
    ['money of every kind', everythingBook()],
    ['fiscal money only', fiscalBook()],
    ['wrong figures', ['03[2080501].基本支出 +9.00', '07[2080501].301 +1.00', '05[301].合计 +2.00'].reduce(changed, everythingBook())],
    ['figures that cannot be read', ['03[2080501].基本支出 =###', '07[208].合计 =###', '04[本年支出合计].合计 ='].reduce(changed, everythingBook())],
  ])('settles all that holds or does not apply, and nothing else: %s', (_, printed) => {
    const all = looked(printed);
    expect(all.length).toBeGreaterThan(1000);
    expect(all.filter(([look, told]) => look !== told)).toEqual([]);
  });

  it('adds up each group of columns below its own total', () => {
    // 302's total is wrong, and just what the first group's columns come to.
    const book = typedBook({ '07': { columns: ['合计', '301', '30101', '302', '30201'], rows: ['合计 | 8.00 | 5.00 | 5.00 | 5.00 | 3.00'] } });
    expect(looksOf(book, '07[*].各小计 = Σ 07[*].其款')).toEqual(['holds', 'open']);
  });

  it('takes the row of each column’s own 科目', () => {
    const book = typedBook({
      '05': { columns: ['合计'], rows: ['301 工资福利支出 | 5.00', '302 商品和服务支出 | 3.00'] },
      '07': { columns: ['合计', '301', '302'], rows: ['合计 | 10.00 | 5.00 | 5.00'] },
    });
    expect(looksOf(book, '07[合计].各小计 = 05[同科目].合计')).toEqual(['holds', 'open']);
  });

  it('does not apply to a column that the other table has not', () => {
    const columns = ['本年支出合计', '基本支出', '项目支出'];
    const book = typedBook({
      '03': { columns, rows: ['合计 | 5.00 | 3.00 | 2.00'] },
      '06': { columns: ['小计', '基本支出', '项目支出'], rows: ['合计 | 9.00 | 3.00 | 6.00'] },
    });
    expect(looksOf(book, '03[合计].* ≥ 06[合计].*')).toEqual(['does-not-apply', 'holds', 'open']);
  });

  it('knows each row by its own columns, where a line’s rows have different ones', () => {
    const line = '04[一般公共预算财政拨款、本年支出合计].* ≥ 0';
    const negative = changed(everythingBook(), '04[本年支出合计].国有资本经营预算财政拨款 =-1.00');
    const bindings = bindingsOf(parseLine(line), tablesOf(recognised(negative)));
    expect(bindings.map(({ row, column }) => `${row?.item.key}.${column?.column.key}`)).toEqual([
      '一般公共预算财政拨款.金额',
      '本年支出合计.合计',
      '本年支出合计.一般公共预算财政拨款',
      '本年支出合计.政府性基金预算财政拨款',
      '本年支出合计.国有资本经营预算财政拨款',
    ]);
    expect(looksOf(recognised(negative), line)).toEqual(['holds', 'holds', 'holds', 'holds', 'open']);
  });

  it('leaves open what goes beyond what can be counted on its way to a sum that does not', () => {
    // 2^53 - 1, and 2 that come and go again.
    const columns = ['本年支出合计'];
    const rows = ['合计 | 9007199254.7409', '201 甲 | 9007199254.7409', '202 乙 | 0.02', '203 丙 | -0.02'];
    expect(looksOf(typedBook({ '03': { columns, rows } }), '03[合计].本年支出合计 = 03[201].本年支出合计 + Σ 03[202、203].本年支出合计')).toEqual(['open']);
  });

  it('has no instance where an item has no such column', () => {
    const { tables } = recognised(everythingBook());
    const four = tables.find(({ code }) => code === '04')!;
    const names = bindingsOf(parseLine('04[*].合计 ≥ 0'), tablesOf(recognised(everythingBook()))).map(({ row }) => row?.item.key);
    expect(names).toEqual(four.items.filter(({ columns }) => columns?.includes('合计')).map(({ key }) => key));
    expect(names).toContain('本年支出合计');
    expect(names).not.toContain('本年收入合计');
  });
});

function looksOf(book: Book, text: string): readonly string[] {
  const tables = tablesOf(book);
  const line = parseLine(text);
  return new ExactLine(line, tables, instanceRowsOf(line, tables)).looks();
}
