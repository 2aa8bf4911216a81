import type { Book } from '../../model';
import { textGiven } from '../supplement';
import type { Accounts } from './accounts';
import { words } from './fact';
import type { Fact, Facts, Member } from './fact';

const STEM = '名词解释.';
const LEVELS: Readonly<Record<number, string>> = { 3: '类', 5: '款', 7: '项' };

/** What a person wrote to explain 科目, in the order of their codes. */
export function glossaryFacts({ current, supplement }: Accounts): Facts {
  const codes = [...supplement.values.keys()].filter((path) => path.startsWith(STEM)).map((path) => path.slice(STEM.length));
  const members = codes.sort().map((code): Member => {
    const own: readonly (readonly [string, Fact])[] = [
      ['名', words(nameIn(current, code) ?? code)],
      ['级', words(LEVELS[code.length] ?? '')],
      ['释义', words(textGiven(supplement, `名词解释.${code}`) ?? '')],
    ];
    return { size: 'some', facts: new Map(own) };
  });
  return new Map([['名词解释', { kind: 'list', members }]]);
}

function nameIn(book: Book, code: string): string | undefined {
  return book.tables.flatMap(({ items }) => items).find(({ key }) => key === code)?.name;
}
