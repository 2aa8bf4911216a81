import { a1Area, MARK_FILLS, MARK_LOOKS, markCondition, rectangles } from '../model';
import type { Mark, MarkLook } from '../model';
import { Parts } from './xlsx/parts';
import { Additions, whole } from './xlsx/styles';
import { attributeOf, elementOf, rootPrefix, tagsOf } from './xlsx/xml';

/** The most telling first, which wins where several are on a cell. */
const LOOKS: readonly MarkLook[] = [...MARK_LOOKS].reverse();

/** What stands in a worksheet before its conditional formats (ECMA-376 part 1, 18.3.1.99). */
const BEFORE_FORMATS = [
  'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate',
  'customSheetViews', 'mergeCells', 'phoneticPr',
];

/**
 * A copy of an .xlsx file in which cells are highlighted as they are in Excel: by one conditional format a look
 * and sheet, whose formula carries a tag, above the user's own. All parts stay byte for byte but the sheets that are
 * marked, or were, and the style tables, which grow.
 * @param marks the cells; none takes out what an earlier run marked
 */
export function markedCopy(bytes: Uint8Array, marks: readonly Mark[]): Uint8Array {
  const parts = new Parts(bytes);
  const formats = marks.length === 0 ? undefined : withFills(parts);
  for (const [name, path] of parts.sheetPaths()) {
    const before = parts.text(path);
    const cells = marks.filter(({ ref }) => ref.sheet === name);
    const bare = withoutMarks(before);
    const after = formats === undefined ? bare : withMarks(bare, cells, formats);
    if (after !== before) parts.set(path, after);
  }
  return parts.zipped();
}

/** Puts the fills into the workbook's styles. @returns their numbers */
function withFills(parts: Parts): Readonly<Record<MarkLook, number>> {
  const path = parts.relationPath('styles');
  const xml = parts.text(path);
  const p = rootPrefix(xml);
  const styles = new Additions(xml, p);
  const fill = (look: MarkLook): number =>
    styles.add('dxfs', 'dxf', `<${p}dxf><${p}fill><${p}patternFill><${p}bgColor rgb="${opaque(MARK_FILLS[look])}"/></${p}patternFill></${p}fill></${p}dxf>`);
  const numbers = { culprit: fill('culprit'), error: fill('error'), review: fill('review') };
  parts.set(path, styles.xml);
  return numbers;
}

/** A CSS colour as the file format writes it, alpha first (ECMA-376 part 1, 18.18.86 ST_UnsignedIntHex). */
function opaque(colour: string): string {
  return `FF${colour.slice(1)}`;
}

function withMarks(xml: string, cells: readonly Mark[], formats: Readonly<Record<MarkLook, number>>): string {
  const p = rootPrefix(xml);
  const rules = LOOKS.flatMap((look) => {
    const areas = rectangles(cells.filter((cell) => cell.look === look).map(({ ref }) => ref));
    return areas.length === 0 ? [] : [{ look, sqref: areas.map(a1Area).join(' ') }];
  });
  if (rules.length === 0) return xml;
  const added = rules.map(({ look, sqref }, index) =>
    `<${p}conditionalFormatting sqref="${sqref}"><${p}cfRule type="expression" dxfId="${formats[look]}" priority="${index + 1}">` +
    `<${p}formula>${markCondition(look)}</${p}formula></${p}cfRule></${p}conditionalFormatting>`);
  const lowered = withPrioritiesAfter(xml, rules.length);
  const at = tagsOf(lowered, 'conditionalFormatting').find(({ text }) => text.startsWith(`<${p}conditionalFormatting`))?.at ?? placeForFormats(lowered);
  return lowered.slice(0, at) + added.join('') + lowered.slice(at);
}

/** The rules keep their order, so many places further down: a user's rule that stops others must not hide a mark. */
function withPrioritiesAfter(xml: string, places: number): string {
  return tagsOf(xml, 'cfRule').reduceRight((text, tag) => {
    const priority = attributeOf(tag, 'priority');
    if (priority === undefined) return text;
    const moved = tag.text.replace(/(\spriority\s*=\s*["'])\d+/, `$1${whole(priority) + places}`);
    return text.slice(0, tag.at) + moved + text.slice(tag.at + tag.text.length);
  }, xml);
}

function placeForFormats(xml: string): number {
  return Math.max(...BEFORE_FORMATS.map((name) => elementOf(xml, name)?.to ?? 0));
}

/** Takes our rules out, and the lists that held nothing else; what made room for them moves back up. */
function withoutMarks(xml: string): string {
  const p = rootPrefix(xml);
  const open = (name: string): string => `<${p}${name}(?=[\\s>])(?:"[^"]*"|'[^']*'|[^'">])*(?<!/)>`;
  const close = (name: string): string => `</${p}${name}\\s*>`;
  const rule = new RegExp(`${open('cfRule')}(?:(?!${close('cfRule')})[\\s\\S])*${close('cfRule')}`, 'g');
  const empty = new RegExp(`${open('conditionalFormatting')}\\s*${close('conditionalFormatting')}`, 'g');
  let taken = 0;
  const without = xml.replace(rule, (text) => {
    if (!/(?:"|&quot;)gouji:/.test(text)) return text;
    taken += 1;
    return '';
  });
  if (taken === 0) return xml;
  const rest = without.replace(empty, '');
  const madeRoom = tagsOf(rest, 'cfRule').every((tag) => whole(attributeOf(tag, 'priority')) > taken);
  return madeRoom ? withPrioritiesAfter(rest, -taken) : rest;
}
