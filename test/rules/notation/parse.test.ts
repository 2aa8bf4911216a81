import { GoujiError } from '../../../src/model';
import { CONDITIONS } from '../../../src/rules/catalogue/conditions';
import { parseLine, parseRelations } from '../../../src/rules/notation/parse';
import type { Reference, RuleLine } from '../../../src/rules/notation/syntax';

const parse = (text: string): RuleLine => parseLine(text, CONDITIONS);

/** The first reference of a line. */
function first(text: string): Reference {
  const operand = parse(text).relation.left[0];
  if (operand?.kind !== 'reference') throw new Error('no reference');
  return operand;
}

describe('rows', () => {
  it.each<[string, Partial<Reference['rows']>]>([
    ['03[*].基本支出', { selector: { kind: 'every' }, text: '*' }],
    ['03[类].基本支出', { selector: { kind: 'level', level: '类' } }],
    ['03[款].基本支出', { selector: { kind: 'level', level: '款' } }],
    ['03[项].基本支出', { selector: { kind: 'level', level: '项' } }],
    ['03[其款].基本支出', { selector: { kind: 'children' } }],
    ['03[其项].基本支出', { selector: { kind: 'children' } }],
    ['03[同类].基本支出', { selector: { kind: 'same' }, optional: false }],
    ['03[同科目].基本支出', { selector: { kind: 'same' }, optional: false }],
    ['03[同科目?].基本支出', { selector: { kind: 'same' }, optional: true }],
    ['03[同科目？].基本支出', { selector: { kind: 'same' }, optional: true }],
    ['03[科目].基本支出', { selector: { kind: 'set', name: '科目' } }],
    ['01[收入各项]', { selector: { kind: 'set', name: '收入各项' } }],
    ['03[合计].基本支出', { selector: { kind: 'named', names: ['合计'] } }],
    ['03[2080505].基本支出', { selector: { kind: 'named', names: ['2080505'] } }],
    ['03[2080505?].基本支出', { selector: { kind: 'named', names: ['2080505'] }, optional: true }],
    ['05[309、311].合计', { selector: { kind: 'named', names: ['309', '311'] } }],
    ['03[ 类 ].基本支出', { selector: { kind: 'level', level: '类' }, text: '类' }],
    ['01[*  除  结余分配]', { selector: { kind: 'every' }, except: ['结余分配'] }],
    ['05[ 309 、 311 ].合计', { selector: { kind: 'named', names: ['309', '311'] } }],
    ['01[教育支出]', { selector: { kind: 'named', names: ['教育支出'] } }],
    ['01[* 除 年初结转和结余、年末结转和结余]', { selector: { kind: 'every' }, except: ['年初结转和结余', '年末结转和结余'] }],
    ['04[支出各类 除 223].合计', { selector: { kind: 'set', name: '支出各类' }, except: ['223'] }],
  ])('%s', (reference, rows) => {
    expect(first(`${reference} = 0`).rows).toMatchObject(rows);
  });
});

describe('columns', () => {
  it.each<[string, Reference['columns']]>([
    ['01[本年收入合计]', { kind: 'only', text: '' }],
    ['03[*].*', { kind: 'every', text: '*' }],
    ['03[*].基本支出', { kind: 'named', names: ['基本支出'], text: '基本支出' }],
    ['05[*].各小计', { kind: 'set', name: '各小计', text: '各小计' }],
    ['05[*].一般公共预算财政拨款.小计', { kind: 'named', names: ['一般公共预算财政拨款.小计'], text: '一般公共预算财政拨款.小计' }],
    ['07[*].其款', { kind: 'children', text: '其款' }],
    ['07[*].同科目', { kind: 'same', text: '同科目' }],
    ['07[*].30108', { kind: 'named', names: ['30108'], text: '30108' }],
    ['03[*].(基本支出、项目支出)', { kind: 'named', names: ['基本支出', '项目支出'], text: '基本支出、项目支出' }],
    ['03[*].( 基本支出 、 项目支出 )', { kind: 'named', names: ['基本支出', '项目支出'], text: '基本支出 、 项目支出 ' }],
    ['02[*].(财政拨款收入 … 其他收入)', { kind: 'range', from: '财政拨款收入', to: '其他收入', text: '财政拨款收入 … 其他收入' }],
    ['13[*].因公出国（境）费', { kind: 'named', names: ['因公出国（境）费'], text: '因公出国（境）费' }],
  ])('%s', (reference, columns) => {
    expect(first(`${reference} = 0`).columns).toEqual(columns);
  });
});

