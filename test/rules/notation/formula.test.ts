import { amountFromNumeral, cellOf } from '../../../src/model';
import type { AuditFormulas, BoundCell, Reading } from '../../../src/model';
import { AUDIT_WORDS } from '../../../src/text/zh-CN';
import type { RuleWeight } from '../../../src/rules/notation/evaluate';
import { placingIn, writeInstance } from '../../../src/rules/notation/formula';
import type { Manner, Place, Placing } from '../../../src/rules/notation/formula';
import { bindingsOf } from '../../../src/rules/notation/instance-rows';
import { parseLine } from '../../../src/rules/notation/parse';
import { tablesOf } from '../../../src/rules/notation/tables';
import { bookOf } from '../../support/book-builder';
import type { TypedTable } from '../../support/book-builder';

const COLUMNS = ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];
const AT = { left: 'L', right: 'R', difference: 'D', rounding: 'H', review: 'I' };

const SPENDING: TypedTable = {
  columns: COLUMNS,
  rows: ['合计 | 7.00 | 3.00 | 4.00 | 0.00 | 0.00 | 0.00', '205 教育支出 | 7.00 | 3.00 | 4.00 | 0.00 | 0.00 | 0.00'],
};

interface Setting {
  readonly tables?: Parameters<typeof bookOf>[1];
  readonly weight?: RuleWeight;
  readonly change?: (place: Place, cell: BoundCell) => Partial<Place>;
}

const NUMBER: Manner = { kind: 'number' };

/** The formulas of a line's first instance; amounts are numbers in 万元 with two decimals unless changed. */
function written(text: string, { tables = { '03': SPENDING }, weight = 'R', change = () => ({}) }: Setting = {}): AuditFormulas | undefined {
  const book = bookOf({}, tables);
  const line = parseLine(text);
  const index = tablesOf(book);
  const inBook = placingIn(book);
  const placing: Placing = (cell) => {
    const place = inBook(cell);
    const plain = { ...place, manner: place.manner.kind === 'text' ? NUMBER : place.manner };
    return { ...plain, ...change(plain, cell) };
  };
  return writeInstance(line, index, bindingsOf(line, index)[0] ?? {}, weight, placing, AUDIT_WORDS)?.formulas(AT);
}

