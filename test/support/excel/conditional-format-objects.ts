import type { Block } from './a1';
import type { BookModel } from './book-model';
import type { RuleType, SheetModel, StandInRule } from './sheet-model';
import { WireError } from './wire-object';
import type { WireObject } from './wire-object';

/** A sheet of the open workbook, and what changing it may run into. */
export interface Place {
  readonly book: BookModel;
  readonly sheet: SheetModel;
}

/** Excel refuses every change of a protected sheet's formats, unless the protection allows it. */
export function assertFormatsChangeable({ sheet }: Place): void {
  if (sheet.protection !== undefined && !sheet.protection.allowFormatCells) {
    throw new WireError('AccessDenied', 'You cannot perform the requested operation.');
  }
}

function custom(place: Place, rule: StandInRule): WireObject {
  const text = (value: unknown, take: (text: string) => void): void => {
    assertFormatsChangeable(place);
    if (typeof value !== 'string') throw new WireError('InvalidArgument', 'The argument is invalid.');
    take(value);
  };
  const fill: WireObject = {
    kind: 'ConditionalRangeFill',
    reads: { Color: () => rule.fill ?? '' },
    writes: { Color: (value) => text(value, (color) => (rule.fill = color)) },
  };
  const format: WireObject = { kind: 'ConditionalRangeFormat', properties: { Fill: () => fill } };
  const condition: WireObject = {
    kind: 'ConditionalFormatRule',
    reads: {
      Formula: () => {
        if (rule.unreadable === true) throw new WireError('GeneralException', 'There was an internal error.');
        return rule.formula ?? '';
      },
    },
    writes: { Formula: (value) => text(value, (formula) => (rule.formula = formula)) },
  };
  return { kind: 'CustomConditionalFormat', properties: { Rule: () => condition, Format: () => format } };
}

function move(rules: StandInRule[], rule: StandInRule, priority: unknown): void {
  if (typeof priority !== 'number' || priority < 0 || priority >= rules.length) {
    throw new WireError('InvalidArgument', 'The priority is out of range.');
  }
  rules.splice(rules.indexOf(rule), 1);
  rules.splice(priority, 0, rule);
}

function conditionalFormat(place: Place, rule: StandInRule): WireObject {
  const { rules } = place.sheet;
  const changing = (change: () => void): void => {
    assertFormatsChangeable(place);
    change();
  };
  return {
    kind: 'ConditionalFormat',
    id: rule.id,
    reads: {
      Id: () => rule.id,
      Type: () => rule.type,
      Priority: () => rules.indexOf(rule),
      StopIfTrue: () => rule.stopIfTrue,
    },
    writes: {
      // Each rule takes its place among the others, which shift.
      Priority: (value) => changing(() => move(rules, rule, value)),
      StopIfTrue: (value) => changing(() => (rule.stopIfTrue = value === true)),
    },
    properties: {
      Custom: () => {
        if (rule.type !== 'Custom') {
          throw new WireError('InvalidOperation', 'This operation is not permitted for the current object.');
        }
        return custom(place, rule);
      },
      CustomOrNullObject: () => (rule.type === 'Custom' ? custom(place, rule) : null),
    },
    calls: {
      Delete: () => {
        // Known of some mixtures of rules (office-js issue 5222).
        if (rule.undeletable === true) throw new WireError('ItemNotFound', "The requested resource doesn't exist.");
        changing(() => rules.splice(rules.indexOf(rule), 1));
        return undefined;
      },
    },
  };
}

const TYPES: readonly RuleType[] = ['Custom', 'CellValue', 'ColorScale', 'DataBar'];

/** The conditional formats that touch some blocks; a new one covers exactly these. */
export function conditionalFormats(place: Place, blocks: readonly Block[]): WireObject {
  const { book, sheet } = place;
  return {
    kind: 'ConditionalFormatCollection',
    items: () => sheet.rulesOn(blocks).map((rule) => conditionalFormat(place, rule)),
    checkLoad: (select) => {
      // Reading conditions of the whole collection fails where two rules compare cell values (office-js issue 6827).
      const comparing = sheet.rulesOn(blocks).filter(({ type }) => type === 'CellValue');
      if (comparing.length > 1 && select.some((path) => path.endsWith('rule/formula'))) {
        throw new WireError('GeneralException', 'There was an internal error.');
      }
    },
    item: (key) => {
      const rule = sheet.rulesOn(blocks).find(({ id }) => id === key);
      if (rule === undefined) throw new WireError('ItemNotFound', "The requested resource doesn't exist.");
      return conditionalFormat(place, rule);
    },
    calls: {
      Add: (type) => {
        assertFormatsChangeable(place);
        const known = TYPES.find((each) => each === type);
        if (known === undefined) throw new WireError('InvalidArgument', 'The argument is invalid.');
        // Documented to come first; in VBA, which is the same engine, a new rule comes last and stops all below it. Whoever
        // relies on neither is right in both.
        const rule: StandInRule = { id: book.newId(), type: known, areas: blocks, stopIfTrue: true };
        sheet.rules.push(rule);
        return conditionalFormat(place, rule);
      },
    },
  };
}
