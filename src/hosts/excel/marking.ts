import { GoujiError } from '../../model';
import type { Mark } from '../../model';
import type { MarkReceipt } from '../host';
import { isCode } from './error-mapping';
import type { Batch } from './excel-queue';
import { bySheet, ruleAreas, sameAreas } from './held-marks';
import type { HeldSheet, RuleArea } from './held-marks';
import { halvesOf, inHalves } from './in-halves';
import { addMarkRule } from './mark-rule';
import { OurRules } from './our-rules';
import type { TaggedSheet } from './our-rules';
import { secondLook } from './second-look';

/** What is to be done on one sheet. */
interface SheetWork {
  readonly name: string;
  readonly id: string;
  readonly worksheet: Excel.Worksheet;
  /** Our rules to be taken away. */
  readonly ruleIds: readonly string[];
  readonly areas: readonly RuleArea[];
}

function queueRemoval({ worksheet, ruleIds }: Pick<SheetWork, 'worksheet' | 'ruleIds'>): void {
  const formats = worksheet.getRange().conditionalFormats;
  for (const id of ruleIds) formats.getItem(id).delete();
}

/** Our marks in one workbook: what was left there, and how it is replaced and removed. */
export class Marking {
  private readonly ours = new OurRules();
  private held: ReadonlyMap<string, HeldSheet> | undefined;

  /** Looks for everything again next time: rules may have been copied, pasted or deleted by hand. */
  forget(): void {
    this.held = undefined;
  }

  /**
   * Replaces our earlier marks by these: three round trips, or one where this run knows what it left, or none where
   * that is what is wanted. Protected sheets are left alone and named in the receipt; no protection is ever taken
   * off. Where it fails, what was done is taken back as far as Excel lets us.
   */
  async mark(marks: readonly Mark[], batch: Batch): Promise<MarkReceipt> {
    const wanted = new Map([...bySheet(marks)].map(([name, own]) => [name, ruleAreas(own)]));
    if (await this.markHeld(wanted, batch)) return { unmarkedSheets: [] };
    try {
      return await secondLook((again) => this.markAfterLook(wanted, batch, again));
    } catch (cause) {
      await this.tidy(batch, cause);
      throw cause;
    }
  }

  /**
   * Removes our marks and nothing else: three round trips, two where there is none.
   * @throws GoujiError PROTECTED_SHEET where a sheet was protected after it had been marked; all others are cleared
   */
  async clear(batch: Batch): Promise<void> {
    this.held = undefined;
    await secondLook((again) => this.clearAfterLook(batch, again));
  }

  /** Changes the sheets whose marks are others now, by the ids of the rules there. @returns whether that was possible */
  private async markHeld(wanted: ReadonlyMap<string, readonly RuleArea[]>, batch: Batch): Promise<boolean> {
    const { held } = this;
    if (held === undefined || [...wanted.keys()].some((name) => !held.has(name))) return false;
    const { worksheets } = batch.context.workbook;
    const work = [...held].flatMap(([name, { id, ruleIds, areas: before }]): readonly SheetWork[] => {
      const areas = wanted.get(name) ?? [];
      return sameAreas(areas, before) ? [] : [{ name, id, worksheet: worksheets.getItem(id), ruleIds, areas }];
    });
    try {
      await this.write(work, batch, held);
      return true;
    } catch (cause) {
      if (!isCode(cause, 'SHEET_GONE', 'PROTECTED_SHEET', 'HOST_FAILED')) {
        await this.tidy(batch, cause);
        throw cause;
      }
      this.ours.suspect();
      return false;
    }
  }

