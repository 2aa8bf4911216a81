import { SheetModel } from './sheet-model';
import type { RuleType, StandInRule } from './sheet-model';
import { parseAddress } from './a1';

/** What a test says of a user's own conditional format. */
export interface UserRule {
  readonly type: RuleType;
  readonly addresses: readonly string[];
  readonly formula?: string;
  readonly fill?: string;
  readonly stopIfTrue?: boolean;
  readonly unreadable?: boolean;
}

/** A custom XML part of the workbook. */
export interface StandInXml {
  readonly id: string;
  xml: string;
}

/** The workbook that the stand-in has open. */
export class BookModel {
  readonly sheets: SheetModel[] = [];
  active: SheetModel | undefined;
  selection: { readonly sheet: string; readonly address: string } | undefined;
  /** Excel hands out no values, as it does for ranges that it finds too large. */
  withholdsValues = false;
  /** The code with which Excel refuses to say which rows and columns are hidden, and whether any are. */
  refusesLines: string | undefined;
  refusesHides: string | undefined;
  /** Excel says of the last row or column nothing at all. */
  leavesOutLastLine = false;
  /** So many selections have no effect, as happens right after a sheet came to the front. */
  ignoredSelections = 0;
  /** Custom XML parts. */
  readonly customXml: StandInXml[] = [];
  private nextId = 1;

  constructor(public name: string) {}

  newId(): string {
    return `{00000000-0000-0000-0000-${String(this.nextId++).padStart(12, '0')}}`;
  }

  addSheet(name: string): SheetModel {
    const sheet = new SheetModel(this.newId(), name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  /** A rule that the user made, below all that are there. */
  addUserRule(sheet: SheetModel, { addresses, ...rest }: UserRule): StandInRule {
    const areas = addresses.map((address) => {
      const area = parseAddress(address);
      if (area === undefined) throw new Error(`No address: ${address}`);
      return area;
    });
    const rule: StandInRule = { id: this.newId(), stopIfTrue: false, ...rest, areas };
    sheet.rules.push(rule);
    return rule;
  }

  /** The sheet by its id or its name, as Excel's getItem takes both. */
  find(key: unknown): SheetModel | undefined {
    return this.sheets.find(({ id, name }) => id === key || name === key);
  }
}
