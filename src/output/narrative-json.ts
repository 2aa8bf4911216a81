import { a1 } from '../model';
import type { CellRef, NarrativeDocument, Run } from '../model';

/** The 情况说明 as `gouji narrate --format json` prints it: paragraphs of runs, each number with its cells and inputs. */
export function narrativeJson(document: NarrativeDocument): object {
  return {
    style: document.style,
    title: document.title,
    paragraphs: document.paragraphs.map(({ heading, section, runs, chart }) => ({
      heading,
      section,
      ...(chart === undefined ? {} : { chart }),
      runs: runs.map(runJson),
    })),
  };
}

function runJson(run: Run): object {
  if (run.kind === 'text') return { text: run.text };
  if (run.kind === 'blank') return { text: run.text, blank: run.wanted, ...(run.field === undefined ? {} : { field: run.field }) };
  const { key, value, unit, formula, cells, inputs } = run.figure;
  return {
    text: run.text,
    key,
    value,
    unit,
    formula,
    cells: cells.map(({ ref, table, item, column }) => ({ ...addressOf(ref), table, item, column })),
    ...(inputs === undefined ? {} : { inputs: inputs.map(({ field, ref }) => ({ field, ...(ref === undefined ? {} : addressOf(ref)) })) }),
  };
}

function addressOf(ref: CellRef): object {
  return { sheet: ref.sheet, address: a1(ref.row, ref.column) };
}
