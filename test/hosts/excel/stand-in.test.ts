import { openExcel } from '../../support/excel';

/** The stand-in is only worth something where it is as strict as Excel, or stricter. */
describe('the stand-in for Excel', () => {
  it('answers what it does not model with an error', async () => {
    const { excel, run } = openExcel();
    excel.book.addSheet('01');
    const asking = run(async (context) => {
      context.workbook.worksheets.getItem('01').tables.load('items/name');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: 'Worksheet.Tables is not modelled by the stand-in.',
    });
  });

  it('leaves properties unread that were not loaded, as the client library does', async () => {
    const { run } = openExcel();
    const asking = run(async (context) => {
      await context.sync();
      return context.workbook.name;
    });
    await expect(asking).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('cuts addresses at 8,192 characters without a word', async () => {
    const { excel, run } = openExcel();
    const sheet = excel.book.addSheet('01');
    const addresses = Array.from({ length: 3_000 }, (_each, index) => `A${String(index * 2 + 1)}`);
    await run(async (context) => {
      context.workbook.worksheets.getItem('01').getRanges(addresses.join(',')).conditionalFormats.add('Custom');
      await context.sync();
    });
    expect(sheet.rules[0]!.areas.length).toBeLessThan(addresses.length);
  });

  it('gives null for the values of more than five million cells', async () => {
    const { excel, run } = openExcel();
    excel.book.addSheet('01');
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('01').getRangeByIndexes(0, 0, 1_000_000, 6);
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toBeNull();
  });

  it('keeps what was done before a failing action', async () => {
    const { excel, run } = openExcel();
    const sheet = excel.book.addSheet('01');
    const asking = run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem('01');
      worksheet.getRanges('A1').conditionalFormats.add('Custom');
      worksheet.getRange().conditionalFormats.getItem('none').delete();
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(sheet.rules).toHaveLength(1);
  });

  it('shifts the other rules when one takes its place', async () => {
    const { excel, run } = openExcel();
    const sheet = excel.book.addSheet('01');
    const rules = ['=1', '=2', '=3'].map((formula) => excel.book.addUserRule(sheet, { type: 'Custom', addresses: ['A1'], formula }));
    await run(async (context) => {
      context.workbook.worksheets.getItem('01').getRange().conditionalFormats.getItem(rules[2]!.id).priority = 0;
      await context.sync();
    });
    expect(sheet.rules.map(({ formula }) => formula)).toEqual(['=3', '=1', '=2']);
  });

  it('selects on the sheet in front only', async () => {
    const { excel, run } = openExcel();
    excel.book.addSheet('01');
    excel.book.addSheet('02');
    const asking = run(async (context) => {
      context.workbook.worksheets.getItem('02').getRange('A1').select();
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'InvalidSelection' });
  });

  it('says white for a cell without a fill as for a white one', async () => {
    const { excel, run } = openExcel();
    const sheet = excel.book.addSheet('01');
    sheet.fills.set('0,0', '#FFFFFF');
    const colors = await run(async (context) => {
      const fills = ['A1', 'A2'].map((address) => context.workbook.worksheets.getItem('01').getRange(address).format.fill);
      for (const fill of fills) fill.load('color');
      await context.sync();
      return fills.map(({ color }) => color);
    });
    expect(colors).toEqual(['#FFFFFF', '#FFFFFF']);
  });

  it('refuses an answer beyond 5 MB', async () => {
    const { excel, run } = openExcel();
    const sheet = excel.book.addSheet('01');
    sheet.write(0, 0, '字'.repeat(2_000_000));
    const asking = run(async (context) => {
      context.workbook.worksheets.getItem('01').getRange('A1').load('values');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('reads what is written as if it were typed', async () => {
    const { excel, run } = openExcel();
    const sheet = excel.book.addSheet('01');
    await run(async (context) => {
      context.workbook.worksheets.getItem('01').getRange('A1:C1').formulas = [['001', "'001", '=1+1']];
      await context.sync();
    });
    expect([0, 1, 2].map((column) => sheet.cellAt(0, column)?.value)).toEqual([1, '001', 0]);
    expect(sheet.cellAt(0, 2)?.formula).toBe('=1+1');
  });
});