describe('relations', () => {
  it.each([
    ['=', '='], ['≡', '≡'], ['≤', '≤'], ['<=', '≤'], ['≥', '≥'], ['>=', '≥'], ['≠', '≠'],
  ])('%s', (sign, relator) => {
    expect(parse(`01[收入总计] ${sign} 01[支出总计]`).relation.relator).toBe(relator);
    expect(parse(`01[收入总计]${sign}01[支出总计]`).relation.relator).toBe(relator);
  });

  it('add, take away and sum up', () => {
    const { left, right } = parse('-01[结余分配] + 01[其他收入] − 01[事业收入] － 01[上级补助收入] = Σ 01[收入各项] ＋ ∑01[支出各类]').relation;
    const signs = [...left, ...right].map((operand) => (operand.kind === 'zero' ? '0' : `${operand.sign}${operand.sum ? ' Σ' : ''}`));
    expect(signs).toEqual(['-1', '1', '-1', '-1', '1 Σ', '1 Σ']);
  });

  it('leave the column out where there is but one', () => {
    expect(parse('08[301] = Σ 08[其款]').relation.right).toHaveLength(1);
    expect(parse('04[本年收入合计] = Σ 04[财政拨款各项]').relation.right).toHaveLength(1);
    expect(parse('01[*] ≥ 0').relation.left).toHaveLength(1);
    expect(parse('08[公用经费合计] ≥ 0').relation.left).toHaveLength(1);
  });

  it('know no constant but 0', () => {
    expect(parse('01[结余分配] = 0').relation.right).toEqual([{ kind: 'zero' }]);
    expect(parse('0 ≤ 01[结余分配]').relation.left).toEqual([{ kind: 'zero' }]);
  });

  it('may stand without blanks, or with tabs', () => {
    expect(parse('03[类].*=Σ03[其款].*').relation.right).toMatchObject([{ sum: true, table: '03' }]);
    expect(parse('\t03[类].* =\tΣ 03[其款].* ').relation.right).toHaveLength(1);
  });

  it('may stand with the wide blanks that Chinese input methods type', () => {
    const { conditions, relation } = parse('若　无经营收支：　03[类].基本支出　=　Σ　03[其款].基本支出');
    expect([conditions.length, relation.right]).toMatchObject([2, [{ sum: true, rows: { text: '其款' } }]]);
  });

  it('tell 0 from the number of a table that begins with it', () => {
    expect(parse('01[结余分配] = 0 + 01[其他收入]').relation.right).toMatchObject([{ kind: 'zero' }, { table: '01' }]);
    expect(parse('01[结余分配]=0').relation.right).toEqual([{ kind: 'zero' }]);
  });
});

describe('conditions', () => {
  it('stand before a colon, joined by 且', () => {
    const line = parse('若 01[其他收入] = 0 且 02[合计].经营收入 = 0: 03[合计].经营支出 = 0');
    expect(line.conditions.map(({ left }) => left[0])).toMatchObject([{ table: '01' }, { table: '02' }]);
    expect(line.relation.left[0]).toMatchObject({ table: '03' });
  });

  it('may have names of their own', () => {
    const [first, last] = [parse('若 仅财政资金: 04[收入总计] = 01[收入总计]'), parse('若 无财政结转： 04[收入总计] = 01[收入总计]')];
    expect([first.conditions.length, last.conditions.length]).toEqual([7, 2]);
    expect(parse('若 01[年末结转和结余] ≥ 0 且 无经营收支: 04[收入总计] = 0').conditions).toHaveLength(3);
  });

  it('may end in a column, or begin with a sum or a sign', () => {
    expect(parse('若 02[合计].经营收入 ≥ 03[合计].经营支出: 03[合计].经营支出 = 0').conditions).toHaveLength(1);
    expect(parse('若 02[合计].经营收入 ≥ 03[合计].经营支出： 03[合计].经营支出 = 0').conditions).toHaveLength(1);
    expect(parse('若 Σ 01[收入各项] = 0: 01[收入总计] = 0').conditions[0]?.left[0]).toMatchObject({ sum: true });
    expect(parse('若 -01[结余分配] ≤ 0: 01[收入总计] = 0').conditions[0]?.left[0]).toMatchObject({ sign: -1 });
  });

  it('are relations that parse by themselves', () => {
    for (const definition of Object.values(CONDITIONS)) expect(parseRelations(definition).length).toBeGreaterThan(0);
    expect(() => parseRelations('01[其他收入] = 0 且')).toThrow(GoujiError);
    expect(() => parseRelations('01[其他收入] = 0 或 01[事业收入] = 0')).toThrow(GoujiError);
  });
});

