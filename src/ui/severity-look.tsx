import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EqualCircleFilled } from '@fluentui/react-icons/svg/equal-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../model';
import { severityWord } from '../text/zh-CN';

/** The severities as they are listed. */
export const SEVERITIES: readonly Severity[] = ['error', 'review', 'rounding', 'info'];

const ICONS = { error: ErrorCircleFilled, review: WarningFilled, rounding: EqualCircleFilled, info: InfoFilled } as const;

const useStyles = makeStyles({
  icon: { flexShrink: 0, width: '16px', height: '16px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  review: { color: tokens.colorStatusWarningForeground3 },
  rounding: { color: tokens.colorNeutralForeground3 },
  info: { color: tokens.colorPaletteBlueForeground2 },
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
});

/** The icon of a severity, in its colour. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden="true" />;
}

/** A severity as icon, word and colour together: never by colour alone. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, styles[severity])}>
      <SeverityIcon severity={severity} />
      {severityWord(severity)}
    </span>
  );
}
