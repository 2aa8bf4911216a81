import { appended, attributeOf, elementOf, rootPrefix, tagsOf, withoutTags } from './xml';

/** The looks of the audit sheet's cells. */
export type Look = 'title' | 'note' | 'header' | 'text' | 'centred' | 'amount' | 'count' | 'verdict' | 'summary' | 'link';

/** The numbers of looks in a workbook's style tables. */
export interface Styles {
  readonly cell: Readonly<Record<Look, number>>;
  /** Fills for verdicts: conditional formats of an error, a review, a 尾差, an open question. */
  readonly dxf: readonly [error: number, review: number, rounding: number, open: number];
}

/** Custom number formats begin here (ECMA-376 part 1, 18.8.30). */
const FIRST_CUSTOM_FORMAT = 164;
/** Two decimals, and more only where there are more. */
const AMOUNT_FORMAT = '#,##0.00####';
const GENERAL_FORMAT = 0;
const INTEGER_FORMAT = 1;
const TEXT_FORMAT = 49;

/** The workbook's styles with ours added behind them; nothing that is there changes its number. */
export function withOurStyles(xml: string): { readonly xml: string; readonly styles: Styles } {
  const p = rootPrefix(xml);
  const parts = new Additions(xml, p);
  const formatId = parts.format(AMOUNT_FORMAT);
  const base = firstFont(xml);
  const bold = parts.add('fonts', 'font', fontWith(base, p, `<${p}b/>`));
  const title = parts.add('fonts', 'font', fontWith(without(base, 'sz'), p, `<${p}b/><${p}sz val="16"/>`));
  const link = parts.add('fonts', 'font', fontWith(without(base, 'color'), p, `<${p}u/>`, `<${p}color rgb="FF0563C1"/>`));
  const grey = parts.add('fills', 'fill', `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FFF2F2F2"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`);
  const side = (name: string): string => `<${p}${name} style="thin"><${p}color rgb="FFBFBFBF"/></${p}${name}>`;
  const box = parts.add('borders', 'border', `<${p}border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<${p}diagonal/></${p}border>`);
  const xf = (format: number, font: number, fill: number, border: number, alignment: string): number =>
    // A text that begins like a formula stays one when it is edited: text format, and Excel's own mark for it.
    parts.add('cellXfs', 'xf', `<${p}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${format === TEXT_FORMAT ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><${p}alignment ${alignment}/></${p}xf>`);
  const cell: Readonly<Record<Look, number>> = {
    title: xf(TEXT_FORMAT, title, 0, 0, 'horizontal="left" vertical="center"'),
    note: xf(TEXT_FORMAT, 0, 0, 0, 'horizontal="left" vertical="top" wrapText="1"'),
    header: xf(TEXT_FORMAT, bold, grey, box, 'horizontal="center" vertical="center" wrapText="1"'),
    text: xf(TEXT_FORMAT, 0, 0, box, 'horizontal="left" vertical="center" wrapText="1"'),
    centred: xf(TEXT_FORMAT, 0, 0, box, 'horizontal="center" vertical="center"'),
    amount: xf(formatId, 0, 0, box, 'horizontal="right" vertical="center"'),
    count: xf(INTEGER_FORMAT, 0, 0, box, 'horizontal="right" vertical="center"'),
    verdict: xf(GENERAL_FORMAT, bold, 0, box, 'horizontal="center" vertical="center" wrapText="1"'),
    summary: xf(GENERAL_FORMAT, bold, 0, 0, 'horizontal="left" vertical="center"'),
    link: xf(TEXT_FORMAT, link, 0, box, 'horizontal="left" vertical="center"'),
  };
  const dxf = (font: string, fill: string): number =>
    parts.add('dxfs', 'dxf', `<${p}dxf><${p}font><${p}color rgb="${font}"/></${p}font><${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${fill}"/><${p}bgColor rgb="${fill}"/></${p}patternFill></${p}fill></${p}dxf>`);
  const fills = [dxf('FF9C0006', 'FFFFC7CE'), dxf('FF7F4F00', 'FFFFEB9C'), dxf('FF595959', 'FFEDEDED'), dxf('FF3F3F76', 'FFE4E0F0')] as const;
  return { xml: parts.xml, styles: { cell, dxf: fills } };
}

/** A whole number as an attribute has it; 0 where it is none. */
export function whole(numeral: string | undefined): number {
  const value: unknown = JSON.parse(/^\d+$/.test(numeral ?? '') ? (numeral ?? '0') : '0');
  return typeof value === 'number' ? value : 0;
}

/** The font that cells without a style have, so that ours look at home. */
function firstFont(xml: string): string {
  const fonts = elementOf(xml, 'fonts');
  const font = fonts === undefined ? undefined : elementOf(xml.slice(fonts.contentFrom, fonts.contentTo), 'font');
  if (fonts === undefined || font === undefined) return '';
  return xml.slice(fonts.contentFrom + font.contentFrom, fonts.contentFrom + font.contentTo);
}

function fontWith(base: string, p: string, before: string, after = ''): string {
  return `<${p}font>${before}${without(without(base, 'b'), 'u')}${after}</${p}font>`;
}

/** A font's properties without one of them, which are empty elements all. */
function without(font: string, property: string): string {
  return withoutTags(font, tagsOf(font, property));
}

/** The style tables in the order that the schema wants. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

/** Style tables that grow at their ends. */
export class Additions {
  constructor(
    public xml: string,
    private readonly p: string,
  ) {}

  /** Adds an entry and says its number; one that an earlier run added serves again. */
  add(table: string, entry: string, content: string): number {
    const found = elementOf(this.xml, table) ?? this.create(table);
    const entries = this.xml.slice(found.contentFrom, found.contentTo);
    const known = entries.indexOf(content);
    if (known >= 0) return tagsOf(entries.slice(0, known), entry).length;
    const count = tagsOf(entries, entry).length;
    this.xml = appended(this.xml, found, content);
    this.count(table, count + 1);
    return count;
  }

  /** The number of a number format, which it says itself. */
  format(code: string): number {
    const formats = tagsOf(this.xml, 'numFmt');
    const known = formats.find((tag) => attributeOf(tag, 'formatCode') === code);
    if (known !== undefined) return whole(attributeOf(known, 'numFmtId'));
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...formats.map((tag) => whole(attributeOf(tag, 'numFmtId')))) + 1;
    this.add('numFmts', 'numFmt', `<${this.p}numFmt numFmtId="${id}" formatCode="${code}"/>`);
    return id;
  }

  private count(table: string, count: number): void {
    const tag = elementOf(this.xml, table)?.tag;
    if (tag === undefined) return;
    const counted = tag.text.replace(/\scount\s*=\s*("[^"]*"|'[^']*')/, ` count="${count}"`);
    this.xml = this.xml.slice(0, tag.at) + counted + this.xml.slice(tag.at + tag.text.length);
  }

  private create(table: string): NonNullable<ReturnType<typeof elementOf>> {
    const next = ORDER.slice(ORDER.indexOf(table) + 1).map((name) => elementOf(this.xml, name)?.tag.at).find((at) => at !== undefined);
    const at = next ?? elementOf(this.xml, 'styleSheet')?.contentTo ?? this.xml.length;
    this.xml = `${this.xml.slice(0, at)}<${this.p}${table} count="0"></${this.p}${table}>${this.xml.slice(at)}`;
    const made = elementOf(this.xml, table);
    if (made === undefined) throw new Error(`no ${table}`);
    return made;
  }
}
