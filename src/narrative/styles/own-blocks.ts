import { blocksWith } from './derived';
import type { SlotCheck } from './slot-check';
import type { Block, Line, Style } from './style';

/** A group of data as JSON has it. */
export type Data = Readonly<Record<string, unknown>>;

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The blocks of a style, with those said otherwise that the data name by their ids. */
export function blocksOf(base: Style, data: unknown, check: SlotCheck): readonly Block[] {
  if (!isData(data)) {
    check.problems.push({ code: 'not-an-object', path: 'blocks' });
    return base.blocks;
  }
  const changes: Record<string, Partial<Pick<Block, 'heading' | 'lines'>>> = {};
  for (const [id, value] of Object.entries(data)) {
    const block = base.blocks.find((each) => each.id === id);
    const path = `blocks.${id}`;
    if (block === undefined) check.problems.push({ code: 'unknown-part', path, allowed: base.blocks.map((each) => each.id) });
    else if (!isData(value)) check.problems.push({ code: 'not-an-object', path });
    else changes[id] = blockOf(block, value, path, check);
  }
  return blocksWith(base.blocks, changes);
}

function blockOf(block: Block, { heading, lines, ...rest }: Data, path: string, check: SlotCheck): Partial<Pick<Block, 'heading' | 'lines'>> {
  for (const name of Object.keys(rest)) check.problems.push({ code: 'unknown-part', path: `${path}.${name}`, allowed: ['heading', 'lines'] });
  const said = heading === undefined ? undefined : check.pattern(`${path}.heading`, heading, check.besides(block.heading));
  const written = lines === undefined ? undefined : linesOf(block, lines, `${path}.lines`, check);
  return { ...(said === undefined ? {} : { heading: said }), ...(written === undefined ? {} : { lines: written }) };
}

function linesOf(block: Block, lines: unknown, path: string, check: SlotCheck): readonly Line[] | undefined {
  if (!Array.isArray(lines)) {
    check.problems.push({ code: 'not-a-list', path });
    return undefined;
  }
  const before = check.problems.length;
  const said = lines.flatMap((line: unknown, index) => lineOf(block, line, `${path}.${index + 1}`, check));
  // A paragraph that cannot be said must not silently be missing.
  return check.problems.length > before ? undefined : said;
}

function lineOf(block: Block, line: unknown, at: string, check: SlotCheck): readonly Line[] {
  if (typeof line === 'string') {
    const said = check.pattern(at, line, check.everywhere);
    return said === undefined ? [] : [said];
  }
  const known = isData(line) ? block.lines.find((each) => typeof each !== 'string' && sameLine(each, line)) : undefined;
  if (known === undefined || typeof known === 'string' || !isData(line)) {
    check.problems.push({ code: 'not-a-text', path: at });
    return [];
  }
  const said = check.pattern(at, line.say, 'each' in known ? check.ofEach(known) : check.besides(known.say));
  return said === undefined ? [] : [{ ...known, say: said }];
}

/** A line for each member of a listing, or a caption, stands for the base's line of the same kind. */
function sameLine(known: Exclude<Line, string>, line: Data): boolean {
  return 'each' in known ? known.each === line.each : known.chart === line.chart;
}
