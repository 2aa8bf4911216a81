import type { CellRef, SheetChart } from '../../src/model';
import type { HostChange, WriteRequest } from '../../src/hosts/host';
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
 * @param open opens a workbook of that name with these sheets in the program, and with a custom XML part in it
 */
export function describeHost(
  program: string,
  open: (name: string, sheets: readonly ContractSheet[], statePart?: string) => HostUnderTest | Promise<HostUnderTest>,
): void {
  describe(`${program} keeps the contract of the port`, () => {
    let opened: HostUnderTest;
    beforeEach(async () => {
      opened = await open(BOOK_NAME, CONTRACT_SHEETS);
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

    it('tells which rows and columns are hidden', async () => {
      const hiddenLines = { rows: [3, 4], columns: [2] };
      const { host } = await open(BOOK_NAME, [{ ...CONTRACT_SHEETS[0]!, hiddenLines }]);
      expect((await host.readSheets())[0]?.hiddenLines).toEqual(hiddenLines);
    });

    it('gives an empty sheet without a row', async () => {
      const sheets = await opened.host.readSheets();
      expect(sheets[2]?.values).toEqual([]);
    });

    it('marks cells by look and leaves the others', async () => {
      const receipt = await opened.host.mark([
        { ref: TOTAL, look: 'error' },
        { ref: HIDDEN, look: 'review' },
      ]);
      expect(receipt).toEqual({ unmarkedSheets: [] });
      expect([opened.markAt(TOTAL), opened.markAt(HIDDEN), opened.markAt(PART)]).toEqual(['error', 'review', undefined]);
    });

    it('sets the culprit apart from the figures that it makes wrong', async () => {
      await opened.host.mark([{ ref: TOTAL, look: 'error' }, { ref: PART, look: 'culprit' }]);
      expect([opened.markAt(TOTAL), opened.markAt(PART)]).toEqual(['error', 'culprit']);
    });

    it('replaces earlier marks by later ones', async () => {
      await opened.host.mark([{ ref: TOTAL, look: 'error' }]);
      await opened.host.mark([{ ref: PART, look: 'review' }]);
      expect([opened.markAt(TOTAL), opened.markAt(PART)]).toEqual([undefined, 'review']);
    });

    it('clears all marks, and is content where there is none', async () => {
      await opened.host.mark([{ ref: TOTAL, look: 'error' }, { ref: HIDDEN, look: 'review' }]);
      await opened.host.clearMarks();
      await opened.host.clearMarks();
      expect([opened.markAt(TOTAL), opened.markAt(HIDDEN)]).toEqual([undefined, undefined]);
    });

    it('reads the same with marks as without', async () => {
      const before = await opened.host.readSheets();
      await opened.host.mark([{ ref: TOTAL, look: 'error' }]);
      expect(await opened.host.readSheets()).toEqual(before);
    });

    it('shows a cell to the user', async () => {
      await opened.host.reveal(TOTAL);
      expect(await opened.selected()).toEqual(TOTAL);
    });

    it('does what is asked at the same time one after the other', async () => {
      const { host } = opened;
      const [sheets] = await Promise.all([
        host.readSheets(),
        host.mark([{ ref: TOTAL, look: 'error' }]),
        host.clearMarks(),
        host.mark([{ ref: PART, look: 'error' }]),
      ]);
      expect(sheets).toHaveLength(CONTRACT_SHEETS.length);
      expect([opened.markAt(TOTAL), opened.markAt(PART)]).toEqual([undefined, 'error']);
    });

    it("reports the user's edits, not its own marks, until it is told to stop", async () => {
      const changes: HostChange[] = [];
      await opened.host.readSheets();
      const stop = await opened.host.onChange((change) => changes.push(change));
      await opened.host.mark([{ ref: TOTAL, look: 'error' }]);
      await opened.host.clearMarks();
      await settled();
      expect(changes).toEqual([]);
      await opened.edit(PART, 1);
      await settled();
      expect(changes).toEqual([{ kind: 'content', sheet: SHEET }]);
      stop();
      await opened.edit(PART, 2);
      await settled();
      expect(changes).toHaveLength(1);
    });

    it('reads what the user has typed', async () => {
      await opened.edit(PART, 77);
      const [sheet] = await opened.host.readSheets();
      expect(sheet?.values[1]?.[2]).toBe(77);
    });

    it('reads again what changed, and gives the very same of what did not', async () => {
      const { host } = opened;
      await host.onChange(() => undefined);
      const before = await host.readSheets();
      expect(await host.readChanged()).toBe(before);
      await opened.edit(PART, 77);
      await settled();
      const after = await host.readChanged();
      expect(after[0]?.values[1]?.[2]).toBe(77);
      expect(after.map((sheet, index) => sheet === before[index])).toEqual([false, true, true]);
      expect(await host.readChanged()).toBe(after);
    });

    it('reads everything the first time that it is asked for what changed', async () => {
      expect(await opened.host.readChanged()).toEqual(await opened.host.readSheets());
    });

    it('says which sheets could not be marked, and marks a cell by its most telling mark', async () => {
      const receipt = await opened.host.mark([
        { ref: TOTAL, look: 'error' },
        { ref: TOTAL, look: 'review' },
        { ref: PART, look: 'review' },
        { ref: PART, look: 'culprit' },
        { ref: PART, look: 'error' },
        { ref: { ...TOTAL, sheet: '没有' }, look: 'error' },
      ]);
      expect(receipt).toEqual({ unmarkedSheets: ['没有'] });
      expect([opened.markAt(TOTAL), opened.markAt(PART)]).toEqual(['error', 'culprit']);
    });

    it('says so where the cell to show is on a sheet that is gone, and shows another afterwards', async () => {
      await expect(opened.host.reveal({ ...TOTAL, sheet: '没有' })).rejects.toMatchObject({ code: 'SHEET_GONE', facts: { sheet: '没有' } });
      await opened.host.reveal(TOTAL);
      expect(await opened.host.selectedCell()).toEqual(TOTAL);
    });

    describe('writing', () => {
      const HEADER = [['编号', '规则']] as const;

      it('makes a sheet at the end of the workbook, in which texts stay texts', async () => {
        const cells = [...HEADER, ['D-001', '=1+1'], ['001', '1-2'], [3, null], [true, { formula: '=A4+1' }]];
        await opened.host.write({ sheet: '自定义规则', origin: { row: 1, column: 2 }, cells, replaces: 'nothing' });
        const sheets = await opened.host.readSheets();
        expect(sheets.map(({ name }) => name)).toEqual([...CONTRACT_SHEETS.map(({ name }) => name), '自定义规则']);
        expect(sheets[3]?.origin).toEqual({ row: 1, column: 2 });
        expect(sheets[3]?.values.slice(0, 4)).toEqual(cells.slice(0, 4));
        expect(sheets[3]?.values[4]?.[0]).toBe(true);
      });

      it('writes beside what is there, with formats', async () => {
        const [before] = await opened.host.readSheets();
        await opened.host.write({ sheet: SHEET, origin: { row: 3, column: 4 }, cells: [[1.5]], formats: [['0.00']], replaces: 'nothing' });
        const [after] = await opened.host.readSheets();
        expect(after?.values.map((row) => row.slice(0, 3))).toEqual(before?.values);
        expect([after?.values[1]?.[3], after?.formats[1]?.[3]]).toEqual([1.5, '0.00']);
      });

      it('loses nothing unasked: one cell that holds something stops it all', async () => {
        const before = await opened.host.readSheets();
        const request = { sheet: SHEET, origin: { row: 4, column: 3 }, cells: [[1], [2]] };
        await expect(opened.host.write({ ...request, replaces: 'nothing' })).rejects.toMatchObject({
          code: 'CELLS_TAKEN',
          facts: { sheet: SHEET, cell: 'D6' },
        });
        expect(await opened.host.readSheets()).toEqual(before);
        await opened.host.write({ ...request, replaces: 'cells' });
        const [after] = await opened.host.readSheets();
        expect(after?.values.map((row) => row[2])).toEqual(['决算数', 12588.45, 1, 2]);
      });

      it('replaces a sheet of ours altogether', async () => {
        await opened.host.write({ sheet: '补充数据', origin: { row: 0, column: 0 }, cells: [['旧', '旧'], ['旧', '旧']], replaces: 'sheet' });
        await opened.host.write({ sheet: '补充数据', origin: { row: 0, column: 0 }, cells: [['新']], replaces: 'sheet' });
        expect((await opened.host.readSheets())[3]?.values).toEqual([['新']]);
      });

      describe('charts', () => {
        const chart = (name: string, top: number): SheetChart => ({
          kind: 'pie', name, title: name, shareFormat: '0.0%', ownLabels: [],
          source: { top, left: 0, bottom: top + 2, right: 1 }, place: { top, left: 3, bottom: top + 9, right: 9 },
        });
        const cells = [[null, '合计'], ['基本支出', 3], ['项目支出', 1], [null, '合计'], ['教育支出', 3.5], ['住房保障支出', 0.5]];
        const request: WriteRequest = { sheet: '决算图表', origin: { row: 0, column: 0 }, cells, replaces: 'sheet', charts: [chart('图3', 0), chart('图6', 3)] };
        const drawn = () => opened.charts?.('决算图表') ?? [];

        it('are drawn, or named as those that this program cannot draw; their cells are written all the same', async () => {
          const { undrawnCharts } = await opened.host.write(request);
          expect((await opened.host.readSheets())[3]?.values).toEqual(cells);
          expect([...drawn(), ...undrawnCharts]).toEqual(['图3', '图6']);
          expect(undrawnCharts).toHaveLength(opened.charts === undefined ? 2 : 0);
        });

        it('take the place of the earlier ones where the sheet is replaced', async () => {
          await opened.host.write(request);
          const { undrawnCharts } = await opened.host.write({ ...request, charts: [chart('图7', 0)] });
          expect([...drawn(), ...undrawnCharts]).toEqual(['图7']);
        });

        it('are not drawn where a cell that would be lost stops it all', async () => {
          const taken = opened.host.write({ ...request, sheet: SHEET, origin: { row: 2, column: 1 }, replaces: 'nothing' });
          await expect(taken).rejects.toMatchObject({ code: 'CELLS_TAKEN' });
          expect(opened.charts?.(SHEET) ?? []).toEqual([]);
        });

        it('are none of whom nothing is asked', async () => {
          const { charts: _charts, ...plain } = request;
          expect(await opened.host.write(plain)).toEqual({ undrawnCharts: [] });
        });
      });

      it('is no change that is reported', async () => {
        const changes: HostChange[] = [];
        await opened.host.readSheets();
        await opened.host.onChange((change) => changes.push(change));
        await opened.host.readChanged();
        await opened.host.write({ sheet: SHEET, origin: { row: 9, column: 1 }, cells: [['注']], replaces: 'nothing' });
        await settled();
        expect(changes).toEqual([]);
        expect((await opened.host.readChanged())[0]?.values.at(-1)?.[0]).toBe('注');
      });
    });

    describe('the state that goes with the workbook', () => {
      it('is what was written last, whatever stands in it, until it is taken out', async () => {
        const { host } = opened;
        expect(await host.readState()).toBeUndefined();
        const text = '{"搁置":["<F-101 & \'01\'>"],"备注":"]]>\\r\\n"}\r\n\t&#65;';
        await host.writeState('x');
        await host.writeState(text);
        expect(await host.readState()).toBe(text);
        await host.writeState(undefined);
        expect(await host.readState()).toBeUndefined();
      });

      it('is refused beyond 64 KB, and the earlier one stays', async () => {
        await opened.host.writeState('x');
        await expect(opened.host.writeState('字'.repeat(22_000))).rejects.toMatchObject({ code: 'STATE_TOO_LARGE' });
        expect(await opened.host.readState()).toBe('x');
      });
    });

    it('leaves a state of a later version as it is, and says so', async () => {
      const later = '<state xmlns="urn:gouji:state:1" version="2">{}</state>';
      const { host, statePart } = await open(BOOK_NAME, CONTRACT_SHEETS, later);
      await expect(host.readState()).rejects.toMatchObject({ code: 'STATE_VERSION' });
      await expect(host.writeState('x')).rejects.toMatchObject({ code: 'STATE_VERSION' });
      await expect(host.writeState(undefined)).rejects.toMatchObject({ code: 'STATE_VERSION' });
      await expect(host.readState()).rejects.toMatchObject({ code: 'STATE_VERSION', facts: { version: '2' } });
      if (statePart !== undefined) expect(statePart()).toBe(later);
    });
  });
}
