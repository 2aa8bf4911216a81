import { unzipSync } from 'fflate';
import { STATE_NAMESPACE } from '../state-part';

/** Where Excel keeps custom XML parts (ECMA-376 part 1, 15.2.5). */
const CUSTOM_XML = /^customXml\/item\d+\.xml$/i;

/** The part of ours in an .xlsx file, if there is one. One that is damaged counts for none: the sheets are what matters. */
export function readStatePart(bytes: Uint8Array): string | undefined {
  try {
    const parts = Object.values(unzipSync(bytes, { filter: ({ name }) => CUSTOM_XML.test(name) }));
    return parts.map((part) => new TextDecoder().decode(part)).find((part) => part.includes(`"${STATE_NAMESPACE}"`) || part.includes(`'${STATE_NAMESPACE}'`));
  } catch {
    return undefined;
  }
}
