import type { CellRef } from '../../src/model';
import type { HostChange } from '../../src/hosts/host';
import { BOOK_NAME, CONTRACT_SHEETS } from './contract-book';
import type { ContractSheet, HostUnderTest } from './contract-book';

const SHEET = '收入支出决算总表';
const TOTAL: CellRef = { sheet: SHEET, row: 5, column: 3 };
const PART: CellRef = { sheet: SHEET, row: 3, column: 3 };
const HIDDEN: CellRef = { sheet: '底稿', row: 0, column: 0 };

/** Lets what a program reports a moment later arrive. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/**
 * What every host behind the port keeps, whatever program it speaks to.
 * @param open opens a workbook of that name with these sheets in the program
 */
export function describeHost(program: string, open: (name: string, sheets: readonly ContractSheet[]) => HostUnderTest): void {
  describe(`${program} keeps the contract of the port`, () => {
    let opened: HostUnderTest;
    beforeEach(() => {
      opened = open(BOOK_NAME, CONTRACT_SHEETS);
    });

    it('knows the workbook by its name', async () => {
      expect(await opened.host.workbookName()).toBe(BOOK_NAME);
    });

    it('reads every sheet in the order of the workbook', async () => {
      const sheets = await opened.host.readSheets();
      expect(sheets.map(({ name }) => name)).toEqual(CONTRACT_SHEETS.map(({ name }) => name));
    });

    it('reads values and formats as dense blocks from where the used range starts', async () => {
      const [sheet] = await opened.host.readSheets();
      const [expected] = CONTRACT_SHEETS;
      expect(sheet?.origin).toEqual(expected?.origin);
      expect(sheet?.values).toEqual(expected?.values);
      expect(sheet?.formats).toEqual(expected?.formats);
    });

    it('gives an error value as its text and a truth value as itself', async () => {
      const [, hidden] = await opened.host.readSheets();
      expect(hidden?.values).toEqual([['#REF!', true]]);
    });

    it('flags hidden sheets, and only those', async () => {
      const sheets = await opened.host.readSheets();
      expect(sheets.filter(({ hidden }) => hidden === true).map(({ name }) => name)).toEqual(['底稿']);
    });

    it('gives an empty sheet without a row', async () => {
      const sheets = await opened.host.readSheets();
      expect(sheets[2]?.values).toEqual([]);
    });

    it('marks cells by severity and leaves the others', async () => {
      const receipt = await opened.host.mark([
        { ref: TOTAL, severity: 'error' },
        { ref: HIDDEN, severity: 'review' },
      ]);
      expect(receipt).toEqual({ unmarkedSheets: [] });
      expect([opened.markAt(TOTAL), opened.markAt(HIDDEN), opened.markAt(PART)]).toEqual(['error', 'review', undefined]);
    });

    it('replaces earlier marks by later ones', async () => {
      await opened.host.mark([{ ref: TOTAL, severity: 'error' }]);
      await opened.host.mark([{ ref: PART, severity: 'review' }]);
      expect([opened.markAt(TOTAL), opened.markAt(PART)]).toEqual([undefined, 'review']);
    });

    it('clears all marks, and is content where there is none', async () => {
      await opened.host.mark([{ ref: TOTAL, severity: 'error' }, { ref: HIDDEN, severity: 'review' }]);
      await opened.host.clearMarks();
      await opened.host.clearMarks();
      expect([opened.markAt(TOTAL), opened.markAt(HIDDEN)]).toEqual([undefined, undefined]);
    });

    it('reads the same with marks as without', async () => {
      const before = await opened.host.readSheets();
      await opened.host.mark([{ ref: TOTAL, severity: 'error' }]);
      expect(await opened.host.readSheets()).toEqual(before);
    });

    it('shows a cell to the user', async () => {
      await opened.host.reveal(TOTAL);
      expect(opened.selected()).toEqual(TOTAL);
    });

    it('does what is asked at the same time one after the other', async () => {
      const { host } = opened;
      const [sheets] = await Promise.all([
        host.readSheets(),
        host.mark([{ ref: TOTAL, severity: 'error' }]),
        host.clearMarks(),
        host.mark([{ ref: PART, severity: 'error' }]),
      ]);
      expect(sheets).toHaveLength(CONTRACT_SHEETS.length);
      expect([opened.markAt(TOTAL), opened.markAt(PART)]).toEqual([undefined, 'error']);
    });

    it("reports the user's edits, not its own marks, until it is told to stop", async () => {
      const changes: HostChange[] = [];
      const stop = await opened.host.onChange((change) => changes.push(change));
      await opened.host.mark([{ ref: TOTAL, severity: 'error' }]);
      await opened.host.clearMarks();
      await settled();
      expect(changes).toEqual([]);
      opened.edit(PART, 1);
      await settled();
      expect(changes).toEqual([{ kind: 'content' }]);
      stop();
      opened.edit(PART, 2);
      await settled();
      expect(changes).toHaveLength(1);
    });

    it('reads what the user has typed', async () => {
      opened.edit(PART, 77);
      const [sheet] = await opened.host.readSheets();
      expect(sheet?.values[1]?.[2]).toBe(77);
    });
  });
}
