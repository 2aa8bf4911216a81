import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import type { Cell } from 'hucre/xlsx';
import type { CellRef, CellValue } from '../../src/model';
import { FileHost } from '../../src/hosts/file';
import { readWorkbook } from '../../src/hosts/xlsx';
import type { ContractSheet } from './contract-book';
import { describeHost } from './host.contract';

/** The sheets as a real .xlsx file. */
async function fileOf(sheets: readonly ContractSheet[], statePart: string | undefined): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: sheets.map(({ name, origin, values, formats, hidden, hiddenLines }) => {
      const cells = new Map<string, Partial<Cell>>();
      for (const [row, line] of values.entries()) {
        for (const [column, value] of line.entries()) {
          const place = `${String(origin.row + row)},${String(origin.column + column)}`;
          const isError = typeof value === 'string' && value.startsWith('#');
          cells.set(place, { value, ...(isError ? { type: 'error' } : {}), style: { numFmt: formats[row]?.[column] ?? 'General' } });
        }
      }
      const above = Array.from({ length: origin.row }, (): CellValue[] => []);
      const left = Array.from({ length: origin.column }, (): CellValue => null);
      const columns = Array.from({ length: 1 + Math.max(-1, ...(hiddenLines?.columns ?? [])) }, (_column, at) => ({ hidden: hiddenLines?.columns.includes(at) === true }));
      const rowDefs = new Map((hiddenLines?.rows ?? []).map((row) => [row, { hidden: true }]));
      return { name, columns, rowDefs, rows: [...above, ...values.map((line) => [...left, ...line])], cells, ...(hidden === true ? { hidden } : {}) };
    }),
  });
  if (statePart === undefined) return bytes;
  return zipSync({ ...unzipSync(bytes), 'customXml/item3.xml': strToU8(statePart) });
}

function withNumber(sheets: readonly ContractSheet[], ref: CellRef, value: number): readonly ContractSheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    values: sheet.name !== ref.sheet ? sheet.values : sheet.values.map((line, row) =>
      line.map((old, column) => (sheet.origin.row + row === ref.row && sheet.origin.column + column === ref.column ? value : old))),
  }));
}

describeHost('A file', async (name, sheets, statePart) => {
  const read = async (saved: readonly ContractSheet[]) => readWorkbook(await fileOf(saved, statePart), name);
  const host = new FileHost(await read(sheets));
  let saved = sheets;
  return {
    host,
    markAt: (ref) => {
      const here = host.marks().filter((mark) => mark.ref.sheet === ref.sheet && mark.ref.row === ref.row && mark.ref.column === ref.column);
      return here.map(({ look }) => look).sort()[0];
    },
    selected: () => host.selectedCell(),
    edit: async (ref, value) => {
      saved = withNumber(saved, ref, value);
      host.reload(await read(saved));
    },
  };
});
