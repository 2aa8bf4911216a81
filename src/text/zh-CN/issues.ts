import type { Cause, Finding, RuleRun, Severity } from '../../model';

/** From the gravest on. */
const SEVERITIES: readonly Severity[] = ['error', 'review', 'rounding', 'info'];

/** One place to tell the user of: a cause with everything that it explains, or a finding by itself. */
export interface Issue {
  /** The meaning of its cell, or of its rule's instance: stable while rows move and causes are ranked anew. */
  readonly id: string;
  /** That of its gravest finding. */
  readonly severity: Severity;
  readonly cause?: Cause;
  /** Never empty; exactly one where there is no cause. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/** What of a run the user is told: its findings, without those that were set aside, and what explains them. */
export type Told = Pick<RuleRun, 'findings' | 'causes'>;

/** What the user is told, place by place, in the order of its first finding. */
export function issuesOf({ findings, causes }: Told): readonly Issue[] {
  const known = new Map(causes.map((cause) => [cause.id, cause]));
  const groups = new Map<string, { readonly cause: Cause | undefined; readonly findings: [Finding, ...Finding[]] }>();
  for (const finding of findings) {
    const cause = finding.cause === undefined ? undefined : known.get(finding.cause);
    const key = cause === undefined ? `finding ${finding.id}` : `cause ${cause.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { cause, findings: [finding] });
    else group.findings.push(finding);
  }
  const taken = new Set<string>();
  return [...groups.values()].map(({ cause, findings: own }) => {
    const severity = gravest(own);
    const id = unused(taken, cause === undefined ? own[0].id : causeKey(cause));
    return cause === undefined ? { id, severity, findings: own } : { id, severity, cause, findings: own };
  });
}

/** How many places and relations of a severity there are to show. */
export interface PlaceCount {
  readonly places: number;
  readonly relations: number;
}

/** How many relations an issue stands for: a cluster of 尾差 counts each of its instances. */
export function relationsIn({ findings }: Issue): number {
  return findings.reduce((sum, { others }) => sum + 1 + others.length, 0);
}

/** In how many places one should look: a cause is one, each instance of a cluster is one. */
export function placesIn(issue: Issue): number {
  return issue.cause === undefined ? relationsIn(issue) : 1;
}

/** What there is of each severity. */
export function placeCounts(issues: readonly Issue[]): ReadonlyMap<Severity, PlaceCount> {
  return new Map(
    SEVERITIES.map((severity) => {
      const own = issues.filter((issue) => issue.severity === severity);
      const places = own.reduce((sum, issue) => sum + placesIn(issue), 0);
      return [severity, { places, relations: own.reduce((sum, issue) => sum + relationsIn(issue), 0) }] as const;
    }),
  );
}

function gravest(findings: readonly Finding[]): Severity {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
}

function causeKey({ cell }: Cause): string {
  return `cause ${cell.table}[${cell.item}].${cell.column}`;
}

function unused(taken: Set<string>, wanted: string): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}#${number}`;
  taken.add(id);
  return id;
}
