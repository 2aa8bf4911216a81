import type { Book, BoundCell, Cause, RuleRun, Verdict } from '../model';
import { CATALOGUE } from './catalogue';
import { causesOf } from './causes/causes';
import { Trial } from './causes/trial';
import type { Judged } from './causes/trial';
import { BLANK_CELLS } from './causes/without-figure';
import { changesBetween } from './changes';
import { instancesOf, linesIn } from './instances';
import type { RuleInstance } from './instances';
import { addendsOf, evaluate } from './notation/evaluate';
import type { Evaluation } from './notation/evaluate';
import { cellsRead } from './notation/instance';
import type { Tables } from './notation/instance';
import { tablesOf } from './notation/tables';
import { runFrom, withoutReplaced } from './run';
import type { IdentityRule, Rule } from './rule';
import { signVerdict } from './sign-check';
import { failed, subjects } from './structure/verdicts';
import { blankCells } from './structure/writing';

/** An instance and what it came to. */
interface Evaluated {
  readonly instance: RuleInstance;
  readonly evaluation: Evaluation;
}

/** Which instances read a cell, by the cell's place. */
type Readers = ReadonlyMap<string, readonly number[]>;

/** A book checked by rules, ready to be checked again after an edit at the cost of that edit alone. */
export class BookCheck {
  /** What the rules say of the book. */
  readonly run: RuleRun;
  private readers: Readers | undefined;

  private constructor(
    private readonly book: Book,
    private readonly rules: readonly Rule[],
    private readonly tables: Tables,
    private readonly evaluated: readonly Evaluated[],
    trial: Trial,
    /** How many instances of identities were judged for this check. */
    readonly judgedAnew: number,
  ) {
    const verdicts = withoutReplaced(verdictsOf(book, rules, tables, evaluated));
    // A clean book has nothing to explain, and then nothing need be laid out for it.
    const isClean = verdicts.every(({ outcome }) => outcome.state === 'pass' || outcome.state === 'not-applicable');
    const causes = isClean ? [] : causesOf(book, judgedOf(tables, evaluated, replacedIn(verdicts)), trial);
    this.run = runFrom(book, rules, [...verdicts, ...missingFigureVerdicts(causes)], causes);
  }

  /** Checks a book by every rule. */
  static of(book: Book, rules: readonly Rule[] = CATALOGUE): BookCheck {
    const trial = new Trial();
    const tables = tablesOf(book, trial.inTrial);
    const instances = rules.flatMap((rule) => ('lines' in rule && rule.together !== true ? instancesOf(rule, tables) : []));
    const evaluated = instances.map((instance) => ({ instance, evaluation: judge(instance, tables) }));
    return new BookCheck(book, rules, tables, evaluated, trial, evaluated.length);
  }

  /**
   * The check of the same book after edits: only the instances that read an edited cell are judged
   * again. Where more than amounts changed (a row, a table, a unit), everything is.
   */
  after(book: Book): BookCheck {
    const changes = changesBetween(this.book, book);
    if (changes === undefined) return BookCheck.of(book, this.rules);
    const trial = new Trial();
    const tables = tablesOf(changes.book, trial.inTrial);
    this.readers ??= readersOf(this.evaluated, this.tables);
    const touched = new Set(changes.cells.flatMap((cell) => this.readers?.get(placeOf(cell)) ?? []));
    const evaluated = this.evaluated.map((entry, index) =>
      touched.has(index) ? { instance: entry.instance, evaluation: judge(entry.instance, tables) } : entry,
    );
    const next = new BookCheck(changes.book, this.rules, tables, evaluated, trial, touched.size);
    next.readers = this.readers;
    return next;
  }
}

/**
 * Runs every rule on a book.
 * @returns a verdict for each instance, their counts, and what to tell the user
 */
export function checkBook(book: Book, rules: readonly Rule[] = CATALOGUE): RuleRun {
  return BookCheck.of(book, rules).run;
}

function judge({ rule, line, binding }: RuleInstance, tables: Tables): Evaluation {
  return evaluate(line, tables, binding, rule.weight);
}

