import type { ExcelStandIn } from '../../support/excel';
import type { SheetModel } from '../../support/excel';

/** Thirteen small sheets, as large as the tables of a small department are: 13 x 60 x 20 cells. */
export function addThirteenSheets(excel: ExcelStandIn): readonly SheetModel[] {
  return Array.from({ length: 13 }, (_each, index) => {
    const sheet = excel.book.addSheet(`公开${String(index + 1).padStart(2, '0')}表`);
    for (let row = 0; row < 60; row += 1) {
      for (let column = 0; column < 20; column += 1) sheet.write(row, column, row * column + 0.25, '#,##0.00');
    }
    return sheet;
  });
}
