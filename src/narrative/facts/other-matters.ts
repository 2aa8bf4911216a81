import { shareOf } from '../figures';
import type { Quantity } from '../figures';
import { countGiven, textGiven, titleOf, VEHICLE_USES } from '../supplement';
import type { AmountPath } from '../supplement';
import { givenAmount } from './accounts';
import type { Accounts } from './accounts';
import { amountFact, changeFact, figureFact, presenceFact } from './figure-facts';
import type { Fact, Facts, Member } from './fact';
import { byKind, countMember, givenCount, givenText } from './given';

/** 其他重要事项: 机关运行经费, 政府采购, 国有资产, 绩效 and 专项支出; none of it stands in the tables. */
export function otherMattersFacts(accounts: Accounts): Facts {
  return new Map<string, Fact>([
    ...runningCosts(accounts),
    ...procurement(accounts),
    ['车辆', givenCount(accounts, '国有资产.车辆.合计')],
    ['车辆用途', byKind(accounts, '国有资产.车辆.合计', vehicleUses(accounts), '各类车辆数量', '国有资产.车辆.主要负责人用车')],
    ['其他用车', otherVehicles(accounts)],
    ['设备', givenCount(accounts, '国有资产.设备')],
    ['通用设备', givenCount(accounts, '国有资产.通用设备')],
    ['专用设备', givenCount(accounts, '国有资产.专用设备')],
    ...(['事前评估', '绩效目标', '绩效监控', '绩效自评'] as const).map((step): [string, Fact] => [step, givenCount(accounts, `绩效.${step}`)]),
    ['绩效情况', givenText(accounts, '绩效.情况')],
    ['专项支出', givenText(accounts, '专项支出.情况')],
    ['自称', { kind: 'words', text: textGiven(accounts.supplement, '单位构成.自称') ?? '单位' }],
  ]);
}

function vehicleUses(accounts: Accounts): readonly Member[] {
  return VEHICLE_USES.map((use) => countMember(accounts, `国有资产.车辆.${use}`, use));
}

/** What the other vehicles are for has to be said only where there are any. */
function otherVehicles(accounts: Accounts): Fact {
  const count = countGiven(accounts.supplement, '国有资产.车辆.其他用车');
  const outcome = count === undefined ? '不明' : count === 0 ? '无' : '有';
  return { kind: 'presence', outcome, facts: new Map([['用途', givenText(accounts, '国有资产.其他用车用途')]]) };
}

function runningCosts(accounts: Accounts): readonly (readonly [string, Fact])[] {
  const name = '机关运行经费支出';
  const current = givenAmount(accounts, '机关运行经费.本年', name);
  const prior = givenAmount(accounts, '上年.机关运行经费', name);
  return [
    ['机关运行经费', amountFact('十.机关运行经费', current, accounts)],
    ['机关运行经费有无', presenceFact(current)],
    ['机关运行经费同比', changeFact('十.机关运行经费', { current, prior }, accounts, '原因.机关运行经费')],
  ];
}

/** Who was given contracts, as a share of what; with the share's own name. */
const CONTRACTS: readonly (readonly [fact: string, part: AmountPath, whole: AmountPath])[] = [
  ['中小企业占比', '政府采购.中小企业', '政府采购.总额'],
  ['小微企业占比', '政府采购.小微企业', '政府采购.总额'],
  ['小微企业占中小企业', '政府采购.小微企业', '政府采购.中小企业'],
  ['中小企业货物占比', '政府采购.中小企业货物', '政府采购.货物'],
  ['中小企业工程占比', '政府采购.中小企业工程', '政府采购.工程'],
  ['中小企业服务占比', '政府采购.中小企业服务', '政府采购.服务'],
];

function procurement(accounts: Accounts): readonly (readonly [string, Fact])[] {
  const amounts = ['总额', '货物', '工程', '服务', '中小企业', '小微企业', '中小企业货物', '中小企业工程', '中小企业服务'] as const;
  const read = (field: AmountPath): Quantity => givenAmount(accounts, field, titleOf(field));
  return [
    ...amounts.map((part): [string, Fact] => [`采购${part}`, amountFact(`十.政府采购.${part}`, read(`政府采购.${part}`), accounts)]),
    ['采购有无', presenceFact(read('政府采购.总额'))],
    ['工程有无', presenceFact(read('政府采购.工程'))],
    ['采购用途', givenText(accounts, '政府采购.用途')],
    ...CONTRACTS.map(([fact, part, whole]): [string, Fact] => {
      const base = read(whole);
      const share = figureFact(shareOf(`十.政府采购.${fact}`, read(part), base, accounts.scale));
      return [fact, presenceFact(base, new Map([['p', share]]))];
    }),
  ];
}
