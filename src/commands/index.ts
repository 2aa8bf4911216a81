import { ExcelHost } from '../hosts/excel';
import { clearMarks } from './clear-marks';

void Office.onReady(() => {
  const excel = new ExcelHost();
  // The name under which the manifest asks for it.
  Office.actions.associate('clearMarks', (event: Office.AddinCommands.Event) => void clearMarks(excel, event));
});
