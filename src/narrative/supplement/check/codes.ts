import { tableOf } from '../../../model';
import type { SupplementFinding, TableCode } from '../../../model';
import { CODED_FIELDS } from '../fields';
import type { Given } from './given';

const TABLE_OF: Readonly<Record<string, TableCode>> = { 政府性基金各项: '10', 国有资本经营各项: '12' };

/** A 科目 that the table does not list was probably mistyped. */
export function unknownCodes(given: Given): readonly SupplementFinding[] {
  const stems = CODED_FIELDS.map(([, path]) => path);
  return [...given.supplement.values.keys()].flatMap((path): readonly SupplementFinding[] => {
    const stem = stems.find((each) => path.startsWith(`${each}.`) && /^\d+$/.test(path.slice(each.length + 1)));
    if (stem === undefined) return [];
    const subject = path.slice(stem.length + 1);
    // Reasons are given for the 项 of every fund.
    const tables: readonly TableCode[] = stem === '原因.各项' || stem === '名词解释' ? ['06', '10', '12'] : [TABLE_OF[stem.slice(stem.lastIndexOf('.') + 1)] ?? '06'];
    const found = tables.map((code) => tableOf(given.book, code)).filter((table) => table !== undefined);
    if (found.length < tables.length || found.some((table) => table.items.some(({ key }) => key === subject))) return [];
    return [{ rule: 'T-16', severity: 'review', code: 'unknown-code', subject, table: tables.join('、'), fields: [path] }];
  });
}