describe('the sides', () => {
  it('refer to a plain number as it stands, and add up neighbours by one function', () => {
    expect(written('03[*].本年支出合计 = Σ 03[*].(基本支出 … 对附属单位补助支出)')).toMatchObject({
      left: "'表03'!B5",
      right: "SUMPRODUCT(ROUND('表03'!C5:G5,2))",
      difference: 'ROUND(ROUND(L,2)-ROUND(R,2),2)',
    });
  });

  it('add single amounts one by one, and take others away', () => {
    expect(written('03[合计].本年支出合计 = 03[合计].基本支出 + 03[合计].经营支出 - 03[合计].上缴上级支出')?.right).toBe(
      "ROUND('表03'!C5,2)+ROUND('表03'!F5,2)-(ROUND('表03'!E5,2))",
    );
  });

  it('may have nothing but what is taken away', () => {
    expect(written('-03[合计].基本支出 - 03[合计].经营支出 ≤ 0')?.left).toBe("-(ROUND('表03'!C5,2)+ROUND('表03'!F5,2))");
  });

  it('write nothing at all as 0', () => {
    expect(written('03[合计].经营支出 = 0')).toMatchObject({ right: '0' });
    expect(written('03[合计].经营支出 = 03[2100101?].经营支出 + 03[2100102?].经营支出')).toBeUndefined();
  });

  it('double the apostrophes of a sheet’s name', () => {
    const change = () => ({ sheet: "局's 表" });
    expect(written('03[合计].经营支出 = 0', { change })?.left).toBe("'局''s 表'!F5");
  });

  it('take text for a number without its separators, full-width digits and brackets', () => {
    const book = bookOf({}, { '03': SPENDING });
    const [table] = book.tables;
    const cell = table!.cells.get('合计')!.get('经营支出')!;
    const text = { ...cell, written: '（１，2 3)', reading: { kind: 'amount', amount: amountFromNumeral('-123', '万元', 0) } } as const;
    const { manner } = placingIn({ ...book, tables: [{ ...table!, cells: new Map([['合计', new Map([['经营支出', text]])]]) }] })(text);
    expect(manner).toEqual({
      kind: 'text',
      replacements: [{ from: ',', to: '' }, { from: ' ', to: '' }, { from: '（', to: '-' }, { from: '１', to: '1' }, { from: '，', to: '' }, { from: ')', to: '' }],
    });
    const change = () => ({ manner: { kind: 'text', replacements: [{ from: ',', to: '' }, { from: '\n', to: '' }] } as const });
    expect(written('03[合计].经营支出 = 0', { change })?.left).toBe(`ROUND(VALUE(SUBSTITUTE(SUBSTITUTE('表03'!F5,",",""),CHAR(10),"")),2)`);
    expect(written('03[合计].本年支出合计 = Σ 03[合计].(基本支出 … 经营支出)', { change })?.right).toContain("SUMPRODUCT(ROUND(VALUE(SUBSTITUTE(SUBSTITUTE('表03'!C5:F5,");
  });

  it('pass over a dash that means zero, and notice other text in its place', () => {
    const change = (_: Place, { column }: BoundCell): Partial<Place> => (column === '上缴上级支出' ? { manner: { kind: 'dash', written: '—' }, blankIsZero: true } : {});
    const formulas = written('03[合计].本年支出合计 = Σ 03[合计].(基本支出 … 经营支出)', { change });
    expect(formulas?.right).toBe("SUM('表03'!C5:F5)");
    expect(formulas?.rounding).toContain(`COUNTIF('表03'!C5:F5,">="&0.005)+COUNTIF('表03'!C5:F5,"<="&-0.005)`);
    expect(formulas?.verdict).toContain(`IF(COUNT('表03'!B5:F5)+COUNTBLANK('表03'!B5:F5)+SUMPRODUCT(--('表03'!B5:F5="—"))<5,"无法判断：单元格内容无法读成金额"`);
  });

  it('convert what stands in another unit, each amount rounded in its own', () => {
    const change = (_: Place, { column }: BoundCell): Partial<Place> => (column === '基本支出' ? { fenPerUnit: 100, step: 1 } : {});
    const formulas = written('03[合计].本年支出合计 = 03[合计].基本支出 + 03[合计].项目支出', { change });
    expect(formulas?.right).toBe("ROUND('表03'!C5,2)/10000+ROUND('表03'!D5,2)");
    expect(formulas?.difference).toBe('ROUND(ROUND(L,2)-ROUND(R,6),6)');
    // The coarser of two steps decides what is none and what is 尾差.
    expect(formulas?.verdict).toContain('2*ABS(ROUND(D*1000000,0))<=IF(N(');
    const other = written('03[合计].基本支出 = 03[合计].项目支出', { change });
    expect(other).toMatchObject({ left: "'表03'!C5", right: "ROUND('表03'!D5,2)*10000", rounding: '100', review: '200' });
  });
});

