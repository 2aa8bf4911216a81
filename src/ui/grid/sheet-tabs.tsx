import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { MarkLook, Severity, Sheet } from '../../model';
import { WORKBENCH, severityWord } from '../../text/zh-CN';
import { SeverityIcon } from '../severity-look';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    gap: '1px',
    padding: '0 8px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    scrollbarWidth: 'thin',
  },
  tab: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    flexShrink: 0,
    height: '30px',
    padding: '0 12px',
    border: 'none',
    borderBottom: '2px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The sheets of the workbook; those with marks show the gravest one's sign. */
export function SheetTabs({ sheets, active, marks, onShow }: {
  readonly sheets: readonly Sheet[];
  readonly active: string;
  readonly marks: ReadonlyMap<string, ReadonlyMap<string, MarkLook>>;
  readonly onShow: (name: string) => void;
}) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const visible = sheets.filter(({ hidden, name }) => hidden !== true || name === active);
  useEffect(() => {
    bar.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = visible.findIndex(({ name }) => name === active);
    const next = (at + step + visible.length) % visible.length;
    onShow(visible[next]?.name ?? active);
    bar.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div ref={bar} role="tablist" aria-label={WORKBENCH.sheetTabs} className={styles.bar} onKeyDown={onKeyDown}>
      {visible.map(({ name, hidden }) => {
        const severity = gravest(marks.get(name));
        return (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === active}
            tabIndex={name === active ? 0 : -1}
            title={severity === undefined ? undefined : severityWord(severity)}
            className={mergeClasses(styles.tab, name === active && styles.active)}
            onClick={() => onShow(name)}
          >
            {severity === undefined ? undefined : <SeverityIcon severity={severity} />}
            {name}
            {hidden === true ? WORKBENCH.hiddenSheet : undefined}
          </button>
        );
      })}
    </div>
  );
}

function gravest(marks: ReadonlyMap<string, MarkLook> | undefined): Severity | undefined {
  if (marks === undefined || marks.size === 0) return undefined;
  return [...marks.values()].every((look) => look === 'review') ? 'review' : 'error';
}
