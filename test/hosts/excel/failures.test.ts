import { ExcelHost } from '../../../src/hosts/excel';
import { toGoujiError } from '../../../src/hosts/excel/error-mapping';
import { openExcel } from '../../support/excel';

describe("Excel's error codes", () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'CELL_EDITING'],
    ['AccessDenied', 'PROTECTED_SHEET'],
    ['ApiNotFound', 'HOST_TOO_OLD'],
    ['NotImplemented', 'HOST_TOO_OLD'],
    ['ItemNotFound', 'SHEET_GONE'],
    ['InactiveWorkbook', 'WORKBOOK_BEHIND'],
    ['InvalidSelection', 'WORKBOOK_BEHIND'],
    ['InvalidOrTimedOutSession', 'WORKBOOK_LOST'],
    ['ResponsePayloadSizeLimitExceeded', 'PAYLOAD_TOO_LARGE'],
    ['RequestPayloadSizeLimitExceeded', 'PAYLOAD_TOO_LARGE'],
    ['RangeExceedsLimit', 'PAYLOAD_TOO_LARGE'],
    ['ActivityLimitReached', 'HOST_BUSY'],
    ['WriteNotSupportedWhenModalDialogOpen', 'HOST_BUSY'],
    ['GeneralException', 'HOST_FAILED'],
  ])('%s becomes %s, with code and place', async (office, code) => {
    const { excel, host } = openExcel();
    excel.failNext({ code: office });
    await expect(host.workbookName()).rejects.toMatchObject({ code, facts: { office, location: 'Test' } });
  });

  it('that are none of Office are HOST_FAILED with the cause kept', () => {
    const cause = new TypeError('x');
    expect(toGoujiError(cause)).toMatchObject({ code: 'HOST_FAILED', facts: {}, cause });
  });

  it('come from each round trip of every job, and a second try works', async () => {
    const { excel, host } = openExcel();
    excel.book.addSheet('01').write(0, 0, 1);
    const ref = { sheet: '01', row: 0, column: 0 };
    const jobs: readonly [() => Promise<unknown>, number][] = [
      [() => host.workbookName(), 1],
      [() => host.readSheets(), 3],
      [() => host.mark([{ ref, look: 'error' }]), 3],
      [() => host.clearMarks(), 3],
      [() => host.reveal(ref), 2],
    ];
    for (const [job, trips] of jobs) {
      for (let trip = 0; trip < trips; trip += 1) {
        excel.failNext({ code: 'InvalidOperationInCellEditMode' }, trip);
        await expect(job()).rejects.toMatchObject({ code: 'CELL_EDITING' });
      }
      await job();
    }
    expect(excel.book.sheets[0]!.rules).toEqual([]);
  });
});

describe('an Excel that never answers', () => {
  it('times out at every round trip, and the queue goes on', async () => {
    const { excel, host } = openExcel({ timeoutMs: 20 });
    excel.book.addSheet('01').write(0, 0, 1);
    for (const trip of [0, 1, 2]) {
      excel.failNext('silence', trip);
      const first = host.readSheets();
      const second = host.workbookName();
      await expect(first).rejects.toMatchObject({ code: 'HOST_TIMEOUT' });
      await expect(second).resolves.toBe('决算公开表.xlsx');
    }
  });

  it('is given half a minute', async () => {
    jest.useFakeTimers();
    try {
      const { excel, host } = openExcel();
      excel.failNext('silence');
      const failed = expect(host.workbookName()).rejects.toMatchObject({ code: 'HOST_TIMEOUT', facts: { seconds: 30 } });
      await jest.advanceTimersByTimeAsync(30_000);
      await failed;
      await host.workbookName();
      expect(jest.getTimerCount()).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('an Excel that is too old', () => {
  it('is told so before anything is asked of it', async () => {
    const { excel, run } = openExcel();
    const host = new ExcelHost({ run: (options, batch) => run(options, batch), supports: (version) => version < '1.9' });
    await expect(host.readSheets()).rejects.toMatchObject({ code: 'HOST_TOO_OLD', facts: { needs: 'ExcelApi 1.9' } });
    expect(excel.syncs).toBe(0);
  });
});

describe('revealing', () => {
  it('fails plainly for a sheet that is gone', async () => {
    const { host } = openExcel();
    await expect(host.reveal({ sheet: '没有', row: 0, column: 0 })).rejects.toMatchObject({ code: 'SHEET_GONE', facts: { sheet: '没有' } });
  });

  it('fails plainly for a sheet that is hidden', async () => {
    const { excel, host } = openExcel();
    excel.book.addSheet('底稿').visibility = 'Hidden';
    await expect(host.reveal({ sheet: '底稿', row: 0, column: 0 })).rejects.toMatchObject({ code: 'SHEET_HIDDEN', facts: { sheet: '底稿' } });
  });

  it('says it twice where Excel does not listen at once, with three round trips', async () => {
    const { excel, host } = openExcel();
    excel.book.addSheet('01');
    excel.book.addSheet('02');
    excel.book.ignoredSelections = 1;
    await host.reveal({ sheet: '02', row: 3, column: 2 });
    expect([excel.book.selection, excel.syncs]).toEqual([{ sheet: '02', address: 'C4' }, 3]);
  });
});

describe('the queue', () => {
  it('lets one job talk to Excel at a time', async () => {
    const { host, run } = openExcel();
    let running = 0;
    let most = 0;
    const counting = new ExcelHost({
      supports: () => true,
      run: (options, batch) =>
        run(options, async (context) => {
          most = Math.max(most, (running += 1));
          try {
            return await batch(context);
          } finally {
            running -= 1;
          }
        }),
    });
    expect(host.kind).toBe('excel');
    await Promise.all([counting.readSheets(), counting.clearMarks(), counting.workbookName(), counting.readSheets()]);
    expect(most).toBe(1);
  });
});