describe('the limits', () => {
  it('count the parts that are not zero, live', () => {
    const nonZero = "SUMPRODUCT(--(ROUND('表03'!C5:G5,2)<>0))";
    expect(written('03[*].本年支出合计 = Σ 03[*].(基本支出 … 对附属单位补助支出)')).toMatchObject({
      rounding: `IF(${nonZero}=0,0,MAX(1,INT(SQRT(0.75*(${nonZero}+1))))*0.01)`,
      // Six figures, half a last place each.
      review: '0.03',
    });
  });

  it('do not count a total where both sides are sums', () => {
    expect(written('03[合计].基本支出 + 03[合计].项目支出 = 03[205].基本支出 + 03[205].项目支出')?.rounding).toMatch(/SQRT\(0\.75\*\(SUMPRODUCT\(--\(ROUND\('表03'!C5:D6,2\)<>0\)\)\)\)/);
  });

  it.each([
    ['03[合计].基本支出 = 03[205].基本支出', '0.01', '0.02'],
    ['03[合计].基本支出 ≡ 03[205].基本支出', '0.01', undefined],
    ['03[合计].基本支出 ≤ 03[205].基本支出', '0.01', undefined],
    ['03[合计].基本支出 = 0', undefined, undefined],
    ['03[合计].基本支出 ≥ 0', undefined, undefined],
    ['03[合计].基本支出 ≠ 0', undefined, undefined],
  ])('of %s are %s and %s', (line, rounding, review) => {
    const formulas = written(line);
    expect([formulas?.rounding, formulas?.review]).toEqual([rounding, review]);
  });
});

describe('the verdict', () => {
  const COPY = '03[合计].基本支出 = 03[205].基本支出';
  const fen = 'ROUND(D*1000000,0)';
  const UNREADABLE = '"无法判断：单元格内容无法读成金额"';
  const BLANK = '"无法判断：单元格为空，不能当作 0"';

  it('compares whole 分 after it has made sure that there is something to compare', () => {
    const judged = `IF(${fen}=0,"相符",IF(ABS(${fen})<=ROUND(H*1000000,0),"尾差",IF(2*ABS(${fen})<=ROUND(I*2000000,0),"需核对","错误")))`;
    // The column prints no zero: an empty cell would mean zero.
    expect(written(COPY)?.verdict).toBe(`IF(ISERROR(D),${UNREADABLE},${judged})`);
    expect(written(COPY, { change: () => ({ blankIsZero: false }) })?.verdict).toBe(
      `IF(ISERROR(D),${UNREADABLE},IF(COUNTBLANK('表03'!C5:C6)>0,${BLANK},${judged}))`,
    );
  });

  it.each<[RuleWeight, string]>([
    ['E', '"尾差",IF(2*ABS(ROUND(D*1000000,0))<=ROUND(I*2000000,0),"需核对","错误")'],
    ['W', '"尾差","需核对")'],
    ['I', '"尾差","提示")'],
  ])('is capped by the weight %s', (weight, words) => {
    expect(written(COPY, { weight })?.verdict).toContain(words);
  });

  it.each([
    ['≤', `IF(${fen}<=ROUND(H*1000000,0),"相符","错误")`],
    ['≥', `IF(-${fen}<=ROUND(H*1000000,0),"相符","错误")`],
  ])('knows which way %s goes', (relator, formula) => {
    expect(written(`03[合计].基本支出 ${relator} 03[205].基本支出`)?.verdict).toContain(formula);
  });

  it('forgives nothing beside a zero', () => {
    expect(written('03[合计].基本支出 ≥ 0')?.verdict).toContain(`IF(-${fen}<=0,"相符","错误")`);
    expect(written('03[合计].基本支出 = 0')?.verdict).toContain(`IF(${fen}=0,"相符","错误")`);
    expect(written('03[合计].基本支出 ≠ 0')?.verdict).toContain(`IF(${fen}<>0,"相符","错误")`);
  });

  it('follows the condition, live', () => {
    const verdict = written('若 03[合计].经营支出 = 0 且 03[合计].项目支出 ≠ 03[205].经营支出: 03[合计].基本支出 = 0')?.verdict;
    const test = "AND(ROUND(ROUND('表03'!F5,2),2)=0,ROUND((ROUND('表03'!D5,2))-(ROUND('表03'!F6,2)),2)<>0)";
    expect(verdict).toContain(`IF(ISERROR(${test}),${UNREADABLE},`);
    expect(verdict).toContain(`IF(${test},IF(ISERROR(D)`);
    expect(verdict).toMatch(/,"不适用：前提不成立"\)\)\)$/);
  });

  it('follows a single condition as it stands', () => {
    const verdict = written('若 03[合计].经营支出 ≥ 0: 03[合计].上缴上级支出 = 0')?.verdict;
    const test = "ROUND(ROUND('表03'!F5,2),2)>=0";
    expect(verdict).toContain(`IF(ISERROR(${test}),${UNREADABLE},`);
    expect(verdict).toContain(`IF(${test},IF(ISERROR(D)`);
  });

  it('waits for an amount that is missing, and for one that cannot be read', () => {
    const tables = { '03': { columns: COLUMNS, rows: ['合计 |  | ### | 0.00 | 0.00 | 0.00 | 0.00', '205 教育支出 | 0.00 | 1.00 | 0.00 | 0.00 | 0.00 | 0.00'] } };
    const missing = written('03[合计].本年支出合计 = 03[205].本年支出合计', { tables });
    expect(missing?.left).toBe("ROUND(N('表03'!B5),2)");
    expect(missing?.verdict).toContain("1-COUNT('表03'!B5)>0");
    expect(written(COPY, { tables })?.left).toBe("ROUND(IF(ISNUMBER('表03'!C5),'表03'!C5,NA()),2)");
  });

  it('lets the unrounded figures decide where all cells hold them', () => {
    const change = (): Partial<Place> => ({ unrounded: true, exact: true });
    expect(written(COPY, { change })?.verdict).toContain(`IF(OR(${fen}=0,ABS(ROUND('表03'!C5*1000000,0)-(ROUND('表03'!C6*1000000,0)))*2<=2),"相符"`);
    expect(written(COPY, { change: ({ row }) => (row === 4 ? change() : {}) })?.verdict).toContain(`IF(${fen}=0,"相符"`);
    // A figure that has no more digits to show, such as a zero, goes with one that has.
    expect(written(COPY, { change: ({ row }) => ({ unrounded: row === 4, exact: true }) })?.verdict).toContain(`IF(OR(${fen}=0,ABS(`);
    expect(written(COPY, { change: () => ({ exact: true }) })?.verdict).toContain(`IF(${fen}=0,"相符"`);
  });
});

