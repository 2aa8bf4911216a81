import { GoujiError } from '../model';
import { CATALOGUE } from './catalogue';
import type { Expectation } from './notation/scanner';
import { identity, OWN } from './rule';
import type { IdentityRule, Rule } from './rule';
import { OPENING_BALANCES } from './structure/opening-balances';

/** Why a line could not be read. */
export interface OwnRuleError {
  /** From 1. */
  readonly line: number;
  /** Where in the line, from 1. */
  readonly column: number;
  readonly expected: Expectation;
  /** What stood there, where that tells something; else empty. */
  readonly found: string;
  /** What may have been meant, where that can be told. */
  readonly instead?: string;
}

/** A word before the relation names the rule, with a colon or without; a relation begins with a table, Σ, a sign, 0 or 若. */
const NAMED = /^(?!0\s)(?!若)([^\s[\]=≡≤≥≠<>:：Σ∑−-][^\s[\]=≡≤≥≠<>:：]*)(?:\s*[:：]\s*|\s+)(?=\S)/;
/** Parts a rule's name from the number of its line in the names of instances: a rule X-10#2 would pass for the second line of X-10. */
const LINE_MARK = '#';
/** What input methods write wide. Brackets in names, as in 因公出国（境）费, are wide by rights. */
const WIDE = /[０-９［］．＊＝＜＞]/g;
const COMMENT = /^[#＃]/;
/** A remark behind a rule; nothing in the notation has a # in it. */
const REMARK = /\s+[#＃].*$/;

/**
 * Reads a department's own rules: a line each, `编号 规则` or the relation alone. Blank lines and
 * what stands behind a # are left out. Lines that cannot be read are told, the others still hold.
 */
export function parseOwnRules(text: string): { readonly rules: readonly Rule[]; readonly errors: readonly OwnRuleError[] } {
  const rules: Rule[] = [];
  const errors: OwnRuleError[] = [];
  const taken = new Set([...CATALOGUE.map(({ id }) => id), OPENING_BALANCES]);
  text.split(/\r\n|\r|\n/).forEach((written, index) => {
    const content = written.replace(REMARK, '').trim().replace(WIDE, narrowed);
    if (content === '' || COMMENT.test(content)) return;
    const [name, word] = NAMED.exec(content) ?? ['', ''];
    const relation = content.slice(name.length);
    const before = written.length - written.trimStart().length;
    const at = word.indexOf(LINE_MARK);
    if (at !== -1) {
      errors.push({ line: index + 1, column: before + at + 1, expected: 'name', found: word });
      return;
    }
    try {
      const rule = ownRule(unusedId(taken, word), relation);
      taken.add(rule.id);
      rules.push(rule);
    } catch (cause) {
      if (!(cause instanceof GoujiError)) throw cause;
      errors.push(errorFrom(cause, index + 1, before + name.length));
    }
  });
  return { rules, errors };
}

function ownRule(id: string, text: string): IdentityRule {
  const rule = identity(id, '行', 'R', text, text);
  const isBetweenTables = rule.lines.some(({ tables }) => tables.length > 1);
  return { ...rule, kind: isBetweenTables ? '间' : '行', basis: OWN };
}

/** One character for one, so that an error still points at its column. */
function narrowed(wide: string): string {
  return wide.normalize('NFKC');
}

/** Two rules of one id would be told apart by nobody: the later one gets a number. */
function unusedId(taken: ReadonlySet<string>, wanted: string): string {
  if (wanted !== '' && !taken.has(wanted)) return wanted;
  const stem = wanted === '' ? '自定' : wanted;
  let number = wanted === '' ? 1 : 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

function errorFrom({ facts }: GoujiError, line: number, before: number): OwnRuleError {
  const column = typeof facts.column === 'number' ? facts.column : 1;
  const { instead } = facts;
  return {
    line,
    column: before + column,
    expected: facts.expected as Expectation,
    found: String(facts.found ?? ''),
    ...(instead === undefined ? {} : { instead: String(instead) }),
  };
}
