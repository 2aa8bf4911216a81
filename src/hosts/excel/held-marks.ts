import { rectangles } from '../../model';
import type { Mark } from '../host';
import { addressLists } from './address-list';
import { SEVERITIES } from './mark-rule';
import type { MarkSeverity } from './mark-rule';

/** The areas that one rule covers. */
export interface RuleArea {
  readonly severity: MarkSeverity;
  readonly addresses: string;
}

/** The rules that a sheet's marks come to: one a severity, or more where an address would be too long for Excel. */
export function ruleAreas(marks: readonly Mark[]): readonly RuleArea[] {
  return SEVERITIES.flatMap((severity) => {
    const cells = marks.filter((mark) => mark.severity === severity).map(({ ref }) => ref);
    return addressLists(rectangles(cells)).map((addresses) => ({ severity, addresses }));
  });
}

/** The marks by the name of their sheet. */
export function bySheet(marks: readonly Mark[]): Map<string, Mark[]> {
  const sheets = new Map<string, Mark[]>();
  for (const mark of marks) {
    const own = sheets.get(mark.ref.sheet);
    if (own === undefined) sheets.set(mark.ref.sheet, [mark]);
    else own.push(mark);
  }
  return sheets;
}

/** What this run left on a sheet, so that it need not look for it again. */
export interface HeldSheet {
  readonly id: string;
  readonly ruleIds: readonly string[];
  readonly areas: readonly RuleArea[];
}

/** Whether a sheet has these very marks already: writing costs users of older builds their undo. */
export function sameAreas(one: readonly RuleArea[], other: readonly RuleArea[]): boolean {
  return one.length === other.length &&
    one.every(({ severity, addresses }, index) => severity === other[index]?.severity && addresses === other[index].addresses);
}
