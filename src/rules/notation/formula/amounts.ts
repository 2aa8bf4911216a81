import { decimalsOf } from '../../../model';
import type { Place } from './place';
import { runsOf } from './runs';
import type { Run } from './runs';

/**
 * Formulas over amounts. Only functions that Excel 2016, WPS and LibreOffice share, and none that
 * needs to be entered as an array formula: SUMPRODUCT takes arrays by itself.
 */

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Cells that formulas may take together. Numbers and dashes go together, unless one of them has digits to round away. */
function amountRuns(places: readonly Place[]): readonly Run[] {
  const someUnrounded = places.some(({ unrounded }) => unrounded);
  return runsOf(places, ({ manner, row, column }) => {
    switch (manner.kind) {
      case 'number':
        return 'number';
      case 'dash':
        return someUnrounded ? 'dash' : 'number';
      case 'text':
        return JSON.stringify(manner.replacements);
      case 'missing':
      case 'unreadable':
      case 'not-an-amount':
        return `${row},${column}`;
    }
  });
}

/** What the run's cells show, added up, in the unit that they are in. */
function printed({ reference, places }: Run): string {
  const [first] = places;
  if (first === undefined) return '0';
  const decimals = decimalsOf(first.step, first.fenPerUnit);
  if (hasDash(places)) return places.length === 1 ? `N(${reference})` : `SUM(${reference})`;
  const each = `ROUND(${numberIn(first, reference)},${decimals})`;
  return places.length === 1 ? each : `SUMPRODUCT(${each})`;
}

function numberIn({ manner }: Place, reference: string): string {
  switch (manner.kind) {
    case 'number':
    case 'dash':
    case 'not-an-amount':
      return reference;
    case 'missing':
      return `N(${reference})`;
    case 'unreadable':
      return `IF(ISNUMBER(${reference}),${reference},NA())`;
    case 'text':
      return `VALUE(${manner.replacements.reduce((text, { from, to }) => `SUBSTITUTE(${text},${character(from)},${quoted(to)})`, reference)})`;
  }
}

/** A character in a formula; a control character cannot stand in one. */
function character(sign: string): string {
  const code = sign.charCodeAt(0);
  return code < 32 ? `CHAR(${code})` : quoted(sign);
}

function hasDash(places: readonly Place[]): boolean {
  return places.some(({ manner }) => manner.kind === 'dash');
}

/**
 * Amounts added up, in a unit.
 * @param fenPerUnit of the unit wanted; amounts in another are converted
 */
export function sumOf(places: readonly Place[], fenPerUnit: number): string {
  return amountRuns(places).map((run) => `${printed(run)}${conversion(run, fenPerUnit)}`).join('+') || '0';
}

function conversion({ places: [first] }: Run, fenPerUnit: number): string {
  if (first === undefined || first.fenPerUnit === fenPerUnit) return '';
  return first.fenPerUnit > fenPerUnit ? `*${first.fenPerUnit / fenPerUnit}` : `/${fenPerUnit / first.fenPerUnit}`;
}

/** How many of the amounts are not zero as they are shown. */
export function nonZeroIn(places: readonly Place[]): string {
  return amountRuns(places).map(nonZeroInRun).join('+') || '0';
}

function nonZeroInRun(run: Run): string {
  const [first] = run.places;
  if (first === undefined) return '0';
  if (run.places.length === 1) return `N(${printed(run)}<>0)`;
  const half = halfStep(first);
  if (hasDash(run.places)) return `COUNTIF(${run.reference},">="&${half})+COUNTIF(${run.reference},"<="&-${half})`;
  return `SUMPRODUCT(--(ROUND(${numberIn(first, run.reference)},${decimalsOf(first.step, first.fenPerUnit)})<>0))`;
}

/** Half a last place, from which on a number is shown as something other than zero. */
function halfStep({ step, fenPerUnit }: Place): string {
  const decimals = decimalsOf(step, fenPerUnit);
  return decimals < 0 ? String(step / fenPerUnit / 2) : (step / fenPerUnit / 2).toFixed(decimals + 1);
}

/** How many of the amounts are shown as less than zero; what cannot be read is passed over. */
export function negativesIn(places: readonly Place[]): string {
  const runs = runsOf(places, ({ manner }) => (manner.kind === 'text' ? JSON.stringify(manner.replacements) : 'number'));
  const counts = runs.map((run) => {
    const [first] = run.places;
    if (first?.manner.kind !== 'text') return `COUNTIF(${run.reference},"<="&-${first === undefined ? '0' : halfStep(first)})`;
    return `SUMPRODUCT(--(${numberIn(first, run.reference)}<0))`;
  });
  return counts.join('+') || '0';
}

/** What the cells hold, unrounded, in whole 分. */
export function unroundedFen(places: readonly Place[]): string {
  const sums = amountRuns(places).map((run) => {
    const [first] = run.places;
    if (first === undefined) return '0';
    if (hasDash(run.places)) return `ROUND(SUM(${run.reference})*${first.fenPerUnit},0)`;
    const each = `ROUND(${numberIn(first, run.reference)}*${first.fenPerUnit},0)`;
    return run.places.length === 1 ? each : `SUMPRODUCT(${each})`;
  });
  return sums.join('+') || '0';
}

/** Whether a cell that was taken for a dash has become some other text; undefined where there are none. */
export function otherTextIn(places: readonly Place[]): string | undefined {
  const tests = amountRuns(places).filter((run) => hasDash(run.places)).map(({ reference, places: within }) => {
    const dashes = new Set(within.flatMap(({ manner }) => (manner.kind === 'dash' ? [manner.written] : [])));
    const known = [...dashes].map((written) => `SUMPRODUCT(--(${reference}=${quoted(written)}))`);
    return `COUNT(${reference})+COUNTBLANK(${reference})+${known.join('+')}<${within.length}`;
  });
  if (tests.length === 0) return undefined;
  return tests.length === 1 ? tests[0] : `OR(${tests.join(',')})`;
}

/** How many cells are blank without meaning zero; undefined where every blank means zero. */
export function blanksIn(places: readonly Place[]): string | undefined {
  const missing = places.filter(({ manner }) => manner.kind === 'missing');
  const filled = places.filter(({ manner, blankIsZero }) => manner.kind === 'number' && !blankIsZero);
  const counts = [
    ...runsOf(filled, () => '').map(({ reference }) => `COUNTBLANK(${reference})`),
    ...runsOf(missing, ({ row, column }) => `${row},${column}`).map(({ reference }) => `1-COUNT(${reference})`),
  ];
  return counts.length === 0 ? undefined : counts.join('+');
}
