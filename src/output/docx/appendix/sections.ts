import { HeadingLevel, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { FileChild } from 'docx';
import type { Book, Sheet, Table } from '../../../model';
import { WORD_TEXT } from '../../../text/zh-CN';
import { TEXT_SIZE } from '../page';
import type { Orientation } from '../page';
import { STYLE } from '../styles';
import { tableGrid } from './grid';
import { layOut } from './parts';
import type { TableLayout } from './parts';
import { tableXml } from './table-xml';
import { TablePlace } from './table-place';

/** The tables that are appended, and the sheets that they stand on. */
export interface Appendix {
  readonly book: Book;
  readonly sheets: readonly Sheet[];
}

/** Pages that lie the same way, with the XML of the tables whose places are among the children. */
export interface AppendixSection {
  readonly orientation: Orientation;
  readonly children: FileChild[];
}

/**
 * 第五部分 附表: every recognised table by its number, each on a new page, lying where it is wide.
 * @param tables takes the XML of each table; its place refers to it by its index
 */
export function appendixSections({ book, sheets }: Appendix, tables: string[]): readonly AppendixSection[] {
  const sections: AppendixSection[] = [];
  const inOrder = [...book.tables].sort((one, other) => (one.code < other.code ? -1 : 1));
  for (const table of inOrder) {
    const { orientation, children } = tablePages(table, sheets, tables);
    const last = sections.at(-1);
    if (last?.orientation === orientation) last.children.push(...children(true));
    else sections.push({ orientation, children: [...(last === undefined ? [appendixHeading()] : []), ...children(false)] });
  }
  return sections;
}

/** What is printed of a table, on a page of its own or where a section begins one. */
type Pages = (onNewPage: boolean) => readonly FileChild[];

function appendixHeading(): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun({ text: WORD_TEXT.appendix, font: { hint: 'eastAsia' } })] });
}

function tablePages(table: Table, sheets: readonly Sheet[], tables: string[]): { readonly orientation: Orientation; readonly children: Pages } {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  const grid = sheet === undefined ? undefined : tableGrid(table, sheet);
  if (grid === undefined) {
    return { orientation: 'portrait', children: (onNewPage) => [title(table, 0, onNewPage), new Paragraph({ style: STYLE.note, text: WORD_TEXT.tableAbsent(table.title) })] };
  }
  const layout = layOut(grid);
  const children: Pages = (onNewPage) =>
    layout.parts.flatMap((part, index) => {
      const place = new TablePlace(tables.push(tableXml(grid, part, layout.size)) - 1);
      const notes = index === layout.parts.length - 1 ? grid.notes : [];
      return [title(table, index, onNewPage || index > 0), ...frame(table, layout), place, ...belowTable(notes)];
    });
  return { orientation: layout.orientation, children };
}

/** The parts of a table that is cut go on under its title, and only the first is a heading. */
function title(table: Table, part: number, pageBreakBefore: boolean): Paragraph {
  const children = [new TextRun({ text: WORD_TEXT.tableTitle(table.title, part), font: { hint: 'eastAsia' } })];
  return new Paragraph({ style: STYLE.tableTitle, pageBreakBefore, children, ...(part === 0 ? { outlineLevel: 1 } : {}) });
}

/** The label at the right, then 单位名称, 年度 and 单位 in one line. */
function frame({ label, department, year, unit }: Table, { orientation }: TableLayout): readonly Paragraph[] {
  const width = TEXT_SIZE[orientation].width;
  const tabStops = [
    { type: TabStopType.CENTER, position: Math.floor(width / 2) },
    { type: TabStopType.RIGHT, position: width },
  ];
  const line = (left: string, middle: string, right: string): Paragraph =>
    new Paragraph({ style: STYLE.frame, tabStops, children: [new TextRun({ children: [left, new Tab(), middle, new Tab(), right], font: { hint: 'eastAsia' } })] });
  return [
    ...(label === undefined ? [] : [line('', '', label)]),
    line(department === undefined ? '' : WORD_TEXT.department(department), year === undefined ? '' : WORD_TEXT.year(year), WORD_TEXT.unit(unit)),
  ];
}

/** Word wants a paragraph behind a table. */
function belowTable(notes: readonly string[]): readonly Paragraph[] {
  return (notes.length === 0 ? [''] : notes).map((text) => new Paragraph({ style: STYLE.note, children: [new TextRun({ text, font: { hint: 'eastAsia' } })] }));
}