describe('a line that cannot be read', () => {
  const errorOf = (text: string): readonly unknown[] => {
    try {
      parse(text);
    } catch (error) {
      if (!(error instanceof GoujiError)) throw error;
      const { line, column, expected, found } = error.facts;
      expect([error.code, line]).toEqual(['RULE_SYNTAX', text]);
      return [column, expected, found];
    }
    return ['read'];
  };

  // The second entry is the 1-based column at which reading stopped.
  it.each<[string, number, string, string]>([
    ['', 1, 'table', ''],
    ['收入总计 = 0', 1, 'table', ''],
    ['  总计 = 0', 3, 'table', ''],
    ['14[合计] = 0', 1, 'table', '14'],
    ['01[收入总计] = 01[支出总计] + 15[合计]', 23, 'table', '15'],
    ['01 [收入总计] = 0', 1, 'table', ''],
    ['a1[收入总计] = 0', 1, 'table', ''],
    ['1a[收入总计] = 0', 1, 'table', ''],
    ['0[收入总计] = 0', 1, 'table', ''],
    ['03[12080505].基本支出 = 0', 4, 'coded-row', '12080505'],
    ['03[20805051].基本支出 = 0', 4, 'coded-row', '20805051'],
    ['04[本年收入合计、本年支出合计] = 0', 18, 'columns', ''],
    ['01[收入总计] = 5', 12, 'table', ''],
    ['01[收入总计] = Σ 本年', 14, 'table', ''],
    ['01[] = 0', 4, 'rows', ''],
    ['01[  ] = 0', 6, 'rows', ''],
    ['01[收入总计', 3, 'bracket', '['],
    ['01[收入总计 = 01[支出总计]', 3, 'bracket', '['],
    ['03[合计.基本支出 = 0', 3, 'bracket', '['],
    ['01[收入总计] = 03[合计.基本支出', 14, 'bracket', '['],
    ['01[收入总数] = 0', 4, 'item', '收入总数'],
    ['01[ 收入总数 ] = 0', 5, 'item', '收入总数'],
    ['05[309、311、399、400].合计 = 0', 16, 'item', '400'],
    ['01[* 除 年初结转] = 0', 8, 'item', '年初结转'],
    ['01[* 除 结余分配、年初结转] = 0', 13, 'item', '年初结转'],
    ['01[* 除 结余分配 除 其他收入] = 0', 8, 'item', '结余分配 除 其他收入'],
    // Two rows of 01 are called 总计; only the keys tell them apart.
    ['01[总计] = 0', 4, 'item', '总计'],
    ['01[使用非财政拨款结余（含专用结余）] = 0', 4, 'item', '使用非财政拨款结余（含专用结余）'],
    // Which of seven columns?
    ['02[合计] = 01[本年收入合计]', 7, 'columns', ''],
    ['04[支出各类] = 0', 9, 'columns', ''],
    ['04[*] ≥ 0', 6, 'columns', ''],
    ['01[本年收入合计] = Σ 07[类]', 21, 'columns', ''],
    ['03[20].基本支出 = 0', 4, 'coded-row', '20'],
    ['03[301].基本支出 = 0', 4, 'coded-row', '301'],
    ['05[208].合计 = 0', 4, 'item', '208'],
    ['03[*]. = 0', 7, 'columns', ''],
    ['03[*].() = 0', 8, 'columns', ''],
    ['03[*].基本支付 = 0', 7, 'column', '基本支付'],
    ['03[*].(基本支出、项目支付) = 0', 13, 'column', '项目支付'],
    ['03[*].(基本支出、项目支出 = 0', 7, 'bracket', '('],
    ['02[*].(财政拨款收入 … 别的收入) = 0', 17, 'column', '别的收入'],
    ['02[*].(其他收入 … 财政拨款收入) = 0', 15, 'column', '财政拨款收入'],
    // Three ends are no range, and no name either.
    ['02[*].(财政拨款收入 … 事业收入 … 其他收入) = 0', 8, 'column', '财政拨款收入 … 事业收入 … 其他收入'],
    ['07[合计].办公费 = 08[30201]', 8, 'coded-column', '办公费'],
    ['07[合计].(30201、印刷费) = 0', 15, 'coded-column', '印刷费'],
    ['07[合计].差旅 = 0', 8, 'coded-column', '差旅'],
    ['07[合计].30104 = 0', 8, 'column', '30104'],
    ['10[同科目].基本支出 = 0', 9, 'full-column', '基本支出'],
    ['01[收入总计]', 9, 'relator', ''],
    ['01[收入总计] ~ 0', 10, 'relator', ''],
    ['01[收入总计] < 0', 10, 'relator', ''],
    ['01[收入总计] =', 11, 'table', ''],
    ['01[收入总计] = 0 元', 14, 'end', ''],
    ['01[收入总计] = 0.5', 12, 'table', ''],
    ['01[收入总计] = 0.5 * 01[支出总计]', 12, 'table', ''],
    ['若 没有结转: 01[收入总计] = 0', 3, 'condition', '没有结转'],
    ['若 无财政结转 01[收入总计] = 0', 9, 'colon', ''],
    ['若 01[其他收入] = 0 01[收入总计] = 0', 16, 'colon', ''],
    ['若 01[其他收入] = 0 且 没有结转: 01[收入总计] = 0', 18, 'condition', '没有结转'],
  ])('%s', (text, column, expected, found) => {
    expect(errorOf(text)).toEqual([column, expected, found]);
  });
});

it('a range may begin and end with the same column', () => {
  expect(parseLine('02[*].(其他收入 … 其他收入) ≥ 0').relation.left).toMatchObject([{ columns: { kind: 'range', from: '其他收入', to: '其他收入' } }]);
});
