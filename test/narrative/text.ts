import type { Book, Figure, NarrativeDocument, TableCode } from '../../src/model';
import { composeNarrative, DEFAULT_STYLE } from '../../src/narrative';
import { bookOf } from '../support/book-builder';
import type { Frame, TypedTable } from '../support/book-builder';

/** The paragraphs of a section as text. */
export function sectionOf(document: NarrativeDocument, section: string): readonly string[] {
  return document.paragraphs.filter((each) => each.section === section).map(({ runs }) => runs.map(({ text }) => text).join(''));
}

/** The figures of a section in the order of the text. */
export function figuresOf(document: NarrativeDocument, section?: string): readonly Figure[] {
  return document.paragraphs
    .filter((each) => section === undefined || each.section === section)
    .flatMap(({ runs }) => runs.flatMap((run) => (run.kind === 'figure' ? [run.figure] : [])));
}

export function compose(current: Book, prior?: Book): NarrativeDocument {
  return composeNarrative(current, prior, DEFAULT_STYLE);
}

const FRAME: Frame = { department: '青江县林业局', year: 2024 };

/** An invented department's book of 2024 (or as framed) with only these tables. */
export function book(tables: Readonly<Partial<Record<TableCode, TypedTable>>>, frame: Frame = FRAME): Book {
  return bookOf(frame, tables);
}

/** The same department's book of the year before. */
export function lastYear(tables: Readonly<Partial<Record<TableCode, TypedTable>>>): Book {
  return bookOf({ ...FRAME, year: 2023 }, tables);
}
