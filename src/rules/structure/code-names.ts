import { FUNCTION_CLASSES } from '../../layouts';
import { tableOf } from '../../model';
import type { Book, Table, TableCode, Variant, Verdict } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { FUNCTIONAL, subjectsOf } from './subjects';
import { failed, leadCells, passed, tableAbsent } from './verdicts';

const ID = 'D-05';

interface Named {
  readonly table: Table;
  readonly name: string;
}

/** A 科目 has the same name wherever it stands. Recognition has folded widths, brackets and spaces already. */
export const oneName: StructureRule = {
  id: ID,
  kind: '典',
  weight: 'E',
  title: '同一科目各表名称一致',
  basis: DERIVED,
  statement: '同一编码在各表中的名称相同',
  reads: FUNCTIONAL,
  check: (book: Book) => {
    const byCode = new Map<string, Named[]>();
    const tables = FUNCTIONAL.flatMap((code) => tableOf(book, code) ?? []);
    for (const table of tables) {
      for (const { code, key, name } of subjectsOf(table)) {
        if (name === '' || key !== code) continue;
        const named = byCode.get(code) ?? [];
        named.push({ table, name });
        byCode.set(code, named);
      }
    }
    const judged = [...byCode].flatMap(([code, named]) => (named.length < 2 ? [] : [checkCode(code, named)]));
    return tables.length < FUNCTIONAL.length ? [...judged, tableAbsent(ID)] : judged;
  },
};

function checkCode(code: string, named: readonly Named[]): Verdict {
  const values = named.reduce<readonly Variant[]>((known, { table, name }) => withName(known, code, table.code, name), []);
  if (values.length < 2) return passed(ID, code);
  // Where most tables agree it is the others that are to be looked at.
  const common = values.find(({ tables }) => tables.length * 2 > named.length)?.tables ?? [];
  const odd = named.filter(({ table }) => !common.includes(table.code));
  return failed(ID, code, 'error', {
    code: 'names-differ',
    subject: code,
    values,
    cells: odd.flatMap(({ table }) => leadCells(table, table.items.filter(({ key }) => key === code))),
    formula: oneName.statement,
  });
}

function withName(known: readonly Variant[], code: string, table: TableCode, name: string): readonly Variant[] {
  const at = known.findIndex(({ value }) => isSameName(code, value, name));
  if (at < 0) return [...known, { value: name, tables: [table] }];
  return known.map((entry, index) => (index === at ? { value: longer(entry.value, name), tables: [...entry.tables, table] } : entry));
}

function longer(one: string, other: string): string {
  return other.length > one.length ? other : one;
}

/** A name whose end the sheet cut off, and a former name of a 类, are the same name. */
function isSameName(code: string, one: string, other: string): boolean {
  if (one === other) return true;
  const [left, right] = [folded(one), folded(other)];
  if (left.startsWith(right) || right.startsWith(left)) return true;
  return FUNCTION_CLASSES.filter((entry) => entry.code === code).some(({ names }) => [left, right].every((name) => names.map(folded).includes(name)));
}

function folded(name: string): string {
  return name.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
}
