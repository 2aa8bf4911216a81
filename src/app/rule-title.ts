import { CATALOGUE } from '../rules';
import type { CheckReport } from './session-snapshot';

const TITLES: ReadonlyMap<string, string> = new Map(CATALOGUE.map(({ id, title }) => [id, title]));

/** What a rule is called, own rules of the report among them; its id where nobody knows it. */
export function ruleTitle(id: string, report?: CheckReport): string {
  return TITLES.get(id) ?? report?.own?.rules.find((rule) => rule.id === id)?.title ?? id;
}