function placeOf({ table, item, column }: BoundCell): string {
  return `${table}[${item}].${column}`;
}

/** A condition is read too: when it turns, so may the verdict. */
function readersOf(evaluated: readonly Evaluated[], tables: Tables): Readers {
  const readers = new Map<string, number[]>();
  for (const [index, { instance }] of evaluated.entries()) {
    for (const cell of cellsRead(instance.line, tables, instance.binding)) {
      const place = placeOf(cell);
      const known = readers.get(place);
      if (known === undefined) readers.set(place, [index]);
      else known.push(index);
    }
  }
  return readers;
}

/** In the order of the rules, with one verdict for a rule of which a table is absent. */
function verdictsOf(book: Book, rules: readonly Rule[], tables: Tables, evaluated: readonly Evaluated[]): readonly Verdict[] {
  const byRule = new Map<Rule, Evaluated[]>();
  for (const entry of evaluated) {
    const known = byRule.get(entry.instance.rule);
    if (known === undefined) byRule.set(entry.instance.rule, [entry]);
    else known.push(entry);
  }
  return rules.flatMap((rule) => ('lines' in rule ? verdictsOfIdentity(rule, tables, byRule.get(rule) ?? []) : rule.check(book)));
}

function verdictsOfIdentity(rule: IdentityRule, tables: Tables, evaluated: readonly Evaluated[]): readonly Verdict[] {
  const lines = linesIn(rule, tables);
  const signs = rule.together === true && lines.length > 0 ? [signVerdict(rule, lines, tables)] : [];
  const judged = rule.together === true ? signs : evaluated.map(verdictOf);
  if (lines.length === rule.lines.length) return judged;
  // A name of its own: the sign checks of 06 and 07 are one instance, 07 may be absent.
  const absent: Verdict = {
    rule: rule.id,
    instance: `${rule.id} 缺表`,
    outcome: { state: 'not-applicable', reason: 'table-absent' },
    cells: [],
  };
  return [...judged, absent];
}

function verdictOf({ instance, evaluation }: Evaluated): Verdict {
  const { rule, name, binding } = instance;
  const { outcome, cells } = evaluation;
  const { row, column } = binding;
  if (row === undefined || column === undefined) return { rule: rule.id, instance: name, outcome, cells };
  const subject = { table: row.table, item: row.item.key, column: column.column.key };
  return { rule: rule.id, instance: name, subject, outcome, cells };
}

/** A blank that the other figures say must hold money is an error, and no mere gap. */
function missingFigureVerdicts(causes: readonly Cause[]): readonly Verdict[] {
  return causes.flatMap(({ cell, suggested }) => {
    if (cell.reading.kind !== 'blank' || cell.reading.asZero || suggested === undefined) return [];
    const about = `${cell.table}[${cell.item}].${cell.column}`;
    const finding = { code: 'missing-figure', value: suggested.fen, step: suggested.step, cells: subjects([cell]), formula: blankCells.statement } as const;
    return [failed(BLANK_CELLS, about, 'error', finding)];
  });
}

function replacedIn(verdicts: readonly Verdict[]): ReadonlySet<string> {
  const replaced = verdicts.filter(({ outcome }) => outcome.state === 'not-applicable' && outcome.reason === 'replaced');
  return new Set(replaced.map(({ instance }) => instance));
}

/** What weighs figures against each other, for finding causes; what another rule explains needs none. */
function judgedOf(tables: Tables, evaluated: readonly Evaluated[], replaced: ReadonlySet<string>): readonly Judged[] {
  const judged: Judged[] = [];
  for (const { instance, evaluation } of evaluated) {
    const { line, name } = instance;
    if (evaluation.sides === undefined || replaced.has(name)) continue;
    judged.push({
      instance: name,
      outcome: evaluation.outcome,
      isEquation: line.relation.relator === '=' || line.relation.relator === '≡',
      cells: evaluation.cells,
      addends: () => addendsOf(evaluation),
      again: () => judge(instance, tables).outcome,
    });
  }
  return judged;
}
