import type { CellValue, LaidOutCell, LaidOutSheet, Sheet } from '../../../src/model';
import { composeNarrative, DEFAULT_STYLE, layOutSupplement, missingFields, NO_SUPPLEMENT, readSupplementJson, readSupplementSheet } from '../../../src/narrative';
import type { Supplement } from '../../../src/narrative';
import { inputProblem } from '../../../src/text/zh-CN';
import { textOf } from '../../../src/narrative/wording/say';
import { SC_2024_INPUTS } from '../published/sc-2024';
import { sc23, sc24 } from '../sc24';

function laidOut(supplement: Supplement, prior = false): LaidOutSheet {
  const document = composeNarrative(sc24, prior ? sc23 : undefined, DEFAULT_STYLE, supplement);
  return layOutSupplement({ book: sc24, prior: prior ? sc23 : undefined, supplement, document });
}

/** The sheet as a spreadsheet program hands it back: numbers as numbers. */
function handedBack(sheet: LaidOutSheet, change: (rows: CellValue[][]) => CellValue[][] = (rows) => rows): Sheet {
  const value = (cell: LaidOutCell): CellValue => (cell.kind === 'text' ? cell.text : cell.kind === 'number' ? Number(cell.numeral) : null);
  const values = change(sheet.rows.map((row) => row.map(value)));
  return { name: sheet.name, origin: { row: 0, column: 0 }, values, formats: values.map((row) => row.map(() => 'General')), merges: [] };
}

const fieldsOn = (sheet: LaidOutSheet): readonly string[] => sheet.rows.flatMap((row) => (row[4]?.kind === 'text' && row[4].look === 'fixed' ? [row[4].text] : []));
const rowOf = (sheet: LaidOutSheet, field: string): readonly LaidOutCell[] => sheet.rows.find((row) => row[4]?.kind === 'text' && row[4].text === field) ?? [];
const { supplement: GIVEN } = readSupplementJson(JSON.stringify(SC_2024_INPUTS));

describe('the sheet', () => {
  test('asks for what the text lacks, and for nothing that it need not', () => {
    const fields = fieldsOn(laidOut(NO_SUPPLEMENT));
    expect(fields).toEqual(expect.arrayContaining(['上年.收支总计', '全年预算.各项.2050803', '公务用车.保有量.越野车', '公务接待.国内.明细.1.金额', '原因.未列示.210', '政府采购.总额', '上年.机关运行经费']));
    // 出国 was nothing, the budget is that of the whole year, 年初预算 is no matter of this style.
    expect(fields.filter((field) => field.startsWith('因公出国') || field.startsWith('年初预算') || field === '国有资产.通用设备')).toEqual([]);
    // The same field never twice.
    expect(new Set(fields).size).toBe(fields.length);
  });

  test('names each 科目, and marks what is still to be given', () => {
    expect(rowOf(laidOut(NO_SUPPLEMENT), '全年预算.各项.2050803')).toEqual([
      { kind: 'text', text: '2050803 培训支出全年预算数' },
      { kind: 'empty', look: 'wanted' },
      { kind: 'text', text: '万元' },
      { kind: 'text', text: '待填', look: 'note' },
      { kind: 'text', text: '全年预算.各项.2050803', look: 'fixed' },
    ]);
  });

  test('is filled in with last year’s accounts and with what was given', () => {
    const sheet = laidOut(GIVEN, true);
    expect(rowOf(sheet, '上年.收支总计')[1]).toEqual({ kind: 'number', numeral: '17164.83', format: '#,##0.00####', look: 'input' });
    expect(rowOf(sheet, '公务用车.保有量.合计')[1]).toEqual({ kind: 'number', numeral: '9', format: '0', look: 'input' });
    expect(rowOf(sheet, '公务接待.国内.明细.2.内容')[1]).toEqual({ kind: 'text', text: '接待兄弟省市', look: 'input' });
  });

  test('keeps what was typed of last year, though its accounts say otherwise', () => {
    const { supplement } = readSupplementJson(JSON.stringify({ schemaVersion: 1, 上年: { 收支总计: '1.00' } }));
    expect(rowOf(laidOut(supplement, true), '上年.收支总计')[1]).toMatchObject({ numeral: '1.00' });
    expect(rowOf(laidOut(supplement, true), '上年.一般公共预算支出')[1]).toMatchObject({ numeral: '17164.83' });
  });

  test('is read back as it was given', () => {
    const { supplement, problems } = readSupplementSheet(handedBack(laidOut(GIVEN)));
    expect(problems).toEqual([]);
    expect([supplement.department, supplement.year, supplement.unit]).toEqual(['四川省医疗保障局', 2024, '万元']);
    const plain = (from: Supplement): object => Object.fromEntries([...from.values].map(([path, value]) => [path, { ...value, ref: undefined }]));
    expect(plain(supplement)).toEqual(plain(GIVEN));
  });

  test('is read wherever its columns and rows were moved, and each value knows its cell', () => {
    const moved = handedBack(laidOut(GIVEN), (rows) => rows.flatMap((row) => [[], ['', row[4] ?? null, row[0] ?? null, row[1] ?? null]]));
    const { supplement, problems } = readSupplementSheet({ ...moved, origin: { row: 10, column: 2 } });
    expect(problems).toEqual([]);
    const value = supplement.values.get('国有资产.车辆.合计');
    const row = moved.values.findIndex((cells) => cells[1] === '国有资产.车辆.合计');
    expect(value).toEqual({ kind: 'count', count: 9, ref: { sheet: '补充数据', row: 10 + row, column: 5 } });
  });

  test('says which cell cannot be read', () => {
    const spoilt = handedBack(laidOut(GIVEN), (rows) => [
      ...rows.map((row) => (row[4] === '国有资产.车辆.合计' ? [row[0] ?? null, '九辆', null, null, row[4]] : row)),
      [null, 5, null, null, '上年.没有'],
      [null, 5, null, null, '国有资产.设备'],
    ]);
    const words = readSupplementSheet(spoilt).problems.map(inputProblem);
    const row = spoilt.values.findIndex((cells) => cells[4] === '国有资产.车辆.合计') + 1;
    expect(words).toEqual([
      `“国有资产.设备”（单价100万元（含）以上设备（不含车辆）数量）（工作表“补充数据”B${spoilt.values.length}）填了两次，请只留一处。`,
      `“国有资产.车辆.合计”（车辆总数）（工作表“补充数据”B${row}）填的是“九辆”，应为不小于 0 的整数。`,
      `“上年.没有”（工作表“补充数据”B${spoilt.values.length - 1}）没有这一项，请对照字段说明（supplement.schema.json）改正或删去。`,
    ]);
  });

  test('without its header is not guessed at', () => {
    const words = readSupplementSheet(handedBack(laidOut(GIVEN), (rows) => rows.slice(3))).problems.map(inputProblem);
    expect(words).toEqual(['补充数据找不到“填写”和“字段”两列，请不要改动表头，或重新生成这张表。']);
  });
});

