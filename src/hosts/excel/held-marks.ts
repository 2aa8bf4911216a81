import { MARK_LOOKS, rectangles } from '../../model';
import type { Mark, MarkLook } from '../../model';
import { addressLists } from './address-list';

/** The areas that one rule covers. */
export interface RuleArea {
  readonly look: MarkLook;
  readonly addresses: string;
}

/** The rules that a sheet's marks come to: one a look, or more where an address would be too long for Excel. What is added last comes out on top. */
export function ruleAreas(marks: readonly Mark[]): readonly RuleArea[] {
  return MARK_LOOKS.flatMap((look) => {
    const cells = marks.filter((mark) => mark.look === look).map(({ ref }) => ref);
    return addressLists(rectangles(cells)).map((addresses) => ({ look, addresses }));
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
    one.every(({ look, addresses }, index) => look === other[index]?.look && addresses === other[index].addresses);
}
