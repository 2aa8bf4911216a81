import type { KeyboardEvent } from 'react';

/** What a key press in the grid asks for. */
export type GridKey =
  | { readonly kind: 'move'; readonly rows: number; readonly columns: number }
  /** `typed` replaces the cell's content; without it the content itself is edited. */
  | { readonly kind: 'edit'; readonly typed?: string }
  | { readonly kind: 'clear' }
  | { readonly kind: 'undo' };

const PAGE = 20;
const FAR = 100_000;

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  Enter: [1, 0],
  PageDown: [PAGE, 0],
  PageUp: [-PAGE, 0],
  Home: [0, -FAR],
  End: [0, FAR],
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Reads a key press; undefined for keys that are not the grid's. */
export function gridKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): GridKey | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) {
    if (key === 'Home') return { kind: 'move', rows: -FAR, columns: -FAR };
    // Caps Lock makes it a capital; with Shift it would be to redo.
    if (key.toLowerCase() === 'z') return shiftKey ? undefined : { kind: 'undo' };
    return key === 'End' ? { kind: 'move', rows: FAR, columns: FAR } : undefined;
  }
  const move = MOVES[key];
  if (move !== undefined) return { kind: 'move', rows: move[0], columns: move[1] };
  if (key === 'F2') return { kind: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  // An input method begins to compose: the field is there in time to take what it makes.
  if (key === 'Process') return { kind: 'edit', typed: '' };
  return key.length === 1 ? { kind: 'edit', typed: key } : undefined;
}
