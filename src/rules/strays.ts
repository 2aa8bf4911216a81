import type { StrayRow, Table } from '../model';
import { withoutOwnCode } from '../recognise/rows/subject-code';
import { isSignature } from '../recognise/signature';
import { normalised } from '../recognise/text';

/** What a row that could not be bound is labelled with: a code, or what was meant to be one, and a name. */
export interface Stray {
  readonly row: StrayRow;
  readonly code: string | undefined;
  readonly name: string | undefined;
}

const CODE_LIKE = /^(?=\D*\d)[\dA-Za-z]{3,}(?:\.0+)?$/;
/** A total below the list, or on a page of its own, is no 科目. */
const TOTAL = '计';
/** What a row of 栏次 says, which is none of the header's where a number in it is no whole one. */
const HEADER_WORD = /^[类款项]$|栏次$/;

/** The rows of a table that could not be bound. */
export function straysOf(table: Table): readonly Stray[] {
  return (table.strays ?? []).map((row) => {
    const code = row.labels.find((text) => CODE_LIKE.test(text));
    const name = row.labels.find((text) => /\p{L}/u.test(text) && text !== code && !HEADER_WORD.test(text));
    return { row, code, name: code === undefined || name === undefined ? name : withoutOwnCode(name, code) };
  });
}

/** A total, and a line of signatures with a number that is no date. */
export function isNoSubject(name: string): boolean {
  return name.endsWith(TOTAL) || isSignature(name);
}

/** Whether a table may list 科目 that nobody could read: what it seems not to list may be one of these. */
export function mayListMore(table: Table): boolean {
  return straysOf(table).some(({ code, name }) => code !== undefined || (name !== undefined && !isNoSubject(name)));
}

/** Whether one of the rows of a table that nobody could read may be the 科目 of this name: it has that name, or a code and no name. */
export function mayListUnread(table: Table, name: string): boolean {
  if (name === '') return mayListMore(table);
  const wanted = normalised(name);
  return straysOf(table).some((stray) => (stray.name === undefined ? stray.code !== undefined : stray.row.labels.some((text) => text.includes(wanted))));
}