describe('what is still missing', () => {
  const missing = (data: object): readonly string[] => {
    const { supplement } = readSupplementJson(JSON.stringify({ schemaVersion: 1, ...data }));
    return missingFields(composeNarrative(sc24, sc23, DEFAULT_STYLE, supplement)).map(({ field }) => field);
  };

  test('has a reason for a change, and none for what did not change', () => {
    expect(missing({})).toEqual(expect.arrayContaining(['原因.收支总计', '原因.三公变动.公务接待', '原因.三公预算差异.合计']));
    expect(missing({})).not.toContain('原因.三公变动.因公出国');
  });

  test('has the reason of a 项 only as its budget requires', () => {
    const budget = (numeral: string): object => ({ 全年预算: { 各项: { '2050803': numeral } } });
    expect(missing({})).toContain('全年预算.各项.2050803');
    expect(missing({})).not.toContain('原因.各项.2050803');
    expect(missing(budget('108.43'))).toContain('原因.各项.2050803'); // 86.4 %
    expect(missing(budget('93.68'))).not.toContain('原因.各项.2050803'); // 100 %
    expect(missing(budget('94.00'))).not.toContain('原因.各项.2050803'); // 99.7 %, 基本持平
  });

  test('is nothing where everything was given', () => {
    const first = { ...SC_2024_INPUTS };
    const { supplement } = readSupplementJson(JSON.stringify(first));
    const asked = missingFields(composeNarrative(sc24, sc23, DEFAULT_STYLE, supplement));
    // Each field that is asked for is given, until the text asks for nothing more.
    let values = new Map(supplement.values);
    for (let round = 0; round < 3; round += 1) {
      const wanted = missingFields(composeNarrative(sc24, sc23, DEFAULT_STYLE, { ...supplement, values }));
      const given = wanted.map(({ field }) => [field, valueFor(field)] as const);
      values = new Map([...values, ...given]);
    }
    const document = composeNarrative(sc24, sc23, DEFAULT_STYLE, { ...supplement, values });
    expect(asked.length).toBeGreaterThan(20);
    expect(document.paragraphs.flatMap(({ runs }) => runs).filter((run) => run.kind === 'blank')).toEqual([]);
    expect(document.paragraphs.map(({ runs }) => textOf(runs)).join('')).not.toContain('待填');
  });
});

function valueFor(field: string): Supplement['values'] extends ReadonlyMap<string, infer V> ? V : never {
  if (field.includes('预算.') && !field.startsWith('原因')) return { kind: 'amount', amount: { fen: 50_000_000, step: 10_000 } };
  return /数|次|评估|目标|监控|自评/.test(field) && !field.startsWith('原因') ? { kind: 'count', count: 2 } : { kind: 'text', text: '人员变动' };
}
