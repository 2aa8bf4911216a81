import type { Book } from '../../model';
import { cardLabel, severityWord } from '../../text/zh-CN';
import { Card } from './card';
import type { CardProps } from './card';
import { FindingDetails } from './finding-details';

/** One finding whose cause is not known: what disagrees, by how much, and a way to every cell. */
export function FindingCard({ book, ...card }: CardProps & { readonly book: Book }) {
  const { issue, current, tabStop } = card;
  const [finding] = issue.findings;
  const { title, rule, severity } = finding;
  return (
    <Card {...card} title={title} label={cardLabel(severityWord(severity), title)} corner={rule}>
      <FindingDetails finding={finding} book={book} issue={issue.id} current={current} reachable={tabStop} />
    </Card>
  );
}
