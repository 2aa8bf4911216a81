import { Badge, Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef } from 'react';
import { WORKBENCH } from '../text/zh-CN';
import { FileInput, ProductMark } from '../ui';
import type { WorkbenchState } from './workbench';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    flexShrink: 0,
    minHeight: '48px',
    padding: '0 12px 0 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  tagline: {
    color: tokens.colorNeutralForeground3,
    flexShrink: 0,
    '@media (max-width: 700px)': { display: 'none' },
  },
  divider: { width: '1px', height: '20px', backgroundColor: tokens.colorNeutralStroke2, flexShrink: 0 },
  file: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  badge: { flexShrink: 0, whiteSpace: 'nowrap' },
  end: { marginInlineStart: 'auto', flexShrink: 0 },
});

/** The top of the page: the product, the open workbook, and the way to open another. */
export function TopBar({ state, onOpen }: { readonly state: WorkbenchState; readonly onOpen: (file: File) => void }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <ProductMark size={24} />
      <h1 className={styles.name}>{WORKBENCH.product}</h1>
      <span className={styles.tagline}>{WORKBENCH.tagline}</span>
      {state.fileName === '' ? undefined : (
        <>
          <span className={styles.divider} aria-hidden="true" />
          <span className={styles.file} title={state.fileName}>{state.fileName}</span>
          {state.isSample ? <Badge className={styles.badge} appearance="tint" color="brand">{WORKBENCH.sample}</Badge> : undefined}
        </>
      )}
      <Button
        className={styles.end}
        icon={state.opening ? <Spinner size="extra-tiny" /> : <FolderOpenRegular />}
        onClick={() => input.current?.click()}
      >
        {state.opening ? WORKBENCH.opening : WORKBENCH.open}
      </Button>
      <FileInput input={input} accept=".xlsx" label={WORKBENCH.open} testId="open-workbook" onFile={onOpen} />
    </header>
  );
}
