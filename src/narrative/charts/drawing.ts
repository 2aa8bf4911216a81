import type { ChartSpec } from '../../model';

/** What a figure shows, or why it cannot be drawn. */
export type Drawing =
  | ({ readonly drawn: true } & Pick<ChartSpec, 'kind' | 'categories' | 'series' | 'shares' | 'shareDecimals' | 'altText'>)
  | { readonly drawn: false; readonly reason: string };
