import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    width: '100%',
    minHeight: '28px',
    padding: '2px 4px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { flexShrink: 0, transitionProperty: 'transform', transitionDuration: tokens.durationFast },
  open: { transform: 'rotate(90deg)' },
  title: { flexGrow: 1 },
  body: { padding: '2px 4px 8px 24px' },
});

/** A heading that opens what stands under it. */
export function Disclosure({
  title,
  reachable = true,
  initiallyOpen = false,
  children,
}: {
  readonly title: ReactNode;
  /** Whether Tab stops here. */
  readonly reachable?: boolean;
  readonly initiallyOpen?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(initiallyOpen);
  const body = useId();
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        tabIndex={reachable ? 0 : -1}
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
      >
        <ChevronRightRegular className={mergeClasses(styles.chevron, open && styles.open)} aria-hidden="true" />
        <span className={styles.title}>{title}</span>
      </button>
      <div id={body} className={styles.body} hidden={!open}>
        {open ? children : undefined}
      </div>
    </div>
  );
}
