import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { WORKBENCH } from '../text/zh-CN';

const useStyles = makeStyles({
  root: { position: 'relative', display: 'flex', flexDirection: 'column', height: '100%' },
  veil: {
    position: 'absolute',
    inset: '8px',
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBackgroundOverlay,
    color: tokens.colorNeutralForegroundInverted,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: 'none',
  },
});

/** Takes a file that is dropped anywhere on the page. */
export function DropTarget({ onFile, children }: {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const carriesFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return (
    <div
      className={styles.root}
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) setOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      {children}
      {over ? <div className={styles.veil}>{WORKBENCH.dropHere}</div> : undefined}
    </div>
  );
}
