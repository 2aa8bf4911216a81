import { GoujiError } from '../../model';
import type { Batch } from './excel-queue';
import { isOurFormula } from './mark-rule';

/** A worksheet with the ids of the rules that we left on it. */
export interface TaggedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly ruleIds: readonly string[];
}

interface SheetRules {
  readonly worksheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

function rulesOf(worksheets: readonly Excel.Worksheet[], properties: string): readonly SheetRules[] {
  return worksheets.map((worksheet) => {
    const formats = worksheet.getRange().conditionalFormats;
    formats.load(properties);
    return { worksheet, formats };
  });
}

/** Everything in one round trip; Excel is known to refuse this for some mixtures of rules. */
async function findAtOnce(worksheets: readonly Excel.Worksheet[], { sync }: Batch): Promise<readonly TaggedSheet[]> {
  const rules = rulesOf(worksheets, 'items/id,items/type,items/customOrNullObject/rule/formula');
  await sync();
  return rules.map(({ worksheet, formats }) => {
    const custom = formats.items.filter(({ type }) => type === 'Custom');
    return { worksheet, ruleIds: custom.filter((rule) => isOurFormula(rule.customOrNullObject.rule.formula)).map(({ id }) => id) };
  });
}

/** Which of these rules are ours. */
async function readTags(rules: readonly Excel.ConditionalFormat[], { sync }: Batch): Promise<readonly Excel.ConditionalFormat[]> {
  for (const { custom } of rules) custom.rule.load('formula');
  await sync();
  return rules.filter(({ custom }) => isOurFormula(custom.rule.formula));
}

/** One by one, for the rule that spoils it for all; one whose formula Excel keeps is not taken for ours. */
async function readTagsApart(rules: readonly Excel.ConditionalFormat[], batch: Batch): Promise<readonly Excel.ConditionalFormat[]> {
  const ours: Excel.ConditionalFormat[] = [];
  for (const rule of rules) {
    ours.push(...(await orElse(() => readTags([rule], batch), () => Promise.resolve([]))));
  }
  return ours;
}

/** Types first, then the formulas of those rules only that can be ours. */
async function findCarefully(worksheets: readonly Excel.Worksheet[], batch: Batch): Promise<readonly TaggedSheet[]> {
  const sheets = rulesOf(worksheets, 'items/id,items/type');
  await batch.sync();
  const custom = sheets.flatMap(({ formats }) => formats.items.filter(({ type }) => type === 'Custom'));
  const ours = new Set(await orElse(() => readTags(custom, batch), () => readTagsApart(custom, batch)));
  return sheets.map(({ worksheet, formats }) => ({
    worksheet,
    ruleIds: formats.items.filter((rule) => ours.has(rule)).map(({ id }) => id),
  }));
}

/** Asks in another way where the first one fails, unless the failure says that this is of no use. */
async function orElse<T>(first: () => Promise<T>, other: () => Promise<T>): Promise<T> {
  try {
    return await first();
  } catch (cause) {
    if (cause instanceof GoujiError && !['HOST_FAILED', 'HOST_TOO_OLD'].includes(cause.code)) throw cause;
    return other();
  }
}

/** Finds our rules by their tag on all of these sheets: one round trip, or more where Excel balks. */
export function findRules(worksheets: readonly Excel.Worksheet[], batch: Batch): Promise<readonly TaggedSheet[]> {
  return orElse(() => findAtOnce(worksheets, batch), () => findCarefully(worksheets, batch));
}
