import type { ChartSeries, ChartValue } from '../../model';
import { amountFigure } from '../figures';
import type { Place, Quantity, Stated, Unknown } from '../figures';
import { inBothYears } from '../facts/accounts';
import type { Accounts } from '../facts/accounts';
import type { AmountPath } from '../supplement';
import { columnsInWords, LEFT_OUT, yearName } from './wording';
import type { Drawing } from './drawing';

/** An amount that is compared with last year's. */
export interface Compared {
  readonly key: string;
  readonly name: string;
  readonly place: Place;
  /** The field of last year's amount, where its workbook is not at hand. */
  readonly given: AmountPath;
}

/** Columns of last year and of this year beside each other, for 变动情况图 (图1, 图4, 图5). */
export function comparison(title: string, compared: readonly Compared[], accounts: Accounts): Drawing {
  const both = compared.map(({ place, name, given }) => inBothYears(accounts, place, name, given));
  const [first] = both;
  if (first !== undefined && !first.prior.known && first.prior.why.code === 'no-prior-book') return { drawn: false, reason: LEFT_OUT.noPrior() };
  const current = stated(compared, both.map((years) => years.current), '本年', accounts);
  if (!Array.isArray(current)) return { drawn: false, reason: LEFT_OUT.unknown(current, '本年') };
  const prior = stated(compared, both.map((years) => years.prior), '上年', accounts);
  if (!Array.isArray(prior)) return { drawn: false, reason: LEFT_OUT.unknown(prior, '上年') };
  const names = compared.map(({ name }) => name);
  if ([...current, ...prior].every(({ figure }) => figure.value === '0')) return { drawn: false, reason: LEFT_OUT.nothing(`两年的${names.join('、')}`) };
  const series: readonly ChartSeries[] = [
    { name: yearName(accounts.current.year, '上年'), values: prior },
    { name: yearName(accounts.current.year, '本年'), values: current },
  ];
  return { drawn: true, kind: 'column', categories: names, series, shares: [], shareDecimals: 0, altText: columnsInWords(title, names, series) };
}

/** Every amount as a chart's value, or the first that is not known. */
function stated(compared: readonly Compared[], quantities: readonly Quantity[], year: '本年' | '上年', { scale }: Accounts): ChartValue[] | Unknown {
  const values: ChartValue[] = [];
  for (const [index, quantity] of quantities.entries()) {
    const result = amountFigure(`${compared[index]?.key ?? ''}${year === '上年' ? '.上年' : ''}`, quantity, scale.zeros);
    if (!result.known) return result;
    values.push(year === '上年' ? ofLastYear(result) : { figure: result.figure, text: result.text });
  }
  return values;
}

/** Last year's cells stand in another workbook, where this one's addresses mean nothing; what was typed has none. */
function ofLastYear({ figure, text }: Stated): ChartValue {
  const formula = figure.inputs === undefined ? `上年${figure.formula}` : figure.formula;
  return { figure: { ...figure, formula, cells: [] }, text };
}
