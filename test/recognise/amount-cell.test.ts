import { numeralOf } from '../../src/model';
import type { CellValue, Unit } from '../../src/model';
import { readAmountCell, unusualDecimals } from '../../src/recognise/amount-cell';

const ACCOUNTING = '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ';

/** `5471.75`, with `raw` behind it where more is stored, and what was odd; or why there is no amount. */
function said(value: CellValue, format = 'General', unit: Unit = '万元'): string {
  const reading = readAmountCell(value, format, unit);
  if (reading.kind === 'blank') return reading.dash ? 'dash' : 'blank';
  if (reading.kind === 'unreadable') return reading.cause;
  const raw = reading.raw === undefined ? '' : ` raw ${numeralOf(reading.raw, unit)}`;
  return `${numeralOf(reading.amount, unit)}${raw}${reading.oddity === undefined ? '' : ` ${reading.oddity}`}`;
}

describe('a number', () => {
  it.each<[number, string, string]>([
    [12588.45, '#,##0.00', '12588.45'],
    [12588.45, ACCOUNTING, '12588.45'],
    [-12588.45, ACCOUNTING, '-12588.45'],
    [0, ACCOUNTING, '0.00'],
    [77, 'General', '77.00'],
    [77, '0.00_ ', '77.00'],
    // Noise of binary sums, as Excel itself hides it.
    [5471.749999999999, 'General', '5471.75'],
    [0.1 + 0.2, 'General', '0.30'],
    [0.2849999999999999, '0.00', '0.29 raw 0.285000'],
    [1.005, '0.00', '1.01 raw 1.005000'],
    [-1.005, '0.00', '-1.01 raw -1.005000'],
    [-0.001, '0.00', '0.00 raw -0.001000'],
    // Shown and stored: the cell shows two decimals and holds more.
    [1258.844999, '#,##0.00', '1258.84 raw 1258.844999'],
    [1258.844999, 'General', '1258.844999'],
    [1258.8449, '0.0000', '1258.8449'],
    // General shows eleven digits.
    [123456.7890123, 'General', '123456.78901 raw 123456.789012'],
    // No decimals shown makes nothing coarser than 0.01.
    [12588.45, '0', '12588.45'],
    [12588.45, '@', '12588.45'],
    [12588.45, 'G/通用格式', '12588.45'],
    [-12588.45, '#,##0.00;[Red](#,##0.00)', '-12588.45'],
    [12588.45, '#,##0.00"万元";-#,##0.00"万元"', '12588.45'],
    [12588.45, '[=0]"-";#,##0.00', '12588.45'],
    [12588.45, '"¥"#,##0.00', '12588.45'],
    [12588.45, '0.00E+00', '12588.45'],
  ])('%d as %s is %s', (value, format, expected) => expect(said(value, format)).toBe(expected));

  it.each([
    ['0.00%', 'a percentage'],
    ['yyyy-mm-dd', 'a date'],
    ['yyyy"年"m"月"', 'a date'],
    ['[$-804]yyyy"年"', 'a date'],
    ['#,##0.00,', 'thousands'],
    ['0!.0,', '元 painted as 万元'],
    ['0\\.0000', '元 painted as 万元'],
    ['0"."0000', '元 painted as 万元'],
  ])('as %s is shown as %s, which is not the number', (format) => expect(said(45_000, format)).toBe('format'));

  it.each([
    ['1900-01-04', 'yyyy-mm-dd'],
    ['1900/1/4', 'yyyy/m/d;@'],
    ['1900.01.04', 'yyyy.mm.dd'],
    ['5月10日', 'm"月"d"日"'],
    ['2024年5月', 'yyyy"年"m"月"'],
    ['2024-05-10 10:30', 'yyyy-mm-dd hh:mm'],
    ['10:30:00', 'h:mm:ss'],
  ])('a date that a file tells as %s is shown by %s', (written, format) => {
    expect(said(written, format)).toBe('format');
    // Typed as a text it is one.
    expect(said(written, '@')).toBe('text');
  });

  it.each(['无', '待定1', '1月至5月', '50%', '12,588.45元', '93.68①', 'x5月10日', '5月10日前'])('%s is a text, whatever the format', (written) => expect(said(written, 'yyyy-mm-dd')).toBe('text'));

  it('what cannot be read for another reason is not asked for its format', () => {
    expect([said('###', 'yyyy-mm-dd'), said('=A1', '0.00%'), said('93.68', 'yyyy-mm-dd'), said('-', '0.00%'), said(NaN, '0.00%')]).toEqual(['error-value', 'not-calculated', '93.68', 'dash', 'error-value']);
  });

  it.each([NaN, Infinity, -Infinity])('%d is an error value', (value) => expect(said(value)).toBe('error-value'));

  it('beyond 2^53 分 is out of range', () => {
    expect(said(1e12, '0.00')).toBe('out-of-range');
    expect(said('1,000,000,000,000.00')).toBe('out-of-range');
    expect(said(9e9, '0.00')).toBe('9000000000.00');
  });

  it('is read in the unit of its table', () => {
    expect(readAmountCell(93.68, '0.00', '元')).toEqual({ kind: 'amount', amount: { fen: 9_368, step: 1 } });
    expect(readAmountCell(93.68, '0.00', '亿元')).toEqual({ kind: 'amount', amount: { fen: 936_800_000_000, step: 100_000_000 } });
  });
});

