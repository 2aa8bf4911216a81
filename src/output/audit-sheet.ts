import { a1, onSheet } from '../model';
import type { AuditLine, Book, BoundCell, Sheet } from '../model';
import { AUDIT_SHEET, AUDIT_WORDS, auditMark, bookLine } from '../text/zh-CN';
import { auditCell, formulaCell, textCell } from './audit-cells';
import { withSheet } from './xlsx/add-sheet';
import type { Styles } from './xlsx/styles';
import { escaped } from './xlsx/xml';

/** What the audit sheet is made of. */
export interface AuditContent {
  readonly book: Book;
  readonly lines: readonly AuditLine[];
  /** How many instances do not apply, and are left out. */
  readonly notApplicable: number;
  readonly rulesVersion: string;
}

/** The workbook with the audit sheet in it, and the name that it has there. */
export interface AuditCopy {
  readonly bytes: Uint8Array;
  readonly sheet: string;
}

/** Columns by what stands in them, from A on, with their widths in characters. */
const COLUMNS = [
  ['rule', 11], ['title', 30], ['relation', 68], ['unit', 7], ['left', 15], ['right', 15], ['difference', 13],
  ['rounding', 9], ['review', 9], ['verdict', 14], ['leftCell', 24], ['rightCell', 24],
] as const;

type ColumnName = (typeof COLUMNS)[number][0];

const LETTERS = Object.fromEntries(COLUMNS.map(([name], index) => [name, String.fromCharCode(65 + index)])) as Readonly<Record<ColumnName, string>>;
const WIDTHS = Object.fromEntries(COLUMNS) as Readonly<Record<ColumnName, number>>;
const LAST = LETTERS.rightCell;
/** Title, department, origin, notes, and what the verdicts come to; then the header. */
const HEADER_ROW = 6;
const NOTES_HEIGHT = 48;
/** Of one line of text, in points. */
const LINE_HEIGHT = 14;
/** Excel's own limit of a sheet name. */
const NAME_LENGTH = 31;
/** Excel keeps 65,530 links of a sheet and calls a file with more damaged; a line has two. */
const MOST_LINKED = 32_765;

/**
 * A copy of the user's workbook with the audit sheet at its end, or in place of the one that an
 * earlier run put there. Its formulas refer to the workbook's own cells and carry their present
 * values, for viewers that do not calculate.
 * @param bytes the workbook file
 * @param sheets the sheets of the same file, by which a sheet of ours is told from another of that name
 */
export function withAuditSheet(bytes: Uint8Array, sheets: readonly Sheet[], content: AuditContent): AuditCopy {
  const sheet = sheetName(sheets);
  const last = HEADER_ROW + Math.max(1, content.lines.length);
  const range = (from: number): string => `'${sheet}'!$A$${from}:$${LAST}$${last}`;
  return {
    sheet,
    bytes: withSheet(bytes, {
      name: sheet,
      part: (namespace, styles) => sheetXml(content, namespace, styles),
      names: [
        { name: '_xlnm._FilterDatabase', refersTo: range(HEADER_ROW), hidden: true },
        { name: '_xlnm.Print_Titles', refersTo: `'${sheet}'!$${HEADER_ROW}:$${HEADER_ROW}`, hidden: false },
      ],
    }),
  };
}

/** Our name; with a number where the user has a sheet of that name that is not ours. */
function sheetName(sheets: readonly Sheet[]): string {
  const taken = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  let name: string = AUDIT_SHEET.name;
  for (let number = 2; ; number += 1) {
    const known = taken.get(name.toLowerCase());
    if (known === undefined || isOurs(known)) return name;
    name = `${AUDIT_SHEET.name.slice(0, NAME_LENGTH - 5)} (${number})`;
  }
}

/** Whether an earlier run made the sheet: one of its first lines says so. */
function isOurs({ values }: Sheet): boolean {
  return values.slice(0, HEADER_ROW).some(([first]) => typeof first === 'string' && first.startsWith(AUDIT_SHEET.mark));
}

