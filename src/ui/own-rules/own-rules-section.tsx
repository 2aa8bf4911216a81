import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import type { CheckReport } from '../../app';
import { ownRulesHeading } from '../../text/zh-CN';
import { Disclosure } from '../disclosure';
import { OwnRulesEditor } from './own-rules-editor';
import { SheetRuleErrors } from './sheet-rule-errors';

const useStyles = makeStyles({
  title: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  failed: { color: tokens.colorStatusDangerForeground1 },
  icon: { width: '16px', height: '16px', flexShrink: 0 },
});

/** 自定义规则: how many were checked, whether some could not be read, and the field to write them in. */
export function OwnRulesSection({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const { rules = [], errors = [], sheetErrors = [] } = report.own ?? {};
  const unread = errors.length + sheetErrors.length;
  const title = (
    <span className={mergeClasses(styles.title, unread > 0 && styles.failed)}>
      {unread > 0 ? <ErrorCircleFilled className={styles.icon} aria-hidden="true" /> : undefined}
      {ownRulesHeading(rules.length, unread)}
    </span>
  );
  return (
    <Disclosure title={title}>
      {sheetErrors.length > 0 ? <SheetRuleErrors errors={sheetErrors} /> : undefined}
      <OwnRulesEditor />
    </Disclosure>
  );
}
