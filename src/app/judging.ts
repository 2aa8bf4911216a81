import { GoujiError } from '../model';
import type { Book, BoundCell, CellRelation, Refusal, Sheet } from '../model';
import { checkSupplement, priorFits, readSupplementSheet, supplementMisfit } from '../narrative';
import type { PriorFit } from '../narrative';
import { recognise } from '../recognise';
import { BookCheck, CATALOGUE, openingBalances } from '../rules';
import type { Rule } from '../rules';
import type { Kept } from './kept';
import { gatherOwnRules } from './own-rules';
import { byPurpose } from './own-sheets';
import { asItStands, PriorHere } from './prior-here';
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
  private readonly here = new PriorHere();
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
    const priorHere = this.here.of(tables, book);
    const chosen = asItStands(prior, priorHere);
    const lastYear = fittingPrior(book, chosen);
    const check = this.check(book, [...CATALOGUE, ...(lastYear === undefined ? [] : [openingBalancesOf(lastYear)]), ...own.rules], sheets);
    const given = supplement === undefined ? undefined : givenOn(supplement, book, lastYear);
    return {
      // What an edit left alone are the objects of the check before, and everyone is to speak of the same ones.
      ...reportOf(check.book, check.run, kept.asides),
      own,
      ...(given === undefined ? {} : { given }),
      ...misfitOf(chosen === undefined ? undefined : priorFits(book, chosen.book)),
      ...(priorHere === undefined ? {} : { priorHere }),
    };
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

function misfitOf(fit: PriorFit | undefined): Pick<CheckReport, 'priorMisfit'> {
  return fit === undefined || fit.fits ? {} : { priorMisfit: fit.reason };
}

/** What is another department's or year's is not held against these accounts. */
function givenOn(sheet: Sheet, book: Book, prior: Book | undefined): GivenData {
  const { supplement, problems } = readSupplementSheet(sheet);
  const misfit = supplementMisfit(book, supplement);
  return misfit === undefined
    ? { supplement, problems, findings: checkSupplement(book, prior, supplement) }
    : { supplement, problems, findings: [], misfit };
}

const carried = new WeakMap<Book, Rule>();

/** One rule for one book of last year, so that a check after an edit finds the rules as they were. */
function openingBalancesOf(prior: Book): Rule {
  const rule = carried.get(prior) ?? openingBalances(prior);
  carried.set(prior, rule);
  return rule;
}
