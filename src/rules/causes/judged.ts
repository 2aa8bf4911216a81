import type { BoundCell, Outcome } from '../../model';
import { judge } from '../instances';
import { addendsOf } from '../notation/evaluate';
import type { Addend } from '../notation/evaluate';
import type { Tables } from '../notation/tables';
import type { RuleVerdicts } from '../rule-verdicts';
import type { Trial } from './trial';

/** An instance that can be judged again while a trial is on. */
export interface Judged {
  readonly instance: string;
  readonly outcome: Outcome;
  /** Only an equation tells what a cell should hold; an inequality merely holds or not. */
  readonly isEquation: boolean;
  readonly cells: readonly BoundCell[];
  readonly addends: () => readonly Addend[];
  /** The outcome as things stand in the trial. */
  readonly again: () => Outcome;
}

/**
 * What weighs figures against each other, for finding causes; what another rule explains, or does not apply, needs none.
 * @param tables as the sheets have them; in the trial they stand otherwise
 */
export function judgedFrom(judged: readonly RuleVerdicts[], tables: Tables, trial: Trial): readonly Judged[] {
  return judged.flatMap(({ verdicts, instances }) =>
    verdicts.flatMap((verdict, index) => {
      const instance = instances[index];
      if (instance === undefined || verdict.outcome.state === 'not-applicable') return [];
      const { line, binding, name } = instance;
      return [
        {
          instance: name,
          outcome: verdict.outcome,
          isEquation: line.relation.relator === '=' || line.relation.relator === '≡',
          cells: verdict.cells,
          addends: () => addendsOf(line, tables, binding) ?? [],
          again: () => judge(instance, trial.tables).outcome,
        },
      ];
    }),
  );
}
