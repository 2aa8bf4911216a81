import { toWorkbookBytes } from '../fixtures/drawing/workbook-bytes';
import { plantedMistakes, priorSample, sample } from '../fixtures/sample/sample';
import { sc2024 } from '../fixtures/sc2024/sc2024';
import { folderWith, gouji } from './run-gouji';

interface Report {
  readonly tool: { readonly name: string };
  readonly books: readonly Book[];
}

interface Book {
  readonly file: string;
  readonly family: string;
  readonly department: string;
  readonly year: number;
  readonly unit: string;
  readonly tables: readonly { readonly no: string; readonly table: string; readonly sheet: string; readonly range: string }[];
  readonly missing: readonly string[];
  readonly unrecognised: readonly unknown[];
  readonly notEvaluated: readonly { readonly rule: string; readonly reason: string; readonly count: number }[];
  readonly verdicts: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
  readonly causes: readonly unknown[];
  readonly coverage: { readonly amountCells: number; readonly inOneRule: number; readonly inTwoRules: number };
  readonly error?: { readonly code: string; readonly message: string };
}

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly difference: string | null;
  readonly cells: readonly { readonly sheet: string; readonly address: string; readonly value: string; readonly table: string; readonly item: string; readonly column: string }[];
}

let folder = '';
let remove = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  const real = await toWorkbookBytes(sc2024());
  ({ folder, remove } = await folderWith({
    'real.xlsx': real,
    'sample.xlsx': await toWorkbookBytes(sample()),
    'prior.xlsx': await toWorkbookBytes(priorSample()),
    'text.xlsx': '科目,金额\n合计,1\n',
    'own.rules': '# 仅为测试\n本局-1 06[合计].小计 = 06[合计].基本支出\n',
    // 06[合计].小计 = 06[合计].基本支出, as 记事本 saves it as ANSI.
    'gbk.rules': Buffer.from('30365bbacfbcc65d2ed0a1bcc6203d2030365bbacfbcc65d2ebbf9b1bed6a7b3f6', 'hex'),
    'bad.rules': '01[收入总计] = 01[支出总计]\nA 01[无此行] = 0\n',
    'empty.xlsx': '',
    'cut.xlsx': real.slice(0, real.length >> 1),
    'no-table.xlsx': await toWorkbookBytes(sc2024().slice(0, 1).map((drawing) => ({ ...drawing, rows: drawing.rows.slice(1) }))),
  }));
});

afterAll(() => remove());

async function json(...words: readonly string[]): Promise<{ status: number; report: Report; err: string }> {
  const { status, out, err } = await gouji(folder, 'check', '--json', ...words);
  return { status, report: JSON.parse(out) as Report, err };
}

async function onlyBook(file: string): Promise<Book> {
  const { report } = await json(file);
  const [book] = report.books;
  if (book === undefined) throw new Error('no book in the report');
  return book;
}

describe('gouji check on the real 2024 accounts', () => {
  test('names the book and its thirteen tables', async () => {
    const book = await onlyBook('real.xlsx');
    expect(book).toMatchObject({ file: 'real.xlsx', family: 'S13', department: '四川省医疗保障局', year: 2024, unit: '万元', missing: [], unrecognised: [] });
    expect(book.tables.map(({ table }) => table)).toEqual(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13']);
    expect(book.tables[0]).toMatchObject({ no: '01', sheet: '财决公开01表' });
  });

  test('has one error, the ###, and exits with 1', async () => {
    const { status, report } = await json('real.xlsx');
    expect(status).toBe(1);
    const errors = report.books[0]?.findings.filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ rule: 'M-11', cells: [{ table: '06', item: '2101101 行政单位医疗', column: '项目支出', value: '###' }] });
  });

  test('reports the 1,500.00 behind 其中 once, with its nine cells', async () => {
    const found = (await onlyBook('real.xlsx')).findings.filter(({ rule }) => rule === 'H-3');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'review', difference: '1500.00' });
    expect(found[0]?.cells.map(({ table, column }) => `${table} ${column}`).sort()).toEqual([
      '02 本年收入合计', '02 财政拨款收入', '03 本年支出合计', '03 项目支出', '06 小计', '06 项目支出', '07 合计', '09 本年支出', '09 本年收入',
    ]);
  });

  test('adds up its verdicts and says what was left unjudged and why', async () => {
    const { verdicts, notEvaluated, findings } = await onlyBook('real.xlsx');
    expect(notEvaluated.reduce((sum, { count }) => sum + count, 0)).toBe(verdicts.notEvaluated);
    expect(notEvaluated).toContainEqual(expect.objectContaining({ rule: 'F-505', reason: 'rows-absent', count: 10 }));
    expect(notEvaluated).toContainEqual(expect.objectContaining({ rule: 'F-301', reason: 'blank', count: 1 }));
    expect(notEvaluated).toContainEqual(expect.objectContaining({ rule: 'F-601', reason: 'unreadable', count: 1 }));
    // No rule of the real book has two 尾差 of one size in one table, so none are clustered.
    expect(findings.filter(({ severity }) => severity === 'rounding')).toHaveLength(verdicts.rounding ?? -1);
  });
});