describe('a text', () => {
  it.each([
    ['12,588.45', '12588.45'],
    ['12588.45', '12588.45'],
    ['+12,588.45', '12588.45'],
    ['-12,588.45', '-12588.45'],
    ['−12,588.45', '-12588.45'],
    ['1,234,567.8', '1234567.80'],
    ['93.6789', '93.6789'],
    ['0', '0.00'],
    ['-0.00', '0.00'],
    ['(12,588.45)', '-12588.45'],
    ['（12,588.45）', '-12588.45'],
    // Full width and white space can be read and are odd.
    ['１２，５８８．４５', '12588.45 full-width'],
    ['12，588.45', '12588.45 full-width'],
    [' 12,588.45 ', '12588.45 spaces'],
    ['12,588.45\u00a0', '12588.45 spaces'],
    ['12,588.45　', '12588.45 spaces'],
    ['- 12,588.45', '-12588.45 spaces'],
    ['12, 588.45', '12588.45 spaces'],
    // A mark that nobody can see is no reason to complain.
    ['12,588.45\u200b', '12588.45'],
    ['\ufeff12,588.45', '12588.45'],
  ])('%j is %s', (written, expected) => expect(said(written, '@')).toBe(expected));

  it.each(['-', '－', '—', '——', '–', '―', '‐', '‑', '−', '─', ' - ', '--', '/', '／', ' / '])('%j is a lone dash', (written) =>
    expect(said(written)).toBe('dash'),
  );

  it.each(['', ' ', '　', '\n', '\u200b'])('%j is blank', (written) => expect(said(written)).toBe('blank'));

  it('a formula that was never calculated is neither blank nor zero', () => expect(said('=SUM(A1:A3)')).toBe('not-calculated'));

  it.each(['###', '######', '#REF!', '#VALUE!', '#N/A', '#DIV/0!'])('%s is an error value', (written) => expect(said(written)).toBe('error-value'));

  it.each([
    '1,2345.00',
    '12,34',
    '1,,234',
    '12.588,45',
    '1.2.3',
    '无',
    'n/a',
    '同上',
    '12,588.45元',
    '12,588.45万元',
    '约93',
    '1e5',
    '0x10',
    '50%',
    '2024年',
    '(12',
    '5-3',
    // Two numbers in one cell.
    '93.68 0.00',
    '93 12.5',
    '93.68①',
    '12²',
    '½',
    '12588\n45',
  ])('%j cannot be read', (written) => expect(said(written)).toBe('text'));

  it('is an amount however oddly it is written', () => {
    const amount = { fen: 12_588_450_000, step: 10_000 };
    expect(readAmountCell('１２，５８８．４５', '@', '万元')).toEqual({ kind: 'amount', amount, oddity: 'full-width' });
    expect(readAmountCell('12, 588.45', '@', '万元')).toEqual({ kind: 'amount', amount, oddity: 'spaces' });
  });

  it('shows no place that is optional and that it does not fill', () => {
    expect(readAmountCell(1579.23, '#,##0.00####', '万元')).toEqual({ kind: 'amount', amount: { fen: 1_579_230_000, step: 10_000 } });
    expect(readAmountCell(1579.2345, '#,##0.00####', '万元')).toEqual({ kind: 'amount', amount: { fen: 1_579_234_500, step: 100 } });
    expect(readAmountCell(1579.2345, '#,##0.00#', '万元')).toEqual({ kind: 'amount', amount: { fen: 1_579_235_000, step: 1_000 }, raw: { fen: 1_579_234_500, step: 1 } });
  });

  it('has the step of the decimals it shows, never a coarser one than the table', () => {
    expect(readAmountCell('7,116.7', '@', '万元')).toEqual({ kind: 'amount', amount: { fen: 7_116_700_000, step: 10_000 } });
    expect(readAmountCell('7,116.7000', '@', '万元')).toEqual({ kind: 'amount', amount: { fen: 7_116_700_000, step: 100 } });
  });
});

describe('what is neither', () => {
  it('an empty cell is blank and no zero', () => {
    expect(readAmountCell(null, 'General', '万元')).toEqual({ kind: 'blank', dash: false, asZero: false, zero: { fen: 0, step: 10_000 } });
  });

  it.each([true, false])('%s is no amount', (value) => expect(said(value)).toBe('text'));
});

describe('the decimals that are shown', () => {
  it.each<[CellValue, string, number | undefined]>([
    [93.68, '#,##0.00', undefined],
    [93.68, 'General', undefined],
    [93.5, 'General', 1],
    [93, 'General', 0],
    [93, '0.00', undefined],
    [93, '0', 0],
    [93.68, '0.0', 1],
    [93.6789, '0.00', undefined],
    [93.6789, 'General', 4],
    // Optional places are shown where the number fills them.
    [93.68, '0.00##', undefined],
    [93.6789, '0.00##', 4],
    [93.67891, '0.00##', 4],
    [93.5, '0.##', 1],
    [93, '0.0##', 1],
    [0, '[=0]0;0.00', undefined],
    // General shows eleven digits.
    [123456.7890123, 'General', 5],
    ['93.68', '@', undefined],
    ['12,588.4', '@', 1],
    ['12,588', '@', 0],
    ['１２．３４５', '@', 3],
    ['93. 68', '@', undefined],
    // A format says nothing of a text.
    ['93.6', '0.00', 1],
  ])('of %j as %s are %s', (value, format, decimals) => expect(unusualDecimals(value, format)).toBe(decimals));
});
