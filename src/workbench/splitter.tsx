import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';
import { WORKBENCH } from '../text/zh-CN';

/** The pane's usual width in Excel, and how far it may be pulled. */
export const PANE_WIDTH = { usual: 350, least: 320, most: 720 } as const;
const STEP = 20;

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    flexShrink: 0,
    width: '5px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorBrandStroke2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, backgroundColor: tokens.colorBrandStroke1 },
    '@media (max-width: 700px)': { display: 'none' },
  },
});

/** The line between workbook and pane, to be pulled with the mouse or moved with the arrow keys. */
export function Splitter({ width, onWidth }: { readonly width: number; readonly onWidth: (width: number) => void }) {
  const styles = useStyles();
  const set = (wanted: number): void => onWidth(Math.min(Math.max(wanted, PANE_WIDTH.least), PANE_WIDTH.most));
  const onKeyDown = (event: KeyboardEvent): void => {
    // The pane is on the right: pulling the line to the left widens it.
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: PANE_WIDTH.most, End: PANE_WIDTH.least,
    };
    const wanted = steps[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(document.documentElement.clientWidth - event.clientX);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={WORKBENCH.splitter}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      className={styles.bar}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onDoubleClick={() => onWidth(PANE_WIDTH.usual)}
    />
  );
}
