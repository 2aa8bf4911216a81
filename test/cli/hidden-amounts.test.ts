import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { toWorkbookBytes } from '../fixtures/drawing/workbook-bytes';
import { sc2024 } from '../fixtures/sc2024/sc2024';
import { folderWith, gouji } from './run-gouji';

/** The file with rows and columns of one of its sheets hidden as Excel does it. */
function hiding(bytes: Uint8Array, sheet: number, rows: readonly number[], columns: readonly number[]): Uint8Array {
  const parts = unzipSync(bytes);
  const path = `xl/worksheets/sheet${sheet}.xml`;
  let xml = strFromU8(parts[path]!);
  for (const row of rows) xml = replaced(xml, `<row r="${row}"`, `<row r="${row}" hidden="1"`);
  for (const column of columns) xml = replaced(xml, `<col min="${column}" max="${column}"`, `<col min="${column}" max="${column}" hidden="1"`);
  return zipSync({ ...parts, [path]: strToU8(xml) });
}

function replaced(xml: string, from: string, to: string): string {
  if (!xml.includes(from)) throw new Error(`no ${from}`);
  return xml.replace(from, to);
}

interface Report {
  readonly books: readonly { readonly findings: readonly { readonly rule: string; readonly cells: readonly { readonly address: string }[] }[] }[];
}

let folder = '';
let remove = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  const bytes = await toWorkbookBytes(sc2024());
  ({ folder, remove } = await folderWith({
    'row.xlsx': hiding(bytes, 2, [9], []),
    'zeros.xlsx': hiding(bytes, 2, [], [7, 8, 9]),
  }));
});

afterAll(() => remove());

async function hiddenIn(file: string): Promise<Report['books'][number]['findings']> {
  const { out } = await gouji(folder, 'check', '--json', file);
  return (JSON.parse(out) as Report).books[0]?.findings.filter(({ rule }) => rule === 'M-17') ?? [];
}

describe('gouji check on a file that hides rows and columns', () => {
  test('names the hidden row in which money stands', async () => {
    const found = await hiddenIn('row.xlsx');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      severity: 'review',
      title: '隐藏的行列中不应有金额',
      message: '《收入决算表》第 9 行被隐藏，其中有金额 93.68、93.68 万元；看到和打印出的数可能对不上合计，请取消隐藏（筛选的先清除筛选）后核对，再检查一次。',
      cells: [{ address: 'E9', item: '2050803 培训支出', column: '本年收入合计', value: '93.68' }, { address: 'F9', value: '93.68' }],
    });
  });

  test('says nothing of hidden columns that are zero all through', async () => {
    expect(await hiddenIn('zeros.xlsx')).toEqual([]);
  });
});
