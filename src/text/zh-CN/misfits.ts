import type { Book } from '../../model';

/** Whose and of which year some accounts are. */
export type Belonging = Pick<Book, 'department' | 'year'>;

/** Two books of accounts: those to report, and those that were to serve as last year's. */
export interface TwoBooks {
  /** Where last year's come from: a file's name. */
  readonly file: string;
  readonly current: Belonging;
  readonly prior: Belonging;
}

type PriorMisfit = 'department-unknown' | 'other-department' | 'year-unknown' | 'other-year';

/** Why a book is not taken for last year's: which book it is, what it lacks, and what to choose instead. */
export function priorMisfitWords(misfit: PriorMisfit, books: TwoBooks): string {
  return `上年决算“${books.file}”没有采用：${PRIOR[misfit](books)}`;
}

const PRIOR: Readonly<Record<PriorMisfit, (books: TwoBooks) => string>> = {
  'department-unknown': ({ current }) =>
    `${silent(current.department)}没有写明单位名称，无法确认是同一单位。请在表头补上“单位名称：…”${again(current.department)}。`,
  'other-department': ({ current, prior }) =>
    `它是“${prior.department ?? ''}”${ofYear(prior.year)}的，本年决算是“${current.department ?? ''}”的。请选择同一单位的上年决算；如果是单位更了名，请在本年各表的单位名称后面用括号写明原名，如“（原${prior.department ?? ''}）”，再重新检查。`,
  'year-unknown': ({ current }) =>
    `${silent(current.year)}没有写明年度，无法确认是上一年的。请在标题或表头补上年度${again(current.year)}。`,
  'other-year': ({ current, prior }) =>
    `它是${ofYear(prior.year)}的，本年决算是${ofYear(current.year)}的，应选${current.year === undefined ? '上一年' : ofYear(current.year - 1)}的。`,
};

/** Which of the two does not say it, where one of them does not. */
function silent(statedNow: string | number | undefined): string {
  return statedNow === undefined ? '本年决算表' : '它';
}

function again(statedNow: string | number | undefined): string {
  return statedNow === undefined ? '后重新检查' : '后重新选择';
}

function ofYear(year: number | undefined): string {
  return year === undefined ? '' : ` ${year} 年度`;
}

/**
 * Why 补充数据 were left aside: whose they are, and what to do.
 * @param given whose and of which year they say that they are
 */
export function supplementMisfitWords(misfit: 'other-department' | 'other-year', given: Belonging, current: Belonging): string {
  return misfit === 'other-year'
    ? `补充数据是${ofYear(given.year)}的，本年决算是${ofYear(current.year)}的，没有采用。请检查其中的年度。`
    : `补充数据是“${given.department ?? ''}”的，本年决算是“${current.department ?? ''}”的，没有采用。请检查其中的单位名称。`;
}
