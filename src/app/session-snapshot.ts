import type { Book, CellRef, Chart, GoujiError, InputProblem, NarrativeDocument, Refusal, RuleRun, SupplementFinding } from '../model';
import type { FigureSection, PriorMisfit, Supplement, SupplementMisfit } from '../narrative';
import type { Kept } from './kept';
import type { OwnRules } from './own-rules';
import { sorted } from './set-asides';
import type { SetAside, Sorted } from './set-asides';

/** Where the session stands: empty → scanning → ready → stale → scanning, or failed. */
export type SessionPhase = 'empty' | 'scanning' | 'ready' | 'stale' | 'failed';

/** What the sheet 补充数据 gave. */
export interface GivenData {
  readonly supplement: Supplement;
  /** What could not be read of it. */
  readonly problems: readonly InputProblem[];
  /** What of it cannot be right. */
  readonly findings: readonly SupplementFinding[];
  /** Why nothing of it is used, where it is another department's or another year's. */
  readonly misfit?: SupplementMisfit;
}

/** What one check of the workbook brought. */
export interface CheckReport {
  readonly book: Book;
  readonly run: RuleRun;
  /** What of the run is to be told, and what was set aside. */
  readonly sorted: Sorted;
  /** The department's own rules that were checked too, and what of them could not be read. */
  readonly own?: OwnRules;
  /** None where the workbook has no sheet 补充数据. */
  readonly given?: GivenData;
  /** Why last year's accounts are not used, where they are another department's or another year's. */
  readonly priorMisfit?: PriorMisfit;
  /** Last year's accounts, where the workbook itself has them on sheets of their own. */
  readonly priorHere?: Book;
}

/** The report of a run, with what of it was set aside. */
export function reportOf(book: Book, run: RuleRun, asides: readonly SetAside[] = []): CheckReport {
  return { book, run, sorted: sorted(run, asides) };
}

/** Last year's accounts, kept as bound amounts. */
export interface PriorYear {
  readonly fileName: string;
  readonly book: Book;
  /** They stand on sheets of the workbook that is open, and follow what is changed there. */
  readonly here?: true;
}

/** The 情况说明 as it was composed, and what goes with it. */
export interface Narrative {
  readonly document: NarrativeDocument;
  /** The name of the style that it is written in. */
  readonly style: string;
  /** The figures of its captions. */
  readonly charts: readonly Chart[];
  /** 本年, 上年, 增减, 增幅, 占比. */
  readonly figures: readonly FigureSection[];
}

/** Everything that the pane shows, as one immutable value. */
export interface SessionSnapshot {
  readonly phase: SessionPhase;
  readonly workbookName?: string;
  /** The last good check; kept while a newer one runs or fails. */
  readonly report?: CheckReport;
  readonly narrative?: Narrative;
  readonly prior?: PriorYear;
  readonly error?: GoujiError;
  /** Why each sheet was not taken, where no table at all was recognised. */
  readonly refusals?: readonly Refusal[];
  /** Whether findings are marked in the workbook. */
  readonly marking: boolean;
  /** Sheets that could not be marked, such as protected ones. */
  readonly unmarkedSheets: readonly string[];
  /** The id of the issue that the user went to last. */
  readonly currentIssue?: string;
  /** The cell that the user selected last. */
  readonly selection?: CellRef;
  /** The program tells of no changes, so that only the button 检查 sees them. */
  readonly changesUnseen?: true;
  /** What goes with the workbook's file. */
  readonly kept: Kept;
  /** Why it could not be read or written; then nothing of it in the file is touched. */
  readonly keptError?: GoujiError;
}

export type { FigureCell, FigureRow, FigureSection } from '../narrative';
