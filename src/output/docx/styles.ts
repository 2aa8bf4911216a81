import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { AlignmentType, LineRuleType } from 'docx';
import { TABLE_SIZES, tableStyle } from './appendix/table-style';
import { FONTS, SIZE } from './fonts';

/** 28 pt between lines, in twips. */
const BODY_LINE = { line: 560, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;
const TITLE_LINE = { line: 700, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;
const SINGLE_LINE = { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 } as const;
/** Two characters of the paragraph's own size; the twips are for programs that do not count characters. */
const TWO_CHARACTERS = { firstLine: 2 * 16 * 20, firstLineChars: 200 } as const;

/**
 * 28 characters of 三号 in a line of 156 mm (GB/T 9704—2012, 5.2.3): a quarter point closer than set
 * solid. A document grid would do the same in Word, but LibreOffice puts every size on it.
 */
const CHARACTER_SPACING = -5;

/** Styles of paragraphs by what they are for. */
export const STYLE = {
  body: 'BodyText',
  caption: 'Caption',
  chart: 'Chart',
  contents: 'TOCHeading',
  tableTitle: 'TableTitle',
  frame: 'TableFrame',
  note: 'TableNote',
  page: 'Footer',
} as const;

const OWN: readonly IParagraphStyleOptions[] = [
  {
    id: STYLE.body,
    name: 'Body Text',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { alignment: AlignmentType.BOTH, indent: TWO_CHARACTERS },
    run: { characterSpacing: CHARACTER_SPACING },
  },
  // An exact line would cut a drawing off.
  { id: STYLE.chart, name: '图', basedOn: 'Normal', next: STYLE.caption, paragraph: { alignment: AlignmentType.CENTER, spacing: { ...SINGLE_LINE, before: 120 }, keepNext: true } },
  { id: STYLE.contents, name: 'TOC Heading', basedOn: 'Normal', paragraph: { alignment: AlignmentType.CENTER, spacing: { ...TITLE_LINE, after: 280 } }, run: { font: FONTS.heading1, size: SIZE.二号 } },
  { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', paragraph: { spacing: BODY_LINE }, run: { size: SIZE.四号 } },
  { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', paragraph: { spacing: BODY_LINE, indent: { left: 560, firstLine: 0 } }, run: { size: SIZE.四号 } },
  { id: STYLE.page, name: 'footer', basedOn: 'Normal', paragraph: { spacing: SINGLE_LINE }, run: { font: FONTS.page, size: SIZE.四号 } },
  { id: STYLE.tableTitle, name: '附表标题', basedOn: 'Normal', next: STYLE.frame, paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { ...BODY_LINE, after: 80 } }, run: { font: FONTS.title } },
  { id: STYLE.frame, name: '附表表头', basedOn: 'Normal', paragraph: { spacing: { ...SINGLE_LINE, after: 40 }, keepNext: true }, run: { font: FONTS.small, size: SIZE.小五 } },
  { id: STYLE.note, name: '附表注', basedOn: 'Normal', paragraph: { spacing: { ...SINGLE_LINE, before: 40 } }, run: { font: FONTS.small, size: SIZE.小五 } },
  ...TABLE_SIZES.map((size): IParagraphStyleOptions => ({
    id: tableStyle(size),
    name: `附表${size}`,
    basedOn: 'Normal',
    paragraph: { spacing: SINGLE_LINE },
    run: { font: FONTS.small, size: SIZE[size] },
  })),
];

/** Styles of the document, GB/T 9704—2012, 5.2.2, 7.3.1 and 7.3.3: 三号仿宋, headings in 黑体 and 楷体, the title in 小标宋. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONTS.body, size: SIZE.三号, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: BODY_LINE },
    },
    title: { paragraph: { alignment: AlignmentType.CENTER, spacing: { ...TITLE_LINE, after: 560 } }, run: { font: FONTS.title, size: SIZE.二号, bold: false } },
    heading1: { paragraph: { spacing: BODY_LINE, indent: TWO_CHARACTERS, keepNext: true, outlineLevel: 0 }, run: { font: FONTS.heading1, size: SIZE.三号, bold: false, characterSpacing: CHARACTER_SPACING, color: '000000' } },
    heading2: { paragraph: { spacing: BODY_LINE, indent: TWO_CHARACTERS, keepNext: true, outlineLevel: 1 }, run: { font: FONTS.heading2, size: SIZE.三号, bold: false, characterSpacing: CHARACTER_SPACING, color: '000000' } },
    caption: { paragraph: { alignment: AlignmentType.CENTER, spacing: BODY_LINE }, run: { font: FONTS.body, size: SIZE.四号, italics: false, color: '000000' } },
  },
  paragraphStyles: OWN,
};
