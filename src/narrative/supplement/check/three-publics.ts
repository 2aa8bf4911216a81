import type { SupplementFinding } from '../../../model';
import { VEHICLE_TYPES } from '../fields';
import type { AmountPath } from '../fields';
import { entriesGiven } from '../supplement';
import type { Given } from './given';
import { atMost, equal, needs, together, total } from './relations';

/** T-27: no money abroad, no group, no trip. */
export function abroad(given: Given): readonly SupplementFinding[] {
  const money = given.three('因公出国（境）费', '因公出国（境）费');
  const groups = given.count('因公出国.团组数');
  const trips = given.count('因公出国.人次');
  return [
    ...together('T-27', 'review', money, groups, ['因公出国.团组数']),
    ...together('T-27', 'review', money, trips, ['因公出国.人次']),
    ...(money === undefined ? together('T-27', 'review', groups, trips, ['因公出国.团组数', '因公出国.人次']) : []),
  ];
}

/** T-28 and T-29: what was bought and what is at hand, by type. */
export function vehicles(given: Given): readonly SupplementFinding[] {
  const bought = given.count('公务用车.购置.数量');
  const paid = given.three('公务用车购置及运行维护费.公务用车购置费', '公务用车购置费');
  const counts = VEHICLE_TYPES.map((type) => given.count(`公务用车.购置.${type}.数量`));
  const amounts = VEHICLE_TYPES.map((type) => given.amount(`公务用车.购置.${type}.金额`));
  const atHand = given.count('公务用车.保有量.合计');
  const running = given.three('公务用车购置及运行维护费.公务用车运行维护费', '公务用车运行维护费');
  const types = VEHICLE_TYPES.map((type) => given.count(`公务用车.保有量.${type}`));
  const assets = given.text('国有资产.车辆说明') === undefined ? given.count('国有资产.车辆.合计') : undefined;
  return [
    ...together('T-28', 'error', paid, bought, ['公务用车.购置.数量']),
    ...equal('T-28', 'error', bought, [total('各类购置数量之和', counts)], '', ['公务用车.购置.数量']),
    ...equal('T-28', 'error', paid, [total('各类购置金额之和', amounts)], '', ['公务用车.购置.轿车.金额']),
    ...equal('T-29', 'error', atHand, [total('各类车型保有量之和', types)], '', ['公务用车.保有量.合计']),
    ...needs('T-29', 'error', running, atHand, ['公务用车.保有量.合计']),
    ...equal('T-29', 'review', assets, [atHand], '', ['国有资产.车辆.合计', '公务用车.保有量.合计']),
  ];
}

/** T-30: domestic and foreign receptions make up 表13, and go with visits and people. */
export function receptions(given: Given): readonly SupplementFinding[] {
  const entries = entriesGiven(given.supplement, '公务接待.国内.明细');
  const details = entries.map((entry) => given.amount(`${entry}.金额` as AmountPath));
  const kinds = (['国内', '外事'] as const).flatMap((kind) => {
    const amount = given.amount(`公务接待.${kind}.金额`);
    const visits = given.count(`公务接待.${kind}.批次`);
    const people = given.count(`公务接待.${kind}.人次`);
    return [
      ...together('T-30', 'error', amount, visits, [`公务接待.${kind}.批次`]),
      ...atMost('T-30', 'error', visits, people, [`公务接待.${kind}.人次`]),
    ];
  });
  const parts = [given.amount('公务接待.国内.金额'), given.amount('公务接待.外事.金额')];
  return [
    ...equal('T-30', 'error', given.three('公务接待费', '公务接待费'), parts, '国内接待与外事接待之和', ['公务接待.国内.金额', '公务接待.外事.金额']),
    ...kinds,
    ...atMost('T-30', 'error', total('国内接待明细之和', details), given.amount('公务接待.国内.金额'), ['公务接待.国内.金额']),
  ];
}
