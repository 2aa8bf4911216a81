import type { CodeFault, Table, Verdict } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { childrenOf } from './residual';
import { repeatedIn, repeatedOverview } from './repeated-rows';
import { FUNCTIONAL, subjectsOf } from './subjects';
import type { Subject } from './subjects';
import { mayListMore } from '../strays';
import { cellsOfRow, failed, holdsMoney, inTables, leadCells, notEvaluated, passed, undecided } from './verdicts';

/** One verdict a table: the rows that are wrong, by their codes. */
export function judgedCodes(rule: StructureRule, table: Table, fault: CodeFault, wrong: readonly Subject[]): Verdict {
  if (wrong.length === 0) return passed(rule.id, table.code);
  const severity = ({ E: 'error', I: 'info', W: 'review', R: 'review' } as const)[rule.weight];
  return failed(rule.id, table.code, severity, {
    code: 'codes',
    fault,
    table: table.code,
    codes: wrong.map(({ code, name }) => `${code} ${name}`.trim()),
    cells: leadCells(table, wrong),
    formula: rule.statement,
  });
}

function codeRule(
  id: string,
  weight: StructureRule['weight'],
  title: string,
  statement: string,
  fault: CodeFault,
  wrongIn: (table: Table) => readonly Subject[],
): StructureRule {
  const rule: StructureRule = {
    id,
    kind: '典',
    weight,
    title,
    basis: DERIVED,
    statement,
    ...inTables(id, FUNCTIONAL, (table) => [judgedCodes(rule, table, fault, wrongIn(table))]),
  };
  return rule;
}

export const parentListed = codeRule('D-02', 'E', '上级科目都已列出', '每个项列有其款和类，每个款列有其类', 'orphan', (table) => {
  const listed = new Set(subjectsOf(table).map(({ code }) => code));
  return subjectsOf(table).filter(({ code }) => code.length > 3 && !(listed.has(code.slice(0, 3)) && listed.has(code.slice(0, -2))));
});

export const listedOnce: StructureRule = {
  ...codeRule('D-03', 'E', '科目不重复', '同一张表里一个科目只列一次', 'repeated', (table) => repeatedIn(table)),
  overview: (book) => repeatedOverview(book),
};

/** Depth first and ascending is the order of the codes as text. */
export const listedInOrder = codeRule('D-04', 'I', '科目按编码排列', '科目按编码从小到大、先类后款再项', 'order', (table) => {
  const rows = subjectsOf(table);
  return rows.filter(({ code }, index) => code < (rows[index - 1]?.code ?? ''));
});

/**
 * One verdict a table on the rows that list nothing below them: those with money are wrong. Where none is known to
 * have any, but one may have, or where what is below may be a row that could not be read, nobody can tell.
 */
function judgedEnds(rule: StructureRule, table: Table, ends: readonly Subject[]): Verdict {
  const wrong = ends.filter((item) => cellsOfRow(table, item).some(holdsMoney));
  if (wrong.length > 0 && mayListMore(table)) return notEvaluated(rule.id, table.code, 'rows-absent', leadCells(table, wrong).map(({ cell }) => cell));
  const gap = wrong.length > 0 ? undefined : undecided(rule.id, table.code, ends.flatMap((item) => cellsOfRow(table, item)));
  return gap ?? judgedCodes(rule, table, 'leaf', wrong);
}

/** `其中：` below a row, or below the one above it, says that not all parts are listed. A parent with money and no children (H-2) is the same. */
export const listedToTheLast: StructureRule = {
  id: 'D-08',
  kind: '典',
  weight: 'E',
  title: '支出功能分类公开到项级科目',
  basis: '公开到功能分类项级科目',
  statement: '有金额的类、款都列到项；“其中”之下除外',
  ...inTables('D-08', FUNCTIONAL, (table) => {
    const rows = subjectsOf(table);
    const partial = rows.filter((item) => item.partial).map(({ code }) => code);
    const ends = rows.filter(
      (item) =>
        item.level !== '项' &&
        !rows.some(({ code }) => code.length > item.code.length && code.startsWith(item.code)) &&
        !partial.some((code) => item.code.startsWith(code)),
    );
    return [judgedEnds(listedToTheLast, table, ends)];
  }),
};

/** Where 款 are printed at all, their sums (F-801 to F-806) say what is left out. */
export const listedToTheItem: StructureRule = {
  id: 'D-09',
  kind: '典',
  weight: 'E',
  title: '基本支出公开到经济分类款级科目',
  basis: '公开到经济性质分类款级科目',
  statement: '08 中有金额的类列到款',
  ...inTables('D-09', ['08'], (table) => {
    const ends = subjectsOf(table).filter((item) => item.level === '类' && childrenOf(table, item).every(({ row }) => row === undefined));
    return [judgedEnds(listedToTheItem, table, ends)];
  }),
};
