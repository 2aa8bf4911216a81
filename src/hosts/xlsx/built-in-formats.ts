/**
 * The accounting formats, which a file may use by their numbers alone (ECMA-376 part 1, 18.8.30, leaves them to the
 * program; this is what Excel and WPS show in Chinese). The reader knows the other numbers, and takes these for General.
 */
const ACCOUNTING: ReadonlyMap<number, string> = new Map([
  [41, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '],
  [42, '_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ '],
  [43, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [44, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ '],
]);

const ROOT = /<(?:[\w.-]+:)?styleSheet(?=[\s>])(?:"[^"]*"|'[^']*'|[^"'>])*(?<!\/)>/;

/** The style tables with the accounting formats defined before all else: where the file has its own of a number, that comes later and holds. */
export function withBuiltInFormats(styles: string): string {
  const formats = [...ACCOUNTING].map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`);
  return styles.replace(ROOT, (root) => `${root}<numFmts>${formats.join('')}</numFmts>`);
}
