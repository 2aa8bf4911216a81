import type { Host, WriteReceipt, WriteRequest } from '../hosts/host';
import { cellsOf, GoujiError } from '../model';
import type { Book, BoundCell, CellRef, CellRelation, LaidOutSheet, Mark, Sheet } from '../model';
import { isChartSheet, isFigureSheet, layOutCharts, layOutFigures, layOutSupplement, NO_SUPPLEMENT, ownStyleName } from '../narrative';
import type { FigureSheetMode } from '../narrative';
import { recognise } from '../recognise';
import type { Issue } from '../text/zh-CN';
import { issueAt } from './issue-order';
import { fittingPrior, Judging, NothingRecognised } from './judging';
import { NOTHING_KEPT } from './kept';
import type { Kept } from './kept';
import { KeptInFile } from './kept-in-file';
import { requestFor } from './laid-out-request';
import { marksFor } from './marks';
import { editedDocument } from './narrative-edits';
import type { Edit } from './narrative-edits';
import { narrativeOf } from './narrative-of';
import { byPurpose } from './own-sheets';
import { styleOf } from './own-styles';
import { asItStands } from './prior-here';
import { packPrior, unpackPrior } from './prior-packing';
import type { PriorYear, SessionSnapshot } from './session-snapshot';
import { setAside, sorted } from './set-asides';
import type { SetAside } from './set-asides';

const EMPTY: SessionSnapshot = { phase: 'empty', marking: false, unmarkedSheets: [], kept: NOTHING_KEPT };

/** The parts of a snapshot that change; one that is undefined is taken away. */
type Change = { [K in keyof SessionSnapshot]?: SessionSnapshot[K] | undefined };

/**
 * One workbook's session: the state machine that pane, workbench and tests drive. Each run
 * carries a generation, so that a newer run supersedes an older one that is still under way.
 */
