import { GoujiError } from '../model';
import type { Book, BoundCell, CellRelation, Refusal, Sheet } from '../model';
import { checkSupplement, priorFits, readSupplementSheet } from '../narrative';
import { recognise } from '../recognise';
import { BookCheck, CATALOGUE, openingBalances } from '../rules';
import type { Rule } from '../rules';
import type { Kept } from './kept';
import { gatherOwnRules } from './own-rules';
import { byPurpose } from './own-sheets';
import { reportOf } from './session-snapshot';
import type { CheckReport, GivenData, PriorYear } from './session-snapshot';

/** No table was recognised: why each sheet was not taken. */
export class NothingRecognised extends GoujiError {
  constructor(file: string, readonly refusals: readonly Refusal[]) {
    super('NO_TABLE', { file });
  }
}

/** Judges a workbook's sheets again and again: after an edit only what the edit touches. */
export class Judging {
  private last: { readonly check: BookCheck; readonly rules: readonly Rule[]; readonly sheets: readonly Sheet[] } | undefined;

  /** The sheets that were judged last. */
  get sheets(): readonly Sheet[] | undefined {
    return this.last?.sheets;
  }

  /** @throws NothingRecognised */
  report(fileName: string, sheets: readonly Sheet[], kept: Kept, prior: PriorYear | undefined): CheckReport {
    const { tables, rules, supplement } = byPurpose(sheets);
    const book = recognise(tables);
    if (book.tables.length === 0) throw new NothingRecognised(fileName, book.refusals);
    const own = gatherOwnRules(rules, kept.ownRules ?? '');
    const lastYear = fittingPrior(book, prior);
    const { run } = this.check(book, [...CATALOGUE, ...(lastYear === undefined ? [] : [openingBalancesOf(lastYear)]), ...own.rules], sheets);
    const given = supplement === undefined ? undefined : givenOn(supplement, book, lastYear);
    return { ...reportOf(book, run, kept.asides), own, ...(given === undefined ? {} : { given }) };
  }

  /** Every relation that reads a cell of the last report's book. */
  relationsOf(cell: BoundCell): readonly CellRelation[] {
    return this.last?.check.relationsOf(cell) ?? [];
  }

  private check(book: Book, rules: readonly Rule[], sheets: readonly Sheet[]): BookCheck {
    const before = this.last;
    const isSame = before?.rules.length === rules.length && rules.every((rule, index) => before.rules[index] === rule);
    const check = before !== undefined && isSame ? before.check.after(book) : BookCheck.of(book, rules);
    this.last = { check, rules, sheets };
    return check;
  }
}

/** Last year's accounts, where they are this department's of the year before. */
export function fittingPrior(book: Book, prior: PriorYear | undefined): Book | undefined {
  return prior !== undefined && priorFits(book, prior.book).fits ? prior.book : undefined;
}

function givenOn(sheet: Sheet, book: Book, prior: Book | undefined): GivenData {
  const { supplement, problems } = readSupplementSheet(sheet);
  return { supplement, problems, findings: checkSupplement(book, prior, supplement) };
}

const carried = new WeakMap<Book, Rule>();

/** One rule for one book of last year, so that a check after an edit finds the rules as they were. */
function openingBalancesOf(prior: Book): Rule {
  const rule = carried.get(prior) ?? openingBalances(prior);
  carried.set(prior, rule);
  return rule;
}
