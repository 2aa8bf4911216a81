import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Issue } from '../../text/zh-CN';
import { SeverityBadge } from '../severity-look';
import { SetAsideForm } from '../set-aside/set-aside-form';
import { bringIntoView } from './bring-into-view';
import { ROVING } from './use-roving-list';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    padding: '8px 12px 10px 13px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: '3px solid transparent',
    cursor: 'pointer',
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
  corner: {
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
});

/** What every card of the list is told. */
export interface CardProps {
  readonly issue: Issue;
  /** The one that the user went to last. */
  readonly current: boolean;
  /** Whether Tab stops here: true for one card of the list. */
  readonly tabStop: boolean;
  readonly onGo: (issue: Issue) => void;
  readonly onFocus: (issue: Issue) => void;
}

/** A card: how grave, what it is about, and what its kind adds. A click on it leads to its cell. */
export function Card({ issue, current, tabStop, onGo, onFocus, title, label, corner, children }: CardProps & {
  readonly title: string;
  /** What the title says to those who listen. */
  readonly label: string;
  /** What stands in the corner, such as the rule's id. */
  readonly corner?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current && card.current !== null) bringIntoView(card.current);
  }, [current]);
  return (
    <li
      ref={card}
      className={mergeClasses(styles.card, current && styles.current)}
      aria-current={current ? 'true' : undefined}
      onClick={() => onGo(issue)}
      onFocus={() => onFocus(issue)}
      data-issue={issue.id}
    >
      <div className={styles.head} aria-hidden="true">
        <SeverityBadge severity={issue.severity} />
        {corner === undefined ? undefined : <span className={styles.corner}>{corner}</span>}
      </div>
      <button type="button" className={styles.title} tabIndex={tabStop ? 0 : -1} aria-label={label} {...ROVING}>
        {title}
      </button>
      {children}
      {issue.severity === 'error' || issue.severity === 'review' ? <SetAsideForm issue={issue} title={title} reachable={tabStop} /> : undefined}
    </li>
  );
}
