import type { NarrativeDocument } from '../../src/model';
import { composeNarrative, readSupplementJson, STYLE_NAMES, styleNamed } from '../../src/narrative';
import { recognise } from '../../src/recognise';
import { textOf } from '../../src/narrative/wording/say';
import { TABLE_NUMBERS } from '../fixtures/layout/book';
import type { PrintedBook, TableNumber } from '../fixtures/layout/book';
import { drawBook } from '../fixtures/layout/draw-book';
import { toSheets } from '../fixtures/drawing/sheets';
import { deriveTables } from '../support/generator/department-tables';
import { priorYear } from '../support/generator/prior-year';
import { toPrinted } from '../support/generator/printed';
import { randomFacts } from '../support/generator/random-facts';
import { randomOf } from '../support/generator/random';
import { randomSupplement } from '../support/generator/random-supplement';
import { withSameAmounts, withUnusualAmounts } from '../support/generator/unusual-amounts';
import type { TypedSupplement } from '../support/narrative/accounts';
import { readText } from '../support/narrative/read-text';
import type { ReadParagraph } from '../support/narrative/read-text';

/** What came of so many texts of random departments. */
export interface Proof {
  readonly texts: number;
  readonly statements: number;
  readonly wrong: readonly string[];
}

/** Writes and reads again the texts of so many random books and priors, the styles in turn. */
export function proveTexts(count: number, firstSeed: number): Proof {
  let statements = 0;
  const wrong: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const seed = firstSeed + index;
    const style = STYLE_NAMES[index % STYLE_NAMES.length] ?? '';
    const reading = proveOne(seed, style);
    statements += reading.read;
    wrong.push(...reading.wrong.map((complaint) => `seed ${seed}, ${style}: ${complaint}`));
  }
  return { texts: count, statements, wrong };
}

interface Department {
  readonly current: PrintedBook;
  readonly prior: PrintedBook | undefined;
  readonly typed: object;
}

function proveOne(seed: number, style: string): ReturnType<typeof readText> {
  const { current, prior, typed } = departmentOf(seed);
  return readText(paragraphsOf(composed(current, prior, typed, style)), current, prior, typed as TypedSupplement, style);
}

function departmentOf(seed: number): Department {
  const random = randomOf(seed);
  const unit = random.chance(20) ? '元' : '万元';
  const facts = randomFacts(seed);
  const plain = toPrinted(deriveTables(facts), unit);
  const current = random.chance(50) ? withUnusualAmounts(plain, random) : plain;
  const prior = random.chance(70) ? lastYear(current, facts, seed, random) : undefined;
  const typed = random.chance(85) ? randomSupplement(current, random, random.pick([100, 100, 80, 30])) : {};
  return { current, prior, typed };
}

function lastYear(current: PrintedBook, facts: ReturnType<typeof randomFacts>, seed: number, random: ReturnType<typeof randomOf>): PrintedBook {
  const prior = toPrinted(deriveTables(priorYear(facts, seed)), current.unit);
  const same = withSameAmounts(prior, current, random);
  return random.chance(50) ? withUnusualAmounts(same, random) : same;
}

/** The tables that no text tells of; the widest of them. */
const UNTOLD: readonly TableNumber[] = ['05', '07', '09'];

/** The text as the program writes it from the sheets. */
function composed(current: PrintedBook, prior: PrintedBook | undefined, typed: object, style: string): NarrativeDocument {
  const bookOf = (book: PrintedBook): ReturnType<typeof recognise> => recognise(toSheets(drawBook(book).filter((_sheet, index) => !UNTOLD.includes(TABLE_NUMBERS[index] ?? '01'))));
  const { supplement, problems } = readSupplementJson(JSON.stringify({ schemaVersion: 1, ...typed }));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return composeNarrative(bookOf(current), prior === undefined ? undefined : bookOf(prior), styleNamed(style)!, supplement);
}

function paragraphsOf({ paragraphs }: NarrativeDocument): readonly ReadParagraph[] {
  return paragraphs.map(({ heading, runs }) => ({ heading, text: textOf(runs) }));
}

/** How many numbers of each text are changed, one at a time. */
export const NUMBERS_CHANGED = 15;

/** Changes numbers and directions of texts, each alone, and says which of them the reader did not find. */
export function proveReader(texts: number, firstSeed: number): { readonly changed: number; readonly missed: readonly string[] } {
  let changed = 0;
  const missed: string[] = [];
  for (let index = 0; index < texts; index += 1) {
    const seed = firstSeed + index;
    const style = STYLE_NAMES[index % STYLE_NAMES.length] ?? '';
    const { current, prior, typed } = departmentOf(seed);
    const document = composed(current, prior, typed, style);
    for (const { paragraphs, what } of spoilt(document, randomOf(seed))) {
      changed += 1;
      const { wrong } = readText(paragraphs, current, prior, typed as TypedSupplement, style);
      if (wrong.length === 0) missed.push(`seed ${seed}, ${style}: ${what}`);
    }
  }
  return { changed, missed };
}

interface Spoilt {
  readonly paragraphs: readonly ReadParagraph[];
  readonly what: string;
}

function spoilt(document: NarrativeDocument, random: ReturnType<typeof randomOf>): readonly Spoilt[] {
  const places = document.paragraphs.flatMap(({ runs }, line) => runs.flatMap((run, at) => (run.kind === 'figure' ? [{ line, at, text: run.text }] : [])));
  const numbers = random.shuffle(places).slice(0, NUMBERS_CHANGED).map(({ line, at, text }): Spoilt => {
    const other = anotherNumber(text, random);
    const paragraphs = document.paragraphs.map(({ heading, runs }, index) => ({
      heading,
      text: runs.map((run, place) => (index === line && place === at ? other : run.text)).join(''),
    }));
    return { paragraphs, what: `${text} as ${other} in ${paragraphs[line]?.text ?? ''}` };
  });
  const turned = paragraphsOf(document).flatMap(({ text }, line): readonly Spoilt[] => {
    // Only where it tells a change; reasons may speak of anything.
    const other = text.replace(/(增加|减少)(?=\d)/, (word) => (word === '增加' ? '减少' : '增加'));
    if (other === text) return [];
    return [{ paragraphs: paragraphsOf(document).map((each, index) => (index === line ? { ...each, text: other } : each)), what: other }];
  });
  return [...numbers, ...turned];
}

/** One digit otherwise. */
function anotherNumber(text: string, random: ReturnType<typeof randomOf>): string {
  const at = random.pick([...text.matchAll(/\d/g)].map(({ index }) => index));
  const digit = (Number(text[at]) + random.int(1, 9)) % 10;
  return text.slice(0, at) + String(digit) + text.slice(at + 1);
}
