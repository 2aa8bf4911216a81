import { ECONOMIC_SUBJECTS, INCOME_SOURCES, OUTLAY_KINDS } from '../../layouts';
import { tableOf } from '../../model';
import type { Book, Level, TableCode } from '../../model';
import type { Place } from '../figures';
import type { AmountPath } from '../supplement';

/** One line of the table of figures, before anything is read. */
export interface FigureItem {
  /** The first part of its figures' keys, the same as in the text. */
  readonly key: string;
  readonly name: string;
  /** How far it is a part of what stands above it. */
  readonly depth: 0 | 1 | 2 | 3;
  readonly place: Place;
  /** The key of the line that it is a share of. */
  readonly whole?: string;
  /** The field of last year's amount, where it may have been given. */
  readonly given?: AmountPath;
  /** Its 科目 is one of an open list: where a year's table does not list it, there was none. */
  readonly listed?: boolean;
}

/** Lines that stand together under one heading. */
export interface FigureGroup {
  readonly title: string;
  readonly table: TableCode;
  readonly items: readonly FigureItem[];
}

const at = (table: TableCode, item: string, column: string): Place => ({ table, item, column });

/** Everything that two years can be compared by, in the order of the tables; 科目 of either year. */
export function figureGroups(current: Book, prior: Book | undefined): readonly FigureGroup[] {
  return [
    { title: '收入支出总体情况', table: '01', items: totals() },
    { title: '本年收入', table: '02', items: parts('二', at('02', '合计', '本年收入合计'), INCOME_SOURCES.map((name) => [name, at('01', name, '决算数')]), '上年.本年收入合计') },
    { title: '本年支出', table: '03', items: parts('三', at('03', '合计', '本年支出合计'), OUTLAY_KINDS.map((name) => [name, at('03', '合计', name)]), '上年.本年支出合计') },
    { title: '财政拨款收入支出总体情况', table: '04', items: fiscal() },
    { title: '一般公共预算财政拨款支出', table: '06', items: outlay(current, prior) },
    { title: '一般公共预算财政拨款基本支出', table: '08', items: basic() },
    { title: '财政拨款“三公”经费', table: '13', items: threePublics() },
    { title: '政府性基金预算财政拨款', table: '10', items: fund('八', '10', '本年支出.小计', current, prior) },
    { title: '国有资本经营预算财政拨款', table: '12', items: fund('九', '12', '本年支出.合计', current, prior) },
  ];
}

function totals(): readonly FigureItem[] {
  const line = (name: string): FigureItem => ({ key: `一.${name}`, name, depth: 0, place: at('01', name, '决算数') });
  return [
    { ...line('收入总计'), given: '上年.收支总计' },
    ...['使用非财政拨款结余', '年初结转和结余'].map(line),
    { ...line('支出总计'), given: '上年.收支总计' },
    ...['结余分配', '年末结转和结余'].map(line),
  ];
}

/** A total and its parts, each with its share. */
function parts(section: string, whole: Place, of: readonly (readonly [name: string, place: Place])[], given: AmountPath): readonly FigureItem[] {
  const key = `${section}.${whole.column}`;
  return [
    { key, name: whole.column, depth: 0, place: whole, given },
    ...of.map(([name, place]): FigureItem => ({ key: `${section}.${name}`, name, depth: 1, place, whole: key })),
  ];
}

const FUNDS = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'] as const;

function fiscal(): readonly FigureItem[] {
  return [
    { key: '四.收入总计', name: '收入总计', depth: 0, place: at('04', '收入总计', '金额'), given: '上年.财政拨款收支总计' },
    ...FUNDS.map((fund): FigureItem => ({
      key: `四.${fund}收入`,
      name: `${fund}收入`,
      depth: 1,
      place: at('04', fund, '金额'),
      given: `上年.财政拨款收入.${fund}`,
    })),
    { key: '四.支出总计', name: '支出总计', depth: 0, place: at('04', '支出总计', '合计'), given: '上年.财政拨款收支总计' },
    { key: '四.本年支出合计', name: '本年支出合计', depth: 1, place: at('04', '本年支出合计', '合计') },
  ];
}

const DEPTHS: Readonly<Record<Level, 1 | 2 | 3>> = { 类: 1, 款: 2, 项: 3 };

function outlay(current: Book, prior: Book | undefined): readonly FigureItem[] {
  const key = '五.支出合计';
  const total: FigureItem = { key, name: '一般公共预算财政拨款支出', depth: 0, place: at('06', '合计', '小计'), given: '上年.一般公共预算支出' };
  return [total, ...subjects('五', '06', '小计', key, current, prior)];
}

function fund(section: string, table: TableCode, column: string, current: Book, prior: Book | undefined): readonly FigureItem[] {
  const key = `${section}.支出`;
  return [{ key, name: '本年支出', depth: 0, place: at(table, '合计', column) }, ...subjects(section, table, column, key, current, prior)];
}

/** The 科目 of both years by code; a renamed one has this year's name. */
function subjects(section: string, table: TableCode, column: string, whole: string, current: Book, prior: Book | undefined): readonly FigureItem[] {
  const found = new Map<string, FigureItem>();
  for (const book of [current, ...(prior === undefined ? [] : [prior])]) {
    for (const { key, name, level } of tableOf(book, table)?.items ?? []) {
      if (level === undefined || found.has(key)) continue;
      found.set(key, { key: `${section}.${key}`, name: `${key} ${name}`, depth: DEPTHS[level], place: at(table, key, column), whole, listed: true });
    }
  }
  return [...found.keys()].sort().flatMap((code) => found.get(code) ?? []);
}

function basic(): readonly FigureItem[] {
  const key = '六.基本支出';
  const half = (name: '人员经费合计' | '公用经费合计', classes: readonly string[]): readonly FigureItem[] => [
    { key: `六.${name}`, name: name.replace('合计', ''), depth: 1, place: at('08', name, '决算数'), whole: key },
    ...ECONOMIC_SUBJECTS.filter(({ parent }) => parent !== undefined && classes.includes(parent)).map(({ code, name: subject }): FigureItem => {
      return { key: `六.${code}`, name: `${code} ${subject}`, depth: 2, place: at('08', code, '决算数'), whole: key };
    }),
  ];
  return [
    { key, name: '基本支出', depth: 0, place: at('06', '合计', '基本支出') },
    ...half('人员经费合计', ['301', '303']),
    ...half('公用经费合计', ['302', '307', '310', '399']),
  ];
}

function threePublics(): readonly FigureItem[] {
  const whole = '七.“三公”经费';
  const line = (name: string, column: string, depth: 1 | 2, given: AmountPath): FigureItem => {
    return { key: `七.${name}`, name, depth, place: at('13', '决算数', column), whole, given };
  };
  return [
    { key: whole, name: '“三公”经费', depth: 0, place: at('13', '决算数', '合计'), given: '上年.三公.合计' },
    line('因公出国（境）费', '因公出国（境）费', 1, '上年.三公.因公出国'),
    line('公务用车购置及运行维护费', '公务用车购置及运行维护费.小计', 1, '上年.三公.公务用车'),
    line('公务用车购置费', '公务用车购置及运行维护费.公务用车购置费', 2, '上年.三公.公务用车购置'),
    line('公务用车运行维护费', '公务用车购置及运行维护费.公务用车运行维护费', 2, '上年.三公.公务用车运行'),
    line('公务接待费', '公务接待费', 1, '上年.三公.公务接待'),
  ];
}
