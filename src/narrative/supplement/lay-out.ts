import { numeralOf } from '../../model';
import type { Book, LaidOutCell, LaidOutLook, LaidOutSheet, NarrativeDocument, Unit } from '../../model';
import { number, text } from '../laid-out-cells';
import { CODED_FIELDS, fieldAt, FIXED_FIELDS } from './fields';
import type { Field } from './fields';
import { lastYearsAmounts } from './last-year';
import { missingFields } from './missing';
import type { GivenValue, Supplement } from './supplement';

/** What the sheet is called and what its columns are; the reader finds them by these. */
export const SUPPLEMENT_SHEET = { name: '补充数据', columns: ['项目', '填写', '单位', '说明', '字段'] } as const;

const COLUMN_WIDTHS = [44, 28, 10, 44, 40];
const AMOUNT_FORMAT = '#,##0.00####';
const COUNT_FORMAT = '0';

/** How many details of receptions there is room for. */
const DETAILS = 6;

/** Kinds that belong together: where one is asked for, all are shown. */
const TOGETHER = ['公务用车.购置.', '公务用车.保有量.', '国有资产.车辆.'];

/** What will be asked for as soon as these are given. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  '机关运行经费.本年': ['上年.机关运行经费'],
  '国有资产.车辆.合计': ['国有资产.其他用车用途', '国有资产.车辆说明'],
};

/** What the sheet is laid out for. */
export interface SupplementSheetInput {
  readonly book: Book;
  /** Last year's accounts; only where they fit. */
  readonly prior: Book | undefined;
  readonly supplement: Supplement;
  /** The text as it stands, whose blanks are what is still to be given. */
  readonly document: NarrativeDocument;
}

/**
 * The sheet 补充数据: a row for each field that the text asks for or that was given, with what is
 * known filled in. The last column names the field, by which the sheet is read back.
 */
export function layOutSupplement(input: SupplementSheetInput): LaidOutSheet {
  const { book, supplement } = input;
  const unit = supplement.values.size === 0 ? (book.unit ?? '万元') : supplement.unit;
  const values = withLastYear(input);
  const wanted = new Set(missingFields(input.document).map(({ field }) => field));
  const fields = fieldsToShow([...wanted, ...values.keys()], wanted);
  const rows: LaidOutCell[][] = [
    [text('补充数据', 'title')],
    [text('只填“填写”一列。“说明”为“待填”的，情况说明还缺这一项；其余可不填。金额按下面的金额单位填写。', 'note')],
    SUPPLEMENT_SHEET.columns.map((name) => text(name, 'heading')),
    head('单位名称', text(book.department ?? supplement.department ?? '', 'input')),
    head('年度', book.year === undefined ? { kind: 'empty', look: 'input' } : number(String(book.year), COUNT_FORMAT, 'input')),
    head('金额单位', text(unit, 'input')),
  ];
  let group = '';
  for (const field of fields) {
    const [first = ''] = field.path.split('.');
    if (first !== group) rows.push([text(first, 'section')]);
    group = first;
    rows.push(rowOf(field, values.get(field.path), wanted.has(field.path), unit, book));
  }
  return { name: SUPPLEMENT_SHEET.name, columnWidths: COLUMN_WIDTHS, frozenRows: 3, rows };
}

/** What was given, and where nothing was, last year's amounts as its accounts have them. */
function withLastYear({ prior, supplement }: SupplementSheetInput): ReadonlyMap<string, GivenValue> {
  const values = new Map(supplement.values);
  if (prior === undefined) return values;
  for (const { field, amount } of lastYearsAmounts(prior)) {
    if (amount.known && !values.has(field)) values.set(field, { kind: 'amount', amount: amount.amount });
  }
  return values;
}

/** In the order of the fields; those by code in the order in which they came, after their group's fixed ones. */
function fieldsToShow(paths: readonly string[], wanted: ReadonlySet<string>): readonly Field[] {
  const shown = new Set(paths);
  for (const [, path] of FIXED_FIELDS) {
    if (TOGETHER.some((stem) => path.startsWith(stem) && [...wanted].some((each) => each.startsWith(stem)))) shown.add(path);
  }
  for (const path of wanted) for (const other of COMPANIONS[path] ?? []) shown.add(other);
  if (shown.has('公务接待.国内.内容')) {
    for (let index = 1; index <= DETAILS; index += 1) {
      shown.add(`公务接待.国内.明细.${index}.内容`);
      shown.add(`公务接待.国内.明细.${index}.金额`);
    }
  }
  const groups = [...new Set([...FIXED_FIELDS.map(([, path]) => path), ...CODED_FIELDS.map(([, path]) => path)].map(firstPart))];
  const order: ReadonlyMap<string, number> = new Map(FIXED_FIELDS.map(([, path], index) => [path, index]));
  const place = (path: string): number => order.get(path) ?? order.size;
  return groups.flatMap((group) => {
    const inGroup = [...shown].filter((path) => firstPart(path) === group);
    return inGroup.sort((one, other) => place(one) - place(other)).flatMap((path) => fieldAt(path) ?? []);
  });
}

function firstPart(path: string): string {
  return path.split('.')[0] ?? path;
}

function rowOf(field: Field, value: GivenValue | undefined, missing: boolean, unit: Unit, book: Book): LaidOutCell[] {
  const look: LaidOutLook = missing && value === undefined ? 'wanted' : 'input';
  return [
    text(titleIn(field, book)),
    valueCell(value, unit, look),
    text(field.kind === 'amount' ? unit : (field.unit ?? '')),
    text(hintFor(field, look === 'wanted'), 'note'),
    text(field.path, 'fixed'),
  ];
}

/** A field by code is told by the 科目's name, which a code alone does not say. */
function titleIn(field: Field, { tables }: Book): string {
  const code = /\.(\d{3,7})$/.exec(field.path)?.[1];
  if (code === undefined) return field.title;
  const item = tables.flatMap(({ items }) => items).find(({ key }) => key === code);
  return item === undefined ? field.title : field.title.replace(code, `${code} ${item.name}`);
}

function hintFor({ options }: Field, wanted: boolean): string {
  return [...(wanted ? ['待填'] : []), ...(options === undefined ? [] : [`填${options.join('或')}`])].join('，');
}

function valueCell(value: GivenValue | undefined, unit: Unit, look: LaidOutLook): LaidOutCell {
  switch (value?.kind) {
    case undefined:
      return { kind: 'empty', look };
    case 'amount':
      return number(numeralOf(value.amount, unit), AMOUNT_FORMAT, look);
    case 'count':
      return number(String(value.count), COUNT_FORMAT, look);
    case 'text':
      return text(value.text, look);
  }
}

function head(name: string, value: LaidOutCell): LaidOutCell[] {
  return [text(name), value, text(''), text('', 'note'), text(name, 'fixed')];
}