export class Session {
  private state: SessionSnapshot = EMPTY;
  private generation = 0;
  /** The user may type while a scan is under way; what it brings is then stale at once. */
  private changedWhileScanning = false;
  private judging = new Judging();
  private file: KeptInFile;
  /** The file whose state was taken over. */
  private taken: KeptInFile | undefined;
  /** What is marked now; the same marks need not be made again. */
  private marked: readonly Mark[] | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly host: Host) {
    this.file = new KeptInFile(host);
  }

  /** The present state; the same object until something changes. */
  readonly snapshot = (): SessionSnapshot => this.state;

  /** Calls back after each change of the snapshot; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Whether formulas that are written come to something; elsewhere they would stand as their own text. */
  get calculates(): boolean {
    return this.host.kind === 'excel';
  }

  /** Reads the workbook, recognises its tables, runs every rule and composes the text. */
  async check(): Promise<void> {
    this.marked = undefined;
    await this.scan(() => this.host.readSheets());
  }

  /** Checks what changed since the last reading; does nothing before the first check. */
  async recheck(): Promise<void> {
    const before = this.judging.sheets;
    if (before !== undefined) await this.scan(() => this.host.readChanged(), before);
  }

  /** Shows a cell in the workbook; `issue` becomes the current one. */
  async reveal(ref: CellRef, issue?: string): Promise<void> {
    if (issue !== undefined) this.change({ currentIssue: issue });
    await this.guarded(() => this.host.reveal(ref));
  }

  /** To be called when the user selected a cell: what it is marked for becomes the current issue. */
  readonly cellSelected = (ref: CellRef): void => {
    const { report, marking, currentIssue } = this.state;
    const issue = report === undefined || !marking ? undefined : issueAt(report.sorted.told, ref, currentIssue);
    this.change({ selection: ref, ...(issue === undefined ? {} : { currentIssue: issue.id }) });
  };

  /** Asks the workbook which cell is selected, where selections are not told of. */
  async askSelection(): Promise<void> {
    await this.guarded(async () => {
      const ref = await this.host.selectedCell();
      if (ref !== undefined) this.cellSelected(ref);
    });
  }

  /** Every relation that reads the cell at a place (本单元格的勾稽关系); undefined where no amount of the tables stands there. */
  relationsAt(ref: CellRef): { readonly cell: BoundCell; readonly relations: readonly CellRelation[] } | undefined {
    const cell = this.state.report === undefined ? undefined : cellAt(this.state.report.book, ref);
    return cell === undefined ? undefined : { cell, relations: this.judging.relationsOf(cell) };
  }

  /** Takes over the department's own rules, a line each, keeps them in the file and checks the workbook with them. */
  async setOwnRules(text: string): Promise<void> {
    await this.keep((kept) => ({ ...kept, ownRules: text }));
    await this.check();
  }

  /** Turns marks in the workbook on or off; off leaves no trace. */
  async setMarking(marking: boolean): Promise<void> {
    this.change({ marking });
    await this.guarded(() => (marking ? this.mark() : this.unmark()));
  }

  /**
   * Takes last year's accounts from another workbook's sheets, and keeps their amounts in the file.
   * @throws GoujiError NO_TABLE where no table is recognised in them
   */
  async loadPrior(fileName: string, sheets: readonly Sheet[]): Promise<void> {
    const book = recognise(byPurpose(sheets).tables);
    if (book.tables.length === 0) throw new GoujiError('NO_TABLE', { file: fileName });
    await this.takePrior({ fileName, book });
  }

  /** Takes last year's accounts from the workbook's own sheets, where it has them; see CheckReport.priorHere. */
  async takePriorHere(): Promise<void> {
    const { report, workbookName: fileName = '' } = this.state;
    if (report?.priorHere !== undefined) await this.takePrior({ fileName, book: report.priorHere, here: true });
  }

  /** Writes the text in another style, and keeps that in the file. */
  async setStyle(style: string): Promise<void> {
    await this.keep((kept) => ({ ...kept, style }));
    this.composeAnew();
  }

  /**
   * Takes over the style of one's own that is made from a base, keeps it in the file and writes the text in it.
   * @param text its data; undefined takes it away, and the text is written as the base says it
   */
  async setOwnStyle(base: string, text: string | undefined): Promise<void> {
    const own = ownStyleName(base);
    await this.keep(({ ownStyles, ...kept }) => {
      const others = Object.entries(ownStyles ?? {}).filter(([name]) => name !== own);
      const next = Object.fromEntries(text === undefined ? others : [...others, [own, text]]);
      return { ...kept, style: text === undefined ? base : own, ...(Object.keys(next).length === 0 ? {} : { ownStyles: next }) };
    });
    this.composeAnew();
  }

  /** Puts a person's words in place of a paragraph; undefined brings the composed one back. */
  async edit(key: string, edit: Edit | undefined): Promise<void> {
    await this.keep((kept) => {
      const others = Object.fromEntries(Object.entries(kept.edits ?? {}).filter(([other]) => other !== key));
      return { ...kept, edits: edit === undefined ? others : { ...others, [key]: edit } };
    });
  }

  /** Sets an issue aside with a reason; it is told again as soon as one of its numbers changes. */
  async setAside(issue: Issue, title: string, reason: string, by: string): Promise<void> {
    const aside = setAside(issue, title, reason, by, new Date());
    await this.keep((kept) => ({ ...kept, by, asides: [...withoutIssue(kept.asides, issue.id), aside] }));
  }

  /** Tells an issue again that was set aside. */
  async restore(issue: string): Promise<void> {
    await this.keep((kept) => ({ ...kept, asides: withoutIssue(kept.asides, issue) }));
  }

  /**
   * Writes the sheet 补充数据 with what is known filled in, and shows it. What was given there stays; where some of it
   * could not be read, or it is another department's or year's, nothing is written, so that nothing is lost or taken for
   * these accounts'.
   */
  async writeSupplement(): Promise<void> {
    const { report, narrative, prior } = this.state;
    if (report === undefined || narrative === undefined) return;
    const { book, given } = report;
    if (given !== undefined && (given.problems.length > 0 || given.misfit !== undefined)) return;
    const { document } = narrative;
    const sheet = layOutSupplement({ book, prior: fittingPrior(book, prior), supplement: given?.supplement ?? NO_SUPPLEMENT, document });
    await this.guarded(() => this.write(sheet, given === undefined ? 'nothing' : 'sheet'));
    await this.recheck();
  }

  /** Writes the table of shares and changes to a sheet of its own, and shows it. */
  async writeFigures(mode: FigureSheetMode): Promise<void> {
    const { report, narrative, kept } = this.state;
    if (report === undefined || narrative === undefined) return;
    const sheet = layOutFigures(narrative.figures, report.book, mode, styleOf(kept).rateDecimals);
    await this.guarded(() => this.writeOver(sheet, isFigureSheet));
  }

  /**
   * Writes the figures of the text to a sheet of their own, with native charts where the program draws them, and shows
   * it. What we wrote there before is replaced; a person's own sheet of that name is not.
   * @returns what came of it; undefined where nothing was written
   */
  async writeCharts(): Promise<WriteReceipt | undefined> {
    const { report, narrative } = this.state;
    if (report === undefined || narrative === undefined) return undefined;
    let receipt: WriteReceipt | undefined;
    await this.guarded(async () => {
      receipt = await this.writeOver(layOutCharts(narrative.charts, report.book), isChartSheet);
    });
    return receipt;
  }

  /**
   * The 情况说明 as a Word file, with what a person wrote in it.
   * @param appendix whether the tables go with it (第五部分 附表)
   * @returns undefined where there is no text yet
   */
  async wordFile(appendix: boolean): Promise<Uint8Array | undefined> {
    const { report, narrative, kept } = this.state;
    if (report === undefined || narrative === undefined) return undefined;
    const { book } = report;
    // Only who asks for Word waits for its library.
    const { wordFile } = await import('../output/docx');
    return wordFile({
      narrative: editedDocument(narrative.document, kept.edits ?? {}),
      charts: narrative.charts,
      creator: book.department ?? '',
      ...(appendix ? { appendix: { book, sheets: byPurpose(this.judging.sheets ?? []).tables } } : {}),
    });
  }

  /** To be called when the workbook's content changed: what is shown no longer holds for sure. */
  readonly workbookChanged = (): void => {
    if (this.state.phase === 'scanning') this.changedWhileScanning = true;
    if (this.state.phase === 'ready') this.change({ phase: 'stale' });
  };

  /** To be called where the program cannot tell of changes. */
  changesUnseen(): void {
    this.change({ changesUnseen: true });
  }

  /** Forgets the workbook, for another one. */
  reset(): void {
    this.generation += 1;
    this.judging = new Judging();
    this.file = new KeptInFile(this.host);
    this.marked = undefined;
    const { marking, kept } = this.state;
    this.state = { ...EMPTY, marking, kept: { ...NOTHING_KEPT, ...ofTheDepartment(kept) } };
    this.change({});
  }

  /** @param before the sheets that need not be judged again, if these are read */
  private async scan(read: () => Promise<readonly Sheet[]>, before?: readonly Sheet[]): Promise<void> {
    const generation = ++this.generation;
    this.changedWhileScanning = false;
    this.change({ phase: 'scanning', error: undefined, refusals: undefined });
    const finished = await this.guarded(async () => {
      const workbookName = await this.host.workbookName();
      const sheets = await read();
      await this.readKept();
      if (generation !== this.generation) return;
      if (sheets !== before) this.judge(workbookName, sheets);
      this.change({ phase: this.changedWhileScanning ? 'stale' : 'ready', workbookName, error: undefined });
    });
    if (generation !== this.generation) return;
    if (!finished) this.change({ phase: 'failed' });
    if (finished && this.state.marking) await this.guarded(() => this.mark());
  }

  /** Last year's accounts are used at once, and kept in the file. */
  private async takePrior(prior: PriorYear): Promise<void> {
    const { book, ...from } = prior;
    this.change({ prior });
    await this.keep((kept) => ({ ...kept, prior: { ...from, packed: packPrior(book) } }));
    const { sheets: judged } = this.judging;
    if (judged !== undefined) this.judge(this.state.workbookName ?? '', judged);
  }

  private judge(fileName: string, sheets: readonly Sheet[]): void {
    try {
      const report = this.judging.report(fileName, sheets, this.state.kept, this.state.prior);
      this.change({ report, prior: asItStands(this.state.prior, report.priorHere) });
    } catch (cause) {
      if (cause instanceof NothingRecognised) this.change({ refusals: cause.refusals });
      throw cause;
    }
    this.composeAnew();
  }

  private composeAnew(): void {
    const { report, prior, kept } = this.state;
    if (report === undefined) return;
    this.change({ narrative: narrativeOf(report.book, prior?.book, styleOf(kept), report.given?.supplement) });
  }

  /** What the file keeps becomes the session's; what cannot be read stays untouched there, and the check goes on without it. */
  private async readKept(): Promise<void> {
    const { file } = this;
    if (this.taken === file) return;
    try {
      const kept = await file.read();
      if (file !== this.file || this.taken === file) return;
      this.taken = file;
      const prior = kept.prior === undefined ? undefined : unpacked(kept.prior);
      this.change({ kept: { ...ofTheDepartment(this.state.kept), ...kept }, prior: this.state.prior ?? prior });
    } catch (cause) {
      this.change({ keptError: asGoujiError(cause) });
    }
  }

  /** Shows at once what is kept, and writes it to the file. */
  private async keep(next: (kept: Kept) => Kept): Promise<void> {
    await this.readKept();
    const kept = next(this.state.kept);
    const { report } = this.state;
    this.change({ kept, ...(report === undefined ? {} : { report: { ...report, sorted: sorted(report.run, kept.asides) } }) });
    try {
      await this.file.write(kept);
      this.change({ keptError: undefined });
    } catch (cause) {
      this.change({ keptError: asGoujiError(cause) });
    }
    if (this.state.marking) await this.guarded(() => this.mark());
  }

  /** Writes a sheet in the place of the one that we wrote before; a person's own of that name is not replaced. */
  private async writeOver(sheet: LaidOutSheet, isOurs: (sheet: Sheet) => boolean): Promise<WriteReceipt> {
    const sheets = await this.host.readChanged();
    return this.write(sheet, sheets.some(isOurs) ? 'sheet' : 'nothing');
  }

  private async write(sheet: LaidOutSheet, replaces: WriteRequest['replaces']): Promise<WriteReceipt> {
    const receipt = await this.host.write(requestFor(sheet, replaces));
    await this.reveal({ sheet: sheet.name, row: 0, column: 0 });
    return receipt;
  }

  private async mark(): Promise<void> {
    const { report } = this.state;
    if (report === undefined) return;
    const marks = marksFor(report.sorted.told);
    if (this.marked !== undefined && areSame(marks, this.marked)) return;
    this.marked = undefined;
    const receipt = await this.host.mark(marks);
    this.marked = marks;
    this.change({ unmarkedSheets: receipt.unmarkedSheets });
  }

  private async unmark(): Promise<void> {
    this.marked = undefined;
    await this.host.clearMarks();
    this.change({ unmarkedSheets: [] });
  }

  /**
   * Runs a step; what it throws becomes the session's error, unless a newer run has begun.
   * @returns whether the step ran through
   */
  private async guarded(step: () => Promise<unknown>): Promise<boolean> {
    const { generation } = this;
    try {
      await step();
      return true;
    } catch (cause) {
      if (generation === this.generation) this.change({ error: asGoujiError(cause) });
      return false;
    }
  }

  private change(part: Change): void {
    const entries = Object.entries({ ...this.state, ...part }).filter(([, value]) => value !== undefined);
    this.state = Object.fromEntries(entries) as unknown as SessionSnapshot;
    for (const listener of this.listeners) listener();
  }
}

function cellAt({ tables }: Book, { sheet, row, column }: CellRef): BoundCell | undefined {
  return tables
    .filter((table) => table.sheet === sheet)
    .flatMap(cellsOf)
    .find(({ ref }) => ref.row === row && ref.column === column);
}

function areSame(one: readonly Mark[], other: readonly Mark[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function asGoujiError(cause: unknown): GoujiError {
  return cause instanceof GoujiError ? cause : new GoujiError('HOST_FAILED', {}, { cause });
}

/** A department's own rules and wordings hold for its other workbooks too, as long as these bring none. */
function ofTheDepartment({ ownRules, ownStyles }: Kept): Pick<Kept, 'ownRules' | 'ownStyles'> {
  return { ...(ownRules === undefined ? {} : { ownRules }), ...(ownStyles === undefined ? {} : { ownStyles }) };
}

function unpacked({ packed, ...from }: NonNullable<Kept['prior']>): PriorYear {
  return { ...from, book: unpackPrior(packed) };
}

function withoutIssue(asides: readonly SetAside[], issue: string): readonly SetAside[] {
  return asides.filter((aside) => aside.issue !== issue);
}
