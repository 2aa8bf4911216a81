import { bookOf } from '../support/book-builder';
import type { TypedTable } from '../support/book-builder';
import { COLUMNS_13, sc23, SC24_TABLES } from './sc24';
import { book, compose, lastYear, sectionOf } from './text';

const t01 = (...rows: readonly string[]): TypedTable => ({ columns: ['决算数'], rows });
const totalsOf = (amount: string): TypedTable => {
  return t01(`本年收入合计 | ${amount}`, `收入总计 | ${amount}`, `本年支出合计 | ${amount}`, `支出总计 | ${amount}`);
};
const t13 = (budget: string, actual: string): TypedTable => ({ columns: COLUMNS_13, rows: [`预算数 | ${budget}`, `决算数 | ${actual}`] });
const t06 = (...rows: readonly string[]): TypedTable => ({ columns: ['小计', '基本支出'], rows });

describe('一', () => {
  const first = (current: TypedTable, prior?: TypedTable): string | undefined => {
    return sectionOf(compose(book({ '01': current }), prior && lastYear({ '01': prior })), '一')[1];
  };

  test('no change needs no reason', () => {
    expect(first(totalsOf('80.50'), totalsOf('80.50'))).toBe('2024年度收入、支出总计均为80.5万元。与2023年度相比，收入、支出总计持平。');
  });

  test('a carry-over is explained where the year’s income and outlay differ, a negative one too', () => {
    const rows = ['本年收入合计 | 90.00', '使用非财政拨款结余 | 0.00', '年初结转和结余 | 10.00', '收入总计 | 100.00'];
    const outlay = ['本年支出合计 | 103.00', '结余分配 | 0.00', '年末结转和结余 | -3.00', '支出总计 | 100.00'];
    expect(first(t01(...rows, ...outlay), totalsOf('100.00'))).toBe(
      '2024年度收入、支出总计均为100万元。其中，收入总计包括本年收入合计90万元、年初结转和结余10万元；支出总计包括本年支出合计103万元、年末结转和结余-3万元。与2023年度相比，收入、支出总计持平。',
    );
  });

  test('two totals that differ are both said, to be checked', () => {
    expect(first(t01('收入总计 | 100.00', '支出总计 | 99.00'), totalsOf('80.00'))).toMatch(
      /^2024年度收入总计100万元，支出总计99万元，〔待填：收入总计与支出总计应相等，请核对表01〕。/,
    );
  });

  test('an unreadable total is a blank with its cell', () => {
    expect(first(t01('收入总计 | ###', '支出总计 | 99.00'), totalsOf('80.00'))).toMatch(
      /^2024年度收入总计〔待填：收入总计（表01单元格B5无法读取）〕万元，支出总计99万元。/,
    );
  });

  test('an unreadable cell of last year is named as last year’s', () => {
    expect(first(totalsOf('80.00'), t01('收入总计 | ###'))).toContain(
      '收入、支出总计各〔待填：变动额和变动幅度，需上年收入、支出总计（上年表01单元格B5无法读取）〕。',
    );
  });

  test('last year without the table', () => {
    const text = sectionOf(compose(book({ '01': totalsOf('80.00') }), lastYear({})), '一')[1];
    expect(text).toContain('〔待填：变动额和变动幅度，需上年收入、支出总计（上年未识别到表01）〕');
  });
});

