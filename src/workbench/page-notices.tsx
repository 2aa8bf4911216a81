import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { WORKBENCH, errorText } from '../text/zh-CN';
import type { WorkbenchState } from './workbench';

const useStyles = makeStyles({
  // The bars stand against the top bar, edge to edge.
  bar: { borderRadius: 0, borderLeft: 'none', borderRight: 'none', borderTop: 'none', flexShrink: 0 },
});

/** What the page has to say: that this is the sample, or why a file was not opened. */
export function PageNotices({ state, onDismissError }: {
  readonly state: WorkbenchState;
  readonly onDismissError: () => void;
}) {
  const [sampleSeen, setSampleSeen] = useState(false);
  return (
    <>
      {state.error === undefined ? undefined : (
        <Notice intent="error" onDismiss={onDismissError}>{errorText(state.error)}</Notice>
      )}
      {state.sampleFailed ? <Notice intent="warning">{WORKBENCH.sampleFailed}</Notice> : undefined}
      {state.isSample && !sampleSeen ? (
        <Notice intent="info" onDismiss={() => setSampleSeen(true)}>{WORKBENCH.sampleNotice}</Notice>
      ) : undefined}
    </>
  );
}

function Notice({ intent, onDismiss, children }: {
  readonly intent: 'error' | 'warning' | 'info';
  readonly onDismiss?: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>{children}</MessageBarBody>
      {onDismiss === undefined ? undefined : (
        <MessageBarActions
          containerAction={
            <Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={WORKBENCH.dismiss} onClick={onDismiss} />
          }
        />
      )}
    </MessageBar>
  );
}
