import { Session } from '../../src/app';
import { toSheets } from '../fixtures/drawing/sheets';
import { cleanSample, priorSample } from '../fixtures/sample/sample';
import { openExcel } from '../support/excel';
import type { ExcelStandIn } from '../support/excel';
import { openedSheets } from './support';

async function checked() {
  const { host, session } = openedSheets(toSheets(cleanSample()));
  await session.check();
  await session.loadPrior('上年.xlsx', toSheets(priorSample()));
  return { host, session };
}

/** The same workbook in Excel, which draws. */
async function checkedInExcel(): Promise<{ excel: ExcelStandIn; session: Session }> {
  const { excel, host } = openExcel();
  for (const { name, origin, values, formats } of toSheets(cleanSample())) {
    const sheet = excel.book.addSheet(name);
    for (const [row, cells] of values.entries()) {
      for (const [column, value] of cells.entries()) sheet.write(origin.row + row, origin.column + column, value ?? '', formats[row]?.[column]);
    }
  }
  const session = new Session(host);
  await session.check();
  await session.loadPrior('上年.xlsx', toSheets(priorSample()));
  return { excel, session };
}

const WANTED = ['图1', '图2', '图3', '图4', '图5', '图6', '图7'];

describe('the sheet of charts', () => {
  test('holds the data where nothing is drawn, is shown, and says what is not there', async () => {
    const { host, session } = await checked();
    expect(await session.writeCharts()).toEqual({ undrawnCharts: WANTED });
    const written = (await host.readSheets()).at(-1)!;
    expect([written.name, host.view().activeSheet]).toEqual(['决算图表', '决算图表']);
    expect(written.values.flat().filter((cell) => typeof cell === 'string' && /^图\d：/.test(cell))).toHaveLength(7);
  });

  test('is no table, and no sheet that was refused', async () => {
    const { session } = await checked();
    const before = session.snapshot().report!;
    await session.writeCharts();
    await session.check();
    const { book, run } = session.snapshot().report!;
    expect(book.tables.map(({ sheet }) => sheet)).toEqual(before.book.tables.map(({ sheet }) => sheet));
    expect(book.refusals).toEqual(before.book.refusals);
    expect(run.verdicts).toHaveLength(before.run.verdicts.length);
  });

  test('is replaced when it is written again, with or without a check between', async () => {
    const { host, session } = await checked();
    await session.writeCharts();
    const count = (await host.readSheets()).length;
    const first = (await host.readSheets()).at(-1);
    await session.writeCharts();
    await session.check();
    await session.writeCharts();
    expect(session.snapshot().error).toBeUndefined();
    expect((await host.readSheets()).length).toBe(count);
    expect((await host.readSheets()).at(-1)).toEqual(first);
  });

  test('never takes the place of a person’s own of that name', async () => {
    const { host, session } = await checked();
    await host.write({ sheet: '决算图表', origin: { row: 0, column: 0 }, cells: [['我自己的图表']], replaces: 'nothing' });
    expect(await session.writeCharts()).toBeUndefined();
    expect(session.snapshot().error).toMatchObject({ code: 'CELLS_TAKEN', facts: { sheet: '决算图表', cell: 'A1' } });
    expect((await host.readSheets()).at(-1)!.values).toEqual([['我自己的图表']]);
  });

  test('is not written before there is a text', async () => {
    const { host, session } = openedSheets(toSheets(cleanSample()));
    expect(await session.writeCharts()).toBeUndefined();
    expect((await host.readSheets()).some(({ name }) => name === '决算图表')).toBe(false);
  });

  test('has native charts in Excel, which show the very numerals of the text', async () => {
    const { excel, session } = await checkedInExcel();
    expect(await session.writeCharts()).toEqual({ undrawnCharts: [] });
    const sheet = excel.book.find('决算图表')!;
    expect(sheet.charts.map(({ name }) => name)).toEqual(WANTED);
    for (const [index, spec] of session.snapshot().narrative!.charts.entries()) {
      if (spec.kind === 'missing') throw new Error(spec.why);
      const { categories, series } = sheet.shownChart(sheet.charts[index]!);
      expect(categories).toEqual(spec.categories);
      expect(series).toEqual(spec.series.map(({ name, values }) => ({ name, values: values.map(({ text }) => Number(text)) })));
    }
    await session.writeCharts();
    expect([sheet.charts.map(({ name }) => name), session.snapshot().error]).toEqual([WANTED, undefined]);
  });
});
