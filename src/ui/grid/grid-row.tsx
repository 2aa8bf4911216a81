import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import type { CellLook, MarkLook, Sheet, SheetAppearance } from '../../model';
import { CULPRIT_HINT } from '../../text/zh-CN';
import { borderStyle, lookStyle } from './look-style';
import { LAYER, PADDING, useGridStyles } from './grid-styles';
import { cellKey } from './sheet-frame';
import type { SheetFrame } from './sheet-frame';

const DEFAULT_HEIGHT = 20;

/** What all rows of one sheet are drawn from. */
export interface GridSheet {
  readonly sheet: Sheet;
  readonly frame: SheetFrame;
  readonly appearance: SheetAppearance;
  readonly marks: ReadonlyMap<string, MarkLook> | undefined;
  readonly hints: ReadonlyMap<string, string> | undefined;
  readonly display: (sheet: Sheet, row: number, column: number) => string;
  /** The distance of each frozen column from the left, by column. */
  readonly lefts: ReadonlyMap<number, number>;
}

/** One row of the grid. Only rows that the selection enters or leaves are drawn again. */
export const GridRow = memo(function GridRow({ of, row, top, selected, editor }: {
  readonly of: GridSheet;
  readonly row: number;
  /** Where the row sticks, for a frozen one. */
  readonly top: number | undefined;
  /** The column of the selected cell, if it stands in this row. */
  readonly selected: number | undefined;
  /** The field of the cell that is being edited, if it stands in this row. */
  readonly editor: ReactNode;
}) {
  const styles = useGridStyles();
  const { frame, appearance } = of;
  const height = appearance.rowHeights.get(row) ?? DEFAULT_HEIGHT;
  return (
    <tr role="row" aria-rowindex={row + 1} style={{ height }} data-row={row}>
      <th
        role="rowheader"
        scope="row"
        className={mergeClasses(styles.head, styles.rowHead, selected !== undefined && styles.headActive)}
        style={top === undefined ? undefined : { top, zIndex: LAYER.frozenRowHead }}
      >
        {row + 1}
      </th>
      {frame.columns.map((column) => {
        const span = frame.span(row, column);
        if (span === undefined) return undefined;
        const isSelected = column === selected;
        const isWide = span.columns > 1 && typeof frame.value(row, column) === 'string';
        const shown = of.display(of.sheet, row, column);
        // A frozen cell starts among the frozen columns itself, so its words do not keep clear of all of them.
        const left = of.lefts.get(column);
        const words = isWide ? (
          <span className={styles.wideWords} style={left === undefined ? undefined : { left: left + PADDING }}>{shown}</span>
        ) : shown;
        return (
          <td
            key={column}
            role="gridcell"
            aria-colindex={column + 1}
            aria-selected={isSelected}
            tabIndex={isSelected ? 0 : -1}
            rowSpan={span.rows === 1 ? undefined : span.rows}
            colSpan={span.columns === 1 ? undefined : span.columns}
            data-column={column}
            data-mark={of.marks?.get(cellKey(row, column))}
            title={hintFor(of, row, column)}
            className={mergeClasses(styles.cell, isWide && styles.wide, ...cellClasses(of, row, column, styles), top !== undefined && styles.frozen, isSelected && styles.selected)}
            style={cellStyle(of, row, column, top)}
          >
            {isSelected && editor !== undefined ? editor : words}
          </td>
        );
      })}
    </tr>
  );
});

function hintFor({ marks, hints }: GridSheet, row: number, column: number): string | undefined {
  const mark = marks?.get(cellKey(row, column));
  const hint = mark === undefined ? undefined : hints?.get(cellKey(row, column));
  if (mark !== 'culprit') return hint;
  return hint === undefined ? CULPRIT_HINT : `${CULPRIT_HINT}\n${hint}`;
}

function cellClasses(of: GridSheet, row: number, column: number, styles: ReturnType<typeof useGridStyles>): readonly string[] {
  const classes: string[] = [];
  const value = of.frame.value(row, column);
  const look = of.appearance.cells.get(cellKey(row, column));
  const mark = of.marks?.get(cellKey(row, column));
  if (typeof value === 'number') classes.push(styles.number);
  if (look?.wrap === true || (typeof value === 'string' && value.includes('\n'))) classes.push(styles.wrapped);
  else if (overflows(of, row, column, look)) classes.push(styles.overflowing);
  if (of.lefts.has(column)) classes.push(styles.frozen);
  if (mark !== undefined) classes.push(styles[mark]);
  return classes;
}

/** Long text runs on over empty neighbours, as on paper; a number never does. */
function overflows(of: GridSheet, row: number, column: number, look: CellLook | undefined): boolean {
  const { frame } = of;
  const area = frame.area(row, column);
  return (
    typeof frame.value(row, column) === 'string' &&
    look?.horizontal !== 'right' &&
    frame.value(row, area.right + 1) === null &&
    of.marks?.has(cellKey(row, column)) !== true
  );
}

function cellStyle(of: GridSheet, row: number, column: number, top: number | undefined): CSSProperties {
  const { appearance, frame } = of;
  const { right, bottom } = frame.area(row, column);
  const look = appearance.cells.get(cellKey(row, column));
  const left = of.lefts.get(column);
  const style = {
    ...lookStyle(look),
    ...borderStyle(
      appearance.cells.get(cellKey(row, right)) ?? look,
      appearance.cells.get(cellKey(row, right + 1)),
      appearance.cells.get(cellKey(bottom + 1, column)),
    ),
  };
  if (top === undefined && left === undefined) return style;
  return {
    ...style,
    ...(top === undefined ? {} : { top }),
    ...(left === undefined ? {} : { left }),
    zIndex: layer(top !== undefined, left !== undefined) + Math.max(99 - column, 0),
  };
}

function layer(inFrozenRow: boolean, inFrozenColumn: boolean): number {
  if (inFrozenRow && inFrozenColumn) return LAYER.frozenBoth;
  return inFrozenRow ? LAYER.frozenRow : LAYER.frozenColumn;
}
