import type { Book, BoundCell } from '../../../src/model';
import { facts, firstState, outlay, states, verdicts, withTable } from './support/one-rule';

describe('M-10 to M-18 writing', () => {
  const cells = (change: (cell: BoundCell, index: number) => BoundCell): Book =>
    withTable(outlay('03', '合计 | 5.00 | 3.00 | 2.00', '205 教育 | 5.00 | 3.00 | 0.00'), (table) => {
      let index = 0;
      return {
        ...table,
        cells: new Map([...table.cells].map(([item, row]) => [item, new Map([...row].map(([column, cell]) => [column, change({ ...cell, written: 1 }, index++)]))])),
      };
    });

  it('M-15: decimals are counted where there is money, and marked where they are the fewer', () => {
    const book = (odd: number): Book => cells((cell, index) => (index < odd ? { ...cell, decimals: 1 } : cell));
    const said = (odd: number): unknown => facts('M-15', book(odd));
    expect(said(0)).toBeUndefined();
    expect(said(1)).toMatchObject({ code: 'writing', how: 'decimals', count: 1, total: 5, cells: [{ cell: { item: '合计', column: '本年支出合计' } }] });
    expect(said(2)).toMatchObject({ count: 2, total: 5, cells: [{}, {}] });
    expect(said(3)).toMatchObject({ count: 3, total: 5, cells: [] });
    // A zero may be a plain 0.
    expect(facts('M-15', cells((cell, index) => (index === 5 ? { ...cell, decimals: 0 } : cell)))).toBeUndefined();
  });

  it('M-18: text is counted among all amounts; odd writing is said by another rule', () => {
    const text = (odd: number): unknown => facts('M-18', cells((cell, index) => (index < odd ? { ...cell, written: '5.00' } : cell)));
    expect(text(0)).toBeUndefined();
    expect(text(3)).toMatchObject({ how: 'text', count: 3, total: 6, cells: [{}, {}, {}] });
    expect(text(4)).toMatchObject({ count: 4, total: 6, cells: [] });
    // What is no amount is not counted among them.
    const five = cells((cell, index) => (index === 5 ? { ...cell, reading: { kind: 'unreadable', cause: 'text' } } : { ...cell, written: index === 0 ? '5.00' : 5 }));
    expect(facts('M-18', five)).toMatchObject({ count: 1, total: 5 });
    const odd = cells((cell) => ({ ...cell, written: '5.00 ', reading: { kind: 'amount', amount: { fen: 1, step: 1 }, oddity: 'spaces' } }));
    expect(facts('M-18', odd)).toBeUndefined();
    expect(facts('M-18', cells((cell) => ({ ...cell, written: '###', reading: { kind: 'unreadable', cause: 'error-value' } })))).toBeUndefined();
  });

  it('M-10: a table is blank where every cell is, and a dash is none', () => {
    const zero = { fen: 0, step: 10_000 };
    const blank = (dash: (index: number) => boolean) => cells((cell, index) => ({ ...cell, reading: { kind: 'blank', dash: dash(index), asZero: true, zero } }));
    expect([firstState('M-10', blank(() => false)), firstState('M-10', blank((index) => index === 0)), firstState('M-10', outlay('03'))]).toEqual(['03: info', '03: pass', '03: pass']);
    expect(firstState('M-10', cells((cell) => cell))).toBe('03: pass');
  });

  it('M-12: a blank counts where it is no zero and no dash', () => {
    const zero = { fen: 0, step: 10_000 };
    const blank = (dash: boolean, asZero: boolean) => facts('M-12', cells((cell, index) => (index < 2 ? { ...cell, reading: { kind: 'blank', dash, asZero, zero } } : cell)));
    expect(blank(false, false)).toMatchObject({ code: 'blank-cells', count: 2, cells: [{}, {}] });
    expect([blank(true, false), blank(false, true)]).toEqual([undefined, undefined]);
    expect(states('M-12', cells((cell) => cell))).toEqual(['03: pass']);
  });

  it('M-11: what is written oddly and what was never calculated is said once a table and kind, what else cannot be read cell by cell', () => {
    const zero = { fen: 0, step: 10_000 };
    const amount = { fen: 5, step: 1 };
    const book = cells((cell, index) => {
      if (index === 0) return { ...cell, written: '５', reading: { kind: 'amount', amount, oddity: 'full-width' } };
      if (index === 1) return { ...cell, written: '-', reading: { kind: 'blank', dash: true, asZero: false, zero } };
      if (index === 2) return { ...cell, written: '无', reading: { kind: 'unreadable', cause: 'text' } };
      if (index === 3) return { ...cell, written: '=A1', reading: { kind: 'unreadable', cause: 'not-calculated' } };
      return { ...cell, written: ' 5', reading: { kind: 'amount', amount, oddity: 'spaces' } };
    });
    expect(states('M-11', book)).toEqual(['03[合计].项目支出: review', '03 not-calculated: error', '03 full-width: review', '03 spaces: review', '03 dash: review']);
    const findings = verdicts('M-11', book).map(({ outcome }) => (outcome.state === 'fail' ? outcome.finding : undefined));
    expect(findings).toMatchObject([
      { code: 'unreadable', cause: 'text', written: '无', cells: [{ cell: { column: '项目支出' } }] },
      { code: 'not-calculated', table: '03', written: '=A1', count: 1, cells: [{ cell: { item: '205' } }] },
      { code: 'odd-writing', oddity: 'full-width', table: '03', written: '５', count: 1, cells: [{}] },
      { oddity: 'spaces', written: ' 5', count: 2, cells: [{}, {}] },
      { oddity: 'dash', written: '-', count: 1 },
    ]);
    // A dash that means zero is no odd writing; most cells odd are a habit.
    expect(states('M-11', cells((cell) => ({ ...cell, reading: { kind: 'blank', dash: true, asZero: true, zero } })))).toEqual(['03: pass']);
    expect(facts('M-11', cells((cell, index) => (index < 4 ? { ...cell, reading: { kind: 'amount', amount, oddity: 'spaces' } } : cell)))).toMatchObject({ count: 4, cells: [] });
    expect(facts('M-11', cells((cell, index) => (index < 3 ? { ...cell, reading: { kind: 'amount', amount, oddity: 'spaces' } } : cell)))).toMatchObject({ count: 3, cells: [{}, {}, {}] });
  });

  it('M-11: numbers that their cells show as something else are said once a table, whatever they are', () => {
    const shown = (count: number) => cells((cell, index) => (index < count ? { ...cell, written: index + 0.5, reading: { kind: 'unreadable', cause: 'format' } } : cell));
    expect(states('M-11', shown(5))).toEqual(['03 shown-otherwise: review']);
    expect(facts('M-11', shown(5))).toMatchObject({ code: 'shown-otherwise', table: '03', written: '0.5', count: 5, cells: [{}, {}, {}, {}, {}] });
    expect(facts('M-11', shown(1))).toMatchObject({ code: 'shown-otherwise', count: 1, cells: [{ cell: { column: '本年支出合计' } }] });
    expect(states('M-11', shown(0))).toEqual(['03: pass']);
  });

  it('M-11: the same in more than three cells, which nobody can read, is said once a table', () => {
    const withText = (written: (index: number) => string | undefined, cause: 'text' | 'error-value' | 'out-of-range' = 'text') =>
      cells((cell, index) => (written(index) === undefined ? cell : { ...cell, written: written(index)!, reading: { kind: 'unreadable', cause } }));
    const four = withText((index) => ['0.00元', '0.00元 ', '0.00元', '待定', '0.00元'][index]);
    expect(states('M-11', four)).toEqual(['03[合计].本年支出合计: review', '03[205].本年支出合计: review']);
    expect(facts('M-11', four)).toMatchObject({ code: 'unreadable-alike', cause: 'text', table: '03', written: '0.00元', count: 4, cells: [{}, {}, {}, {}] });
    expect(states('M-11', withText((index) => (index < 3 ? '0.00元' : undefined)))).toHaveLength(3);
    expect(states('M-11', withText((index) => (index < 4 ? '###' : undefined), 'error-value'))).toEqual(['03[合计].本年支出合计: error']);
    expect(states('M-11', withText((index) => (index < 4 ? `${index}元` : undefined)))).toHaveLength(4);
    expect(states('M-11', withText((index) => (index < 4 ? '14654481140' : undefined), 'out-of-range'))).toHaveLength(4);
  });
});
