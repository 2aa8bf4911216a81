import type { Book } from '../model';
import { isSameDepartment } from './same-department';
import type { Supplement } from './supplement';

/** Why a book cannot serve as last year's. */
export type PriorMisfit = 'department-unknown' | 'other-department' | 'year-unknown' | 'other-year';

/** Whether a book can serve as last year's of another. */
export type PriorFit = { readonly fits: true } | { readonly fits: false; readonly reason: PriorMisfit };

/**
 * Whether `prior` is the same department's accounts of the year before. A published 同比 on
 * another department or year is worse than a blank, so what cannot be verified does not fit.
 */
export function priorFits(current: Book, prior: Book): PriorFit {
  if (current.department === undefined || prior.department === undefined) return { fits: false, reason: 'department-unknown' };
  if (!isSameDepartment(current.department, prior.department)) return { fits: false, reason: 'other-department' };
  if (current.year === undefined || prior.year === undefined) return { fits: false, reason: 'year-unknown' };
  return prior.year === current.year - 1 ? { fits: true } : { fits: false, reason: 'other-year' };
}

/** Why 补充数据 cannot serve. */
export type SupplementMisfit = Extract<PriorMisfit, 'other-department' | 'other-year'>;

/** Whether 补充数据 are those of these accounts: what they say of whose and of which year must not be another. */
export function supplementMisfit(current: Book, { department, year }: Supplement): SupplementMisfit | undefined {
  const { department: known } = current;
  if (department !== undefined && known !== undefined && !isSameDepartment(department, known)) return 'other-department';
  return year !== undefined && current.year !== undefined && year !== current.year ? 'other-year' : undefined;
}
