import type { Area } from '../../../model';

/**
 * The merged cells that a table's texts suggest, for hosts that do not say which cells are merged:
 * a heading reaches over the empty cells at its right that have headings below them, and down over
 * empty cells; a code in the body, or 合计, reaches to the name or the amounts.
 * @param texts the table's cells, row by row
 * @param headerRows how many rows at the top are the header
 * @param stub how many columns stand before the first amount
 */
export function likelyMerges(texts: readonly (readonly string[])[], headerRows: number, stub: number): readonly Area[] {
  // 类, 款 and 项 stand in the first row of the body where that is the row of the totals.
  const header = new Header(texts.slice(0, headerRows), texts[headerRows]?.slice(0, stub) ?? []);
  const codes = texts.slice(headerRows).flatMap((cells, index): Area[] => {
    const [code = '', ...others] = cells.slice(0, stub);
    const name = others.findIndex((text) => text !== '');
    const right = name < 0 ? others.length : name;
    const row = headerRows + index;
    return code === '' || right === 0 ? [] : [{ top: row, left: 0, bottom: row, right }];
  });
  return [...header.merges(), ...codes];
}

class Header {
  private readonly owners = new Map<string, string>();

  constructor(
    private readonly rows: readonly (readonly string[])[],
    private readonly firstBody: readonly string[],
  ) {}

  merges(): readonly Area[] {
    return this.rows.flatMap((cells, row) =>
      cells.flatMap((text, column) => {
        if (text === '' || this.owner(row, column) !== undefined) return [];
        const area = this.reach(row, column);
        for (let at = area.top; at <= area.bottom; at += 1) {
          for (let over = area.left; over <= area.right; over += 1) this.owners.set(`${at},${over}`, `${row},${column}`);
        }
        return area.top === area.bottom && area.left === area.right ? [] : [area];
      }),
    );
  }

  private reach(top: number, left: number): Area {
    let right = left;
    while (this.isFree(top, right + 1) && this.owner(top - 1, left) === this.owner(top - 1, right + 1) && this.hasHeadingBelow(top, right + 1)) right += 1;
    let bottom = top;
    while (bottom + 1 < this.rows.length && this.isFreeRow(bottom + 1, left, right)) bottom += 1;
    return { top, left, bottom, right };
  }

  private owner(row: number, column: number): string | undefined {
    return this.owners.get(`${row},${column}`);
  }

  private isFree(row: number, column: number): boolean {
    return this.rows[row]?.[column] === '' && this.owner(row, column) === undefined;
  }

  private isFreeRow(row: number, left: number, right: number): boolean {
    for (let column = left; column <= right; column += 1) if (!this.isFree(row, column)) return false;
    return true;
  }

  private hasHeadingBelow(row: number, column: number): boolean {
    return [...this.rows.slice(row + 1), this.firstBody].some((cells) => (cells[column] ?? '') !== '');
  }
}
