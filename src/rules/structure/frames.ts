import type { Book, StructureFacts, Table, Variant, Verdict } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { failed, inEveryTable, passed, tableAbsent } from './verdicts';

const LABEL = 'M-03';

/** The number on a table is the number of its title. */
export const labelFitsTitle: StructureRule = {
  id: LABEL,
  kind: '结',
  weight: 'W',
  title: '表号与标题一致',
  basis: DERIVED,
  statement: '表号（财决公开01表）与标题是同一张表',
  check: inEveryTable((table) => (table.label === undefined ? [] : [checkLabel(table, table.label)])),
};

function checkLabel({ code, no }: Table, label: string): Verdict {
  if (/\d+/.exec(label)?.[0].padStart(no.length, '0') === no) return passed(LABEL, code);
  return failed(LABEL, code, 'review', { code: 'label-differs', table: code, label, cells: [], formula: labelFitsTitle.statement });
}

type What = Extract<StructureFacts, { readonly code: 'frames-differ' }>['what'];

/** The unit is printed on every table, and is the same; amounts in 元 and 万元 are compared as money all the same. */
export const sameUnit: StructureRule = {
  id: 'M-05',
  kind: '结',
  weight: 'E',
  title: '金额单位一致',
  basis: DERIVED,
  statement: '每张表都写明金额单位，且各表相同',
  reads: [],
  check: (book: Book) => (book.tables.length === 0 ? [tableAbsent('M-05')] : [checkUnstated(book), checkFrames(sameUnit, book, 'unit')]),
};

/** A unit that we did not find may stand where we do not look, so that its absence is no error. */
function checkUnstated({ tables }: Book): Verdict {
  const silent = tables.filter(({ unitStated }) => !unitStated).map(({ code }) => code);
  const [first] = silent;
  if (first === undefined) return passed('M-05', '写明');
  return failed('M-05', '写明', 'review', { code: 'unit-unstated', table: first, tables: silent, cells: [], formula: sameUnit.statement });
}

export const sameYear: StructureRule = {
  id: 'M-06',
  kind: '结',
  weight: 'E',
  title: '年度一致',
  basis: DERIVED,
  statement: '各表写的年度相同',
  reads: [],
  check: (book: Book) => (book.tables.length === 0 ? [tableAbsent('M-06')] : [checkFrames(sameYear, book, 'year')]),
};

export const sameDepartment: StructureRule = {
  id: 'M-07',
  kind: '结',
  weight: 'E',
  title: '单位名称一致',
  basis: DERIVED,
  statement: '各表写的单位名称相同',
  reads: [],
  check: (book: Book) => (book.tables.length === 0 ? [tableAbsent('M-07')] : [checkFrames(sameDepartment, book, 'department')]),
};

function valueOf({ unit, unitStated, year, department }: Table, what: What): string | undefined {
  if (what === 'unit') return unitStated ? unit : undefined;
  return what === 'year' ? year?.toString() : department;
}

/** Tables that do not say a thing do not contradict the others. */
function checkFrames({ id, statement }: StructureRule, { tables }: Book, what: What): Verdict {
  const values = variantsOf(tables.map((table) => [table, valueOf(table, what)]));
  // The finding leads to what the fewest say.
  const table = values.slice(1).at(-1)?.tables[0];
  if (table === undefined) return passed(id, '一致');
  return failed(id, '一致', 'error', {
    code: 'frames-differ',
    what,
    table,
    values,
    cells: [],
    formula: statement,
  });
}

/** Each value with the tables that have it, the commonest first. */
function variantsOf(entries: readonly (readonly [Table, string | undefined])[]): readonly Variant[] {
  const values = [...new Set(entries.flatMap(([, value]) => value ?? []))];
  return values
    .map((value) => ({ value, tables: entries.flatMap(([table, own]) => (own === value ? [table.code] : [])) }))
    .sort((one, other) => other.tables.length - one.tables.length);
}
