import { WorkbenchHost } from '../../src/hosts/workbench';
import { describeHost } from './host.contract';

describeHost('The workbench', (name, sheets, statePart) => {
  const host = new WorkbenchHost();
  host.open({ name, sheets: sheets.map((sheet) => ({ ...sheet, merges: [] })), appearances: new Map(), ...(statePart === undefined ? {} : { statePart }) });
  return {
    host,
    markAt: ({ sheet, row, column }) => host.view().marks.get(sheet)?.get(`${String(row)},${String(column)}`),
    selected: () => host.view().selected,
    edit: (ref, value) => {
      host.edit(ref, String(value));
      return Promise.resolve();
    },
  };
});
