import type { Host } from '../hosts/host';
import { GoujiError } from '../model';
import { keptFrom, keptText } from './kept';
import type { Kept } from './kept';

/** What a workbook's file keeps of ours: read once, and written whenever it changes. */
export class KeptInFile {
  private reading: Promise<Kept> | undefined;
  /** A later version's state is never written over. */
  private isForeign = false;

  constructor(private readonly host: Host) {}

  /**
   * What the file keeps; the same, however often it is asked for.
   * @throws GoujiError STATE_VERSION where a later version wrote it
   */
  read(): Promise<Kept> {
    this.reading ??= this.fromFile();
    return this.reading;
  }

  /** @throws GoujiError where it cannot be written, such as STATE_TOO_LARGE */
  async write(kept: Kept): Promise<void> {
    if (this.isForeign) throw new GoujiError('STATE_VERSION');
    await this.host.writeState(keptText(kept));
  }

  private async fromFile(): Promise<Kept> {
    try {
      return keptFrom(await this.host.readState());
    } catch (cause) {
      this.isForeign = cause instanceof GoujiError && cause.code === 'STATE_VERSION';
      // Where the program was busy, or the like, it is asked again the next time.
      if (!this.isForeign) this.reading = undefined;
      throw cause;
    }
  }
}
