import { codeText, codeWithName, functionCodeIn, isBareCode, isEconomicCode, isFunctionCode, levelOf, withoutOwnCode } from '../../src/recognise/rows/subject-code';

describe('codes of 科目', () => {
  it.each([
    ['205', '类'],
    ['20508', '款'],
    ['2050803', '项'],
    ['20', undefined],
    ['2050', undefined],
  ])('%s is a %s', (code, level) => expect(levelOf(code)).toBe(level));

  it.each([
    ['205', true, false],
    ['20508', true, false],
    ['2050803', true, false],
    ['301', false, true],
    ['30101', false, true],
    ['3010101', false, false],
    ['105', false, false],
    ['20', false, false],
    ['2050', false, false],
    ['3010', false, false],
    ['205080301', false, false],
    ['x205', false, false],
    ['205x', false, false],
    ['x301', false, false],
    ['301x', false, false],
    ['2ab', false, false],
    ['3ab', false, false],
    ['205ab', false, false],
    ['301ab', false, false],
  ])('%s: functional %s, economic %s', (text, functional, economic) => {
    expect([isFunctionCode(text), isEconomicCode(text)]).toEqual([functional, economic]);
  });

  it.each([
    ['2050803.0', '2050803'],
    ['2050803.00', '2050803'],
    ['2050803', '2050803'],
    ['205.5', '205.5'],
    ['205.05', '205.05'],
    ['205.0x', '205.0x'],
    ['205x0', '205x0'],
  ])('%s as a code is %s', (text, code) => expect(codeText(text)).toBe(code));
});

describe('a name with a code in front', () => {
  it.each([
    ['201一般公共服务支出', '201', '一般公共服务支出'],
    ['201-一般公共服务支出', '201', '一般公共服务支出'],
    ['201_一般公共服务支出', '201', '一般公共服务支出'],
    ['201、一般公共服务支出', '201', '一般公共服务支出'],
    ['201.一般公共服务支出', '201', '一般公共服务支出'],
    ['201:一般公共服务支出', '201', '一般公共服务支出'],
    ['[2010601]行政运行', '2010601', '行政运行'],
    ['(2010601)行政运行', '2010601', '行政运行'],
    ['【2010601】行政运行', '2010601', '行政运行'],
    // Any other number, and what would leave no name.
    ['20106财政事务', '201', '20106财政事务'],
    ['201财政事务', '20106', '201财政事务'],
    ['20106财政事务', '20107', '20106财政事务'],
    ['201-06财政事务', '201', '201-06财政事务'],
    ['06财政事务', '20106', '06财政事务'],
    ['2019新增支出', '201', '2019新增支出'],
    ['[20106财政事务', '20106', '[20106财政事务'],
    ['财政事务20106', '20106', '财政事务20106'],
    ['201-', '201', '201-'],
    ['201', '201', '201'],
    ['一般公共服务支出', '201', '一般公共服务支出'],
    ['', '201', ''],
  ])('%s of %s is %s', (name, code, expected) => expect(withoutOwnCode(name, code)).toBe(expected));
});

describe('the functional code of a row', () => {
  it.each([
    [['2050803', '培训支出'], '2050803'],
    [['205', '08', '03', '培训支出'], '2050803'],
    [['205', '8', '3'], '2050803'],
    [['205', '08'], '20508'],
    [['205'], '205'],
    [['205.0', '8.0'], '20508'],
    // Growing from column to column: the last whole code.
    [['205', '20508', '2050803', '培训支出'], '2050803'],
    [['205', '20508'], '20508'],
    [['205', '123'], '205'],
    [['205', '08', '123'], '205'],
    [['A1', '205', '08'], '20508'],
    // What is neither whole nor split.
    [['合计'], undefined],
    [[], undefined],
    [['08', '03'], undefined],
    [['105', '08'], undefined],
    [['205', '08', '03', '01'], '205'],
    [['20', '08'], undefined],
    // Digits behind the name are another column's.
    [['培训支出', '2050803'], '2050803'],
    [['205', '培训支出', '08'], '205'],
    [['合计', '5', '12'], undefined],
  ])('%j is %s', (texts, code) => expect(functionCodeIn(texts)).toBe(code));
});

describe('a code that stands with its name in one cell', () => {
  it.each([
    [['2050803培训支出'], '2050803'],
    [['205教育支出'], '205'],
    [['205-教育支出'], '205'],
    [['205—教育支出'], '205'],
    [['205、教育支出'], '205'],
    [['[2050803]培训支出'], '2050803'],
    [['(2050803)', '培训支出'], '2050803'],
    [['【2050803】', '培训支出'], '2050803'],
    [['205类', '教育支出'], '205'],
    [['20101人大事务'], '20101'],
    [['2010401日常经济运行调节'], '2010401'],
    // The same code twice is one.
    [['[205]', '205教育支出'], '205'],
    // Parts of a code in cells of their own, two codes, and any other number: nobody can tell.
    [['205类', '08款'], undefined],
    [['205教育支出', '20508进修及培训'], undefined],
    [['08', '205教育支出'], undefined],
    [['205-08', '进修及培训'], undefined],
    [['2050教育支出'], undefined],
    [['205080301培训支出'], undefined],
    [['105教育支出'], undefined],
    [['30101基本工资'], undefined],
    [['2024年度支出'], undefined],
    [['201年教育支出'], undefined],
    [['201户补助'], undefined],
    [['201个项目'], undefined],
    [['205万元以上的设备'], undefined],
    [['[205教育支出'], undefined],
    [['205]教育支出'], undefined],
    [['205%教育支出'], undefined],
    [['教育支出205'], undefined],
    [['205.5'], undefined],
    // What adds up others is none of them.
    [['205教育支出小计'], undefined],
    [['205合计'], undefined],
    [['教育支出'], undefined],
    [[], undefined],
  ])('%j is %s', (texts, code) => expect(codeWithName(texts, isFunctionCode)).toBe(code));

  it('is an economic one where those are asked for', () => {
    expect(codeWithName(['30101基本工资'], isEconomicCode)).toBe('30101');
    expect(codeWithName(['205教育支出'], isEconomicCode)).toBeUndefined();
  });

  it.each([
    ['205', true],
    ['205.0', true],
    ['[205]', true],
    ['205类', true],
    ['205教育支出', false],
    ['206', false],
    ['', false],
  ])('%j is 205 and nothing else: %s', (text, expected) => expect(isBareCode(text, '205')).toBe(expected));
});
