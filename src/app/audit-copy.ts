import type { Book, RuleRun, Sheet } from '../model';
import { withAuditSheet } from '../output/audit-sheet';
import type { AuditCopy } from '../output/audit-sheet';
import { auditLines, RULES_VERSION } from '../rules';
import type { Rule } from '../rules';
import { AUDIT_WORDS } from '../text/zh-CN';

/**
 * A copy of the user's workbook with the audit sheet (勾稽关系核对表) in it.
 * @param bytes the .xlsx file
 * @param sheets the sheets read from it
 * @param book what was recognised on them
 * @param run what the rules say of it
 * @param rules the rules of the run; the catalogue, if nothing is said
 */
export function auditCopy(
  bytes: Uint8Array,
  sheets: readonly Sheet[],
  book: Book,
  run: RuleRun,
  rules?: readonly Rule[],
): AuditCopy & { readonly lines: number } {
  const lines = auditLines(book, run, AUDIT_WORDS, rules);
  const copy = withAuditSheet(bytes, sheets, { book, lines, notApplicable: run.counts.notApplicable, rulesVersion: RULES_VERSION });
  return { ...copy, lines: lines.length };
}
