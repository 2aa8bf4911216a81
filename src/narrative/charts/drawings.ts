import { INCOME_SOURCES, OUTLAY_KINDS } from '../../layouts';
import { tableOf } from '../../model';
import type { ChartNumber, TableCode } from '../../model';
import { readAmount, readFrom } from '../figures';
import type { NumberLook, Place } from '../figures';
import type { Accounts } from '../facts/accounts';
import { INCOME_COLUMNS } from '../facts/composition';
import { comparison } from './comparison';
import { composition } from './composition';
import type { Drawing } from './drawing';
import { LEFT_OUT } from './wording';

/** `said` holds the keys of the text's figures: a chart shows the parts that its text tells of. */
type Draw = (title: string, accounts: Accounts, said: ReadonlySet<string>) => Drawing;

const at = (table: TableCode, item: string, column: string): Place => ({ table, item, column });

/** What each of the seven figures of the 情况说明 shows. */
export const DRAWINGS: Readonly<Record<ChartNumber, Draw>> = {
  1: (title, accounts) =>
    comparison(title, [
      { key: '一.收入总计', name: '收入总计', place: at('01', '收入总计', '决算数'), given: '上年.收支总计' },
      { key: '一.支出总计', name: '支出总计', place: at('01', '支出总计', '决算数'), given: '上年.收支总计' },
    ], accounts),
  2: (title, accounts, said) =>
    structure(title, accounts, {
      section: '二',
      whole: at('02', '合计', '本年收入合计'),
      name: '本年收入合计',
      parts: said.has('二.财政拨款收入')
        ? INCOME_COLUMNS.map((name) => [name, at('02', '合计', name)])
        : INCOME_SOURCES.map((name) => [name, at('01', name, '决算数')]),
    }),
  3: (title, accounts) =>
    structure(title, accounts, {
      section: '三',
      whole: at('03', '合计', '本年支出合计'),
      name: '本年支出合计',
      parts: OUTLAY_KINDS.map((name) => [name, at('03', '合计', name)]),
    }),
  4: (title, accounts) =>
    comparison(title, [
      { key: '四.收入总计', name: '财政拨款收入总计', place: at('04', '收入总计', '金额'), given: '上年.财政拨款收支总计' },
      { key: '四.支出总计', name: '财政拨款支出总计', place: at('04', '支出总计', '合计'), given: '上年.财政拨款收支总计' },
    ], accounts),
  5: (title, accounts) =>
    comparison(title, [{ key: '五.支出合计', name: '一般公共预算财政拨款支出', place: at('06', '合计', '小计'), given: '上年.一般公共预算支出' }], accounts),
  6: outlayClasses,
  7: (title, accounts) =>
    structure(title, accounts, {
      section: '七',
      whole: at('13', '决算数', '合计'),
      name: '“三公”经费',
      parts: [
        ['因公出国（境）费', at('13', '决算数', '因公出国（境）费')],
        ['公务用车购置及运行维护费', at('13', '决算数', '公务用车购置及运行维护费.小计')],
        ['公务接待费', at('13', '决算数', '公务接待费')],
      ],
      look: accounts.threePublicsLook,
    }),
};

/** The parts of a total by their names and places. */
interface Parts {
  /** The first part of the figures' keys. */
  readonly section: string;
  readonly whole: Place;
  readonly name: string;
  readonly parts: readonly (readonly [name: string, place: Place])[];
  readonly look?: NumberLook;
}

function structure(title: string, { current, scale }: Accounts, { section, whole, name, parts, look = scale }: Parts): Drawing {
  const read = parts.map(([part, place]) => ({ key: `${section}.${part}`, amount: readAmount(current, place, part) }));
  return composition(title, readAmount(current, whole, name), read, look);
}

/** 图6: the 类 of 表06, in the order of its rows. */
function outlayClasses(title: string, { current, scale }: Accounts): Drawing {
  const table = tableOf(current, '06');
  if (table === undefined) return { drawn: false, reason: LEFT_OUT.tableAbsent('06') };
  const classes = table.items.filter(({ level }) => level === '类');
  const read = classes.map(({ key, name }) => ({ key: `五.${key}`, amount: readFrom(table, key, '小计', name) }));
  return composition(title, readFrom(table, '合计', '小计', '一般公共预算财政拨款支出'), read, scale);
}
