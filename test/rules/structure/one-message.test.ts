import type { Finding, RuleRun, TableCode } from '../../../src/model';
import { findingText } from '../../../src/text/zh-CN';
import { checkBook } from '../../../src/rules';
import { changed, inYuan, slid } from '../support/changes';
import { everythingBook, fiscalBook, recognised } from '../support/books';

const errorsOf = ({ findings }: RuleRun): readonly Finding[] => findings.filter(({ severity }) => severity === 'error' || severity === 'review');

const tablesIn = (finding: Finding): readonly TableCode[] => finding.facts.cells.map(({ cell }) => cell.table);

describe('a table in another unit than its unit line says', () => {
  it.each(['02', '03', '04', '06', '07', '08'] as const)('%s in 元 is one message, and no cause is looked for', (table) => {
    const run = checkBook(recognised(inYuan(everythingBook(), table)));
    expect(errorsOf(run).map(({ rule, id }) => [rule, id])).toEqual([['M-16', `M-16 ${table} 单位`]]);
    expect(run.causes).toEqual([]);
  });

  it('names the table, the others and what to look at', () => {
    const book = recognised(inYuan(everythingBook(), '08'));
    const [finding] = errorsOf(checkBook(book));
    expect(finding && findingText(finding, book).message).toMatch(/^《一般公共预算财政拨款基本支出决算明细表》的数字与 05、06 表的同一数字相差一万倍，共 \d+ 处：可能按元填列、却写着万元。/);
  });

  it('is told of two tables, each by itself', () => {
    const run = checkBook(recognised(inYuan(inYuan(everythingBook(), '03'), '06')));
    expect(errorsOf(run).map(({ id }) => id).sort()).toEqual(['M-16 03 单位', 'M-16 06 单位']);
  });

  it('leaves the mistakes inside the table to be told', () => {
    const run = checkBook(recognised(changed(inYuan(everythingBook(), '06'), '06[2120201].小计 +77.00')));
    expect(errorsOf(run).map(({ rule }) => rule)).toContain('F-601');
  });

  it('is not suspected for one cell typed in 元, however many tables that contradicts', () => {
    const total = fiscalBook().tables['06'].find(({ key }) => key === '合计')!.amounts[0]!;
    const typed = `${total.replace('.', '')}00.00`;
    const run = checkBook(recognised(changed(fiscalBook(), `06[合计].小计 =${typed}`)));
    expect(run.findings.map(({ rule }) => rule)).not.toContain('M-16');
    expect(run.causes.map(({ cell }) => `${cell.table}[${cell.item}].${cell.column}`)).toEqual(['06[合计].小计']);
  });
});

describe('a table that contradicts itself as a whole', () => {
  it.each(['02', '03', '06', '07'] as const)('%s slid down by a row is one message', (table) => {
    const run = checkBook(recognised(slid(everythingBook(), table)));
    const errors = errorsOf(run);
    expect(errors.filter((finding) => finding.rule === 'M-20').map(({ id }) => id)).toEqual([`M-20 ${table} 表内关系`]);
    expect(errors.filter((finding) => finding.rule !== 'M-20' && tablesIn(finding).includes(table))).toEqual([]);
  });

  it('counts the relations with money, so that zeros make nothing look right', () => {
    // 07 has some hundred sums down its columns, most of them of zeros.
    const finding = errorsOf(checkBook(recognised(slid(everythingBook(), '07')))).find(({ rule }) => rule === 'M-20');
    const facts = finding?.facts.code === 'table-unreliable' ? finding.facts : undefined;
    expect(facts?.failing).toBeGreaterThan(12);
    expect(facts?.failing).toBeGreaterThanOrEqual((facts?.judged ?? 0) * 0.75);
  });

  it('is not held back for one column typed over another', () => {
    const run = checkBook(recognised(changed(changed(everythingBook(), '03[2120201].基本支出 +50.00'), '03[2120801].项目支出 +60.00')));
    expect(run.findings.map(({ rule }) => rule)).not.toContain('M-20');
  });

  it('says so where 栏次 were taken for the totals', () => {
    const book = recognised(everythingBook());
    const counted = ['小计', '基本支出', '项目支出'].reduce((changes, column, index) => changed(changes, `06[合计].${column} =${index + 1}.00`), everythingBook());
    const run = checkBook(recognised(counted));
    expect(run.counts.error).toBe(1);
    expect(errorsOf(run)[0]?.facts).toMatchObject({ code: 'ordinals-as-amounts', table: '06' });
    expect(findingText(errorsOf(run)[0]!, book).message).toContain('不是金额');
  });
});
