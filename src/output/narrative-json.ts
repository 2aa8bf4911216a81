import { a1 } from '../model';
import type { NarrativeDocument, Run } from '../model';

/** The 情况说明 as `gouji narrate --format json` prints it: paragraphs of runs, each number with its cells. */
export function narrativeJson(document: NarrativeDocument): object {
  return {
    style: document.style,
    title: document.title,
    paragraphs: document.paragraphs.map(({ heading, section, runs }) => ({ heading, section, runs: runs.map(runJson) })),
  };
}

function runJson(run: Run): object {
  if (run.kind !== 'figure') return run.kind === 'text' ? { text: run.text } : { text: run.text, blank: run.wanted };
  const { key, value, unit, formula, cells } = run.figure;
  return {
    text: run.text,
    key,
    value,
    unit,
    formula,
    cells: cells.map(({ ref, table, item, column }) => ({ sheet: ref.sheet, address: a1(ref.row, ref.column), table, item, column })),
  };
}
