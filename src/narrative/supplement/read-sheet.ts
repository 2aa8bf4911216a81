import { amountFromNumeral, FEN_PER_UNIT } from '../../model';
import type { CellRef, CellValue, InputProblem, Sheet, Unit } from '../../model';
import { fieldAt } from './fields';
import { SUPPLEMENT_SHEET } from './lay-out';
import type { SupplementReading } from './read-json';
import { readValue } from './read-value';
import { NO_SUPPLEMENT } from './supplement';
import type { GivenValue } from './supplement';

interface Entry {
  readonly path: string;
  readonly given: CellValue;
  readonly ref: CellRef;
}

/**
 * Reads 补充数据 back from the sheet, by the names of its columns and of its fields: rows and
 * columns may have been moved, inserted or left out.
 */
export function readSupplementSheet(sheet: Sheet): SupplementReading {
  const entries = entriesOn(sheet);
  if (entries === undefined) return { supplement: NO_SUPPLEMENT, problems: [{ code: 'no-header', path: '' }] };
  const problems: InputProblem[] = [];
  const taken = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.given === null || entry.given === '') continue;
    if (taken.has(entry.path)) problems.push({ code: 'twice', path: entry.path, ...titled(entry.path), ref: entry.ref });
    else taken.set(entry.path, entry);
  }
  const unit = unitIn(taken.get('金额单位'), problems);
  const department = taken.get('单位名称')?.given;
  const year = yearIn(taken.get('年度'), problems);
  const values = new Map<string, GivenValue>();
  for (const { path, given, ref } of taken.values()) {
    if (path === '金额单位' || path === '单位名称' || path === '年度') continue;
    const field = fieldAt(path);
    const read = field === undefined ? { problem: { code: 'unknown-field' as const, path, ref } } : readValue(field, given, unit, ref);
    if (read !== undefined && 'problem' in read) problems.push(read.problem);
    else if (read !== undefined) values.set(path, read.value);
  }
  return {
    supplement: { ...(typeof department === 'string' ? { department } : {}), ...(year === undefined ? {} : { year }), unit, values },
    problems,
  };
}

/** Each row below the header that names a field. */
function entriesOn({ name, origin, values }: Sheet): readonly Entry[] | undefined {
  const [, filled, , , fields] = SUPPLEMENT_SHEET.columns;
  for (const [top, row] of values.entries()) {
    const texts = row.map((value) => (typeof value === 'string' ? value.trim() : ''));
    const [given, field] = [texts.indexOf(filled), texts.indexOf(fields)];
    if (given < 0 || field < 0) continue;
    return values.slice(top + 1).flatMap((cells, index) => {
      const path = cells[field];
      if (typeof path !== 'string' || path.trim() === '') return [];
      const ref = { sheet: name, row: origin.row + top + 1 + index, column: origin.column + given };
      return [{ path: path.trim(), given: cells[given] ?? null, ref }];
    });
  }
  return undefined;
}

function titled(path: string): { readonly title?: string } {
  const title = fieldAt(path)?.title;
  return title === undefined ? {} : { title };
}

function unitIn(entry: Entry | undefined, problems: InputProblem[]): Unit {
  if (entry === undefined) return '万元';
  const written = typeof entry.given === 'string' ? entry.given.trim() : String(entry.given);
  if (isUnit(written)) return written;
  problems.push({ code: 'unknown-unit', path: entry.path, written, allowed: Object.keys(FEN_PER_UNIT), ref: entry.ref });
  return '万元';
}

function isUnit(text: string): text is Unit {
  return Object.hasOwn(FEN_PER_UNIT, text);
}

/** A year as a number or as it is written, 2024年度. */
function yearIn(entry: Entry | undefined, problems: InputProblem[]): number | undefined {
  if (entry === undefined) return undefined;
  const { given } = entry;
  if (typeof given === 'number' && Number.isInteger(given)) return given;
  const digits = typeof given === 'string' ? /^\s*(\d{4})\s*年?度?\s*$/.exec(given.normalize('NFKC'))?.[1] : undefined;
  if (digits !== undefined) return amountFromNumeral(digits, '元', 0).fen / FEN_PER_UNIT.元;
  problems.push({ code: 'not-a-year', path: entry.path, written: String(given), ref: entry.ref });
  return undefined;
}
