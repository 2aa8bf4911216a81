import type { Finding, RuleRun } from '../model';
import type { Issue, Told } from '../text/zh-CN';
import { fingerprintOf } from './fingerprint';

/** An issue that the user looked into and set aside (搁置), with the reason, and whose word it is. */
export interface SetAside {
  /** The issue's id. */
  readonly issue: string;
  /** What it said, for the list of what is set aside. */
  readonly title: string;
  readonly reason: string;
  /** Who said so; empty where nobody was named. */
  readonly by: string;
  /** When, as 2024-03-01T08:30:00.000Z. */
  readonly at: string;
  /** The findings it covers, by id, and the numbers that they had. */
  readonly covers: Readonly<Record<string, string>>;
}

/** What of a run is still to be told, and what became of the things set aside. */
export interface Sorted {
  readonly told: Told;
  /** Set aside and unchanged since. */
  readonly standing: readonly SetAside[];
  /** One of their numbers changed, so that they hold no longer. */
  readonly lapsed: readonly SetAside[];
  /** The matter is settled: nothing of the kind is found any more. */
  readonly settled: readonly SetAside[];
}

/** Sets an issue aside. */
export function setAside({ id, findings }: Issue, title: string, reason: string, by: string, at: Date): SetAside {
  const covers = Object.fromEntries(findings.map((finding) => [finding.id, fingerprintOf(finding)]));
  return { issue: id, title, reason, by, at: at.toISOString(), covers };
}

/** Takes out of a run what was set aside and stands as it stood then. */
export function sorted(run: RuleRun, asides: readonly SetAside[]): Sorted {
  const found = new Map(run.findings.map((finding) => [finding.id, finding]));
  const stateOf = ({ covers }: SetAside): 'standing' | 'lapsed' | 'settled' => {
    const left = Object.entries(covers).flatMap(([id, before]) => {
      const finding = found.get(id);
      return finding === undefined ? [] : [fingerprintOf(finding) === before];
    });
    if (left.length === 0) return 'settled';
    return left.every((isAsBefore) => isAsBefore) ? 'standing' : 'lapsed';
  };
  const inState = (state: ReturnType<typeof stateOf>): readonly SetAside[] => asides.filter((aside) => stateOf(aside) === state);
  const standing = inState('standing');
  const covered = new Set(standing.flatMap(({ covers }) => Object.keys(covers)));
  const isTold = ({ id }: Finding): boolean => !covered.has(id);
  const told = covered.size === 0 ? run : { findings: run.findings.filter(isTold), causes: run.causes };
  return { told, standing, lapsed: inState('lapsed'), settled: inState('settled') };
}
