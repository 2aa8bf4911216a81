import { Packer } from 'docx';
import type { Chart, NarrativeDocument } from '../../model';
import { appendixSections } from './appendix/sections';
import type { Appendix } from './appendix/sections';
import { withTables } from './appendix/table-place';
import { wordDocument } from './document';
import { settled } from './settled';

export type { Appendix } from './appendix/sections';

/** What a Word file is made from. */
export interface WordContent {
  readonly narrative: NarrativeDocument;
  /** The figures of its captions. */
  readonly charts: readonly Chart[];
  /** 第五部分 附表; left out unless it is asked for. */
  readonly appendix?: Appendix;
  /** Who the file says it is from; the department, as a rule. */
  readonly creator?: string;
}

const DOCUMENT_PART = 'word/document.xml';

/**
 * The 情况说明 as a Word file: contents, text and figures as GB/T 9704—2012 lays them out, figures as
 * native charts with their workbooks, blanks marked. The same content gives the same bytes.
 *
 * This room brings docx with it (about 110 KB compressed), so import it when a file is asked for:
 * `await import('../output/docx')`.
 * @returns the bytes of a .docx
 */
export async function wordFile({ narrative, charts, appendix, creator = '' }: WordContent): Promise<Uint8Array> {
  const tables: string[] = [];
  const sections = appendix === undefined ? [] : appendixSections(appendix, tables);
  const written = await Packer.toArrayBuffer(wordDocument(narrative, charts, sections, creator));
  return settled(new Uint8Array(written), (name, xml) => (name === DOCUMENT_PART ? withTables(xml, tables) : xml));
}
