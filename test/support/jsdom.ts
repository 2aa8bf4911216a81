/**
 * What browsers have and jsdom lacks. Runs before every test file; in the Node environment there is nothing to do.
 */
import { TextDecoder, TextEncoder } from 'node:util';

class StillResizeObserver implements ResizeObserver {
  // jsdom lays nothing out, so nothing ever changes its size.
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

function define(name: string, value: unknown): void {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
}

if (typeof window !== 'undefined') {
  define('ResizeObserver', StillResizeObserver);
  define('TextEncoder', TextEncoder);
  define('TextDecoder', TextDecoder);
  define('structuredClone', (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown);
  define('matchMedia', (media: string) => ({
    media,
    matches: false,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  }));
  // jsdom lays nothing out, so there is nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined;
}
