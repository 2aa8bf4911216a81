import type { Book } from '../model';
import { chartsOf, composeNarrative, DEFAULT_STYLE, figureTable, missingFields, STYLE_NAMES, styleNamed } from '../narrative';
import type { Style, Supplement } from '../narrative';
import type { Narrative } from './session-snapshot';

/** The style of that name; the default one where there is none of it, or no name. */
export function styleOf(name: string | undefined): Style {
  return styleNamed(name ?? '') ?? DEFAULT_STYLE;
}

/** The 情况说明 of accounts in a style, with its figures and its charts. */
export function narrativeOf(book: Book, prior: Book | undefined, { style: name, supplement }: {
  readonly style: string | undefined;
  readonly supplement: Supplement | undefined;
}): Narrative {
  const style = styleOf(name);
  const document = composeNarrative(book, prior, style, supplement);
  return {
    document,
    style: style.name,
    charts: chartsOf(document, book, prior, style, supplement),
    figures: figureTable(book, prior, style, supplement),
  };
}

/** The styles to choose from, by name, with what each is called. */
export const STYLE_CHOICES: readonly { readonly name: string; readonly label: string }[] = STYLE_NAMES.map((name) => ({ name, label: styleOf(name).label }));

/** How many things the text still asks for that a person has to give. */
export function missingCount({ document }: Narrative): number {
  return missingFields(document).length;
}
