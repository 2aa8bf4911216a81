/** The table of contents of a zip file, read without inflating anything. */

const END_SIGNATURE = 0x06054b50;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const ZIP64_END_BYTES = 56;
const ZIP64_LOCATOR_BYTES = 20;
/** A zip comment is at most 64 KB, so the end record begins no farther from the end than this. */
const END_SEARCH_BYTES = END_BYTES + 0xffff;
/** What is written in the place of a size or an offset that stands in the extra field for zip64 (APPNOTE 4.5.3). */
const ZIP64 = 0xffffffff;
const ZIP64_COUNT = 0xffff;
const ZIP64_EXTRA = 1;
const STORED = 0;

/** One part of a zip file. */
export interface ZipEntry {
  readonly name: string;
  /** The inflated size: the larger of what the directory and the part's own header declare. */
  readonly size: number;
  /** The CRC-32 of what it inflates to; 0 where the directory does not say. */
  readonly checksum: number;
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
  const directory = directoryAt(view, end);
  if (directory === undefined) return undefined;
  const { count } = directory;
  let { at } = directory;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength));
    const size = inflatedSize(view, at, name);
    if (size === undefined) return undefined;
    entries.push({ name, size, checksum: view.getUint32(at + 16, true) });
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

/** How many entries the directory has and where it begins; undefined where two end records, which one program or another goes by, differ. */
function directoryAt(view: DataView, end: number): { readonly count: number; readonly at: number } | undefined {
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  const locator = end - ZIP64_LOCATOR_BYTES;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) return { count, at };
  const record = view.getUint32(locator + 8, true);
  if (record + ZIP64_END_BYTES > view.byteLength || view.getUint32(record, true) !== ZIP64_END_SIGNATURE) return undefined;
  const long = { count: Number(view.getBigUint64(record + 32, true)), at: Number(view.getBigUint64(record + 48, true)) };
  const same = (count === long.count || count === ZIP64_COUNT) && (at === long.at || at === ZIP64);
  return same ? long : undefined;
}

function inflatedSize(view: DataView, at: number, name: string): number | undefined {
  const method = view.getUint16(at + 10, true);
  const extra = at + ENTRY_BYTES + view.getUint16(at + 28, true);
  const sizes = trueNumbers(view, [at + 24, at + 20, at + 42], extra, view.getUint16(at + 30, true));
  const [declared = ZIP64, packed = ZIP64, local = ZIP64] = sizes ?? [];
  if (sizes === undefined || local + LOCAL_BYTES > view.byteLength) return undefined;
  if (view.getUint32(local, true) !== LOCAL_SIGNATURE || local + LOCAL_BYTES + packed > view.byteLength) return undefined;
  // A part that is packed but says it is empty would be inflated without any bound.
  const silent = method !== STORED && (packed === 0 || (declared === 0 && packed > 2));
  if (silent && !name.endsWith('/')) return undefined;
  const localExtra = local + LOCAL_BYTES + view.getUint16(local + 26, true);
  const [own] = trueNumbers(view, [local + 22, local + 18], localExtra, view.getUint16(local + 28, true)) ?? [];
  return own === undefined ? undefined : Math.max(declared, own);
}

/**
 * The numbers written at these places, which have 4 bytes each; those that have no room there stand in the extra field,
 * in the same order and with 8 bytes each.
 * @returns undefined where one does not stand in the extra field either
 */
function trueNumbers(view: DataView, places: readonly number[], extra: number, length: number): readonly number[] | undefined {
  let at = zip64Extra(view, extra, Math.min(extra + length, view.byteLength));
  const numbers: number[] = [];
  for (const place of places) {
    const written = view.getUint32(place, true);
    if (written !== ZIP64) numbers.push(written);
    else if (at === undefined || at.from + 8 > at.to) return undefined;
    else {
      numbers.push(Number(view.getBigUint64(at.from, true)));
      at = { from: at.from + 8, to: at.to };
    }
  }
  return numbers;
}

/** Where the content of the extra field for zip64 stands among a part's extra fields. */
function zip64Extra(view: DataView, from: number, to: number): { readonly from: number; readonly to: number } | undefined {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_EXTRA) return { from: at + 4, to: Math.min(at + 4 + view.getUint16(at + 2, true), to) };
  }
  return undefined;
}
