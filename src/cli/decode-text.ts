import { GoujiError } from '../model';

/**
 * Text as editors on Windows save it too: UTF-8 (with a mark or without), UTF-16 with its mark,
 * and what is no valid UTF-8 is GB18030, which 记事本 calls ANSI.
 * @throws GoujiError NOT_A_TEXT of a workbook or another file that holds none
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // No text has a character 0, and every workbook, zipped or old, has many.
  if (bytes.includes(0)) throw new GoujiError('NOT_A_TEXT', {});
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
