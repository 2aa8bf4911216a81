import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, UIEvent } from 'react';
import { PLAIN_APPEARANCE, columnLetters } from '../../model';
import type { CellRef, MarkLook, Sheet } from '../../model';
import { gridLabel } from '../../text/zh-CN';
import { CellEditor } from './cell-editor';
import type { EditEnd } from './cell-editor';
import { columnWidths } from './column-widths';
import { gridKey } from './grid-keys';
import { GridRow } from './grid-row';
import type { GridSheet } from './grid-row';
import { LAYER, useGridStyles } from './grid-styles';
import { SheetFrame } from './sheet-frame';
import type { WorkbookStore, WorkbookView } from './workbook-store';

const HEAD_WIDTH = 44;
const HEAD_HEIGHT = 22;
/** A cell that is brought into view keeps this far from the edge. */
const MARGIN = 48;
/** More rows are drawn as the user comes near the end of those that are. */
const CHUNK = 1_500;

/** One sheet as a grid: cells to look at, to walk through by arrow keys and to type in. */
export function SheetGrid({ store, view, sheet, marks, hints, giveBack }: {
  readonly store: WorkbookStore;
  readonly view: WorkbookView;
  readonly sheet: Sheet;
  readonly marks: ReadonlyMap<string, MarkLook> | undefined;
  readonly hints: ReadonlyMap<string, string> | undefined;
  /** Whether the grid is to take the focus as soon as it can. */
  readonly giveBack: React.RefObject<boolean>;
}) {
  const styles = useGridStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const [typed, setTyped] = useState<string>();
  const [chunks, setChunks] = useState(1);
  const appearance = view.appearances.get(sheet.name) ?? PLAIN_APPEARANCE;
  const frame = useMemo(() => new SheetFrame(sheet, appearance), [sheet, appearance]);
  const widths = useMemo(() => columnWidths(sheet, appearance, frame, store.display), [sheet, appearance, frame, store]);
  const lefts = useMemo(() => frozenLefts(frame, widths, appearance.frozenColumns), [frame, widths, appearance]);
  const tops = useFrozenTops(table, frame, appearance.frozenRows);
  const drawn: GridSheet = useMemo(
    () => ({ sheet, frame, appearance, marks, hints, display: store.display, lefts }),
    [sheet, frame, appearance, marks, hints, store, lefts],
  );
  const selected = view.selected?.sheet === sheet.name ? frame.drawn(view.selected.row, view.selected.column) : undefined;
  const place = selected === undefined ? -1 : frame.rows.indexOf(selected.row);
  const shown = Math.max(chunks, Math.ceil((place + 1) / CHUNK)) * CHUNK;
  useReveal(table, view.reveals, sheet.name);
  // The field that was typed in takes the focus with it when it goes; Enter, Tab and Esc give it back to the grid.
  useFollowFocus(table, giveBack, selected?.row, selected?.column, typed !== undefined);

  const move = (rows: number, columns: number): void => {
    if (selected === undefined) return;
    const area = frame.area(selected.row, selected.column);
    store.select({
      sheet: sheet.name,
      row: rows === 0 ? selected.row : frame.step(frame.rows, area.top, area.bottom, rows),
      column: columns === 0 ? selected.column : frame.step(frame.columns, area.left, area.right, columns),
    });
  };
  /** Takes a text into the selected cell, a merged area's being its first. */
  const put = (text: string): void => {
    if (selected === undefined) return;
    const area = frame.area(selected.row, selected.column);
    store.edit({ sheet: sheet.name, row: area.top, column: area.left }, text);
  };
  const undo = (): void => {
    store.undo();
    // This grid goes, and with it the focus, where the edit was on another sheet.
    if (store.view().activeSheet !== sheet.name) giveBack.current = true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = gridKey(event);
    if (key === undefined || selected === undefined) return;
    event.preventDefault();
    if (key.kind === 'move') move(key.rows, key.columns);
    else if (key.kind === 'clear') put('');
    else if (key.kind === 'undo') undo();
    else setTyped(key.typed ?? editable(frame.value(selected.row, selected.column)));
  };
  const onCommit = (text: string, end: EditEnd): void => {
    setTyped(undefined);
    giveBack.current = end !== 'stay';
    put(text);
    if (end !== 'stay') move(end === 'down' ? 1 : 0, end === 'right' ? 1 : 0);
  };
  const onCancel = (): void => {
    setTyped(undefined);
    giveBack.current = true;
  };
  const onMouseDown = (event: MouseEvent): void => {
    const ref = refAt(event.target, sheet.name);
    if (ref !== undefined) store.select(ref);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const ref = refAt(event.target, sheet.name);
    if (ref !== undefined) setTyped(editable(frame.value(ref.row, ref.column)));
  };
  const onScroll = ({ currentTarget: box }: UIEvent): void => {
    if (shown < frame.rows.length && box.scrollHeight - box.scrollTop - box.clientHeight < box.clientHeight) {
      setChunks(Math.ceil(shown / CHUNK) + 1);
    }
  };
  const editor =
    typed === undefined ? undefined : (
      <CellEditor initial={typed} onCommit={onCommit} onCancel={onCancel} />
    );
  const frozenWidth = widths.slice(0, lefts.size).reduce((sum, width) => sum + width, HEAD_WIDTH);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      style={{
        scrollPadding: `${frozenHeight(tops)}px ${MARGIN}px ${MARGIN}px ${frozenWidth}px`,
        ['--gouji-frozen-width' as string]: `${frozenWidth}px`,
      }}
      onScroll={onScroll}
    >
      <table
        ref={table}
        role="grid"
        aria-label={gridLabel(sheet.name)}
        aria-rowcount={frame.rows.length}
        aria-colcount={frame.columns.length}
        className={styles.table}
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
        onDoubleClick={onDoubleClick}
      >
        <colgroup>
          <col style={{ width: HEAD_WIDTH }} />
          {frame.columns.map((column, index) => (
            <col key={column} style={{ width: widths[index] }} />
          ))}
        </colgroup>
        <thead>
          <tr role="row">
            <th className={mergeClasses(styles.head, styles.columnHead, styles.corner)} aria-hidden="true" />
            {frame.columns.map((column) => (
              <th
                key={column}
                role="columnheader"
                scope="col"
                className={mergeClasses(styles.head, styles.columnHead, column === selected?.column && styles.headActive)}
                style={lefts.has(column) ? { left: lefts.get(column), zIndex: LAYER.frozenColumnHead } : undefined}
              >
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {frame.rows.slice(0, shown).map((row) => (
            <GridRow
              key={row}
              of={drawn}
              row={row}
              top={tops.get(row)}
              selected={row === selected?.row ? selected.column : undefined}
              editor={row === selected?.row ? editor : undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A value as it is edited: all its digits, not those that its format shows. */
function editable(value: Sheet['values'][number][number]): string {
  return value === null ? '' : String(value);
}

function refAt(target: EventTarget, sheet: string): CellRef | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null;
  const row = cell?.closest('tr')?.dataset.row;
  const column = cell?.dataset.column;
  return row === undefined || column === undefined ? undefined : { sheet, row: Number(row), column: Number(column) };
}

function frozenLefts(frame: SheetFrame, widths: readonly number[], frozen: number): ReadonlyMap<number, number> {
  const lefts = new Map<number, number>();
  let left = HEAD_WIDTH;
  frame.columns.forEach((column, index) => {
    if (column >= frozen) return;
    lefts.set(column, left);
    left += widths[index] ?? 0;
  });
  return lefts;
}

/** Where frozen rows stick: below the column letters and each other, as high as they were drawn. */
function useFrozenTops(
  table: React.RefObject<HTMLTableElement | null>,
  frame: SheetFrame,
  frozen: number,
): ReadonlyMap<number, number> {
  const [tops, setTops] = useState<ReadonlyMap<number, number>>(new Map());
  useLayoutEffect(() => {
    const found = new Map<number, number>();
    let top = HEAD_HEIGHT;
    for (const row of frame.rows.filter((index) => index < frozen)) {
      found.set(row, top);
      top += table.current?.querySelector(`tr[data-row="${row}"]`)?.getBoundingClientRect().height ?? 0;
    }
    setTops(found);
  }, [table, frame, frozen]);
  return tops;
}

function frozenHeight(tops: ReadonlyMap<number, number>): number {
  return Math.max(HEAD_HEIGHT, ...tops.values()) + (tops.size === 0 ? 0 : 32);
}

/**
 * Brings the selected cell into view each time one was to be revealed. The focus stays where it is, and comes to the
 * cell where it went with the sheet or the link that it was on.
 */
function useReveal(table: React.RefObject<HTMLTableElement | null>, reveals: number, sheet: string): void {
  useEffect(() => {
    if (reveals === 0) return;
    const cell = selectedCell(table.current);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (document.activeElement === document.body) cell?.focus({ preventScroll: true });
  }, [table, reveals, sheet]);
}

/** While the grid has the focus, or gets it back, it goes with the selection. */
function useFollowFocus(
  table: React.RefObject<HTMLTableElement | null>,
  giveBack: React.RefObject<boolean>,
  row: number | undefined,
  column: number | undefined,
  editing: boolean,
): void {
  useEffect(() => {
    if (editing || !(giveBack.current || table.current?.contains(document.activeElement) === true)) return;
    giveBack.current = false;
    const cell = selectedCell(table.current);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [table, giveBack, row, column, editing]);
}

function selectedCell(table: HTMLTableElement | null): HTMLElement | null {
  return table?.querySelector<HTMLElement>('td[aria-selected="true"]') ?? null;
}
