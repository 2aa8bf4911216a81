import { AlignmentType, Document, Footer, PageNumber, Paragraph, TableOfContents, TextRun } from 'docx';
import type { Chart, NarrativeDocument } from '../../model';
import { WORD_FONTS, WORD_TEXT } from '../../text/zh-CN';
import type { AppendixSection } from './appendix/sections';
import { narrativeBody } from './narrative-body';
import { pageOf } from './page';
import { STYLE, STYLES } from './styles';

/** The document as docx knows it: contents, text, appendix. */
export function wordDocument(narrative: NarrativeDocument, charts: readonly Chart[], appendix: readonly AppendixSection[], creator: string): Document {
  return new Document({
    title: narrative.title,
    creator,
    lastModifiedBy: creator,
    styles: STYLES,
    theme: { fonts: { body: { latin: 'Times New Roman', eastAsia: WORD_FONTS.small }, headings: { latin: 'Times New Roman', eastAsia: WORD_FONTS.heading1 } } },
    evenAndOddHeaderAndFooters: true,
    sections: [
      { properties: pageOf('portrait'), children: contents() },
      { properties: pageOf('portrait', 1), footers: pageFooters(), children: narrativeBody(narrative, charts) },
      // A section without footers has those of the one before it.
      ...appendix.map(({ orientation, children }) => ({ properties: pageOf(orientation), children })),
    ],
  });
}

function contents(): readonly (Paragraph | TableOfContents)[] {
  const field = new TableOfContents(WORD_TEXT.contents, { hyperlink: true, headingStyleRange: '1-2', useAppliedParagraphOutlineLevel: true });
  return [new Paragraph({ style: STYLE.contents, children: [new TextRun({ text: WORD_TEXT.contents })] }), field];
}

/** — 1 —, at the right of odd pages and the left of even ones, one character from the edge (GB/T 9704—2012, 7.5). */
function pageFooters(): { readonly default: Footer; readonly even: Footer } {
  const footer = (alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer =>
    new Footer({
      children: [
        new Paragraph({
          style: STYLE.page,
          alignment,
          indent: { left: 280, right: 280 },
          children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: { hint: 'eastAsia' } })],
        }),
      ],
    });
  return { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) };
}
