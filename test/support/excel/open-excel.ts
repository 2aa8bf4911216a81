import { ExcelHost } from '../../../src/hosts/excel';
import { ExcelStandIn } from './excel-stand-in';
import { loadOfficeLibrary } from './office-library';

/** An Excel with an empty workbook, and a host that speaks to it through the real client library. */
export function openExcel({ timeoutMs = 30_000 } = {}): { excel: ExcelStandIn; host: ExcelHost; newHost: () => ExcelHost } {
  const excel = new ExcelStandIn(loadOfficeLibrary());
  const newHost = () => new ExcelHost({ run: (options, batch) => excel.run(options, batch), supports: () => true, timeoutMs });
  return { excel, host: newHost(), newHost };
}
