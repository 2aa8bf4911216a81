import type { WorkbookFile } from '../hosts/xlsx';
import { WORKBENCH } from '../text/zh-CN';
import { readBytes } from './read-file';

const FOLDER = 'sample';

/** The sample workbook and its last year's, from the page's own origin. */
export async function readSample(): Promise<{ readonly present: WorkbookFile; readonly prior: WorkbookFile }> {
  const [present, prior] = await Promise.all([
    fetched('sample.xlsx', WORKBENCH.sampleFile),
    fetched('sample-prior.xlsx', WORKBENCH.samplePriorFile),
  ]);
  return { present, prior };
}

/** @param title the name that the user sees */
async function fetched(name: string, title: string): Promise<WorkbookFile> {
  const response = await fetch(`${FOLDER}/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return readBytes(await response.arrayBuffer(), title);
}
