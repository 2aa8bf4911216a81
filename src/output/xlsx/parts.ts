import { unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { appended, attributeOf, elementOf, escaped, rootPrefix, tagsOf, withoutTags } from './xml';
import type { Tag } from './xml';

/** A name that belongs to a sheet, such as _xlnm.Print_Titles, with what it refers to. */
export interface SheetName {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';
const RELATION_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
/** The same file twice is the same bytes: no clock (zip dates begin in 1980). */
const NO_TIME = new Date(1980, 0, 1);

/** The parts of an .xlsx file, which stay byte for byte what they are unless they are set. */
export class Parts {
  private files: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  /** A part's name as the file spells it. */
  private spelled(path: string): string {
    return Object.keys(this.files).find((name) => name.toLowerCase() === path.toLowerCase()) ?? path;
  }

  text(path: string): string {
    const bytes = this.files[this.spelled(path)];
    if (bytes === undefined) throw new Error(`no part ${path}`);
    return new TextDecoder().decode(bytes);
  }

  set(path: string, text: string): void {
    this.files[this.spelled(path)] = new TextEncoder().encode(text);
  }

  drop(path: string): void {
    this.files = Object.fromEntries(Object.entries(this.files).filter(([name]) => name !== this.spelled(path)));
  }

  zipped(): Uint8Array {
    const zippable: Zippable = Object.fromEntries(
      Object.entries(this.files).map(([name, bytes]) => [name, [bytes, { mtime: NO_TIME }]]),
    );
    return zipSync(zippable);
  }

  /** The namespace of the workbook's elements: transitional, or strict. */
  namespace(): string {
    const p = rootPrefix(this.text(WORKBOOK)).slice(0, -1);
    const [root] = tagsOf(this.text(WORKBOOK), 'workbook');
    const found = root === undefined ? undefined : new RegExp(`\\sxmlns${p === '' ? '' : `:${p}`}\\s*=\\s*["']([^"']*)["']`).exec(root.text)?.[1];
    return found ?? MAIN_NAMESPACE;
  }

  /** Where a relationship of the workbook leads to. */
  relationPath(kind: string): string {
    const tag = this.relations().find((relation) => attributeOf(relation, 'Type')?.endsWith(`/${kind}`) === true);
    return tag === undefined ? `xl/${kind}.xml` : pathOf(tag);
  }

  private relations(): readonly Tag[] {
    return tagsOf(this.text(RELATIONS), 'Relationship');
  }

  /** The part of the sheet of that name, and its place among the sheets; a new one is entered in the lists. */
  placeFor(name: string): { readonly path: string; readonly index: number } {
    const sheets = this.sheets();
    const index = sheets.findIndex((tag) => attributeOf(tag, 'name') === name);
    const known = sheets[index];
    return known === undefined ? { path: this.enter(name, sheets), index: sheets.length } : { path: this.pathOfSheet(known), index };
  }

  /** The parts of all sheets by their names. */
  sheetPaths(): ReadonlyMap<string, string> {
    return new Map(this.sheets().map((tag) => [attributeOf(tag, 'name') ?? '', this.pathOfSheet(tag)]));
  }

  private sheets(): readonly Tag[] {
    return tagsOf(this.text(WORKBOOK), 'sheet');
  }

  private pathOfSheet(sheet: Tag): string {
    const relation = this.relations().find((tag) => attributeOf(tag, 'Id') === attributeOf(sheet, 'id'));
    if (relation === undefined) throw new Error(`no relationship of ${attributeOf(sheet, 'name') ?? ''}`);
    return pathOf(relation);
  }

  private enter(name: string, sheets: readonly Tag[]): string {
    const number = firstFree((candidate) => this.files[this.spelled(`xl/worksheets/sheet${candidate}.xml`)] !== undefined, sheets.length + 1);
    const path = `xl/worksheets/sheet${number}.xml`;
    const relationIds = new Set(this.relations().map((tag) => attributeOf(tag, 'Id')));
    const relationId = `rId${firstFree((candidate) => relationIds.has(`rId${candidate}`), 1)}`;
    const sheetIds = new Set(sheets.map((tag) => attributeOf(tag, 'sheetId')));
    const sheetId = firstFree((candidate) => sheetIds.has(String(candidate)), 1);
    const worksheet = this.relations().map((tag) => attributeOf(tag, 'Type')).find((type) => type?.endsWith('/worksheet')) ?? `${RELATION_NAMESPACE}/worksheet`;
    this.append(RELATIONS, 'Relationships', (p) => `<${p}Relationship Id="${relationId}" Type="${worksheet}" Target="/${path}"/>`);
    this.append(TYPES, 'Types', (p) => `<${p}Override PartName="/${path}" ContentType="${WORKSHEET_TYPE}"/>`);
    const namespace = worksheet.replace(/\/worksheet$/, '');
    this.append(WORKBOOK, 'sheets', (p) => `<${p}sheet xmlns:r="${namespace}" name="${escaped(name)}" sheetId="${sheetId}" r:id="${relationId}"/>`);
    return path;
  }

  private append(path: string, element: string, content: (prefix: string) => string): void {
    const xml = this.text(path);
    const found = elementOf(xml, element);
    if (found === undefined) throw new Error(`no ${element} in ${path}`);
    this.set(path, appended(xml, found, content(rootPrefix(xml))));
  }

  /** The sheet's own names in place of those that it had. */
  nameRanges(index: number, names: readonly SheetName[]): void {
    const before = this.text(WORKBOOK);
    const p = rootPrefix(before);
    const ours = new Set(names.map(({ name }) => name));
    const kept = before.replace(/<(?:[\w.-]+:)?definedName(?=[\s>])[^>]*>[^<]*<\/(?:[\w.-]+:)?definedName\s*>/g, (text) => {
      const tag = { text, at: 0 };
      return attributeOf(tag, 'localSheetId') === String(index) && ours.has(attributeOf(tag, 'name') ?? '') ? '' : text;
    });
    const added = names
      .map(({ name, refersTo, hidden }) => `<${p}definedName name="${name}" localSheetId="${index}"${hidden ? ' hidden="1"' : ''}>${escaped(refersTo)}</${p}definedName>`)
      .join('');
    const list = elementOf(kept, 'definedNames');
    if (list !== undefined) {
      this.set(WORKBOOK, appended(kept, list, added));
      return;
    }
    // The list's place: behind the sheets, function groups and external references.
    const behind = Math.max(...['sheets', 'functionGroups', 'externalReferences'].map((name) => elementOf(kept, name)?.to ?? 0));
    this.set(WORKBOOK, `${kept.slice(0, behind)}<${p}definedNames>${added}</${p}definedNames>${kept.slice(behind)}`);
  }

  /** A chain that names cells without formulas counts as damage; without one, programs make their own. */
  dropCalculationChain(): void {
    const chains = this.relations().filter((tag) => attributeOf(tag, 'Type')?.endsWith('/calcChain') === true);
    const [chain] = chains;
    if (chain === undefined) return;
    const path = pathOf(chain);
    this.set(RELATIONS, withoutTags(this.text(RELATIONS), chains));
    const types = this.text(TYPES);
    this.set(TYPES, withoutTags(types, tagsOf(types, 'Override').filter((tag) => attributeOf(tag, 'PartName')?.toLowerCase() === `/${path}`.toLowerCase())));
    this.drop(path);
  }
}

/** A relationship's target as a part's name: targets are relative to xl/, or begin at the root. */
function pathOf(relation: Tag): string {
  const target = attributeOf(relation, 'Target') ?? '';
  if (target.startsWith('/')) return target.slice(1);
  return target.startsWith('../') ? target.slice(3) : `xl/${target.replace(/^\.\//, '')}`;
}

function firstFree(taken: (candidate: number) => boolean, from: number): number {
  let candidate = from;
  while (taken(candidate)) candidate += 1;
  return candidate;
}
