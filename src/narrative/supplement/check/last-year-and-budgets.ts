import { tableOf } from '../../../model';
import type { Book, SupplementFinding, Weighed } from '../../../model';
import { lastYearsAmounts } from '../last-year';
import type { Given } from './given';
import { atMost, equal, total } from './relations';
import { weighed } from './weighed';

/** What was typed of last year is what its accounts say. */
export function typedTwice(given: Given, prior: Book | undefined): readonly SupplementFinding[] {
  if (prior === undefined) return [];
  return lastYearsAmounts(prior).flatMap(({ field, amount }) => {
    return amount.known ? equal('T-03', 'error', given.amount(field), [weighed(`上年工作簿${amount.formula}`, amount.amount)], '', [field]) : [];
  });
}

/** 上年三公 adds up; 财政拨款收入 of the year is within 财政拨款总计, which has the opening balance too. */
export function lastYear(given: Given): readonly SupplementFinding[] {
  const three = (part: '合计' | '因公出国' | '公务用车' | '公务用车购置' | '公务用车运行' | '公务接待'): Weighed | undefined => given.amount(`上年.三公.${part}`);
  const funds = (['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'] as const).map((fund) => given.amount(`上年.财政拨款收入.${fund}`));
  return [
    ...equal('T-25', 'error', three('合计'), [three('因公出国'), three('公务用车'), three('公务接待')], '上年三项之和', ['上年.三公.合计']),
    ...equal('T-25', 'error', three('公务用车'), [three('公务用车购置'), three('公务用车运行')], '上年购置与运行维护之和', ['上年.三公.公务用车']),
    ...atMost('T-13', 'error', total('上年三项财政拨款收入之和', funds), given.amount('上年.财政拨款收支总计'), ['上年.财政拨款收支总计']),
  ];
}

/** The budgets of the 项 add up to that of the whole, where none is missing and all 款 are listed. */
export function budgets(given: Given): readonly SupplementFinding[] {
  const rows = tableOf(given.book, '06')?.items ?? [];
  const codes = rows.filter(({ level }) => level === '项').map(({ key }) => key);
  const partial = rows.some((row) => row.partial);
  return (['全年预算', '年初预算'] as const).flatMap((basis) => {
    const whole = given.amount(`${basis}.合计`);
    const parts = codes.map((code) => given.amount(`${basis}.各项.${code}`));
    const fields = [`${basis}.合计`];
    if (partial) return atMost('T-18', 'error', total(`各项${basis}数之和`, parts), whole, fields);
    return equal('T-18', 'error', whole, parts, `各项${basis}数之和`, fields);
  });
}
