import { clearMarks } from '../../src/commands/clear-marks';
import { openExcel } from '../support/excel';

const MARK = { ref: { sheet: '01', row: 0, column: 0 }, look: 'error' } as const;

describe('清除标记 from the ribbon', () => {
  it('clears what another run marked, and says that it is done', async () => {
    const { excel, host, newHost } = openExcel();
    const sheet = excel.book.addSheet('01');
    await host.mark([MARK]);
    const completed = jest.fn();
    await clearMarks(newHost(), { completed });
    expect(sheet.rules).toEqual([]);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('says so too where Excel refuses', async () => {
    const { excel, host, newHost } = openExcel();
    const sheet = excel.book.addSheet('01');
    await host.mark([MARK]);
    sheet.protection = { allowFormatCells: false };
    const completed = jest.fn();
    await clearMarks(newHost(), { completed });
    expect(sheet.rules).toHaveLength(1);
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
