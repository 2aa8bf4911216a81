import { Parts } from './parts';
import type { SheetName } from './parts';
import { withOurStyles } from './styles';
import type { Styles } from './styles';

/** A sheet to put into a workbook file. */
export interface NewSheet {
  readonly name: string;
  /** The worksheet part, given the namespace of the workbook's parts and the numbers of its styles. */
  readonly part: (namespace: string, styles: Styles) => string;
  readonly names: readonly SheetName[];
}

/**
 * A copy of an .xlsx file with one more sheet at its end; a sheet of that name is replaced where it
 * stands. All parts stay byte for byte but the workbook's own lists, the style tables, which grow,
 * and the calculation chain, which programs make anew.
 */
export function withSheet(bytes: Uint8Array, sheet: NewSheet): Uint8Array {
  const parts = new Parts(bytes);
  const stylesPath = parts.relationPath('styles');
  const { xml, styles } = withOurStyles(parts.text(stylesPath));
  parts.set(stylesPath, xml);
  const { path, index } = parts.placeFor(sheet.name);
  parts.set(path, sheet.part(parts.namespace(), styles));
  parts.drop(path.replace(/([^/]+)$/, '_rels/$1.rels'));
  parts.nameRanges(index, sheet.names);
  parts.dropCalculationChain();
  return parts.zipped();
}
