import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** A green close to the spreadsheet program's own, so that the pane looks at home beside it. */
const GREENS: BrandVariants = {
  10: '#03140b', 20: '#082616', 30: '#0a3a21', 40: '#0b4a2a', 50: '#0c5831', 60: '#0d6438', 70: '#0f703d', 80: '#107c41',
  90: '#2e8c57', 100: '#479c6c', 110: '#5fab80', 120: '#77ba94', 130: '#8fc9a8', 140: '#a8d8bd', 150: '#c4e7d3', 160: '#e3f5ea',
};

/** Chinese faces stand before the generic one: without them some systems mix in Japanese glyphs. */
const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'WenQuanYi Zen Hei', sans-serif";

const LIGHT: Theme = { ...createLightTheme(GREENS), fontFamilyBase: FONTS };
const DARK: Theme = {
  ...createDarkTheme(GREENS),
  fontFamilyBase: FONTS,
  // The ramp's own choices for text are too dim on a dark pane.
  colorBrandForeground1: GREENS[120],
  colorBrandForeground2: GREENS[130],
  colorBrandForegroundLink: GREENS[120],
  colorBrandForegroundLinkHover: GREENS[140],
  colorCompoundBrandForeground1: GREENS[120],
};

/**
 * For the provider itself. As a style, not a class: Fluent gives the provider's classes to every
 * tooltip's layer too, which would then cover the page.
 */
export const FULL_HEIGHT = { height: '100%' } as const;

const DARK_QUERY = '(prefers-color-scheme: dark)';

function subscribeToScheme(listener: () => void): () => void {
  const query = window.matchMedia(DARK_QUERY);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The theme that the system asks for, light or dark. */
export function useSystemTheme(): Theme {
  const dark = useSyncExternalStore(subscribeToScheme, () => window.matchMedia(DARK_QUERY).matches);
  return dark ? DARK : LIGHT;
}
