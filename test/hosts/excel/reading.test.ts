import { openExcel } from '../../support/excel';
import { addThirteenSheets } from './thirteen-sheets';

describe('reading sheets from Excel', () => {
  it('puts a sheet that took several blocks together again', async () => {
    const { excel, host } = openExcel();
    const sheet = excel.book.addSheet('大表');
    for (let row = 0; row < 3_000; row += 1) sheet.write(row + 4, 2 + (row % 15), row, '0.00');
    const [read] = await host.readSheets();
    expect(read?.origin).toEqual({ row: 4, column: 2 });
    expect(read?.values).toHaveLength(3_000);
    expect(read?.formats).toHaveLength(3_000);
    expect(read?.values.every((row) => row.length === 15)).toBe(true);
    expect(read?.values[2_999]?.[2_999 % 15]).toBe(2_999);
  });

  it('takes cells that are only formatted for empty', async () => {
    const { excel, host } = openExcel();
    excel.book.addSheet('空表').write(50, 50, '', '0.00');
    expect(await host.readSheets()).toEqual([
      { name: '空表', origin: { row: 0, column: 0 }, values: [], formats: [], merges: [] },
    ]);
  });

  it('flags very hidden sheets as hidden too', async () => {
    const { excel, host } = openExcel();
    excel.book.addSheet('参数').visibility = 'VeryHidden';
    expect((await host.readSheets())[0]?.hidden).toBe(true);
  });

  it('flags a used range that reaches to the end of the sheet and reads the other sheets', async () => {
    const { excel, host } = openExcel();
    addThirteenSheets(excel)[2]!.write(1_048_575, 0, 'x');
    const sheets = await host.readSheets();
    expect(sheets.filter(({ tooLarge }) => tooLarge === true).map(({ name }) => name)).toEqual(['公开03表']);
    expect(sheets[2]).toMatchObject({ values: [], formats: [] });
    expect(sheets.filter(({ values }) => values.length > 0)).toHaveLength(12);
    expect(excel.syncs).toBe(3);
  });

  it('takes values that Excel does not hand out for too large, and reads the other sheets', async () => {
    const { excel, host } = openExcel();
    excel.book.addSheet('表').write(0, 0, 1);
    excel.book.withholdsValues = true;
    expect(await host.readSheets()).toMatchObject([{ name: '表', values: [], tooLarge: true }]);
  });
});
