import { addToList, meaningOf } from '../model';
import type { Book, BoundCell, CellRelation, RuleRun } from '../model';
import { CATALOGUE } from './catalogue';
import { relationsOf } from './cell-relations';
import { changesBetween } from './changes';
import type { Changes } from './changes';
import { judge, linesIn } from './instances';
import type { RuleInstance } from './instances';
import { withIdleVerdict, withoutIdleVerdict } from './idle-rules';
import { cellsRead } from './notation/instance';
import { tablesOf, tablesWith } from './notation/tables';
import type { Tables } from './notation/tables';
import type { IdentityRule, Rule, StructureRule } from './rule';
import { ListedVerdicts } from './rule-verdicts';
import type { RuleVerdicts } from './rule-verdicts';
import { Run } from './run';
import { signVerdict } from './sign-check';
import { tableAbsent } from './structure/verdicts';
import { SweptVerdicts, verdictOf } from './swept-verdicts';

/** The instances of rules that read a cell, by the cell's place: which rule, and which of its instances. */
type Readers = ReadonlyMap<string, readonly (readonly [rule: number, instance: number])[]>;

/** A book checked by rules, ready to be checked again after an edit at the cost of that edit alone. */
export class BookCheck {
  /** What the rules say of the book. */
  readonly run: RuleRun;
  private readers: Readers | undefined;
  private instances: ReadonlyMap<string, RuleInstance> | undefined;

  private constructor(
    /** As it was recognised, with the objects of the check before wherever an edit changed nothing. */
    readonly book: Book,
    private readonly tables: Tables,
    private readonly judged: readonly RuleVerdicts[],
    /** How many instances of identities were judged for this check. */
    readonly judgedAnew: number,
  ) {
    this.run = new Run(book, tables, judged);
  }

  /** Checks a book by every rule. */
  static of(book: Book, rules: readonly Rule[] = CATALOGUE): BookCheck {
    const tables = tablesOf(book);
    const judged = rules.map((rule) => ('lines' in rule ? judgeIdentity(rule, tables) : new ListedVerdicts(rule, rule.check(book))));
    const instances = judged.reduce((sum, entry) => sum + entry.instanceCount, 0);
    return new BookCheck(book, tables, judged, instances);
  }

  /**
   * The check of the same book after edits: only the instances that read an edited cell are judged
   * again. Where more than amounts changed (a row, a table, a unit), everything is.
   */
  after(book: Book): BookCheck {
    const changes = changesBetween(this.book, book);
    return changes === undefined ? BookCheck.of(book, this.judged.map(({ rule }) => rule)) : this.afterEdits(changes);
  }

  /** The check after edits of these amounts. */
  afterEdits({ book, cells }: Changes): BookCheck {
    const tables = tablesWith(this.tables, cells);
    const readers = (this.readers ??= readersOf(this.judged, this.tables));
    const touched = new Map<number, Set<number>>();
    for (const [rule, instance] of cells.flatMap((cell) => readers.get(meaningOf(cell)) ?? [])) {
      touched.set(rule, (touched.get(rule) ?? new Set()).add(instance));
    }
    const edited = new Set(cells.map(({ table }) => table));
    let judgedAnew = 0;
    const judged = this.judged.map((entry, at) => {
      const { rule } = entry;
      if (!('lines' in rule)) return rule.reads?.some((code) => edited.has(code)) === false ? entry : askedAgain(rule, entry, book);
      const instances = touched.get(at);
      if (rule.together === true) return linesIn(rule, tables).some((line) => line.tables.some((code) => edited.has(code))) ? judgeIdentity(rule, tables) : entry;
      if (instances === undefined) return entry;
      judgedAnew += instances.size;
      return judgedAgain(rule, entry, instances, tables);
    });
    const next = new BookCheck(book, tables, judged, judgedAnew);
    next.readers = readers;
    return next;
  }

  /** Every relation that reads a cell of the book, whether or not it holds. */
  relationsOf(cell: BoundCell): readonly CellRelation[] {
    this.instances ??= new Map(this.judged.flatMap(({ instances }) => instances.map((instance) => [instance.name, instance] as const)));
    return relationsOf(cell, this.run.verdicts, this.judged.map(({ rule }) => rule), this.instances, this.tables);
  }
}

/**
 * Runs every rule on a book.
 * @returns a verdict for each instance, their counts, and what to tell the user
 */
export function checkBook(book: Book, rules: readonly Rule[] = CATALOGUE): RuleRun {
  return BookCheck.of(book, rules).run;
}

/** With one verdict more for a rule of which a table is absent. */
function judgeIdentity(rule: IdentityRule, tables: Tables): RuleVerdicts {
  const lines = linesIn(rule, tables);
  const absent = lines.length === rule.lines.length ? [] : [tableAbsent(rule.id)];
  if (rule.together === true) {
    return new ListedVerdicts(rule, [...(lines.length > 0 ? [signVerdict(rule, lines, tables)] : []), ...absent]);
  }
  return withIdleVerdict(rule, new SweptVerdicts(rule, tables, absent));
}

/** A rule that says what it said before says it in the same list. */
function askedAgain(rule: StructureRule, entry: RuleVerdicts, book: Book): RuleVerdicts {
  const verdicts = rule.check(book);
  return verdicts === entry.verdicts ? entry : new ListedVerdicts(rule, verdicts);
}

function judgedAgain(rule: IdentityRule, { verdicts, instances }: RuleVerdicts, touched: ReadonlySet<number>, tables: Tables): RuleVerdicts {
  const again = withoutIdleVerdict(verdicts);
  for (const index of touched) {
    const instance = instances[index];
    if (instance !== undefined) again[index] = verdictOf(instance, judge(instance, tables));
  }
  return withIdleVerdict(rule, new ListedVerdicts(rule, again, instances));
}

/** A condition is read too: when it turns, so may the verdict. */
function readersOf(judged: readonly RuleVerdicts[], tables: Tables): Readers {
  const readers = new Map<string, (readonly [number, number])[]>();
  for (const [rule, { instances }] of judged.entries()) {
    for (const [index, { line, binding }] of instances.entries()) {
      for (const cell of cellsRead(line, tables, binding)) {
        addToList(readers, meaningOf(cell), [rule, index]);
      }
    }
  }
  return readers;
}
