import type { BoundCell, Finding, FindingFacts } from '../model';

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const BITS = 64;

/**
 * What a finding was said of, in sixteen hexadecimal digits: other numbers, another difference or
 * other rows give other digits (FNV-1a, 64 bits). Addresses and the order of cells do not count.
 */
export function fingerprintOf({ facts, others, severity }: Finding): string {
  const said = [severity, ...[facts, ...others].map(saidBy).sort()].join('\n');
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(said)) hash = BigInt.asUintN(BITS, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(BITS / 4, '0');
}

/** The words of a finding leave its sentence out: a new wording changes nothing of what the user looked at. */
function saidBy({ cells, formula: _formula, ...rest }: FindingFacts): string {
  return JSON.stringify([rest, cells.map(({ cell }) => standing(cell)).sort()]);
}

function standing({ table, item, column, reading, written }: BoundCell): string {
  const value = reading.kind === 'amount' ? `${reading.amount.fen}/${reading.amount.step}` : `${reading.kind} ${String(written)}`;
  return `${table}[${item}].${column}=${value}`;
}
