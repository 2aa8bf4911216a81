import { Spinner, Switch, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { TaskListLtrRegular } from '@fluentui/react-icons/svg/task-list-ltr';
import { ACTIONS } from '../app';
import { PANE, bookLine } from '../text/zh-CN';
import { ActionButton } from './action-button';
import { usePane } from './pane-context';
import { ProductMark } from './product-mark';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px 12px 8px' },
  // The host's own menu covers the top right corner of a task pane (34 x 32 px).
  brand: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '24px', paddingRight: '36px' },
  name: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  book: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', flexWrap: 'wrap' },
  check: { minWidth: '112px' },
});

/** The head of the pane: whose accounts, the main button, and whether findings are marked. */
export function PaneHeader({ withBrand }: { readonly withBrand: boolean }) {
  const styles = useStyles();
  const { snapshot, listed, perform } = usePane();
  const marks = ACTIONS['toggle-marks'];
  return (
    <header className={styles.header}>
      {withBrand ? (
        <div className={styles.brand}>
          <ProductMark />
          <span className={styles.name}>{PANE.product}</span>
        </div>
      ) : undefined}
      {snapshot.report === undefined ? undefined : <div className={styles.book}>{bookLine(snapshot.report.book)}</div>}
      <div className={styles.row}>
        <ActionButton
          id="check"
          appearance="primary"
          className={styles.check}
          icon={snapshot.phase === 'scanning' ? <Spinner size="extra-tiny" /> : <TaskListLtrRegular />}
        />
        <Tooltip content={PANE.markingHint} relationship="description" withArrow>
          <Switch
            label={PANE.marking}
            labelPosition="before"
            checked={snapshot.marking}
            disabled={!marks.enabled(snapshot, listed)}
            onChange={() => void perform(marks)}
          />
        </Tooltip>
      </div>
    </header>
  );
}
