import type { WriteRequest } from '../../../src/hosts/host';
import { openExcel } from '../../support/excel';

const REQUEST: WriteRequest = { sheet: '占比同比分析', origin: { row: 0, column: 1 }, cells: [['项目', '本年']], replaces: 'sheet', columnWidths: [46, 8.43] };

describe('the columns of a sheet that is made', () => {
  it('are as wide as was asked, in points: 8.43 characters are 64 pixels, or 48 points', async () => {
    const { excel, host } = openExcel();
    await host.write(REQUEST);
    const { columnWidths } = excel.book.find('占比同比分析')!;
    expect([...columnWidths.keys()]).toEqual([1, 2]);
    expect(columnWidths.get(1)).toBeCloseTo(245.25);
    expect(columnWidths.get(2)).toBeCloseTo(48, 0);
    expect(excel.syncs).toBe(3);
  });

  it('stay as the user made them when it is written again', async () => {
    const { excel, host } = openExcel();
    await host.write(REQUEST);
    const { columnWidths } = excel.book.find('占比同比分析')!;
    columnWidths.set(1, 90);
    await host.write(REQUEST);
    expect(columnWidths.get(1)).toBe(90);
  });
});
