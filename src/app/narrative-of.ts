import type { Book } from '../model';
import { chartsOf, composeNarrative, figureTable, missingFields } from '../narrative';
import type { Style, Supplement } from '../narrative';
import type { Narrative } from './session-snapshot';

/** The 情况说明 of accounts in a style, with its figures and its charts. */
export function narrativeOf(book: Book, prior: Book | undefined, style: Style, supplement: Supplement | undefined): Narrative {
  const document = composeNarrative(book, prior, style, supplement);
  return {
    document,
    style: style.name,
    charts: chartsOf(document, book, prior, style, supplement),
    figures: figureTable(book, prior, style, supplement),
  };
}

/** How many things the text still asks for that a person has to give. */
export function missingCount({ document }: Narrative): number {
  return missingFields(document).length;
}
