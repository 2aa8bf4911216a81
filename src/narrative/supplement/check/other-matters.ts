import type { SupplementFinding } from '../../../model';
import { VEHICLE_USES } from '../fields';
import type { Given } from './given';
import { atMost, equal, total } from './relations';

/** T-32 and T-33: 机关运行经费 are a part of 公用经费, and of 行政 and 参公 units only. */
export function runningCosts(given: Given): readonly SupplementFinding[] {
  const costs = given.amount('机关运行经费.本年');
  const units = [given.count('单位构成.行政单位'), given.count('单位构成.参公单位')];
  const none = given.count('单位构成.其他事业单位') !== undefined && units.every((unit) => unit?.value === 0);
  return [
    ...atMost('T-32', 'error', costs, given.table('08', '公用经费合计', '决算数', '表08公用经费合计'), ['机关运行经费.本年']),
    ...(none && costs !== undefined && costs.value !== 0
      ? [{ rule: 'T-33', severity: 'review', code: 'no-such-units', some: costs, fields: ['机关运行经费.本年'] } as const]
      : []),
  ];
}

/** T-34: what was procured, and what of it from smaller firms. */
export function procurement(given: Given): readonly SupplementFinding[] {
  const whole = given.amount('政府采购.总额');
  const kinds = ['货物', '工程', '服务'] as const;
  const small = given.amount('政府采购.中小企业');
  return [
    ...equal('T-34', 'error', whole, kinds.map((kind) => given.amount(`政府采购.${kind}`)), '货物、工程、服务之和', ['政府采购.总额']),
    ...atMost('T-34', 'error', small, whole, ['政府采购.中小企业']),
    ...atMost('T-34', 'error', given.amount('政府采购.小微企业'), small, ['政府采购.小微企业']),
    ...kinds.flatMap((kind) => atMost('T-34', 'error', given.amount(`政府采购.中小企业${kind}`), given.amount(`政府采购.${kind}`), [`政府采购.中小企业${kind}`])),
  ];
}

/** T-35: the vehicles by use. */
export function assets(given: Given): readonly SupplementFinding[] {
  const uses = VEHICLE_USES.map((use) => given.count(`国有资产.车辆.${use}`));
  return equal('T-35', 'error', given.count('国有资产.车辆.合计'), [total('各类车辆之和', uses)], '', ['国有资产.车辆.合计']);
}
