import { ExcelHost } from '../../../src/hosts/excel';
import { ExcelStandIn } from './excel-stand-in';
import { loadOfficeLibrary } from './office-library';

/** Office's client library in this process, with a stand-in behind it. */
function connect(excel: ExcelStandIn): typeof Excel.run {
  const { Excel: library, OfficeExtension } = loadOfficeLibrary();
  OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders = { url: 'http://book.test/wb', headers: {} };
  OfficeExtension.HttpUtility.setCustomSendRequestFunc((request) => excel.receive(request));
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  excel.onEvent = (message) => OfficeExtension._testTriggerRichApiMessageEvent({ entries: [message] });
  return ((...args: Parameters<typeof Excel.run>) => library.run(...args)) as typeof Excel.run;
}

/** An Excel with an empty workbook, and a host that speaks to it through the real client library. */
export function openExcel({ timeoutMs = 30_000 } = {}): {
  excel: ExcelStandIn;
  host: ExcelHost;
  newHost: () => ExcelHost;
  /** Excel.run of the real library. */
  run: typeof Excel.run;
} {
  const excel = new ExcelStandIn();
  const run = connect(excel);
  const newHost = () => new ExcelHost({ run: (options, batch) => run(options, batch), supports: () => true, timeoutMs });
  return { excel, host: newHost(), newHost, run };
}
