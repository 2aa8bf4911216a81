import type { NarrativeDocument, Paragraph } from '../model';
import { paragraphText } from './narrative-text';

/** What a person wrote in place of a paragraph. */
export interface Edit {
  readonly text: string;
  /** The paragraph as it was composed when it was edited: another one later means that numbers changed. */
  readonly basis: string;
}

/** Edits by the paragraph's place in the text. */
export type Edits = Readonly<Record<string, Edit>>;

/** A paragraph as it stands in the text, with what a person wrote in its place. */
export interface EditedParagraph {
  /** Its place: section and number, such as 五/3. */
  readonly key: string;
  readonly paragraph: Paragraph;
  readonly edit?: Edit;
  /** The tables say something else now than when it was edited. */
  readonly outOfDate: boolean;
}

/** The paragraphs of a text in order, each with its edit. */
export function withEdits({ paragraphs }: NarrativeDocument, edits: Edits): readonly EditedParagraph[] {
  const counts = new Map<string, number>();
  return paragraphs.map((paragraph) => {
    const { section } = paragraph;
    const number = (counts.get(section) ?? 0) + 1;
    counts.set(section, number);
    const key = `${section}/${number}`;
    const edit = edits[key];
    if (edit === undefined) return { key, paragraph, outOfDate: false };
    return { key, paragraph, edit, outOfDate: paragraphText(paragraph) !== edit.basis };
  });
}

/** The text as it leaves the pane: what a person wrote stands in place of what was composed. */
export function editedDocument(document: NarrativeDocument, edits: Edits): NarrativeDocument {
  const paragraphs = withEdits(document, edits).map(({ paragraph, edit }) =>
    edit === undefined ? paragraph : { ...paragraph, runs: [{ kind: 'text' as const, text: edit.text }] },
  );
  return { ...document, paragraphs };
}
