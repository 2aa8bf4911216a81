import { a1 } from '../../src/model';
import type { CellRef, MarkLook } from '../../src/model';
import { openExcel } from '../support/excel';
import type { ExcelStandIn } from '../support/excel';
import { parseAddress } from '../support/excel/a1';
import type { ContractSheet } from './contract-book';
import { describeHost } from './host.contract';

const LOOKS: ReadonlyMap<string | undefined, MarkLook> = new Map([
  ['#FF7C80', 'culprit'],
  ['#FFC7CE', 'error'],
  ['#FFEB9C', 'review'],
]);

function fill(excel: ExcelStandIn, sheets: readonly ContractSheet[]): void {
  for (const { name, origin, values, formats, hidden, hiddenLines } of sheets) {
    const sheet = excel.book.addSheet(name);
    if (hidden === true) sheet.visibility = 'Hidden';
    for (const row of hiddenLines?.rows ?? []) sheet.hiddenRows.add(row);
    for (const column of hiddenLines?.columns ?? []) sheet.hiddenColumns.add(column);
    for (const [row, cells] of values.entries()) {
      for (const [column, value] of cells.entries()) {
        const format = formats[row]?.[column] ?? 'General';
        sheet.write(origin.row + row, origin.column + column, value ?? '', format);
      }
    }
  }
}

function selectedIn(excel: ExcelStandIn): CellRef | undefined {
  const { active, selection } = excel.book;
  const block = selection === undefined ? undefined : parseAddress(selection.address);
  if (selection === undefined || block === undefined || selection.sheet !== active?.name) return undefined;
  return { sheet: selection.sheet, row: block.top, column: block.left };
}

describeHost('Excel', (name, sheets, statePart) => {
  const { excel, host } = openExcel();
  excel.book.name = name;
  fill(excel, sheets);
  if (statePart !== undefined) excel.book.customXml.push({ id: excel.book.newId(), xml: statePart });
  return {
    host,
    markAt: ({ sheet, row, column }) => LOOKS.get(excel.book.find(sheet)?.shownFill(row, column)),
    selected: () => selectedIn(excel),
    edit: ({ sheet, row, column }, value) => {
      const edited = excel.book.find(sheet);
      edited?.write(row, column, value, edited.cellAt(row, column)?.format);
      excel.raise('changed', { address: a1(row, column), worksheetId: edited?.id });
      return Promise.resolve();
    },
    charts: (sheet) => (excel.book.find(sheet)?.charts ?? []).map((chart) => chart.name),
    statePart: () => excel.book.customXml[0]?.xml,
  };
});
