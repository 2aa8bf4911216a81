import { stepOf, tableOf } from '../../model';
import type { Book, Figure } from '../../model';
import { accountsFor } from '../accounts-for';
import { inBothYears } from '../facts/accounts';
import type { Accounts, TwoYears } from '../facts/accounts';
import { amountFigure, changeOnLastYear, differenceOf, readAmount, shareOf, sourcesOf, unitOfDifference } from '../figures';
import type { FigureResult, Known, Place, Quantity } from '../figures';
import type { Style } from '../styles/style';
import type { Supplement } from '../supplement';
import { reasonInWords } from '../wording/reason';
import { figureGroups } from './items';
import type { FigureItem } from './items';

/** A cell of the table of figures: a figure with its numeral, or what there is instead, such as 上年为0. */
export type FigureCell = { readonly figure: Figure; readonly text: string } | { readonly note: string };

/** One line: 项目, 本年, 上年, 增减, 增幅, 占比. */
export interface FigureRow {
  readonly key: string;
  readonly name: string;
  readonly depth: FigureItem['depth'];
  readonly current: FigureCell;
  readonly prior: FigureCell;
  /** This year less last year, in 万元, with its sign. */
  readonly change: FigureCell;
  /** The change in percent of last year, with its sign. */
  readonly growth: FigureCell;
  /** Missing for a total. */
  readonly share?: FigureCell;
  /** The key of the line that the share is of. */
  readonly whole?: string;
}

/** Lines under one heading. */
export interface FigureSection {
  readonly title: string;
  readonly rows: readonly FigureRow[];
}

/**
 * Every amount of the accounts beside last year's, with change, growth and share, rounded as the
 * style rounds. Tables that neither year has are left out, and so are lines without money in both.
 * @param prior last year's accounts; not used where they do not fit
 */
export function figureTable(current: Book, prior: Book | undefined, style: Style, supplement?: Supplement): readonly FigureSection[] {
  const accounts = accountsFor(current, prior, style, supplement);
  return figureGroups(current, accounts.prior).flatMap(({ title, table, items }): readonly FigureSection[] => {
    if (tableOf(current, table) === undefined) return [];
    const read = new Map(items.map((item) => [item.key, { item, years: yearsOf(item, accounts) }]));
    const rows = [...read.values()].flatMap(({ item, years }): readonly FigureRow[] => {
      if (item.depth > 0 && isNothing(years)) return [];
      return [rowOf(item, years, item.whole === undefined ? undefined : read.get(item.whole)?.years.current, accounts)];
    });
    return [{ title, rows }];
  });
}

function yearsOf(item: FigureItem, accounts: Accounts): TwoYears {
  const { current, prior } = inBothYears(accounts, item.place, item.name, item.given);
  if (item.listed !== true) return { current, prior };
  return { current: noneListed(accounts.current, item.place, current), prior: noneListed(accounts.prior, item.place, prior) };
}

/** A list of 科目 has those with money only: one that it lacks had none, unless 其中： hides some. */
function noneListed(book: Book | undefined, place: Place, read: Quantity): Quantity {
  if (read.known || read.why.code !== 'row-absent' || book === undefined) return read;
  const table = tableOf(book, place.table);
  if (table === undefined || table.items.some(({ partial }) => partial)) return read;
  if (!readAmount(book, { ...place, item: '合计' }, read.name).known) return read;
  const { unit } = table;
  return { known: true, name: read.name, amount: { fen: 0, step: stepOf(unit, 2) }, unit, formula: `表${place.table}未列此科目`, cells: [] };
}

function isNothing({ current, prior }: TwoYears): boolean {
  const nothing = (quantity: Quantity): boolean => quantity.known && quantity.amount.fen === 0;
  return nothing(current) && (nothing(prior) || (!prior.known && prior.why.code === 'no-prior-book'));
}

function rowOf(item: FigureItem, years: TwoYears, whole: Quantity | undefined, accounts: Accounts): FigureRow {
  const { key, name, depth } = item;
  const { current, prior } = years;
  return {
    key,
    name,
    depth,
    current: cellOf(amountFigure(key, current, accounts.scale.zeros)),
    prior: lastYear(key, prior, accounts),
    ...changeOf(item, years, accounts),
    ...(whole === undefined || item.whole === undefined ? {} : { share: cellOf(shareOf(`${key}.占比`, current, whole, accounts.scale)), whole: item.whole }),
  };
}

/** Last year's cells stand in another workbook, where this one's addresses mean nothing. */
function lastYear(key: string, prior: Quantity, accounts: Accounts): FigureCell {
  if (!prior.known) return { note: prior.why.code === 'no-prior-book' ? '' : reasonInWords(prior.why, '上年') };
  const inputs = prior.inputs === undefined ? {} : { inputs: prior.inputs };
  return cellOf(amountFigure(`${key}.上年`, { ...prior, formula: `上年${prior.formula}`, cells: [], ...inputs }, accounts.scale.zeros));
}

function changeOf(item: FigureItem, { current, prior }: TwoYears, accounts: Accounts): Pick<FigureRow, 'change' | 'growth'> {
  if (!current.known || !prior.known) return { change: { note: '' }, growth: { note: '' } };
  const change = cellOf(amountFigure(`${item.key}.增减`, signedDifference(current, prior), accounts.scale.zeros));
  const told = changeOnLastYear(item.key, current, prior, accounts.scale);
  if (told.outcome === '变动' && told.rate !== undefined) {
    const sign = told.movement === '减少' ? '-' : '';
    const { figure, text } = told.rate;
    const formula = `（${item.name} − 上年${item.name}） ÷ 上年${item.name}`;
    return { change, growth: { figure: { ...figure, key: `${item.key}.增幅`, value: `${sign}${figure.value}`, formula }, text: `${sign}${text}` } };
  }
  if (told.outcome === '持平') return { change, growth: { note: prior.amount.fen === 0 ? '' : '持平' } };
  return { change, growth: { note: prior.amount.fen === 0 ? '上年为0' : '有负数' } };
}

function signedDifference(current: Known, prior: Known): Known {
  const { fen, step } = differenceOf(current, prior);
  const formula = `${current.name} − 上年${prior.name}`;
  const inputs = prior.inputs === undefined ? {} : { inputs: prior.inputs };
  return {
    known: true,
    name: `${current.name}增减`,
    amount: { fen, step },
    unit: unitOfDifference(current, prior),
    formula,
    ...sourcesOf(current, { cells: [], ...inputs }),
  };
}

function cellOf(result: FigureResult): FigureCell {
  return result.known ? { figure: result.figure, text: result.text } : { note: reasonInWords(result.why) };
}
