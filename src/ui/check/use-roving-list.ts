import { useCallback, useRef } from 'react';
import type { KeyboardEvent } from 'react';

/** What marks the elements of a list that the arrow keys go through. */
export const ROVING = { 'data-roving': '' } as const;
const SELECTOR = '[data-roving]';

/** Where each key leads from place `at` in a list of `count`. */
const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * Arrow keys, Home and End move the focus through a list of which one element alone is a tab
 * stop. Elements inside it keep their keys.
 */
export function useRovingList<E extends HTMLElement>() {
  const list = useRef<E>(null);
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const move = MOVES[event.key];
    const { target } = event;
    if (move === undefined || list.current === null || !(target instanceof HTMLElement) || !target.matches(SELECTOR)) return;
    const stops = [...list.current.querySelectorAll<HTMLElement>(SELECTOR)];
    event.preventDefault();
    stops[move(stops.indexOf(target), stops.length)]?.focus();
  }, []);
  return { list, onKeyDown };
}
