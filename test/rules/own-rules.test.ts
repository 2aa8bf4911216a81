import { CATALOGUE, checkBook, parseOwnRules } from '../../src/rules';
import { instancesOf } from './support/run-line';
import { typedBook } from './support/typed-book';

const SUM = '03[*].本年支出合计 = 03[*].基本支出 + 03[*].项目支出';
const ids = (text: string): readonly string[] => parseOwnRules(text).rules.map(({ id }) => id);

describe('a department’s own rules', () => {
  it('are a line each, with a name before the relation or without', () => {
    const { rules, errors } = parseOwnRules(`自-1  ${SUM}\n${SUM}`);
    expect(errors).toEqual([]);
    expect(rules).toMatchObject([
      { id: '自-1', kind: '行', weight: 'R', title: SUM, lines: [{ text: SUM }], basis: 'own' },
      { id: '自定-1', kind: '行', weight: 'R', title: SUM, lines: [{ text: SUM }], basis: 'own' },
    ]);
  });

  it('may be typed with a Chinese input method’s wide digits and brackets, and errors still point at the column', () => {
    expect(parseOwnRules('０３［合计］．＊ ＝ Σ ０３［类］．＊').rules).toMatchObject([{ lines: [{ text: '03[合计].* = Σ 03[类].*' }] }]);
    expect(parseOwnRules('13[决算数].因公出国（境）费 ＞＝ ０').errors).toEqual([]);
    expect(parseOwnRules('０３［合计］．＊ ＝ ０３［没有］．＊').errors).toMatchObject([{ line: 1, column: 15, found: '没有' }]);
  });

  it('are told apart by what they compare: one table, or several', () => {
    const kinds = parseOwnRules('03[合计].基本支出 = 06[合计].基本支出\n若 06[合计].基本支出 = 0: 03[合计].基本支出 = 0\n03[合计].基本支出 = 0').rules.map(({ kind }) => kind);
    expect(kinds).toEqual(['间', '间', '行']);
  });

  it('may be written on any system, with blank lines and remarks between them', () => {
    expect(ids(`# 本局的规则\r\n甲 ${SUM}\r\n\r\n  ＃ 又一条\r  乙 ${SUM}  \n#丙 ${SUM}\n`)).toEqual(['甲', '乙']);
    expect(parseOwnRules('')).toEqual({ rules: [], errors: [] });
  });

  it('get a number where their name is taken, by another of them or by the catalogue', () => {
    expect(ids(`甲 ${SUM}\n甲 ${SUM}\n甲 ${SUM}\n甲-2 ${SUM}`)).toEqual(['甲', '甲-2', '甲-3', '甲-2-2']);
    expect(ids(`${CATALOGUE[0]!.id} ${SUM}`)).toEqual([`${CATALOGUE[0]!.id}-2`]);
    // Only with last year's accounts is there an X-49.
    expect(ids(`X-49 ${SUM}`)).toEqual(['X-49-2']);
    expect(ids(`${SUM}\n自定-2 ${SUM}\n${SUM}\n${SUM}`)).toEqual(['自定-1', '自定-2', '自定-3', '自定-4']);
  });

  it('are never named as a further line of a rule is: X-10#2 is the second one of X-10', () => {
    expect(parseOwnRules('X-10#2 01[经营收入] = 0')).toEqual({ rules: [], errors: [{ line: 1, column: 5, expected: 'name', found: 'X-10#2' }] });
    expect(parseOwnRules(`甲 ${SUM}\n　乙#：01[没有] = 0 # 说明`)).toMatchObject({ rules: [{ id: '甲' }], errors: [{ line: 2, column: 3, expected: 'name', found: '乙#' }] });
    // Behind a blank it is a remark, and at the beginning the whole line is one.
    expect(parseOwnRules(`甲 ${SUM} #2`)).toMatchObject({ errors: [], rules: [{ id: '甲' }] });
    expect(parseOwnRules(`#2 ${SUM}`)).toEqual({ rules: [], errors: [] });
  });

  it.each([
    ['0 ≤ 03[合计].基本支出', '自定-1'],
    ['若 03[合计].基本支出 ≠ 0: 03[合计].项目支出 = 0', '自定-1'],
    ['Σ 03[类].基本支出 = 03[合计].基本支出', '自定-1'],
    ['-03[合计].基本支出 ≤ 0', '自定-1'],
    ['0号 03[合计].基本支出 = 0', '0号'],
    ['R01 03[合计].基本支出 = 0', 'R01'],
    ['A31：03[合计].基本支出 = 0', 'A31'],
    ['A31 : 03[合计].基本支出 = 0', 'A31'],
    ['03[合计].基本支出 = 0  # 说明', '自定-1'],
    ['R01 03[合计].基本支出 = 0 ＃说明', 'R01'],
  ])('%s is read as %s', (line, id) => expect(parseOwnRules(line)).toMatchObject({ errors: [], rules: [{ id }] }));

  it('that name a 科目 where its code belongs are told the code', () => {
    const said = (name: string): readonly object[] => parseOwnRules(`03[${name}].基本支出 = 0`).errors;
    expect(said('社会保障和就业支出')).toEqual([{ line: 1, column: 4, expected: 'coded-row', found: '社会保障和就业支出', instead: '208' }]);
    expect(said('行政运行')).toMatchObject([{ expected: 'coded-row', found: '行政运行' }]);
    expect(parseOwnRules('01[行政运行] = 0').errors).toMatchObject([{ expected: 'item', found: '行政运行' }]);
    expect(parseOwnRules('A31：03[没有].基本支出 = 0').errors).toMatchObject([{ column: 8, found: '没有' }]);
  });

  it('that cannot be read are told with line and column, and the others still hold', () => {
    const { rules, errors } = parseOwnRules(`甲 ${SUM}\n\n  乙 03[合计].奖金 = 0\n03[合计].基本支出\n丙 ${SUM}`);
    expect(rules.map(({ id }) => id)).toEqual(['甲', '丙']);
    // `  乙 03[合计].` are eleven characters, so that 奖金 begins in column 12.
    expect(errors).toEqual([
      { line: 3, column: 12, expected: 'column', found: '奖金' },
      { line: 4, column: 12, expected: 'relator', found: '' },
    ]);
  });

  it('judge like the rules of the catalogue', () => {
    const book = typedBook({ '03': { columns: ['本年支出合计', '基本支出', '项目支出'], rows: ['合计 | 7.00 | 3.00 | 4.00', '205 教育支出 | 9.00 | 3.00 | 4.00'] } });
    const { verdicts } = checkBook(book, parseOwnRules(`甲 ${SUM}`).rules);
    expect(verdicts.map(({ rule, outcome }) => [rule, outcome.state])).toEqual([['甲', 'pass'], ['甲', 'fail']]);
    expect(instancesOf(book, SUM)).toHaveLength(2);
  });
});

