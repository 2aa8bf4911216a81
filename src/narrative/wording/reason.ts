import { a1 } from '../../model';
import type { BoundCell } from '../../model';
import type { WhyUnknown } from '../figures';

/** Why a number is missing, as the blank says it: （表06单元格F13无法读取）; empty where the blank says enough. */
export function reasonInWords(why: WhyUnknown, year: '本年' | '上年' = '本年'): string {
  const words = wordsOf(why);
  if (words === '') return '';
  return `（${year === '上年' ? '上年' : ''}${words}）`;
}

function wordsOf(why: WhyUnknown): string {
  switch (why.code) {
    case 'table-absent':
      return `未识别到表${why.table}`;
    case 'row-absent':
      return `表${why.table}没有“${why.item}”`;
    case 'column-absent':
      return `表${why.table}没有“${why.column}”栏`;
    case 'unreadable':
      return `${cellInWords(why.cell)}无法读取`;
    case 'blank':
      return `${cellInWords(why.cell)}为空`;
    case 'no-base':
      return '合计为0，不计算比例';
    case 'not-given':
    case 'no-prior-book':
      return '';
  }
}

function cellInWords({ table, ref }: BoundCell): string {
  return `表${table}单元格${a1(ref.row, ref.column)}`;
}
