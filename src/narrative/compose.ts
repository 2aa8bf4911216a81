import { tableOf } from '../model';
import type { Book, NarrativeDocument, Paragraph, TableCode } from '../model';
import { factsOf } from './facts';
import { words } from './facts/fact';
import type { Facts } from './facts/fact';
import { priorFits } from './prior';
import type { Block, Line, Style } from './styles/style';
import { say, textOf } from './wording/say';

/**
 * Writes the 情况说明 of a department's accounts. What the tables do not hold stands as a
 * visible blank, never as a guess.
 * @param current the accounts to report
 * @param prior last year's accounts; not used where they do not fit (see priorFits)
 * @param style the wording
 */
export function composeNarrative(current: Book, prior: Book | undefined, style: Style): NarrativeDocument {
  const fitting = prior !== undefined && priorFits(current, prior).fits ? prior : undefined;
  const scale = { decimals: style.rateDecimals, nearlyMet: style.nearlyMet };
  const facts = factsOf({ current, prior: fitting, scale });
  return {
    style: style.name,
    title: textOf(say(style.title, facts, style)),
    paragraphs: style.blocks.flatMap((block) => paragraphsOf(block, current, facts, style)),
  };
}

function paragraphsOf(block: Block, book: Book, facts: Facts, style: Style): readonly Paragraph[] {
  const { section, level } = block;
  const missing = block.tables.filter((code) => tableOf(book, code) === undefined);
  const body = missing.length > 0 ? [absent(block, missing, facts, style)] : block.lines.flatMap((line) => bodyOf(line, facts, style));
  return [
    { heading: level, section, runs: say(block.heading, facts, style) },
    ...body.filter((runs) => runs.length > 0).map((runs): Paragraph => ({ heading: 0, section, runs })),
  ];
}

function absent(block: Block, missing: readonly TableCode[], facts: Facts, style: Style): Paragraph['runs'] {
  const named: Facts = new Map([...facts, ['事项', words(block.topic)], ['表', words(missing.join('、'))]]);
  return say(style.absent, named, style);
}

/** One paragraph, or for a listing one for each of its members, numbered by `{n}`. */
function bodyOf(line: Line, facts: Facts, style: Style): readonly Paragraph['runs'][] {
  if (typeof line === 'string') return [say(line, facts, style)];
  const list = facts.get(line.each);
  if (list?.kind !== 'list') throw new Error(`style ${style.name}: no listing “${line.each}”`);
  return list.members.map((member, index) => {
    return say(line.say, new Map([...facts, ...member.facts, ['n', words(String(index + 1))]]), style);
  });
}
