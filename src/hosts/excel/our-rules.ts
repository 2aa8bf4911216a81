import type { Batch } from './excel-queue';
import { findRules } from './find-rules';
import type { CustomRule } from './find-rules';
import { isOurFormula } from './mark-rule';

/** A worksheet with the ids of the rules that we left on it, and whether Excel lets us change them. */
export interface TaggedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly ruleIds: readonly string[];
  readonly locked: boolean;
}

/** A rule that was made and not given its condition yet. */
function isBare({ formula }: CustomRule): boolean {
  return formula === '';
}

/**
 * Tells our rules from the user's. Where a round trip broke off between making a rule and tagging it, the rule is
 * bare; such a one is ours, unless it had been there before.
 */
export class OurRules {
  private readonly foreign = new Set<string>();
  private brokeOff = false;

  /** To be told when rules may have been left half made. */
  suspect(): void {
    this.brokeOff = true;
  }

  /**
   * Looks at every sheet: two round trips.
   * @param trustOptions whether a protection that allows formatting is believed to allow ours
   */
  async find(batch: Batch, trustOptions: boolean): Promise<readonly TaggedSheet[]> {
    const { worksheets } = batch.context.workbook;
    worksheets.load('items/id,items/name,items/protection/protected,items/protection/options');
    await batch.sync();
    const sheets = await findRules(worksheets.items, batch);
    if (!this.brokeOff) {
      for (const { id } of sheets.flatMap(({ rules }) => rules.filter(isBare))) this.foreign.add(id);
    }
    return sheets.map(({ worksheet, rules }) => ({
      worksheet,
      ruleIds: rules.filter((rule) => this.isOurs(rule)).map(({ id }) => id),
      locked: isLocked(worksheet, trustOptions),
    }));
  }

  private isOurs(rule: CustomRule): boolean {
    return isOurFormula(rule.formula) || (this.brokeOff && isBare(rule) && !this.foreign.has(rule.id));
  }
}

/** A sheet that is not protected need not say what its protection would allow. */
function isLocked({ protection }: Excel.Worksheet, trustOptions: boolean): boolean {
  return protection.protected && !(trustOptions && protection.options.allowFormatCells === true);
}
