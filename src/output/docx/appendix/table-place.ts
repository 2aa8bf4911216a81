import { FileChild } from 'docx';

/** Holds the place of a table that is put in as text. No text of the document can look like it: its brackets are escaped. */
export class TablePlace extends FileChild {
  constructor(index: number) {
    super(`gouji-table-${index}`);
  }
}

const PLACE = /<gouji-table-(\d+)\/>/g;

/** The document's part with each table at its place. */
export function withTables(documentXml: string, tables: readonly string[]): string {
  let next = 0;
  return documentXml.replace(PLACE, () => {
    next += 1;
    return tables[next - 1] ?? '';
  });
}
