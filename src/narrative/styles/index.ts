import { HUBEI_2023 } from './hubei-2023';
import { SC_2021 } from './sc-2021';
import { SC_2023 } from './sc-2023';
import { SC_2024 } from './sc-2024';
import { SH_2024 } from './sh-2024';
import type { Style } from './style';

export type { Style } from './style';

/** Every style, the default one first. */
export const STYLES: readonly Style[] = [SC_2024, SC_2023, SC_2021, HUBEI_2023, SH_2024];

/** The style that is used where none is named. */
export const DEFAULT_STYLE: Style = SC_2024;

/** The names of all styles, as the command line takes them. */
export const STYLE_NAMES: readonly string[] = STYLES.map(({ name }) => name);

/** The style of that name, if there is one. */
export function styleNamed(name: string): Style | undefined {
  return STYLES.find((style) => style.name === name);
}
