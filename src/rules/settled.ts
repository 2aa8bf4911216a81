import type { Book, Verdict } from '../model';
import { NO_OVERVIEW } from './rule';
import type { Overview, Rule } from './rule';
import { ListedVerdicts } from './rule-verdicts';
import type { RuleVerdicts } from './rule-verdicts';

/** What the rules came to, once those that see them all have spoken, one after the other. */
export function settled(book: Book, judged: readonly RuleVerdicts[]): readonly RuleVerdicts[] {
  return judged.reduce((all, { rule }) => {
    const overview = 'lines' in rule ? undefined : rule.overview?.(book, all);
    return overview === undefined || overview === NO_OVERVIEW ? all : all.map((entry) => withOverview(entry, rule, overview));
  }, judged);
}

function withOverview(entry: RuleVerdicts, rule: Rule, { verdicts, speaksFor }: Overview): RuleVerdicts {
  if (entry.rule === rule) return new ListedVerdicts(rule, [...entry.verdicts, ...verdicts]);
  if (!entry.failures.some(speaksFor)) return entry;
  const spared = entry.verdicts.map((verdict) => (verdict.outcome.state === 'fail' && speaksFor(verdict) ? replaced(verdict) : verdict));
  return new ListedVerdicts(entry.rule, spared, entry.instances);
}

function replaced(verdict: Verdict): Verdict {
  return { ...verdict, outcome: { state: 'not-applicable', reason: 'replaced' } };
}
