import type { NarrativeDocument, Paragraph, Run } from '../model';

/** The 情况说明 as plain text: a line a paragraph, the title first. */
export function narrativeText(document: NarrativeDocument): string {
  return [document.title, ...document.paragraphs.map(paragraphText)].join('\n');
}

/** A paragraph's text, with its blanks as they stand. */
export function paragraphText(paragraph: Paragraph): string {
  return paragraph.runs.map(({ text }) => text).join('');
}

/** What a person wrote holds its blanks as words. */
const BLANK = /〔待填/g;

/** How many blanks are still to be filled in. */
export function blankCount(document: NarrativeDocument): number {
  return document.paragraphs
    .flatMap(({ runs }) => runs)
    .reduce((sum, run: Run) => sum + (run.kind === 'blank' ? 1 : run.kind === 'text' ? (run.text.match(BLANK) ?? []).length : 0), 0);
}
