import { issueAt, leadingRef, listingOf, neighbour, reportOf } from '../../src/app';
import type { CheckReport } from '../../src/app';
import type { Cause } from '../../src/model';
import { issuesOf } from '../../src/text/zh-CN';
import { BOOK, CAUSE, EXPLAINED, FINDINGS, REPORT, cell, run } from '../ui/support/report';

const explainedBy = (cause: Cause): CheckReport => reportOf(BOOK, run(EXPLAINED, 0, [cause]));

describe('the listing', () => {
  test('puts what is to be mended first, each part by table', () => {
    const { grave, minor } = listingOf(REPORT, issuesOf(REPORT.run));
    expect(grave.map(({ table, issues }) => [table?.code, issues.length])).toEqual([['01', 1], ['02', 1]]);
    expect(minor.map(({ table, issues }) => [table?.code, issues.length])).toEqual([['01', 1]]);
  });

  test('has a cause stand in the table of its cell, once for all that it explains', () => {
    const inSecond = explainedBy({ ...CAUSE, cell: cell('02', '合计', '决算数', 8, 1_258_845) });
    const { grave } = listingOf(inSecond, issuesOf(inSecond.run));
    expect(grave.map(({ table, issues }) => [table?.code, issues.map(({ findings }) => findings.length)])).toEqual([['02', [2]]]);
  });

  test('goes down the sheet within a table, errors first', () => {
    const [first, review] = FINDINGS;
    const at = (id: string, severity: 'error' | 'review', row: number) => {
      const subject = { cell: cell('01', id, '决算数', row, 1), role: 'subject', sign: 1 } as const;
      return { ...(severity === 'error' ? first! : review!), id, severity, facts: { code: 'negative', cells: [subject], formula: '' } as const };
    };
    const report = reportOf(BOOK, run([at('low', 'error', 30), at('high', 'error', 3), at('top', 'review', 1)]));
    const { grave } = listingOf(report, issuesOf(report.run));
    expect(grave.flatMap(({ issues }) => issues.map(({ id }) => id))).toEqual(['high', 'low', 'top']);
  });

  test('goes round and round', () => {
    const order = issuesOf(REPORT.run);
    const [first, second, third] = order;
    expect(neighbour(order, undefined, 1)).toBe(first);
    expect(neighbour(order, undefined, -1)).toBe(third);
    expect(neighbour(order, first!.id, 1)).toBe(second);
    expect(neighbour(order, third!.id, 1)).toBe(first);
    expect(neighbour(order, first!.id, -1)).toBe(third);
    expect(neighbour([], undefined, 1)).toBeUndefined();
  });
});

describe('an issue leads', () => {
  const [finding] = FINDINGS;
  const [total, part] = finding!.facts.cells;

  test('to the cell that its finding is about', () => {
    expect(leadingRef(issuesOf(REPORT.run)[0]!, REPORT)).toBe(total!.cell.ref);
  });

  test('to the cell that is probably wrong, where that is known', () => {
    const report = explainedBy({ ...CAUSE, cell: part!.cell });
    expect(leadingRef(issuesOf(report.run)[0]!, report)).toBe(part!.cell.ref);
  });

  test('to its table where it has no cell', () => {
    const facts = { code: 'layout-incomplete', table: '02', axis: 'rows', absent: ['3'], expected: 9, cells: [], formula: '' } as const;
    const report = reportOf(BOOK, run([{ ...finding!, facts }]));
    expect(leadingRef(issuesOf(report.run)[0]!, report)).toEqual({ sheet: '02表', row: 0, column: 0 });
  });
});

describe('a selected cell', () => {
  const income = { sheet: '01表', row: 6, column: 2 };
  const total = { sheet: '01表', row: 12, column: 2 };

  test('belongs to what it is marked for, and to what is current first', () => {
    const [error, review] = FINDINGS;
    expect(issueAt(REPORT.run, income, undefined)?.id).toBe(error!.id);
    expect(issueAt(REPORT.run, total, undefined)?.id).toBe(error!.id);
    expect(issueAt(REPORT.run, total, review!.id)?.id).toBe(review!.id);
    expect(issueAt(REPORT.run, { ...total, row: 99 }, undefined)).toBeUndefined();
    expect(issueAt(REPORT.run, { ...total, sheet: '09表' }, undefined)).toBeUndefined();
  });

  test('that is itself probably wrong belongs to its cause, whatever else it is marked for', () => {
    const { run: explained } = explainedBy({ ...CAUSE, instances: [FINDINGS[0]!.id] });
    const [first, second] = issuesOf({ ...explained, findings: [EXPLAINED[0]!, FINDINGS[1]!] });
    const both = { ...explained, findings: [FINDINGS[1]!, EXPLAINED[0]!] };
    expect(issueAt(both, total, second!.id)?.id).toBe(first!.id);
  });

  test('belongs to nothing where it is only 尾差', () => {
    expect(issueAt(run([FINDINGS[2]!]), total, undefined)).toBeUndefined();
  });
});
