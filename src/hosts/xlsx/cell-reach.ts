/** How far a worksheet's cells reach, found from its XML before room is made for a grid of that size. */

/** Excel's last row and column, counted from 1 (ECMA-376 part 1, 18.3.1.4). */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** So many rows and columns from A1 on. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const NOTHING: Extent = { rows: 0, columns: 0 };

/** A cell's start tag, its place counted from 1. */
interface CellTag {
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly column: number;
  /** The element's name with its prefix. */
  readonly name: string;
  readonly attributes: string;
}

export function cellsIn({ rows, columns }: Extent): number {
  return rows * columns;
}

/** How far all cells of a worksheet reach; undefined where one has no place on a sheet. */
export function extentOf(xml: string): Extent | undefined {
  let extent = NOTHING;
  for (const cell of cellsOf(xml)) {
    if (!(cell.row >= 1 && cell.row <= LAST_ROW && cell.column >= 1 && cell.column <= LAST_COLUMN)) return undefined;
    extent = extended(extent, cell);
  }
  return extent;
}

/**
 * How far the cells reach that hold more than a format or white space.
 * @param blankStrings the indices of the shared strings that are white space
 */
export function usedExtentOf(xml: string, blankStrings: ReadonlySet<string>): Extent {
  let extent = NOTHING;
  for (const cell of cellsOf(xml)) {
    const { at } = endOf(xml, cell);
    if (!isBlank(xml.slice(cell.to, at), cell.attributes, blankStrings)) extent = extended(extent, cell);
  }
  return extent;
}

function extended(extent: Extent, { row, column }: CellTag): Extent {
  if (row <= extent.rows && column <= extent.columns) return extent;
  return { rows: Math.max(extent.rows, row), columns: Math.max(extent.columns, column) };
}

/** The worksheet without the cells beyond an extent. */
export function withoutCellsBeyond(xml: string, { rows, columns }: Extent): string {
  let kept = '';
  let from = 0;
  for (const cell of cellsOf(xml)) {
    if (cell.row <= rows && cell.column <= columns) continue;
    kept += xml.slice(from, cell.from);
    from = endOf(xml, cell).to;
  }
  return kept + xml.slice(from);
}

/** The indices of the shared strings that are white space. Where the part is written in an uncommon way, none is taken for it. */
export function blankStringsOf(sharedStrings: string): ReadonlySet<string> {
  if (sharedStrings.includes('<!')) return new Set();
  const strings = sharedStrings.matchAll(/<((?:[\w.-]+:)?si)(?=[\s/>])[^>]*?(?:\/>|>([\s\S]*?)<\/\1\s*>)/g);
  return new Set([...strings].flatMap(([, , content = ''], index) => (isWhiteSpace(content) ? [String(index)] : [])));
}

/** The start tag of a row or a cell, or what begins a comment or character data, where none is to be looked for. */
const PIECE = /<(?:!--|!\[CDATA\[|((?:[\w.-]+:)?(?:row|c))(?=[\s/>])([^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*)>)/g;
const REFERENCE = /(?:^|\s)r\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const TYPE = /(?:^|\s)t\s*=\s*(?:"([^"]*)"|'([^']*)')/;

/** The cells in the order of the XML; one without a place of its own stands behind the one before. */
function* cellsOf(xml: string): Generator<CellTag> {
  const pieces = new RegExp(PIECE);
  let row = 0;
  let column = 0;
  for (let piece = pieces.exec(xml); piece !== null; piece = pieces.exec(xml)) {
    const [text, name, attributes = ''] = piece;
    const to = pieces.lastIndex;
    if (name === undefined) {
      const end = xml.indexOf(text === '<!--' ? '-->' : ']]>', to);
      if (end < 0) return;
      pieces.lastIndex = end;
    } else if (name.endsWith('row')) {
      const written = Number(valueOf(attributes, REFERENCE));
      row = written > 0 ? written : row + 1;
      column = 0;
    } else {
      const reference = valueOf(attributes, REFERENCE);
      const place = reference === '' ? { row, column: column + 1 } : placeOf(reference);
      column = place.column;
      // Spelled out: spreading an object costs more here than all the rest.
      yield { row: place.row, column: place.column, from: piece.index, to, name, attributes };
    }
  }
}

function valueOf(attributes: string, attribute: RegExp): string {
  const match = attribute.exec(attributes);
  return match?.[1] ?? match?.[2] ?? '';
}

/** Where a cell's end tag begins and ends. */
function endOf(xml: string, { name, attributes, to }: CellTag): { readonly at: number; readonly to: number } {
  if (attributes.endsWith('/')) return { at: to, to };
  const tag = `</${name}`;
  for (let at = xml.indexOf(tag, to); at >= 0; at = xml.indexOf(tag, at + 1)) {
    const end = xml.indexOf('>', at);
    if (end >= 0 && xml.slice(at + tag.length, end).trim() === '') return { at, to: end + 1 };
  }
  return { at: xml.length, to: xml.length };
}

/** The place that an address such as B7 names; no numbers where it names none. */
function placeOf(reference: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Za-z]{1,3})(\d+)$/.exec(reference) ?? [];
  if (digits === '') return { row: NaN, column: NaN };
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}

/** Whether a cell surely shows nothing; what is doubtful counts as something. */
function isBlank(content: string, attributes: string, blankStrings: ReadonlySet<string>): boolean {
  if (content === '') return true;
  const type = valueOf(attributes, TYPE);
  if (type === 'inlineStr') return isWhiteSpace(content);
  const value = /<(?:[\w.-]+:)?v(?=[\s>])[^>]*>([^<]*)<\/(?:[\w.-]+:)?v\s*>/.exec(content)?.[1]?.trim();
  if (type === 's' && value !== undefined) return blankStrings.has(value);
  if (type === 'str' && value !== undefined) return value === '';
  return isWhiteSpace(content) && !/<(?:[\w.-]+:)?f(?=[\s/>])/.test(content);
}

/** Whether XML has no character but white space in its elements. */
function isWhiteSpace(content: string): boolean {
  return content.replace(/<[^>]*>/g, '').trim() === '';
}
