import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '40px 24px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '40px', lineHeight: 1, color: tokens.colorNeutralForeground4 },
  good: { color: tokens.colorStatusSuccessForeground3 },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  body: { margin: 0, maxWidth: '44ch', lineHeight: tokens.lineHeightBase300 },
});

/** What a place says that has nothing to list. */
export function EmptyState({
  icon,
  title,
  good = false,
  children,
}: {
  readonly icon: ReactNode;
  readonly title: string;
  /** Nothing here is good news. */
  readonly good?: boolean;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={mergeClasses(styles.icon, good && styles.good)} aria-hidden="true">
        {icon}
      </span>
      <span className={styles.title}>{title}</span>
      {children === undefined ? undefined : <p className={styles.body}>{children}</p>}
    </div>
  );
}
