import type { ChartNumber, ChartSeries, ChartValue } from '../../model';
import type { Unknown } from '../figures';
import { reasonInWords } from '../wording/reason';

/** The name of a year's columns. */
export function yearName(year: number | undefined, which: '本年' | '上年'): string {
  if (year === undefined) return which === '本年' ? '本年度' : '上年度';
  return `${which === '本年' ? year : year - 1}年度`;
}

/** Why a figure is not drawn, each as the rest of 图1未绘制：… */
export const LEFT_OUT = {
  noPrior: () => '没有上年决算数，无法比较',
  unknown: ({ name, why }: Unknown, year: '本年' | '上年') => `${year === '上年' ? '上年' : ''}${name}不明${reasonInWords(why, year)}`,
  nothing: (name: string) => `${name}为0，没有可以图示的内容`,
  negative: (name: string) => `${name}为负数，饼图不能表示`,
  tableAbsent: (table: string) => `未识别到表${table}`,
} as const;

/** The sentence at the place of a figure that is not drawn. */
export function leftOut(number: ChartNumber, reason: string): string {
  return `图${number}未绘制：${reason}。`;
}

/** A column chart in words: each year with its amounts. */
export function columnsInWords(title: string, categories: readonly string[], series: readonly ChartSeries[]): string {
  const years = series.map(({ name, values }) => `${name}${values.map(({ text }, index) => `${categories[index] ?? ''}${text}万元`).join('，')}`);
  return `柱形图：${title}。${years.join('；')}。`;
}

/** A pie in words: each part with its amount and share. */
export function pieInWords(title: string, categories: readonly string[], values: readonly ChartValue[], shares: readonly ChartValue[]): string {
  const parts = values.map(({ text }, index) => `${categories[index] ?? ''}${text}万元，占${shares[index]?.text ?? ''}%`);
  return `饼图：${title}。${parts.join('；')}。`;
}
