/** Ten physical habits in which the same book is met in practice, each alone. */

import type { SheetDrawing } from '../../../fixtures/drawing/sheet-drawing';
import { drawBook } from '../../../fixtures/layout/draw-book';
import { BASE_STYLE } from '../../../fixtures/layout/draw-style';
import type { DrawStyle } from '../../../fixtures/layout/draw-style';
import type { PrintedBook } from '../../../fixtures/layout/book';
import type { DepartmentTables } from '../department-tables';
import { toPrinted } from '../printed';

export const VARIANT_NAMES = [
  'text-numbers',
  'blank-zeros',
  'dash-zeros',
  'spaced-titles',
  'ascii-quotes',
  'from-c5',
  'one-sheet',
  'numbered-sheets',
  'short-labels',
  'unit-yuan',
] as const;

export type VariantName = (typeof VARIANT_NAMES)[number];

interface Variant {
  readonly style: Partial<DrawStyle>;
  readonly unit?: PrintedBook['unit'];
}

const VARIANTS: Readonly<Record<VariantName, Variant>> = {
  'text-numbers': { style: { numbers: 'text' } },
  'blank-zeros': { style: { zeros: 'blank' } },
  'dash-zeros': { style: { zeros: 'dash' } },
  'spaced-titles': { style: { titles: 'spaced' } },
  'ascii-quotes': { style: { quotes: 'ascii' } },
  'from-c5': { style: { corner: { row: 4, column: 2 } } },
  'one-sheet': { style: { sheets: 'stacked' } },
  'numbered-sheets': { style: { sheetNames: 'numbered' } },
  'short-labels': { style: { label: '公开' } },
  'unit-yuan': { style: {}, unit: '元' },
};

/** The book in its usual layout. */
export function drawBase(tables: DepartmentTables): SheetDrawing[] {
  return drawBook(toPrinted(tables));
}

/**
 * The book in one of the ten variants. In 元 nothing is rounded: for the same verdicts as on the base, take a
 * book of whole hundreds (`whole: true`).
 */
export function drawVariant(tables: DepartmentTables, name: VariantName): SheetDrawing[] {
  const { style, unit } = VARIANTS[name];
  return drawBook(toPrinted(tables, unit), { ...BASE_STYLE, ...style });
}
