import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef } from 'react';
import type { Book, Cause, Finding } from '../../model';
import { PANE, cardLabel, factsMessage, findingText, severityWord } from '../../text/zh-CN';
import { Disclosure } from '../disclosure';
import { SeverityBadge } from '../severity-look';
import { CellLinks } from './cell-links';
import { FindingNumbers } from './finding-numbers';
import { ProbableCause } from './probable-cause';
import { ROVING } from './use-roving-list';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    padding: '8px 12px 10px 13px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: '3px solid transparent',
    cursor: 'pointer',
    scrollMarginTop: '40px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':has([data-roving]:focus-visible)': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeftColor: tokens.colorBrandStroke1,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
  },
  head: { display: 'flex', alignItems: 'center', gap: '8px' },
  rule: {
    marginInlineStart: 'auto',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  title: {
    display: 'block',
    width: '100%',
    margin: '2px 0 4px',
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  message: { margin: '0 0 4px', overflowWrap: 'anywhere' },
  formula: {
    margin: '6px 0',
    padding: '4px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  formulaCurrent: { backgroundColor: tokens.colorNeutralBackground1 },
  other: { padding: '4px 0', borderTop: `1px dashed ${tokens.colorNeutralStroke2}` },
  otherMessage: { margin: '0 0 2px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One finding: what disagrees, by how much, why, and a way to every cell. */
export const FindingCard = memo(function FindingCard({ finding, book, cause, current, tabStop, onGo, onFocus }: {
  readonly finding: Finding;
  readonly book: Book;
  readonly cause: Cause | undefined;
  /** The one that the user went to last. */
  readonly current: boolean;
  /** Whether Tab stops here: true for one card of the list. */
  readonly tabStop: boolean;
  readonly onGo: (finding: Finding) => void;
  readonly onFocus: (finding: Finding) => void;
}) {
  const styles = useStyles();
  const card = useRef<HTMLLIElement>(null);
  const { title, message, formula } = findingText(finding, book);
  useEffect(() => {
    if (current) card.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li
      ref={card}
      className={mergeClasses(styles.card, current && styles.current)}
      aria-current={current ? 'true' : undefined}
      onClick={() => onGo(finding)}
      onFocus={() => onFocus(finding)}
      data-finding={finding.id}
    >
      <div className={styles.head} aria-hidden="true">
        <SeverityBadge severity={finding.severity} />
        <span className={styles.rule}>{finding.rule}</span>
      </div>
      <button
        type="button"
        className={styles.title}
        tabIndex={tabStop ? 0 : -1}
        aria-label={cardLabel(severityWord(finding.severity), title)}
        {...ROVING}
      >
        {title}
      </button>
      {finding.facts.code === 'relation' ? undefined : <p className={styles.message}>{message}</p>}
      <FindingNumbers facts={finding.facts} kind={finding.kind} book={book} />
      {cause === undefined ? undefined : <ProbableCause cause={cause} book={book} finding={finding.id} reachable={tabStop} />}
      <div className={mergeClasses(styles.formula, current && styles.formulaCurrent)}>{formula}</div>
      <CellLinks book={book} cells={finding.facts.cells} finding={finding.id} reachable={tabStop} />
      {finding.others.length === 0 ? undefined : (
        <div onClick={(event) => event.stopPropagation()}>
          <Disclosure title={`${PANE.cluster}（${finding.others.length}）`} reachable={tabStop}>
            {finding.others.map((facts, index) => (
              <div key={index} className={styles.other}>
                <p className={styles.otherMessage}>{factsMessage(facts, book)}</p>
                <CellLinks book={book} cells={facts.cells} finding={finding.id} reachable={tabStop} />
              </div>
            ))}
          </Disclosure>
        </div>
      )}
    </li>
  );
});
