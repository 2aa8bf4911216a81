import { createRoot } from 'react-dom/client';
import { LiveCheck, Session } from '../app';
import { ExcelHost } from '../hosts/excel';
import { Pane } from '../ui';
import { OutsideExcel } from './outside-excel';

/** Reads last year's workbook; what it takes to do so is loaded when it is asked for. */
async function readSheets(file: File) {
  const { readWorkbook } = await import('../hosts/xlsx');
  return (await readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name)).sheets;
}

const root = document.getElementById('root');
// Without office.js there is no workbook to speak to: boot.ts says so in the shell, which then stays.
if (root !== null && typeof Office !== 'undefined') {
  void Office.onReady(({ host }) => {
    // Office.js names no host in a plain browser, whatever its types say.
    const inOffice = (host as Office.HostType | null) !== null;
    if (!inOffice || host !== Office.HostType.Excel) {
      createRoot(root).render(<OutsideExcel inOffice={inOffice} />);
      return;
    }
    const excel = new ExcelHost();
    const session = new Session(excel);
    void new LiveCheck(session, excel).start();
    const wanted = new URLSearchParams(window.location.search).get('start');
    createRoot(root).render(<Pane session={session} readSheets={readSheets} start={wanted === 'cell' || wanted === 'narrative' ? wanted : 'check'} />);
    // Who asks for a view by the ribbon wants it filled.
    if (wanted !== null) void session.check();
  });
}