describe('an own rule that weighs nothing in a book says so', () => {
  const COLUMNS = ['本年支出合计', '基本支出', '项目支出'];
  const book = typedBook({ '03': { columns: COLUMNS, rows: ['合计 | 7.00 | 3.00 | 4.00', '205 教育支出 | 9.00 | 3.00 | 4.00'] } });
  const idle = (line: string): boolean => {
    const { findings } = checkBook(book, parseOwnRules(`甲 ${line}`).rules);
    const found = findings.filter(({ facts }) => facts.code === 'binds-nothing');
    expect(found).toEqual(found.length === 0 ? [] : [expect.objectContaining({ id: '甲 无可核对', rule: '甲', severity: 'info', facts: { code: 'binds-nothing', cells: [], formula: line } })]);
    return found.length > 0;
  };

  it.each([
    ['a code that the table does not list', '03[2080505].基本支出 ≥ 0', true],
    ['a level of which the table lists no row', '03[项].基本支出 ≥ 0', true],
    ['a table that the book lacks', '06[合计].基本支出 ≥ 0', true],
    ['rows of which one is not listed', '03[205、210].基本支出 ≥ 0', true],
    ['a row that is listed, though the rule fails', '03[205].基本支出 = 0', false],
    ['a row that is listed, and the rule holds', '03[205].基本支出 ≥ 0', false],
    ['a condition that is not met, as it may be', '若 03[205].基本支出 = 0: 03[205].项目支出 = 0', false],
  ])('%s: %s', (_, line, expected) => expect(idle(line)).toBe(expected));

  it('a relation that a gap keeps open is no idle one', () => {
    const gappy = typedBook({ '03': { columns: COLUMNS, rows: ['205 教育支出 | 9.00 | ### | 4.00'] } });
    expect(checkBook(gappy, parseOwnRules(SUM).rules).findings.map(({ facts }) => facts.code)).toEqual([]);
  });

  it('the catalogue’s own rules are silent, as tables differ by rights', () => {
    expect(checkBook(book).findings.map(({ facts }) => facts.code)).not.toContain('binds-nothing');
  });
});