describe('what no formula can judge', () => {
  it.each<[BoundCell['written'], Reading & { readonly kind: 'unreadable' }, Manner['kind']]>([
    [3.11, { kind: 'unreadable', cause: 'format' }, 'not-an-amount'],
    // A file tells of a date what the cell shows: to a formula it is the number all the same.
    ['1900-01-04', { kind: 'unreadable', cause: 'format' }, 'not-an-amount'],
    ['1900-01-04', { kind: 'unreadable', cause: 'text' }, 'unreadable'],
    [1e15, { kind: 'unreadable', cause: 'out-of-range' }, 'not-an-amount'],
  ])('%s, which is %j, goes as %s', (value, reading, kind) => {
    const book = bookOf({}, { '03': SPENDING });
    const cell = cellOf(book.tables[0]!, '合计', '基本支出')!;
    expect(placingIn(book)({ ...cell, written: value, reading }).manner.kind).toBe(kind);
  });

  it('is not written: an absent row, a date, more than Excel takes', () => {
    const rows = ['合计 | 7.00 | ∅'];
    expect(written('03[合计].本年支出合计 = 03[合计].基本支出', { tables: { '03': { columns: COLUMNS, rows } } })).toBeUndefined();
    expect(written('03[合计].基本支出 = 0', { change: () => ({ manner: { kind: 'not-an-amount' } }) })).toBeUndefined();
    const change = (place: Place): Partial<Place> => ({ sheet: '表'.repeat(31), row: place.row * 2, manner: { kind: 'text', replacements: Array.from({ length: 80 }, () => ({ from: 'x', to: '' })) } });
    expect(written('03[*].本年支出合计 = Σ 03[*].(基本支出 … 对附属单位补助支出)', { change: (place, cell) => ({ ...change(place), column: cell.ref.column * 2 }) })).toBeUndefined();
  });
});
