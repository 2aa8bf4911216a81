import { GoujiError } from '../../src/model';
import type { GoujiErrorCode } from '../../src/model';
import { errorText } from '../../src/text/zh-CN';

const CODES: readonly GoujiErrorCode[] = [
  'NOT_A_WORKBOOK', 'NOT_A_TEXT', 'EMPTY_FILE', 'ENCRYPTED', 'OLD_FORMAT', 'CORRUPT', 'TOO_LARGE', 'NO_TABLE', 'NO_SUCH_FILE', 'NOT_WRITABLE',
  'AMOUNT_RANGE', 'RULE_SYNTAX', 'USAGE', 'CELL_EDITING', 'PROTECTED_SHEET', 'SHEET_GONE', 'SHEET_HIDDEN', 'PAYLOAD_TOO_LARGE',
  'HOST_BUSY', 'HOST_TIMEOUT', 'HOST_TOO_OLD', 'WORKBOOK_BEHIND', 'WORKBOOK_LOST', 'HOST_FAILED', 'CELLS_TAKEN', 'STATE_VERSION',
  'STATE_TOO_LARGE',
];

test.each(CODES)('%s is said in one line: what happened and the next step, with facts and without', (code) => {
  for (const facts of [{}, { file: 'a.xlsx', sheet: '01', megabytes: 80, line: 3, detail: 'x', numeral: '9e99' }]) {
    const text = errorText(new GoujiError(code, facts));
    expect(text).toMatch(/[。]$/);
    expect(text).not.toMatch(/undefined|\n|[A-Z]{3,}_/);
    expect(text.length).toBeGreaterThan(12);
  }
});

test('a file is named in quotes', () => {
  expect(errorText(new GoujiError('OLD_FORMAT', { file: '决算.xls' }))).toContain('“决算.xls”');
});

test('what is too large is named: the file, its sheet, or in Excel the sheet alone', () => {
  const text = (facts: Record<string, string | number>): string => errorText(new GoujiError('TOO_LARGE', facts));
  expect(text({ file: '决算.xlsx', megabytes: 80 })).toMatch(/^“决算.xlsx”过大（约 80 MB）。/);
  expect(text({ file: '决算.xlsx', sheet: '01', cells: 9 })).toMatch(/^“决算.xlsx”中工作表“01”的有效区域过大（9 个单元格）。/);
  expect(text({ sheet: '01', cells: 9 })).toMatch(/^工作表“01”的有效区域过大（9 个单元格）。/);
});
