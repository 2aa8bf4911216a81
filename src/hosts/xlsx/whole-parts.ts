import { unzipSync } from 'fflate';

/** The parts that carry the sheets' content; pictures and the like may be as broken as they please. */
const CONTENT = /^xl\/(workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$/i;
/** Enough of a part's beginning to hold its root element's name, and of its end to hold the closing tag. */
const HEAD_BYTES = 1024;
const TAIL_BYTES = 256;

/**
 * Whether every content part ends with its root element. The reader takes a cut-off part for a
 * short one, and rows that are silently missing would be worse than no answer.
 * @throws where a part cannot be inflated
 */
export function partsAreWhole(bytes: Uint8Array): boolean {
  const parts = unzipSync(bytes, { filter: ({ name }) => CONTENT.test(name) });
  return Object.values(parts).every(endsWithRoot);
}

function endsWithRoot(part: Uint8Array): boolean {
  const head = new TextDecoder().decode(part.subarray(0, HEAD_BYTES));
  const root = /<([A-Za-z_][\w.:-]*)/.exec(head)?.[1];
  if (root === undefined) return false;
  const tail = new TextDecoder().decode(part.subarray(-TAIL_BYTES)).trimEnd();
  return tail.endsWith(`</${root}>`) || (part.length < HEAD_BYTES && new RegExp(`<${root}[^<>]*/>$`).test(head.trimEnd()));
}
