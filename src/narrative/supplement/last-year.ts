import type { Book } from '../../model';
import { readAmount } from '../figures';
import type { Place, Quantity } from '../figures';
import { titleOf } from './fields';
import type { AmountPath } from './fields';

const in13 = (column: string): Place => ({ table: '13', item: '决算数', column });
const in04 = (item: string): Place => ({ table: '04', item, column: '金额' });

/** Where last year's accounts hold what may also be typed. */
const PLACES: readonly (readonly [field: AmountPath, place: Place])[] = [
  ['上年.收支总计', { table: '01', item: '收入总计', column: '决算数' }],
  ['上年.本年收入合计', { table: '02', item: '合计', column: '本年收入合计' }],
  ['上年.本年支出合计', { table: '03', item: '合计', column: '本年支出合计' }],
  ['上年.财政拨款收支总计', in04('收入总计')],
  ['上年.财政拨款收入.一般公共预算财政拨款', in04('一般公共预算财政拨款')],
  ['上年.财政拨款收入.政府性基金预算财政拨款', in04('政府性基金预算财政拨款')],
  ['上年.财政拨款收入.国有资本经营预算财政拨款', in04('国有资本经营预算财政拨款')],
  ['上年.一般公共预算支出', { table: '06', item: '合计', column: '小计' }],
  ['上年.三公.合计', in13('合计')],
  ['上年.三公.因公出国', in13('因公出国（境）费')],
  ['上年.三公.公务用车', in13('公务用车购置及运行维护费.小计')],
  ['上年.三公.公务用车购置', in13('公务用车购置及运行维护费.公务用车购置费')],
  ['上年.三公.公务用车运行', in13('公务用车购置及运行维护费.公务用车运行维护费')],
  ['上年.三公.公务接待', in13('公务接待费')],
];

/** What last year's accounts say of the fields that they hold. */
export function lastYearsAmounts(prior: Book): readonly { readonly field: AmountPath; readonly amount: Quantity }[] {
  return PLACES.map(([field, place]) => ({ field, amount: readAmount(prior, place, titleOf(field)) }));
}
