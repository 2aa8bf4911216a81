import { a1Area } from '../../model';
import type { Area } from '../../model';

/**
 * Excel cuts an address at 8,192 characters without a word. The rest is room for what it may add
 * of its own, such as the sheet's name or dollar signs.
 */
const ADDRESS_LIMIT = 8_000;

/** The areas as lists of A1 addresses, each list short enough for Excel to take whole. */
export function addressLists(areas: readonly Area[], limit = ADDRESS_LIMIT): readonly string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = a1Area(area);
    const list = lists.at(-1);
    if (list !== undefined && list.length + 1 + address.length <= limit) lists[lists.length - 1] = `${list},${address}`;
    else lists.push(address);
  }
  return lists;
}
