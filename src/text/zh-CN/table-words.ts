import { tableOf } from '../../model';
import type { Book, NamedCode, TableCode } from '../../model';

/** A table by its title, such as 《收入决算表》. */
export function tableName(code: TableCode, book: Book): string {
  return `《${tableOf(book, code)?.title ?? `${code}表`}》`;
}

/** Tables by their numbers, such as 01、06 表. */
export function tableNumbers(codes: readonly TableCode[]): string {
  return `${codes.join('、')} 表`;
}

/** The first few of a long list, and how many there are. */
export function listed(names: readonly string[]): string {
  const shown = 8;
  const first = names.slice(0, shown).join('、');
  return names.length > shown ? `${first} 等 ${names.length} 项` : first;
}

/** 科目 by their codes and names, the first few of many. */
export function listedCodes(subjects: readonly NamedCode[]): string {
  return listed(subjects.map(({ code, name }) => `${code} ${name}`.trim()));
}
