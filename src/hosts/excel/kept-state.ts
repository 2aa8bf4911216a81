import { STATE_NAMESPACE, statePart, stateOf } from '../state-part';
import type { Batch } from './excel-queue';

/** Queues the question for our parts. */
function askParts({ workbook }: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** Our part of the workbook; where a copy of a copy brought several, the first one counts. */
async function findPart({ context, sync }: Batch): Promise<Excel.CustomXmlPart | undefined> {
  const parts = askParts(context);
  await sync();
  return parts.items[0];
}

async function valueOf<T>(result: OfficeExtension.ClientResult<T>, { sync }: Batch): Promise<T> {
  await sync();
  return result.value;
}

async function readPart(part: Excel.CustomXmlPart, batch: Batch): Promise<string> {
  return stateOf(await valueOf(part.getXml(), batch));
}

/** The text that was kept: two round trips, one where there is none. @throws GoujiError STATE_VERSION */
export async function readState(batch: Batch): Promise<string | undefined> {
  const part = await findPart(batch);
  return part === undefined ? undefined : readPart(part, batch);
}

/**
 * Keeps a text, or nothing more: three round trips, two the first time.
 * @throws GoujiError STATE_VERSION, STATE_TOO_LARGE
 */
export async function writeState(text: string | undefined, batch: Batch): Promise<void> {
  const xml = text === undefined ? undefined : statePart(text);
  const part = await findPart(batch);
  // Reading it is how a later version's is told, which must stay as it is.
  if (part !== undefined) await readPart(part, batch);
  if (xml === undefined) part?.delete();
  else if (part === undefined) batch.context.workbook.customXmlParts.add(xml);
  else part.setXml(xml);
  await batch.sync();
}
