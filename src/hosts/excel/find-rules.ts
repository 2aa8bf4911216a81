import { isCode } from './error-mapping';
import type { Batch } from './excel-queue';

/** A rule of the kind that ours are of. */
export interface CustomRule {
  readonly id: string;
  /** Undefined where Excel does not say. */
  readonly formula: unknown;
}

/** A worksheet with the custom rules on it. */
export interface RuledSheet {
  readonly worksheet: Excel.Worksheet;
  readonly rules: readonly CustomRule[];
}

interface SheetFormats {
  readonly worksheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

function formatsOf(worksheets: readonly Excel.Worksheet[], properties: string): readonly SheetFormats[] {
  return worksheets.map((worksheet) => {
    const formats = worksheet.getRange().conditionalFormats;
    formats.load(properties);
    return { worksheet, formats };
  });
}

function customOf({ items }: Excel.ConditionalFormatCollection): readonly Excel.ConditionalFormat[] {
  return items.filter(({ type }) => type === 'Custom');
}

/** Everything in one round trip; Excel is known to refuse this for some mixtures of rules. */
async function findAtOnce(worksheets: readonly Excel.Worksheet[], { sync }: Batch): Promise<readonly RuledSheet[]> {
  const sheets = formatsOf(worksheets, 'items/id,items/type,items/customOrNullObject/rule/formula');
  await sync();
  return sheets.map(({ worksheet, formats }) => ({
    worksheet,
    rules: customOf(formats).map(({ id, customOrNullObject }) => ({ id, formula: customOrNullObject.rule.formula })),
  }));
}

type Formulas = ReadonlyMap<Excel.ConditionalFormat, unknown>;

async function readFormulas(rules: readonly Excel.ConditionalFormat[], { sync }: Batch): Promise<Formulas> {
  for (const { custom } of rules) custom.rule.load('formula');
  await sync();
  return new Map(rules.map((rule) => [rule, rule.custom.rule.formula]));
}

/** One by one, for the rule that spoils it for all. */
async function readFormulasApart(rules: readonly Excel.ConditionalFormat[], batch: Batch): Promise<Formulas> {
  const formulas = new Map<Excel.ConditionalFormat, unknown>();
  for (const rule of rules) {
    const own = await orElse(() => readFormulas([rule], batch), () => Promise.resolve<Formulas>(new Map()));
    formulas.set(rule, own.get(rule));
  }
  return formulas;
}

/** Types first, then the formulas of those rules only that can be ours. */
async function findCarefully(worksheets: readonly Excel.Worksheet[], batch: Batch): Promise<readonly RuledSheet[]> {
  const sheets = formatsOf(worksheets, 'items/id,items/type');
  await batch.sync();
  const custom = sheets.flatMap(({ formats }) => customOf(formats));
  const formulas = await orElse(() => readFormulas(custom, batch), () => readFormulasApart(custom, batch));
  return sheets.map(({ worksheet, formats }) => ({
    worksheet,
    rules: customOf(formats).map((rule) => ({ id: rule.id, formula: formulas.get(rule) })),
  }));
}

/** Asks in another way where the first one fails, unless the failure says that this is of no use. */
async function orElse<T>(first: () => Promise<T>, other: () => Promise<T>): Promise<T> {
  try {
    return await first();
  } catch (cause) {
    if (!isCode(cause, 'HOST_FAILED', 'HOST_TOO_OLD', 'PAYLOAD_TOO_LARGE')) throw cause;
    return other();
  }
}

/** The custom rules of all these sheets with their formulas: one round trip, or more where Excel balks. */
export function findRules(worksheets: readonly Excel.Worksheet[], batch: Batch): Promise<readonly RuledSheet[]> {
  return orElse(() => findAtOnce(worksheets, batch), () => findCarefully(worksheets, batch));
}
