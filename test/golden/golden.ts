import type { TableCode, Unit } from '../../src/model';
import { composeNarrative, readSupplementJson, styleNamed } from '../../src/narrative';
import { textOf } from '../../src/narrative/wording/say';
import { bookOf } from '../support/book-builder';
import type { TypedTable } from '../support/book-builder';

type Tables = Readonly<Partial<Record<TableCode, TypedTable>>>;

/** One case: what the tables hold, and the paragraph that must come of it, worked out by hand. */
export interface Golden {
  readonly style?: 'sc-2024' | 'sc-2023' | 'sc-2021' | 'hubei-2023' | 'sh-2024';
  readonly unit?: Unit;
  readonly tables?: Tables;
  readonly prior?: Tables;
  /** 补充数据, without its version. */
  readonly data?: object;
  /** The heading that it stands under, and which paragraph below that it is. */
  readonly under: string;
  readonly at?: number;
  /** Undefined where there must be no such paragraph. */
  readonly text: string | undefined;
}

const DEPARTMENT = '青江县林业局';
export const REASON = '〔待填：主要变动原因〕';

/** Runs golden cases by their titles. */
export function goldens(cases: Readonly<Record<string, Golden>>): void {
  test.each(Object.entries(cases))('%s', (_title, golden) => {
    expect(paragraphOf(golden)).toBe(golden.text);
  });
}

function paragraphOf({ style = 'sc-2024', unit = '万元', tables = {}, prior, data = {}, under, at = 0 }: Golden): string | undefined {
  const current = bookOf({ department: DEPARTMENT, year: 2024, unit }, tables);
  const before = prior === undefined ? undefined : bookOf({ department: DEPARTMENT, year: 2023, unit }, prior);
  const { supplement, problems } = readSupplementJson(JSON.stringify({ schemaVersion: 1, ...data }));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const { paragraphs } = composeNarrative(current, before, styleNamed(style)!, supplement);
  const from = paragraphs.findIndex(({ heading, runs }) => heading > 0 && textOf(runs).includes(under));
  if (from < 0) return undefined;
  const below = paragraphs.slice(from + 1);
  const end = below.findIndex(({ heading }) => heading > 0);
  const found = below.slice(0, end < 0 ? undefined : end)[at];
  return found === undefined ? undefined : textOf(found.runs);
}

/** Table 01 with one total for both sides, and nothing carried over. */
export function even(total: string): TypedTable {
  return { columns: ['决算数'], rows: [`本年收入合计 | ${total}`, `收入总计 | ${total}`, `本年支出合计 | ${total}`, `支出总计 | ${total}`] };
}

/** Table 03's total and its five kinds. */
export function outlay(total: string, ...kinds: readonly string[]): TypedTable {
  const columns = ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];
  return { columns, rows: [`合计 | ${[total, ...columns.slice(1).map((_name, index) => kinds[index] ?? '0.00')].join(' | ')}`] };
}

/** Tables 01 and 02 with these sources of income, in the order of table 01. */
export function income(total: string, ...sources: readonly string[]): Tables {
  const names = ['一般公共预算财政拨款收入', '政府性基金预算财政拨款收入', '国有资本经营预算财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
  return {
    '01': { columns: ['决算数'], rows: names.map((name, index) => `${name} | ${sources[index] ?? '0.00'}`) },
    '02': { columns: ['本年收入合计'], rows: [`合计 | ${total}`] },
  };
}

/** Table 02 by its own columns. */
export function income02(total: string, ...columns: readonly string[]): TypedTable {
  const names = ['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
  return { columns: ['本年收入合计', ...names], rows: [`合计 | ${[total, ...names.map((_name, index) => columns[index] ?? '0.00')].join(' | ')}`] };
}

/** Table 06 with one 项, 培训支出, of all the outlay. */
export function training(spent: string): Tables {
  return { '06': { columns: ['小计'], rows: [`合计 | ${spent}`, `205 教育支出 | ${spent}`, `20508 进修及培训 | ${spent}`, `2050803 培训支出 | ${spent}`] } };
}

/** Table 13: 合计, 因公出国, 公务用车 小计, 购置, 运行维护, 公务接待. */
export function publics(budget: string, actual: string): Tables {
  const columns = ['合计', '因公出国（境）费', '公务用车购置及运行维护费.小计', '公务用车购置及运行维护费.公务用车购置费', '公务用车购置及运行维护费.公务用车运行维护费', '公务接待费'];
  return { '13': { columns, rows: [`预算数 | ${budget.split(' ').join(' | ')}`, `决算数 | ${actual.split(' ').join(' | ')}`] } };
}

/** Table 10: 年初, 收入, 支出, 年末. */
export function fund(total: string, ...rows: readonly string[]): Tables {
  return { '10': { columns: ['年初结转和结余', '本年收入', '本年支出.小计', '年末结转和结余'], rows: [`合计 | ${total}`, ...rows] } };
}
