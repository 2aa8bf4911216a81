import { narrativeText } from '../app/narrative-text';
import type { Book, NarrativeDocument, Sheet } from '../model';
import { chartsOf } from '../narrative';
import type { Style, Supplement } from '../narrative';
import { narrativeJson } from '../output/narrative-json';
import type { Request } from './arguments';

/** A composed 情况说明, with what it was composed from. */
export interface Composed {
  readonly document: NarrativeDocument;
  readonly book: Book;
  readonly sheets: readonly Sheet[];
  readonly prior: Book | undefined;
  readonly style: Style;
  readonly supplement: Supplement;
}

/** The 情况说明 in the format that was asked for: text, JSON, or the bytes of a Word file. */
export async function narrativeContent(
  { format, appendix }: Pick<Extract<Request, { command: 'narrate' }>, 'format' | 'appendix'>,
  { document, book, sheets, prior, style, supplement }: Composed,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'text':
      return `${narrativeText(document)}\n`;
    case 'json':
      return `${JSON.stringify(narrativeJson(document), undefined, 2)}\n`;
    case 'docx': {
      // Only who asks for Word waits for its library.
      const { wordFile } = await import('../output/docx');
      const charts = chartsOf(document, book, prior, style, supplement);
      return wordFile({ narrative: document, charts, creator: book.department ?? '', ...(appendix ? { appendix: { book, sheets } } : {}) });
    }
  }
}
