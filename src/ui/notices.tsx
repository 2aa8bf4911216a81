import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { ACTIONS } from '../app';
import { PANE, errorText, unmarkedSheets } from '../text/zh-CN';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  bars: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '0 12px', ':empty': { display: 'none' } },
  bar: { minHeight: '36px' },
});

/** What stands in the way: a failure with its next step, numbers that changed, sheets not marked. */
export function Notices() {
  const styles = useStyles();
  const { snapshot, perform } = usePane();
  const { phase, error, report, unmarkedSheets: unmarked, keptError, changesUnseen } = snapshot;
  // Where nothing at all was recognised, the tab itself says so, with the reasons.
  const told = error?.code === 'NO_TABLE' && report === undefined;
  return (
    <div className={styles.bars}>
      {error !== undefined && !told ? (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{PANE.failed}</MessageBarTitle>
            {errorText(error)}
          </MessageBarBody>
        </MessageBar>
      ) : undefined}
      {phase === 'stale' ? (
        <MessageBar intent="warning" className={styles.bar}>
          <MessageBarBody>{PANE.stale}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void perform(ACTIONS.check)}>
              {PANE.recheck}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : undefined}
      {changesUnseen === true && report !== undefined && phase !== 'stale' ? (
        <MessageBar intent="info" layout="multiline" className={styles.bar}>
          <MessageBarBody>{PANE.changesUnseen}</MessageBarBody>
        </MessageBar>
      ) : undefined}
      {keptError !== undefined ? (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{errorText(keptError)}</MessageBarBody>
        </MessageBar>
      ) : undefined}
      {unmarked.length > 0 ? (
        <MessageBar intent="info" layout="multiline" className={styles.bar}>
          <MessageBarBody>{unmarkedSheets(unmarked)}</MessageBarBody>
        </MessageBar>
      ) : undefined}
    </div>
  );
}
