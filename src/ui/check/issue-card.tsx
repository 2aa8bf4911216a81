import { memo } from 'react';
import type { Book } from '../../model';
import type { CardProps } from './card';
import { CauseCard } from './cause-card';
import { FindingCard } from './finding-card';

/** The card of one issue; drawn again only where something of its own changed. */
export const IssueCard = memo(function IssueCard({ book, ...card }: CardProps & { readonly book: Book }) {
  const { cause } = card.issue;
  return cause === undefined ? <FindingCard {...card} book={book} /> : <CauseCard {...card} cause={cause} book={book} />;
});
