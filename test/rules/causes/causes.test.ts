import { toSheets } from '../../fixtures/drawing/sheets';
import type { PrintedBook, TableNumber } from '../../fixtures/layout/book';
import { columnIndex } from '../../fixtures/layout/columns';
import { cleanSampleBook, sampleBook } from '../../fixtures/sample/sample';
import { sc2024 } from '../../fixtures/sc2024/sc2024';
import { withFault } from '../../support/generator/faults';
import { numeralOf } from '../../../src/model';
import type { Cause, RuleRun } from '../../../src/model';
import { recognise } from '../../../src/recognise';
import { checkBook } from '../../../src/rules';
import { recognised } from '../support/recognised';

function check(book: PrintedBook): RuleRun {
  return checkBook(recognised(book));
}

function changed(book: PrintedBook, table: TableNumber, key: string, column: string, wrong: string): PrintedBook {
  const row = book.tables[table].findIndex((entry) => entry.key === key);
  return withFault(book, { table, row, column: columnIndex(table, column), wrong });
}

function inWords({ cell, kind, suggested }: Cause): string {
  const value = suggested === undefined ? 'no value' : numeralOf(suggested, '万元');
  return `${cell.table}[${cell.item}].${cell.column} ${kind} ${value}`;
}

describe('the cause of contradictions', () => {
  test('a clean book has none', () => {
    expect(check(cleanSampleBook()).causes).toEqual([]);
  });

  test('the sample has its three planted mistakes as causes, with the right values', () => {
    expect(check(sampleBook()).causes.map(inWords).sort()).toEqual([
      '03[20805].基本支出 digits-swapped 134.08',
      '08[30201].决算数 digit-lost 18.64',
      '13[决算数].合计 neighbouring-column 8.42',
    ]);
  });

  test('every error of the sample belongs to one of them', () => {
    const { findings, causes } = check(sampleBook());
    const ids = causes.map(({ id }) => id);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(8);
    for (const { cause } of errors) expect(ids).toContain(cause);
  });

  test('an amount that cannot be read is its own cause, and the other figures tell its value', () => {
    const { causes } = checkBook(recognise(toSheets(sc2024())));
    expect(causes.map(inWords)).toEqual(['06[2101101].项目支出 not-a-number 0.00']);
  });

  test('a blank where the other figures say that money belongs is an error with its value', () => {
    const { causes, findings, counts } = check(changed(cleanSampleBook(), '03', '20805', '基本支出', ''));
    expect(causes.map(inWords)).toEqual(['03[20805].基本支出 left-out 134.08']);
    expect(counts.error).toBe(1);
    expect(findings[0]).toMatchObject({ rule: 'M-12', severity: 'error', cause: 'c1', facts: { code: 'missing-figure', value: 134_080_000 } });
  });

  test('where rules cannot tell two cells apart, both are named', () => {
    // 13's budget figures stand in F-1301 alone, but for the car subtotal.
    const { causes } = check(changed(cleanSampleBook(), '13', '三公', '预算数.公务接待费', '6.00'));
    expect(causes).toHaveLength(1);
    const [cause] = causes;
    const named = [cause?.cell, ...(cause?.alternatives ?? [])].map((cell) => cell?.column);
    expect(named).toEqual(expect.arrayContaining(['公务接待费', '合计']));
    expect(cause?.confidence).toBeLessThanOrEqual(0.5);
  });

  test('a total typed in 元 is one cause, however many rules it breaks', () => {
    const { causes, counts } = check(changed(cleanSampleBook(), '06', '合计', '小计', '14029200.00'));
    expect(counts.error).toBeGreaterThan(3);
    expect(causes.map(inWords)).toEqual(['06[合计].小计 yuan-for-wan 1402.92']);
  });

  test('a block that slid down by a row is one cause', () => {
    const book = cleanSampleBook();
    const column = columnIndex('08', '决算数');
    const keys = ['30205', '30206', '30207', '30208', '30209'];
    const amounts = keys.map((key) => book.tables['08'].find((row) => row.key === key)?.amounts[column] ?? '0.00');
    const slid = ['0.00', ...amounts.slice(0, -1)];
    const wrong = keys.reduce((sofar, key, index) => changed(sofar, '08', key, '决算数', slid[index] ?? '0.00'), book);
    const { causes } = check(wrong);
    expect(causes[0]?.kind).toBe('rows-shifted');
    expect(causes).toHaveLength(1);
  });
});
