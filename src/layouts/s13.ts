import type { TableCode } from '../model';
import type { Band, Layout, LayoutColumn, LayoutItem } from './layout';
import { ECONOMIC_SUBJECTS } from './subjects/economic';
import { FUNCTION_CLASSES } from './subjects/function-classes';
import { INCOME_SOURCES, OUTLAY_KINDS } from './subjects/sources';

/**
 * The thirteen tables of Sichuan's 部门决算公开 (财决公开01表 to 13表), as published for 2023 and 2024.
 */

function item(key: string, extra: Partial<LayoutItem> = {}): LayoutItem {
  return { key, names: [key], sets: [], ...extra };
}

function column(key: string, header: string, ...sets: readonly string[]): LayoutColumn {
  return { key, header, sets };
}

const TOTAL = item('合计', { names: ['合计', '总计', '总合计'] });

/** A balance's wordings: many leave 和 out. */
function balance(name: string): readonly string[] {
  return [name, name.replace('结转和结余', '结转结余')];
}

const classItems: readonly LayoutItem[] = FUNCTION_CLASSES.map(({ code, names }) =>
  item(code, { names, code, level: '类', sets: ['支出各类', '支出各行'] }),
);

const economicItems: readonly LayoutItem[] = ECONOMIC_SUBJECTS.map(({ code, name, parent }) =>
  item(code, {
    names: [name],
    code,
    sets: ['经济科目'],
    ...(parent === undefined ? { level: '类' } : { level: '款', parent }),
  }),
);

/** The economic 科目 that table 08 prints: basic expenditure has no 309, 311, 312, 313 and no issue costs. */
function printedIn08(classes: readonly string[]): readonly LayoutItem[] {
  const unprinted = new Set(['30703', '30704']);
  return economicItems.filter(({ key }) => classes.includes(key.slice(0, 3)) && !unprinted.has(key));
}

const table01: readonly Band[] = [
  {
    columns: [column('决算数', '收入? > 决算数|金额')],
    items: [
      ...INCOME_SOURCES.map((key) => item(key, { sets: ['收入各项'] })),
      item('本年收入合计'),
      item('使用非财政拨款结余', {
        names: [
          '使用非财政拨款结余（含专用结余）',
          '使用非财政拨款结余和专用结余',
          '使用非财政拨款结余',
          '用事业基金弥补收支差额',
        ],
      }),
      item('年初结转和结余', { names: balance('年初结转和结余') }),
      item('收入总计', { names: ['总计', '收入总计'] }),
    ],
  },
  {
    columns: [column('决算数', '支出? > 决算数|金额')],
    items: [
      ...classItems,
      item('本年支出合计'),
      item('结余分配'),
      item('年末结转和结余', { names: balance('年末结转和结余') }),
      item('支出总计', { names: ['总计', '支出总计'] }),
    ],
  },
];

const FUNDS = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'] as const;

const table04: readonly Band[] = [
  {
    columns: [column('金额', '收入? > 金额|决算数')],
    items: [
      ...FUNDS.map((fund) => item(fund, { sets: ['财政拨款各项'] })),
      item('本年收入合计'),
      item('年初财政拨款结转和结余', { names: balance('年初财政拨款结转和结余') }),
      ...FUNDS.map((fund) =>
        item(`年初${fund}`, { names: [fund], sets: ['年初各项'], below: '年初财政拨款结转和结余' }),
      ),
      item('收入总计', { names: ['总计', '收入总计'] }),
    ],
  },
  {
    columns: [
      column('合计', '支出? > 合计|小计'),
      ...FUNDS.map((fund) => column(fund, `支出? > ${fund}`, '各财政拨款')),
    ],
    items: [
      ...classItems,
      item('本年支出合计', { sets: ['支出各行'] }),
      item('年末财政拨款结转和结余', { names: balance('年末财政拨款结转和结余'), sets: ['支出各行'] }),
      item('支出总计', { names: ['总计', '支出总计'], sets: ['支出各行'] }),
    ],
  },
];

const table05: readonly Band[] = [
  {
    columns: [
      column('合计', '合计'),
      ...FUNDS.flatMap((fund) =>
        ['小计', '基本支出', '项目支出'].map((part) => column(`${fund}.${part}`, `${fund} > ${part}`, `各${part}`)),
      ),
    ],
    items: [TOTAL, ...economicItems],
  },
];

const table07Columns: readonly LayoutColumn[] = [
  column('合计', '合计'),
  ...ECONOMIC_SUBJECTS.map(({ code, name, parent }) => {
    if (parent === undefined) return { key: code, header: `${name} > 小计`, code, sets: ['经济科目', '各小计'] };
    const group = ECONOMIC_SUBJECTS.find((subject) => subject.code === parent)?.name ?? '';
    return { key: code, header: `${group} > ${name}`, code, parent, sets: ['经济科目'] };
  }),
];

/** 13 calls the six items 预算数 and 决算数, and in the two inner blocks the first cell is 小计. */
function threePublicItems(block: string, header: string, total: string): readonly LayoutColumn[] {
  const car = '公务用车购置及运行维护费|公务用车购置及运行费';
  const columns = [
    column('合计', `${header} > ${total}`),
    column('因公出国（境）费', `${header} > 因公出国（境）费|因公出国（境）费用`),
    column('公务用车购置及运行维护费.小计', `${header} > ${car} > 小计`),
    column('公务用车购置及运行维护费.公务用车购置费', `${header} > ${car} > 公务用车购置费|公务用车购置`),
    column('公务用车购置及运行维护费.公务用车运行维护费', `${header} > ${car} > 公务用车运行维护费|公务用车运行费`),
    column('公务接待费', `${header} > 公务接待费`),
  ];
  return columns.map((entry) => ({ ...entry, item: block }));
}

