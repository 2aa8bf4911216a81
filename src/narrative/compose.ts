import { tableOf } from '../model';
import type { Book, NarrativeDocument, Paragraph, TableCode } from '../model';
import { accountsFor } from './accounts-for';
import { factsOf } from './facts';
import { within, words } from './facts/fact';
import type { Facts, Scope } from './facts/fact';
import type { Block, Line, Style } from './styles/style';
import { NO_SUPPLEMENT } from './supplement';
import type { Supplement } from './supplement';
import { say, textOf } from './wording/say';

/**
 * Writes the 情况说明 of a department's accounts. What neither the tables nor the 补充数据 hold
 * stands as a visible blank, never as a guess.
 * @param current the accounts to report
 * @param prior last year's accounts; not used where they do not fit (see priorFits)
 * @param style the wording
 * @param supplement what a person gave; not used where it is another's (see supplementMisfit)
 */
export function composeNarrative(current: Book, prior: Book | undefined, style: Style, supplement: Supplement = NO_SUPPLEMENT): NarrativeDocument {
  const facts = factsOf(accountsFor(current, prior, style, supplement));
  return {
    style: style.name,
    title: textOf(say(style.title, facts, style)),
    paragraphs: style.blocks.flatMap((block) => paragraphsOf(block, current, facts, style)),
  };
}

function paragraphsOf(block: Block, book: Book, facts: Scope, style: Style): readonly Paragraph[] {
  const { section, level, onlyWith } = block;
  const needed = onlyWith === undefined ? undefined : facts.get(onlyWith);
  if (needed?.kind === 'list' && needed.members.length === 0) return [];
  const missing = block.tables.filter((code) => tableOf(book, code) === undefined);
  const body = missing.length > 0 ? [absent(block, missing, facts, style)] : block.lines.flatMap((line) => bodyOf(line, facts, style));
  return [
    { heading: level, section, runs: say(block.heading, facts, style) },
    ...body.filter(({ runs }) => runs.length > 0).map((each): Paragraph => ({ heading: 0, section, ...each })),
  ];
}

type Body = Pick<Paragraph, 'runs' | 'chart'>;

function absent(block: Block, missing: readonly TableCode[], facts: Scope, style: Style): Body {
  const named: Facts = new Map([['事项', words(block.topic)], ['表', words(missing.join('、'))]]);
  return { runs: say(style.absent, within(facts, named), style) };
}

/** One paragraph, or for a listing one for each of its members, numbered by `{n}`. */
function bodyOf(line: Line, facts: Scope, style: Style): readonly Body[] {
  if (typeof line === 'string') return [{ runs: say(line, facts, style) }];
  if ('chart' in line) return [{ runs: say(line.say, facts, style), chart: line.chart }];
  const list = facts.get(line.each);
  if (list?.kind !== 'list') throw new Error(`style ${style.name}: no listing “${line.each}”`);
  return list.members.map((member, index) => {
    return { runs: say(line.say, within(within(facts, member.facts), new Map([['n', words(String(index + 1))]])), style) };
  });
}