describe('gouji check on the sample', () => {
  test('finds each of the three planted mistakes at its cell', async () => {
    const { findings } = await onlyBook('sample.xlsx');
    const errors = findings.filter(({ severity }) => severity === 'error');
    const cells = errors.flatMap((finding) => finding.cells).map(({ table, item, column, value }) => `${table} ${item} ${column} ${value}`);
    expect(plantedMistakes.map(({ wrong }) => wrong)).toEqual(['130.48', '8.64', '12.00']);
    expect(cells).toEqual(
      expect.arrayContaining(['03 20805 行政事业单位养老支出 基本支出 130.48', '08 30201 办公费 决算数 8.64', '13 决算数 合计 12.00']),
    );
  });

  test('prints amounts as strings in the table’s own unit', async () => {
    const { findings } = await onlyBook('sample.xlsx');
    expect(findings.find(({ rule }) => rule === 'F-1302')).toMatchObject({ actual: '12.00', expected: '8.42', difference: '3.58' });
  });
});

describe('gouji check with a department’s own rules', () => {
  test('judges them beside the others', async () => {
    const { status, report } = await json('real.xlsx', '--rules', 'own.rules');
    expect(status).toBe(1);
    const own = report.books[0]?.findings.filter(({ rule }) => rule === '本局-1');
    // 12,588.45 in all, 5,471.75 of it basic.
    expect(own).toEqual([expect.objectContaining({ severity: 'error', actual: '12588.45', expected: '5471.75' })]);
  });

  test('takes them in GBK too', async () => {
    const { report, err } = await json('real.xlsx', '--rules', 'gbk.rules');
    expect(err).toBe('');
    expect(report.books[0]?.findings.filter(({ rule }) => rule === '自定-1')).toEqual([expect.objectContaining({ actual: '12588.45', expected: '5471.75' })]);
  });

  test('says where a line cannot be read, judges the others and exits with 2', async () => {
    const { status, err } = await json('real.xlsx', '--rules', 'bad.rules');
    expect(status).toBe(2);
    expect(err).toContain('RULE_SYNTAX bad.rules 第 2 行第 6 字');
  });
});

describe('gouji check with last year’s accounts', () => {
  test('compares the balances carried over', async () => {
    const { report } = await json('sample.xlsx', '--prior', 'prior.xlsx');
    const alone = await json('sample.xlsx');
    expect((report.books[0]?.verdicts.pass ?? 0) - (alone.report.books[0]?.verdicts.pass ?? 0)).toBe(5);
  });

  test.each([['--prior', 'absent.xlsx'], ['--rules', 'absent.rules']])('checks the book all the same where the file of %s cannot be read', async (option, file) => {
    const { status, report, err } = await json('real.xlsx', option, file);
    expect(status).toBe(2);
    expect(err).toMatch(/^NO_SUCH_FILE .*找不到/);
    expect(report.books[0]?.tables).toHaveLength(13);
  });

  test('leaves another department’s aside, and says so', async () => {
    const { err } = await json('sample.xlsx', '--prior', 'real.xlsx');
    expect(err).toContain('没有采用');
  });
});

describe('gouji check on bad input', () => {
  test.each([
    ['text.xlsx', 'NOT_A_WORKBOOK'],
    ['empty.xlsx', 'EMPTY_FILE'],
    ['cut.xlsx', 'CORRUPT'],
    ['no-table.xlsx', 'NO_TABLE'],
    ['absent.xlsx', 'NO_SUCH_FILE'],
  ])('%s is refused in one line as %s', async (file, code) => {
    const { status, out, err } = await gouji(folder, 'check', file);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(code);
  });

  test('the other files are still done, and 2 outranks 1', async () => {
    const { status, report } = await json('cut.xlsx', 'sample.xlsx');
    expect(status).toBe(2);
    expect(report.books.map(({ file, error }) => [file, error?.code])).toEqual([['cut.xlsx', 'CORRUPT'], ['sample.xlsx', undefined]]);
  });

  test.each([
    [['check']],
    [['check', '--frob', 'real.xlsx']],
    [['check', '--prior', 'real.xlsx', 'real.xlsx', 'sample.xlsx']],
    [['check', '--mark', 'out.xlsx', 'real.xlsx', 'sample.xlsx']],
    [['frobnicate']],
    [['narrate', 'sample.xlsx', '--style', 'xx-1999']],
    [['narrate', 'sample.xlsx', '--format', 'pdf']],
  ])('%j is a usage error', async (words) => {
    const { status, out, err } = await gouji(folder, ...words);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^USAGE /);
  });
});
