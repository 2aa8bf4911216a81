import { Session, gatherOwnRules, readOwnRules, ruleTitle, byPurpose } from '../../src/app';
import { WorkbenchHost } from '../../src/hosts/workbench';
import type { CellValue, Sheet } from '../../src/model';
import { CATALOGUE } from '../../src/rules';
import { toSheets } from '../fixtures/drawing/sheets';
import { cleanSample } from '../fixtures/sample/sample';
import { REPORT } from '../ui/support/report';

function sheet(name: string, values: readonly (readonly CellValue[])[], origin = { row: 0, column: 0 }): Sheet {
  return { name, origin, values, formats: values.map((row) => row.map(() => 'General')), merges: [] };
}

describe('own rules', () => {
  test('are a line each, with an id or without, and lines of explanation between', () => {
    const { rules, errors } = readOwnRules(
      '# 说明\r\n＃ 说明\n\n本-1  01[收入总计] = 01[支出总计]\n  01[经营收入] = 0\n0 ≤ 01[其他收入]\nΣ 03[类].本年支出合计 = 03[合计].本年支出合计\n若 无经营收支: 01[收入总计] = 01[支出总计]',
    );
    expect(errors).toEqual([]);
    expect(rules.map(({ id, title }) => [id, title])).toEqual([
      ['本-1', '01[收入总计] = 01[支出总计]'],
      ['自定-1', '01[经营收入] = 0'],
      ['自定-2', '0 ≤ 01[其他收入]'],
      ['自定-3', 'Σ 03[类].本年支出合计 = 03[合计].本年支出合计'],
      ['自定-4', '若 无经营收支: 01[收入总计] = 01[支出总计]'],
    ]);
    expect(rules[0]).toMatchObject({ kind: '行', weight: 'R', basis: 'own' });
    expect(rules[4]).toMatchObject({ kind: '间' });
  });

  test('keep ids of their own beside each other and the rules that are built in', () => {
    const { rules } = readOwnRules('F-102 01[经营收入] = 0\nA 01[经营收入] = 0\nA 01[其他收入] = 0');
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual(['F-102-2', 'A', 'A-2']);
    expect(new Set([...CATALOGUE.map(({ id }) => id), ...ids]).size).toBe(CATALOGUE.length + 3);
  });

  test('that cannot be read name the line and the column in it; the others hold', () => {
    const { rules, errors } = readOwnRules('01[经营收入] = 0\n  本-2 01[经营收人] = 0');
    expect(rules).toHaveLength(1);
    expect(errors).toEqual([{ line: 2, column: 10, expected: 'item', found: '经营收人' }]);
  });

  test('come from a sheet too: its first column of words, from top to bottom', () => {
    const rules = sheet('自定义规则', [[null, 1, '本-1 01[经营收入] = 0', '01[不读] = 0'], [null, 2, 7, null], [null, 3, '01[经营\n收人] = 0', null]], { row: 4, column: 1 });
    const own = gatherOwnRules(rules, '01[经营收入] =\n01[其他收入] = 0');
    expect(own.rules.map(({ id }) => id)).toEqual(['本-1', '自定-1']);
    expect(own.sheetErrors).toMatchObject([{ ref: { sheet: '自定义规则', row: 6, column: 3 }, error: { expected: 'item' } }]);
    expect(own.errors).toMatchObject([{ line: 1, expected: 'table' }]);
  });

  test('come from a sheet of very many rows too', () => {
    const rows: CellValue[][] = Array.from({ length: 200_000 }, () => [null]);
    rows[199_999] = ['本-1 01[经营收入] = 0'];
    expect(gatherOwnRules(sheet('自定义规则', rows), '').rules.map(({ id }) => id)).toEqual(['本-1']);
  });

  test('stay the same objects while their text does', () => {
    const text = '01[经营收入] = 0';
    const [before] = gatherOwnRules(undefined, text).rules;
    expect(gatherOwnRules(undefined, text).rules[0]).toBe(before);
    expect(gatherOwnRules(undefined, '').rules).toEqual([]);
  });

  test('take their sheet out of those that tables are looked for in', () => {
    const { tables, rules } = byPurpose([sheet('01表', []), sheet(' 自定义规则 ', [])]);
    expect(tables.map(({ name }) => name)).toEqual(['01表']);
    expect(rules?.name).toBe(' 自定义规则 ');
    expect(gatherOwnRules(rules, '').rules).toEqual([]);
  });
});

test('a rule has a title, be it built in, own or unknown', () => {
  const { rules } = readOwnRules('本-1 01[经营收入] = 0');
  const report = { ...REPORT, own: { rules, errors: [], sheetErrors: [] } };
  expect(ruleTitle('F-102')).toBe(CATALOGUE.find(({ id }) => id === 'F-102')!.title);
  expect(ruleTitle('本-1', report)).toBe('01[经营收入] = 0');
  expect(ruleTitle('本-2', report)).toBe('本-2');
});

describe('a session', () => {
  async function checked(...more: readonly Sheet[]) {
    const host = new WorkbenchHost();
    const session = new Session(host);
    host.open({ name: 'a.xlsx', sheets: [...toSheets(cleanSample()), ...more], appearances: new Map() });
    await session.check();
    return { host, session };
  }
  const errors = (session: Session) => session.snapshot().report!.run.findings.filter(({ severity }) => severity === 'error');

  test('checks with own rules as soon as they are applied, and without them again', async () => {
    const { session } = await checked();
    expect(errors(session)).toEqual([]);
    await session.setOwnRules('本-1 01[本年收入合计] = 0');
    expect(errors(session)).toMatchObject([{ rule: '本-1', title: '01[本年收入合计] = 0', kind: '行' }]);
    expect(session.snapshot().kept.ownRules).toBe('本-1 01[本年收入合计] = 0');
    await session.setOwnRules('');
    expect(errors(session)).toEqual([]);
  });

  test('reads the sheet of rules, and does not call it a sheet that was not taken', async () => {
    const { session } = await checked(sheet('自定义规则', [['01[本年收入合计] = 0']]));
    expect(errors(session)).toMatchObject([{ rule: '自定-1' }]);
    expect(session.snapshot().report!.book.refusals).toEqual([]);
  });

  test('keeps own rules for the next workbook', async () => {
    const { session } = await checked();
    await session.setOwnRules('01[经营收入] = 0');
    session.reset();
    expect(session.snapshot()).toMatchObject({ phase: 'empty', kept: { asides: [], ownRules: '01[经营收入] = 0' } });
  });

  test('makes what a selected cell is marked for the current issue, only while cells are marked', async () => {
    const { session } = await checked(sheet('自定义规则', [['01[本年收入合计] = 0']]));
    const [finding] = errors(session);
    const ref = finding!.facts.cells[0]!.cell.ref;
    session.cellSelected(ref);
    expect(session.snapshot().currentIssue).toBeUndefined();
    await session.setMarking(true);
    session.cellSelected({ ...ref, row: 0 });
    expect(session.snapshot().currentIssue).toBeUndefined();
    session.cellSelected(ref);
    expect(session.snapshot().currentIssue).toContain('01[本年收入合计]');
  });

  test('survives rules that say odd things', async () => {
    const { session } = await checked();
    await session.setOwnRules(
      ['03[类].* = 0', '0 = 0', 'Σ 05[*].* ≥ 07[*].*', '03[类].* = 03[其款].*', '01[收入总计] = 03[*].项目支出', '13[*] = 08[*]', '07[*].同科目 = 08[同科目]', '01[*].* ≡ 04[*].*'].join('\n'),
    );
    expect(session.snapshot()).toMatchObject({ phase: 'ready' });
  });
});