describe('二', () => {
  const second = (total: string, ...sources: readonly string[]): string | undefined => {
    const names = ['一般公共预算财政拨款收入', '政府性基金预算财政拨款收入', '国有资本经营预算财政拨款收入', '上级补助收入'];
    const others = ['事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
    const rows = [...names, ...others].map((name, index) => `${name} | ${sources[index] ?? '0.00'}`);
    const t02 = { columns: ['本年收入合计'], rows: [`合计 | ${total}`] };
    return sectionOf(compose(book({ '01': t01(...rows), '02': t02 })), '二')[1];
  };

  test('several sources, zero ones left out', () => {
    expect(second('11229.02', '11208.44', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00', '20.58')).toBe(
      '2024年度本年收入合计11229.02万元，其中：一般公共预算财政拨款收入11208.44万元，占99.8%；其他收入20.58万元，占0.2%。',
    );
  });

  test('a tiny part is not 0, nor the rest 100', () => {
    expect(second('10000.00', '9996.00', '4.00')).toBe(
      '2024年度本年收入合计10000万元，其中：一般公共预算财政拨款收入9996万元，占99.96%；政府性基金预算财政拨款收入4万元，占0.04%。',
    );
  });

  test('an unreadable source is not left out, and the other one is not the only one', () => {
    expect(second('100.00', '100.00', '###')).toBe(
      '2024年度本年收入合计100万元，其中：一般公共预算财政拨款收入100万元，占100%；政府性基金预算财政拨款收入〔待填：政府性基金预算财政拨款收入（表01单元格B6无法读取）〕万元，占〔待填：政府性基金预算财政拨款收入占比（表01单元格B6无法读取）〕%。',
    );
  });

  test('no income at all', () => {
    expect(second('0.00')).toBe('2024年度本年收入合计0万元。');
  });
});

describe('五', () => {
  test('a 项 whose amount is missing stays, as a blank', () => {
    const document = compose(book({ '06': t06('合计 | 5.00', '205 教育支出 | 5.00', '20508 进修及培训 | 5.00', '2050803 培训支出 | ') }));
    expect(sectionOf(document, '五').at(-1)).toBe(
      '1.教育支出（类）进修及培训（款）培训支出（项）：支出决算为〔待填：培训支出支出决算数（表06单元格B8为空）〕万元，完成预算〔待填：完成率，需全年预算数〕。',
    );
  });

  test('a 项 without its 款 has a blank in its path', () => {
    const document = compose(book({ '06': t06('合计 | 5.00', '2050803 培训支出 | 5.00') }));
    expect(sectionOf(document, '五').at(-1)).toContain('1.〔待填：培训支出所属类〕（类）〔待填：培训支出所属款〕（款）培训支出（项）：');
  });

  test('without 表03 only the share is a blank', () => {
    const document = compose(book({ '06': t06('合计 | 5.00') }), lastYear({ '06': t06('合计 | 0.00') }));
    expect(sectionOf(document, '五')[2]).toBe(
      '2024年度一般公共预算财政拨款支出5万元，占本年支出合计的〔待填：一般公共预算财政拨款支出占比（未识别到表03）〕%。与2023年度相比，一般公共预算财政拨款支出增加5万元，上年无此项支出。主要变动原因是〔待填：主要变动原因〕。',
    );
  });
});

describe('六', () => {
  const t08 = (...rows: readonly string[]): TypedTable => ({ columns: ['决算数'], rows });

  test('a 款 that cannot be read is asked for', () => {
    const economic = t08('301 工资福利支出 | 5.00', '30101 基本工资 | 5.00', '30102 津贴补贴 | ###', '人员经费合计 | 5.00', '公用经费合计 | 0.00');
    const text = sectionOf(compose(book({ '06': t06('合计 | 5.00 | 5.00'), '08': economic })), '六');
    expect(text.slice(2)).toEqual([
      '人员经费5万元，主要包括：基本工资、〔待填：是否有津贴补贴（表08单元格B7无法读取）〕等。',
      '公用经费0万元。',
    ]);
  });
});

describe('七', () => {
  const seventh = (current: TypedTable, prior?: TypedTable): readonly string[] => {
    return sectionOf(compose(book({ '13': current }), prior && lastYear({ '13': prior })), '七');
  };
  const none = '0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00';

  test('nothing budgeted, nothing spent, nothing last year', () => {
    const text = seventh(t13(none, none), t13(none, none));
    expect(text[2]).toBe('2024年度“三公”经费财政拨款支出决算为0万元，与上年度持平。');
    expect(text[4]).toBe(
      '2024年度“三公”经费财政拨款支出决算中，因公出国（境）费支出决算0万元；公务用车购置及运行维护费支出决算0万元；公务接待费支出决算0万元。具体情况如下：',
    );
    expect(text.slice(-3)).toEqual([
      '3.公务接待费支出0万元。公务接待费支出决算与2023年持平。其中：',
      '国内公务接待0批次，0人次（不包括陪同人员），共计支出0万元。',
      '外事接待0批次，0人次（不包括陪同人员），共计支出0万元。',
    ]);
  });

  test('spent without a budget, and more than budgeted', () => {
    const text = seventh(t13('4.00 | 0.00 | 0.00 | 0.00 | 0.00 | 4.00', '7.00 | 2.00 | 0.00 | 0.00 | 0.00 | 5.00'), t13(none, none));
    expect(text[2]).toBe(
      '2024年度“三公”经费财政拨款支出决算为7万元，完成预算175%，较上年度增加7万元，上年无此项支出。决算数大于预算数的主要原因是〔待填：决算数大于预算数的主要原因〕。决算数较上年度变动的主要原因是〔待填：主要变动原因〕。',
    );
    expect(text[6]).toMatch(/^1\.因公出国（境）经费支出2万元，全年未安排预算，决算数大于预算数的主要原因是〔待填：/);
    expect(text[6]).toContain('全年安排因公出国（境）团组〔待填：因公出国（境）团组数〕次');
    expect(text.find((line) => line.startsWith('3.'))).toMatch(/^3\.公务接待费支出5万元，完成预算125%，决算数大于预算数的主要原因是/);
  });

  test('nearly the budget', () => {
    const rows = '10.00 | 0.00 | 0.00 | 0.00 | 0.00 | 10.00';
    const text = seventh(t13(rows, '9.95 | 0.00 | 0.00 | 0.00 | 0.00 | 9.95'), t13(rows, '9.95 | 0.00 | 0.00 | 0.00 | 0.00 | 9.95'));
    expect(text[2]).toBe('2024年度“三公”经费财政拨款支出决算为9.95万元，完成预算99.5%，与上年度持平。决算数与预算数基本持平。');
  });
});

describe('八', () => {
  test('outlay of a fund is told by 项', () => {
    const rows = ['合计 | 30.00', '212 城乡社区支出 | 30.00', '21208 国有土地使用权出让收入安排的支出 | 30.00'];
    const items = ['2120801 征地和拆迁补偿支出 | 20.00', '2120803 城市建设支出 | 10.00'];
    const document = compose(book({ '10': { columns: ['本年支出.小计'], rows: [...rows, ...items] } }));
    expect(sectionOf(document, '八')[1]).toBe(
      '2024年度政府性基金预算财政拨款支出30万元，其中：城乡社区支出（类）国有土地使用权出让收入安排的支出（款）征地和拆迁补偿支出（项）20万元；城乡社区支出（类）国有土地使用权出让收入安排的支出（款）城市建设支出（项）10万元。',
    );
  });
});

describe('what is missing', () => {
  const empty = compose(bookOf({}, {}));

  test('every section says which table it wants', () => {
    expect(sectionOf(empty, '六')).toEqual([
      '六、一般公共预算财政拨款基本支出决算情况说明',
      '〔待填：一般公共预算财政拨款基本支出及构成（未识别到表06、08）〕',
    ]);
    expect(sectionOf(empty, '七')[2]).toBe('〔待填：“三公”经费财政拨款支出及完成预算情况（未识别到表13）〕');
  });

  test('department and year are blanks where the book has none', () => {
    expect(empty.title).toBe('〔待填：部门名称〕〔待填：年份〕年度部门决算情况说明');
    const text = sectionOf(compose(bookOf({}, { '10': { columns: ['本年支出.小计'], rows: ['合计 | 0.00'] } })), '八');
    expect(text[1]).toBe('〔待填：年份〕年度政府性基金预算财政拨款支出0万元。');
  });

  test('all sections stand, in order', () => {
    expect([...new Set(empty.paragraphs.map(({ section }) => section))].join('')).toBe('一二三四五六七八九十');
  });
});

describe('last year’s book', () => {
  test('of another department or year is as good as none', () => {
    const none = compose(bookOf({ department: '四川省医疗保障局', year: 2024 }, SC24_TABLES));
    expect(compose(bookOf({ department: '四川省医疗保障局', year: 2024 }, SC24_TABLES), { ...sc23, year: 2022 })).toEqual(none);
    expect(compose(bookOf({ department: '四川省医疗保障局', year: 2024 }, SC24_TABLES), { ...sc23, department: '青江县林业局' })).toEqual(none);
  });
});

test('accounts in 元 are told in 万元 with two decimals, and keep their exact value', () => {
  const document = compose(book({ '01': totalsOf('125884550.12') }, { department: '青江县林业局', year: 2024, unit: '元' }));
  expect(sectionOf(document, '一')[1]).toContain('均为12588.46万元');
  expect(document.paragraphs[1]?.runs[1]).toMatchObject({ kind: 'figure', text: '12588.46', figure: { value: '12588.455012' } });
});
