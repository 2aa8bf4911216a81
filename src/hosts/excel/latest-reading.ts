import type { Sheet } from '../../model';
import type { Batch } from './excel-queue';
import { readSheets } from './read-sheets';
import type { ReadSheet } from './read-sheets';
import { rereadSheets } from './reread-sheets';

/** The sheets as they were last read, and which of them have changed since. */
export class LatestReading {
  private sheets: readonly ReadSheet[] | undefined;
  private given: readonly Sheet[] = [];
  private name: string | undefined;
  private dirty = new Set<string>();
  private allDirty = true;

  /** @param isWatched whether changes are heard of at all; where not, any sheet may have changed */
  constructor(private readonly isWatched: () => boolean) {}

  /** The workbook's name at that time; none before the first reading. */
  get workbookName(): string | undefined {
    return this.name;
  }

  /** The name that a sheet had. */
  nameOf(id: string): string | undefined {
    return this.sheets?.find((sheet) => sheet.id === id)?.sheet.name;
  }

  /** Which sheet has which name, as one value to be compared. */
  names(): string {
    return JSON.stringify(this.sheets?.map(({ id, sheet }) => [id, sheet.name]));
  }

  /** To be told of each change; without an id any sheet may be meant. */
  changed(id?: string): void {
    if (id === undefined) this.allDirty = true;
    else this.dirty.add(id);
  }

  /** Everything anew. */
  all(batch: Batch): Promise<readonly Sheet[]> {
    return this.reading(batch, () => readSheets(batch));
  }

  /** What changed; everything, where that is not enough. */
  changes(batch: Batch): Promise<readonly Sheet[]> {
    const { sheets } = this;
    if (sheets === undefined) return this.all(batch);
    return this.reading(batch, async (dirty, allDirty) =>
      (await rereadSheets(sheets, (id) => allDirty || dirty.has(id), batch)) ?? readSheets(batch));
  }

  /** What changes while a reading is under way stays to be read, and so does what it failed to read. */
  private async reading({ context }: Batch, read: (dirty: ReadonlySet<string>, allDirty: boolean) => Promise<readonly ReadSheet[]>): Promise<readonly Sheet[]> {
    const { dirty } = this;
    const allDirty = this.allDirty || !this.isWatched();
    this.dirty = new Set();
    this.allDirty = false;
    try {
      const sheets = await read(dirty, allDirty);
      if (sheets !== this.sheets) this.given = sheets.map(({ sheet }) => sheet);
      this.sheets = sheets;
      this.name = context.workbook.name;
      return this.given;
    } catch (cause) {
      for (const id of dirty) this.dirty.add(id);
      this.allDirty ||= allDirty;
      throw cause;
    }
  }
}