function sheetXml(content: AuditContent, namespace: string, styles: Styles): string {
  const { lines } = content;
  const last = HEADER_ROW + Math.max(1, lines.length);
  const linked = linkedLines(lines);
  const rows = [...headRows(content, styles, last), ...lines.map((line, index) => lineRow(line, HEADER_ROW + 1 + index, linked.has(line), styles))];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${escaped(namespace)}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${LAST}${last}"/>`,
    '<sheetViews><sheetView workbookViewId="0">',
    `<pane ySplit="${HEADER_ROW}" topLeftCell="A${HEADER_ROW + 1}" activePane="bottomLeft" state="frozen"/>`,
    `<selection pane="bottomLeft" activeCell="A${HEADER_ROW + 1}" sqref="A${HEADER_ROW + 1}"/>`,
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${COLUMNS.map(([, width], index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    `<autoFilter ref="A${HEADER_ROW}:${LAST}${last}"/>`,
    `<mergeCells count="${HEADER_ROW - 1}">${headRowNumbers().map((row) => `<mergeCell ref="A${row}:${LAST}${row}"/>`).join('')}</mergeCells>`,
    conditionalFormats(last, styles),
    hyperlinks(lines, linked),
    '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
}

function headRowNumbers(): readonly number[] {
  return Array.from({ length: HEADER_ROW - 1 }, (_, index) => index + 1);
}

function headRows({ book, lines, notApplicable, rulesVersion }: AuditContent, { cell }: Styles, last: number): readonly string[] {
  const header = COLUMNS.map(([name]) => textCell(`${LETTERS[name]}${HEADER_ROW}`, AUDIT_SHEET.headers[name], cell.header)).join('');
  return [
    row(1, textCell('A1', AUDIT_SHEET.title, cell.title), 26),
    row(2, textCell('A2', bookLine(book), cell.note)),
    row(3, textCell('A3', auditMark(rulesVersion, lines.length, notApplicable), cell.note)),
    row(4, textCell('A4', AUDIT_SHEET.notes, cell.note), NOTES_HEIGHT),
    row(5, summaryCell(lines, last, cell.summary), 20),
    row(HEADER_ROW, header, 24),
  ];
}

/** How many verdicts there are of each kind, counted live. */
function summaryCell(lines: readonly AuditLine[], last: number, style: number): string {
  const kinds = [AUDIT_WORDS.pass, ...Object.values(AUDIT_WORDS.severity), AUDIT_SHEET.unjudged];
  const range = `$${LETTERS.verdict}$${HEADER_ROW + 1}:$${LETTERS.verdict}$${last}`;
  const formula = [`"${AUDIT_SHEET.summary}"`, ...kinds.map((kind) => `"  ${kind} "&COUNTIF(${range},"${kind}*")`)].join('&');
  const value = [AUDIT_SHEET.summary, ...kinds.map((kind) => `  ${kind} ${lines.filter(({ verdict }) => verdict.startsWith(kind)).length}`)].join('');
  return formulaCell('A5', formula, value, style);
}

function lineRow(line: AuditLine, number: number, isLinked: boolean, { cell }: Styles): string {
  const at = (name: ColumnName): string => `${LETTERS[name]}${number}`;
  const amount = line.unit === undefined ? cell.count : cell.amount;
  const place = isLinked ? cell.link : cell.text;
  const { live } = line;
  const formulas = live?.formulas({ left: at('left'), right: at('right'), difference: at('difference'), rounding: at('rounding'), review: at('review') });
  const computed = (['left', 'right', 'difference', 'rounding', 'review'] as const).map((name) =>
    auditCell(at(name), formulas?.[name], live?.values[name], amount));
  return row(number, [
    textCell(at('rule'), line.rule, cell.centred),
    textCell(at('title'), line.title, cell.text),
    textCell(at('relation'), line.relation, cell.text),
    textCell(at('unit'), live === undefined ? '' : (line.unit ?? AUDIT_SHEET.countUnit), cell.centred),
    ...computed,
    formulas === undefined ? textCell(at('verdict'), line.verdict, cell.verdict) : formulaCell(at('verdict'), formulas.verdict, line.verdict, cell.verdict),
    textCell(at('leftCell'), placeWords(line.left), place),
    textCell(at('rightCell'), placeWords(line.right), place),
  ].join(''), heightOf(line));
}

/** A row's height in points: programs that do not fit rows to wrapped text would let it overlap. */
function heightOf({ title, relation, verdict }: AuditLine): number {
  const texts = [[title, WIDTHS.title], [relation, WIDTHS.relation], [verdict, WIDTHS.verdict]] as const;
  const lines = texts.map(([text, width]) => Math.ceil(digitsWide(text) / (width - 2)));
  return Math.max(1, ...lines) * LINE_HEIGHT + 4;
}

/** How many digits wide a text is: a Chinese character takes the room of two. */
function digitsWide(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0);
}

function row(number: number, cells: string, height?: number): string {
  return `<row r="${number}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells}</row>`;
}

/** The first cell of a side, by its sheet and address. */
function placeWords([first]: readonly BoundCell[]): string {
  return first === undefined ? '' : `${first.ref.sheet} ${a1(first.ref.row, first.ref.column)}`;
}

/** All lines; of more than a sheet may link those that ask to be looked at. */
function linkedLines(lines: readonly AuditLine[]): ReadonlySet<AuditLine> {
  if (lines.length <= MOST_LINKED) return new Set(lines);
  return new Set(lines.filter(({ verdict }) => !verdict.startsWith(AUDIT_WORDS.pass)).slice(0, MOST_LINKED));
}

function hyperlinks(lines: readonly AuditLine[], linked: ReadonlySet<AuditLine>): string {
  const links = lines.flatMap((line, index) =>
    linked.has(line)
      ? [...hyperlink(`${LETTERS.leftCell}${HEADER_ROW + 1 + index}`, line.left), ...hyperlink(`${LETTERS.rightCell}${HEADER_ROW + 1 + index}`, line.right)]
      : [],
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function hyperlink(from: string, [to]: readonly BoundCell[]): readonly string[] {
  if (to === undefined) return [];
  const { sheet, row: line, column } = to.ref;
  return [`<hyperlink ref="${from}" location="${escaped(onSheet(sheet, a1(line, column)))}"/>`];
}

/** Verdicts in the colours of their severity. */
function conditionalFormats(last: number, { dxf }: Styles): string {
  const first = `$${LETTERS.verdict}${HEADER_ROW + 1}`;
  const { error, review, rounding, info } = AUDIT_WORDS.severity;
  const rules: readonly (readonly [string, number])[] = [[error, dxf[0]], [review, dxf[1]], [rounding, dxf[2]], [info, dxf[2]], [AUDIT_SHEET.unjudged, dxf[3]]];
  const parts = rules.map(([word, style], index) =>
    `<cfRule type="expression" dxfId="${style}" priority="${index + 1}"><formula>LEFT(${first},${word.length})="${word}"</formula></cfRule>`);
  return `<conditionalFormatting sqref="${LETTERS.verdict}${HEADER_ROW + 1}:${LETTERS.verdict}${last}">${parts.join('')}</conditionalFormatting>`;
}
