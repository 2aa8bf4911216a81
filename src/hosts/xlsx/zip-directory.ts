/** The table of contents of a zip file, read without inflating anything. */

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
/** A zip comment is at most 64 KB, so the end record begins no farther from the end than this. */
const END_SEARCH_BYTES = END_BYTES + 0xffff;
/** Sizes beyond 4 GB are written as this and stand elsewhere (zip64); none is taken anyway. */
const ZIP64 = 0xffffffff;
const STORED = 0;

/** One part of a zip file. */
export interface ZipEntry {
  readonly name: string;
  /** The inflated size: the larger of what the directory and the part's own header declare. */
  readonly size: number;
}

/** Whether the bytes begin as a zip file. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** The parts of a zip file, or undefined where its directory is cut off or contradicts itself. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength));
    const size = inflatedSize(view, at, name);
    if (size === undefined) return undefined;
    entries.push({ name, size });
    at += ENTRY_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endRecord(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_SEARCH_BYTES);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

function inflatedSize(view: DataView, at: number, name: string): number | undefined {
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const declared = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (local === ZIP64 || local + LOCAL_BYTES > view.byteLength) return undefined;
  if (view.getUint32(local, true) !== LOCAL_SIGNATURE || local + LOCAL_BYTES + packed > view.byteLength) return undefined;
  // A part that is packed but says it is empty would be inflated without any bound.
  const silent = method !== STORED && (packed === 0 || (declared === 0 && packed > 2));
  if (silent && !name.endsWith('/')) return undefined;
  return Math.max(declared, view.getUint32(local + 22, true));
}
