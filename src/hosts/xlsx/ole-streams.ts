/** The names of the streams in an OLE compound file, which tell what kind of document it is. */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const HEADER_BYTES = 512;
/** Directory entries are 128 bytes each and stand on 128-byte boundaries ([MS-CFB] 2.6.1). */
const ENTRY_BYTES = 128;
const NAME_LENGTH_AT = 64;

/** Whether the bytes begin as a compound file: an .xls, or an encrypted .xlsx. */
export function isOle(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * Whether a stream of that name has a directory entry. The entries are found by their place and
 * shape rather than by following the sector chains, so that a cut-off file is named too.
 */
export function hasStream(bytes: Uint8Array, name: string): boolean {
  const nameBytes = (name.length + 1) * 2;
  for (let at = HEADER_BYTES; at + NAME_LENGTH_AT + 2 <= bytes.length; at += ENTRY_BYTES) {
    const length = (bytes[at + NAME_LENGTH_AT] ?? 0) + (bytes[at + NAME_LENGTH_AT + 1] ?? 0) * 256;
    if (length === nameBytes && nameAt(bytes, at, name)) return true;
  }
  return false;
}

function nameAt(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[at + index * 2] !== name.charCodeAt(index) || bytes[at + index * 2 + 1] !== 0) return false;
  }
  return true;
}
