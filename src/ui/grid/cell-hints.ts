import type { Finding } from '../../model';
import { markHint, severityWord } from '../../text/zh-CN';
import { cellKey } from './sheet-frame';
import type { CellHints } from './workbook-store';

/** What the tooltips of marked cells say: the findings that they take part in. */
export function cellHints(findings: readonly Finding[]): CellHints {
  const hints = new Map<string, Map<string, string>>();
  for (const { severity, title, facts } of findings) {
    if (severity !== 'error' && severity !== 'review') continue;
    for (const { cell } of facts.cells) {
      const ofSheet = hints.get(cell.ref.sheet) ?? new Map<string, string>();
      const key = cellKey(cell.ref.row, cell.ref.column);
      const line = markHint(severityWord(severity), title);
      const before = ofSheet.get(key);
      if (before?.split('\n').includes(line) !== true) ofSheet.set(key, before === undefined ? line : `${before}\n${line}`);
      hints.set(cell.ref.sheet, ofSheet);
    }
  }
  return hints;
}
