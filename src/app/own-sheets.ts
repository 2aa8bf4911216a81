import type { Sheet } from '../model';
import { CHART_SHEET, FIGURE_SHEET, SUPPLEMENT_SHEET } from '../narrative';
import { AUDIT_SHEET, OWN_RULES } from '../text/zh-CN';

/** A workbook's sheets by what they are for. */
export interface SheetsByPurpose {
  readonly tables: readonly Sheet[];
  /** The department's own rules. */
  readonly rules: Sheet | undefined;
  /** 补充数据. */
  readonly supplement: Sheet | undefined;
}

/** Takes the sheets of ours out of a workbook's sheets: rules, 补充数据, and what was written earlier, are no tables. */
export function byPurpose(sheets: readonly Sheet[]): SheetsByPurpose {
  const called = (sheet: Sheet, name: string): boolean => sheet.name.trim() === name;
  const isOurs = (sheet: Sheet): boolean =>
    [OWN_RULES.sheet, SUPPLEMENT_SHEET.name, FIGURE_SHEET.name, CHART_SHEET.name].some((name) => called(sheet, name)) || sheet.name.startsWith(AUDIT_SHEET.name);
  return {
    tables: sheets.filter((sheet) => !isOurs(sheet)),
    rules: sheets.find((sheet) => called(sheet, OWN_RULES.sheet)),
    supplement: sheets.find((sheet) => called(sheet, SUPPLEMENT_SHEET.name)),
  };
}