const table13: readonly Band[] = [
  {
    columns: [
      ...threePublicItems('预算数', '预算数', '合计|小计'),
      ...threePublicItems('决算数', '决算数', '合计'),
      ...threePublicItems('一般公共预算财政拨款', '决算数? > 一般公共预算财政拨款', '小计|合计'),
      ...threePublicItems('政府性基金预算财政拨款', '决算数? > 政府性基金预算财政拨款', '小计|合计'),
    ],
    items: [item('预算数'), item('决算数'), item('一般公共预算财政拨款'), item('政府性基金预算财政拨款')],
  },
];

function listed(...columns: readonly LayoutColumn[]): readonly Band[] {
  return [{ columns, items: [TOTAL] }];
}

const currentOutlay = ['小计', '基本支出', '项目支出'].map((part) =>
  column(`本年支出.${part}`, `本年支出 > ${part === '小计' ? '小计|合计' : part}`),
);

function layout(table: TableCode, titles: readonly string[], rows: Layout['rows'], bands: readonly Band[]): Layout {
  return { table, no: table, titles, rows, bands };
}

/** All layouts of the family, in the order of their numbers. */
export const S13: readonly Layout[] = [
  layout('01', ['收入支出决算总表', '收入支出决算表', '收支决算总表', '部门收支决算总表'], 'labels', table01),
  layout(
    '02',
    ['收入决算表', '收入决算总表', '部门收入决算表'],
    'function-codes',
    listed(
      column('本年收入合计', '本年收入合计|收入合计|合计'),
      ...['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'].map((name) =>
        column(name, name === '事业收入' ? '事业收入 > 小计?' : name, '各项收入'),
      ),
    ),
  ),
  layout(
    '03',
    ['支出决算表', '支出决算总表', '部门支出决算表'],
    'function-codes',
    listed(
      column('本年支出合计', '本年支出合计|支出合计|合计'),
      ...OUTLAY_KINDS.map((name) => column(name, name, '各项支出')),
    ),
  ),
  layout('04', ['财政拨款收入支出决算总表', '财政拨款收支决算总表'], 'labels', table04),
  layout('05', ['财政拨款支出决算明细表'], 'economic-codes', table05),
  layout(
    '06',
    ['一般公共预算财政拨款支出决算表', '一般公共预算支出决算表'],
    'function-codes',
    listed(
      column('小计', '本年支出? > 小计|合计|本年支出合计'),
      column('基本支出', '本年支出? > 基本支出'),
      column('项目支出', '本年支出? > 项目支出'),
    ),
  ),
  { ...layout('07', ['一般公共预算财政拨款支出决算明细表'], 'function-codes', listed(...table07Columns)), isOpenToRight: true },
  {
    ...layout(
      '08',
      ['一般公共预算财政拨款基本支出决算明细表', '一般公共预算财政拨款基本支出决算表'],
      'economic-codes',
      [
        { columns: [column('决算数', '人员经费? > 决算数|金额')], items: printedIn08(['301', '303']) },
        { columns: [column('决算数', '公用经费? > 决算数|金额')], items: printedIn08(['302']) },
        { columns: [column('决算数', '公用经费? > 决算数|金额')], items: printedIn08(['307', '310', '399']) },
      ],
    ),
    closing: [
      { item: item('人员经费合计'), lastBand: 0 },
      { item: item('公用经费合计'), lastBand: 2 },
    ],
  },
  layout(
    '09',
    ['一般公共预算财政拨款项目支出决算表'],
    'function-codes',
    listed(column('本年收入', '本年收入'), column('本年支出', '本年支出')),
  ),
  layout(
    '10',
    ['政府性基金预算财政拨款收入支出决算表'],
    'function-codes',
    listed(
      column('年初结转和结余', balance('年初结转和结余').join('|')),
      column('本年收入', '本年收入'),
      ...currentOutlay,
      column('年末结转和结余', balance('年末结转和结余').join('|')),
    ),
  ),
  layout(
    '11',
    ['国有资本经营预算财政拨款收入支出决算表'],
    'function-codes',
    listed(
      column('年初结转和结余', balance('年初结转和结余').join('|')),
      column('本年收入', '本年收入'),
      column('本年支出', '本年支出 > 小计?'),
      column('年末结转和结余', balance('年末结转和结余').join('|')),
    ),
  ),
  layout(
    '12',
    ['国有资本经营预算财政拨款支出决算表'],
    'function-codes',
    listed(
      column('本年支出.合计', '本年支出? > 合计|小计'),
      column('本年支出.基本支出', '本年支出? > 基本支出'),
      column('本年支出.项目支出', '本年支出? > 项目支出'),
    ),
  ),
  {
    ...layout(
      '13',
      [
        '财政拨款“三公”经费支出决算表',
        '一般公共预算财政拨款“三公”经费支出决算表',
        '财政拨款“三公”经费支出决算明细表',
      ],
      'single',
      table13,
    ),
    byPlace: true,
  },
];