  private async markAfterLook(wanted: ReadonlyMap<string, readonly RuleArea[]>, batch: Batch, again: boolean): Promise<MarkReceipt> {
    if (again) this.ours.suspect();
    const sheets = await this.ours.find(batch, !again);
    const names = new Set(sheets.map(({ worksheet }) => worksheet.name));
    const unmarked = new Set([...wanted.keys()].filter((name) => !names.has(name)));
    const work: SheetWork[] = [];
    for (const { worksheet, ruleIds, locked } of sheets) {
      const { id, name } = worksheet;
      const areas = wanted.get(name) ?? [];
      if (areas.length + ruleIds.length === 0) continue;
      if (locked) unmarked.add(name);
      else work.push({ id, name, worksheet, ruleIds, areas });
    }
    const left = again ? await this.removeApart(work, batch) : work;
    for (const { name, ruleIds } of left) if (again && ruleIds.length > 0) unmarked.add(name);
    const idle = sheets.map(({ worksheet }): [string, HeldSheet] => [worksheet.name, { id: worksheet.id, ruleIds: [], areas: [] }]);
    await this.write(left.map((sheet) => (again ? { ...sheet, ruleIds: [] } : sheet)), batch, new Map(idle));
    // What could not be marked is looked at anew each time: its protection may have been taken off.
    if (unmarked.size > 0) this.held = undefined;
    return { unmarkedSheets: [...unmarked] };
  }

  /** One round trip, or more where Excel finds that too much. @param held what is on the other sheets */
  private async write(work: readonly SheetWork[], { sync }: Batch, held: ReadonlyMap<string, HeldSheet>): Promise<void> {
    this.held = undefined;
    const now = new Map(held);
    const send = async (part: readonly SheetWork[]): Promise<void> => {
      const added = part.map((sheet) => {
        queueRemoval(sheet);
        return sheet.areas.map(({ addresses, look }) => addMarkRule(sheet.worksheet, addresses, look));
      });
      await sync();
      for (const [index, { name, id, areas }] of part.entries()) {
        now.set(name, { id, areas, ruleIds: (added[index] ?? []).map((rule) => rule.id) });
      }
    };
    if (work.length > 0) await inHalves(work, send, halvesOf, 0);
    this.held = now;
  }

  private async clearAfterLook(batch: Batch, again: boolean): Promise<void> {
    const marked = (await this.ours.find(batch, !again)).filter(({ ruleIds }) => ruleIds.length > 0);
    const free = marked.filter(({ locked }) => !locked);
    await this.remove(free, batch, again);
    const locked = marked.find((sheet) => sheet.locked);
    if (locked !== undefined) throw new GoujiError('PROTECTED_SHEET', { sheet: locked.worksheet.name });
  }

  private async remove(sheets: readonly TaggedSheet[], batch: Batch, apart: boolean): Promise<void> {
    if (apart) {
      const work = sheets.map(({ worksheet, ruleIds }) => ({ id: worksheet.id, name: worksheet.name, worksheet, ruleIds, areas: [] }));
      const left = (await this.removeApart(work, batch)).find(({ ruleIds }) => ruleIds.length > 0);
      if (left !== undefined) throw new GoujiError('HOST_FAILED', { sheet: left.name });
    } else if (sheets.length > 0) {
      for (const sheet of sheets) queueRemoval(sheet);
      await batch.sync();
    }
  }

  /**
   * Rule by rule, for the one whose deletion Excel refuses (office-js issue 5222).
   * @returns the work with the rules that are still there
   */
  private async removeApart(work: readonly SheetWork[], { sync }: Batch): Promise<readonly SheetWork[]> {
    const left: SheetWork[] = [];
    for (const sheet of work) {
      const stuck: string[] = [];
      for (const id of sheet.ruleIds) {
        queueRemoval({ ...sheet, ruleIds: [id] });
        try {
          await sync();
        } catch (cause) {
          if (!isCode(cause, 'SHEET_GONE', 'PROTECTED_SHEET', 'HOST_FAILED')) throw cause;
          stuck.push(id);
        }
      }
      left.push({ ...sheet, ruleIds: stuck });
    }
    return left;
  }

  /** A workbook that is half marked says something false; none of it is better. */
  private async tidy(batch: Batch, cause: unknown): Promise<void> {
    this.held = undefined;
    this.ours.suspect();
    // There is nobody to speak to, and another wait would only try the user's patience; the tag finds it all later.
    if (isCode(cause, 'HOST_TIMEOUT', 'WORKBOOK_LOST')) return;
    await this.clear(batch).catch(() => undefined);
  }
}
