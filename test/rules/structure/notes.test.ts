import type { Book, TableCode } from '../../../src/model';
import { CATALOGUE, checkBook } from '../../../src/rules';
import { stateOf } from '../support/books';
import { typedBook } from '../support/typed-book';
import { facts, states, verdicts, withTable } from './support/one-rule';

/** One table whose single amount and notes are these. */
function noted(code: TableCode, amount: string, ...notes: readonly string[]): Book {
  const column = { '10': '本年支出.小计', '11': '本年支出', '12': '本年支出.合计' }[code as string] ?? '本年支出';
  const book = typedBook({ [code]: { columns: [column], rows: [`合计 | ${amount}`] } });
  return { ...book, tables: book.tables.map((table) => ({ ...table, notes })) };
}

const state = (rule: string, book: Book): string => checkBook(book, CATALOGUE.filter(({ id }) => id === rule)).verdicts.map(stateOf).join();

describe('a table with money', () => {
  it.each<[TableCode, string, string]>([
    ['09', '注:本表无数据。', 'error'],
    ['09', '本表没有数据', 'error'],
    ['09', '本表为空表', 'error'],
    ['09', '本表是空表', 'error'],
    ['09', '注:本表反映项目支出。', 'pass'],
    ['09', '本部门没有政府性基金预算收入和支出', 'pass'],
    // In the funds' own tables the note may name the fund instead.
    ['10', '本部门2024年度没有政府性基金预算收支', 'error'],
    ['10', '无政府性基金预算财政拨款收入和支出', 'error'],
    ['10', '无收入与支出', 'error'],
    ['11', '无收入及支出', 'error'],
    ['12', '无收入、支出', 'error'],
    ['12', '没有国有资本经营预算收入支出', 'error'],
    // What was carried over may be spent without income.
    ['10', '2023年度无政府性基金预算财政拨款收入。', 'pass'],
    ['10', '无项目。收支见附表', 'pass'],
    ['10', '无项目；收支见附表', 'pass'],
    ['10', '无项目;收支见附表', 'pass'],
    ['10', '收支平衡', 'pass'],
    // Nor is what stands behind a comma said not to be.
    ['10', '注：没有使用以前年度结转，本年收入和支出均为当年安排。', 'pass'],
    ['10', '没有使用以前年度结转,本年收支均为当年安排', 'pass'],
    ['10', '没有使用以前年度结转，也没有收支', 'error'],
    // What should be said of an empty table is not said of this one.
    ['10', '注：如本表无数据，应公开空表并说明。', 'pass'],
    ['09', '如果本表没有数据，应公开空表并说明', 'pass'],
    ['09', '若本表为空表，应说明', 'pass'],
    ['09', '倘若本表无数据，应公开空表并说明', 'pass'],
    ['11', '如无国有资本经营预算收支，应公开空表并说明', 'pass'],
    ['12', '若本表为空，则表示本单位没有国有资本经营预算收支', 'pass'],
    ['09', '如有疑问请来电。本表无数据。', 'error'],
    ['09', '如有疑问请来电；本表无数据', 'error'],
    ['09', '说明如下，本表无数据', 'error'],
    ['10', '情况如有变动另行说明：没有政府性基金预算收支', 'error'],
    ['10', '如上年一样，没有政府性基金预算收支', 'error'],
    ['10', '如前所述，本表无数据', 'error'],
    ['10', '如实公开空表，本表无数据', 'error'],
    ['10', '财政拨款收支见前表，例如事业支出；没有政府性基金收支', 'error'],
    ['10', '经若干年调整，没有政府性基金收支', 'error'],
    ['10', '如期公开，没有政府性基金预算收支', 'error'],
    // What the table has not is a part of it.
    ['10', '注:除上述外,本单位无其他政府性基金收支。', 'pass'],
    ['10', '本单位无其它政府性基金收支', 'pass'],
    ['10', '没有别的政府性基金收入和支出', 'pass'],
    ['10', '没有土地出让金以外的收支', 'pass'],
    ['10', '除土地出让收入外，本单位没有政府性基金收支', 'pass'],
    ['10', '除一般公共预算财政拨款外，本单位没有政府性基金收支', 'error'],
    ['10', '注:本单位没有结转的政府性基金收入和支出。', 'pass'],
    ['10', '没有使用结转和结余资金安排的收入和支出', 'pass'],
    ['10', '没有年初结转和结余、收入及支出', 'error'],
    ['10', '没有结转结余、收入和支出', 'error'],
    ['06', '注:本表无数据的科目未列示。', 'pass'],
    ['10', '注:本表反映政府性基金收支;本表没有数据的栏目以0填列。', 'pass'],
    ['09', '本表为空表的，应予说明', 'pass'],
    ['10', '没有收支的科目未列示', 'pass'],
    ['10', '本单位没有收支差额', 'pass'],
    ['09', '本表没有数据错误', 'pass'],
    ['09', '本表无数据的原因是当年未安排', 'error'],
    ['10', '本表反映收支及结转和结余情况 本表无数据', 'error'],
    // Another fund than the table's own is not there.
    ['10', '注:本单位无国有资本经营预算财政拨款收入支出。', 'pass'],
    ['11', '无政府性基金预算财政拨款收入支出', 'pass'],
    ['12', '政府性基金没有收支，国有资本经营预算支出见表', 'pass'],
    ['12', '没有一般公共预算财政拨款收支', 'pass'],
    ['12', '没有政府性基金和国有资本经营预算财政拨款收支', 'error'],
    ['10', '没有国有资本经营预算收支，也没有政府性基金收支', 'error'],
    // Nor another year.
    ['10', '上年无政府性基金收支，本年新增征地项目', 'pass'],
    ['09', '上年度本表无数据', 'pass'],
    // In other words there is no "none".
    ['10', '反映有无收支', 'pass'],
    ['10', '数据无误收支平衡', 'pass'],
    ['10', '本表反映无锡市某某局政府性基金收支情况', 'pass'],
  ])('%s under %s: %s', (table, note, expected) => expect(state('M-08', noted(table, '5.00', note))).toBe(expected));

  /** A table whose columns hold these amounts, from 年初 to 年末, under one note. */
  const withAmounts = (code: TableCode, amounts: string, note: string): Book => {
    const outlays = code === '10' ? ['本年支出.小计', '本年支出.基本支出', '本年支出.项目支出'] : ['本年支出'];
    const book = typedBook({ [code]: { columns: ['年初结转和结余', '本年收入', ...outlays, '年末结转和结余'], rows: [`合计 | ${amounts}`] } });
    return withTable(book, (table) => ({ ...table, year: 2024, department: '若尔盖县住建局', notes: [note] }));
  };
  const FULL = '6.00 | 50.00 | 50.00 | 0.00 | 50.00 | 6.00';
  const CARRIED = '6.00 | 0.00 | 0.00 | 0.00 | 0.00 | 6.00';
  const INCOME = '0.00 | 50.00 | 0.00 | 0.00 | 0.00 | 50.00';
  const OUTLAY = '50.00 | 0.00 | 50.00 | 0.00 | 50.00 | 0.00';

  it.each([
    // 收支 is what came in and what was spent, not what was carried over.
    [CARRIED, '注:本单位2024年度无政府性基金预算财政拨款收入和支出。', 'pass'],
    [CARRIED, '本年度没有政府性基金预算财政拨款收支,年初结转和结余全部结转下年。', 'pass'],
    [CARRIED, '本年度无收入和支出,仅有结转和结余', 'pass'],
    [OUTLAY, '本年度无收入和支出,仅有结转和结余', 'error'],
    [CARRIED, '本表无数据,仅有年初结转和结余', 'pass'],
    [INCOME, '本表无数据,仅有年初结转和结余', 'error'],
    [CARRIED, '本表无数据', 'error'],
    [CARRIED, '本年度没有政府性基金预算财政拨款收支，故本表无数据。', 'error'],
    [CARRIED, '没有年初结转和结余、收入及支出', 'error'],
    [CARRIED, '没有政府性基金预算财政拨款收入、支出和结转结余', 'error'],
    // And of these what the note names.
    [INCOME, '注:本单位2024年度无政府性基金预算财政拨款支出。', 'pass'],
    [INCOME, '没有使用政府性基金预算财政拨款安排支出,当年拨款全部结转下年。', 'pass'],
    [INCOME, '2024年度无政府性基金预算财政拨款收入。', 'error'],
    [INCOME, '没有政府性基金预算收入,也没有使用政府性基金安排的支出', 'error'],
    [OUTLAY, '没有政府性基金预算财政拨款收入,支出使用上年结转资金。', 'pass'],
    [OUTLAY, '2024年度无政府性基金预算财政拨款支出。', 'error'],
    [OUTLAY, '没有政府性基金预算收入,也没有使用政府性基金安排的支出', 'error'],
    [OUTLAY, '没有当年政府性基金预算财政拨款安排的支出', 'review'],
  ])('%s under %s: %s', (amounts, note, expected) => expect(state('M-08', withAmounts('10', amounts, note))).toBe(expected));

  it('leads to the columns that the note denies', () => {
    const columns = facts('M-08', withAmounts('10', '6.00 | 50.00 | 0.00 | 0.00 | 0.00 | 56.00', '无政府性基金收支'))?.cells.map(({ cell }) => cell.column);
    expect(columns).toEqual(['本年收入']);
  });

  it.each([
    '本单位2024年度没有政府性基金预算财政拨款收入和支出，故本表无数据。',
    '说明：本部门没有政府性基金预算收入，也没有使用政府性基金安排的支出，故本表无数据。',
    '本年度无政府性基金预算财政拨款收支',
    '（本单位无政府性基金收支）',
    '1.我局当年没有政府性基金预算拨款收入及支出。',
    '政府性基金预算财政拨款无收支',
    '政府性基金部分没有收支',
    '本年度政府性基金预算财政拨款没有发生收支',
    '本表无政府性基金预算财政拨款收支情况',
    '本单位无相关收支。',
    '本部门没有此项收支',
    '本单位无政府性基金收支故本表无数据',
    '本单位只有一般公共预算财政拨款，没有政府性基金收支',
    '本部门及所属单位均没有政府性基金预算财政拨款收支',
    '本部门本级及所属3个二级预算单位均没有政府性基金收支',
    '本部门（含下属单位）无政府性基金收支',
    '我单位为县教育局下属二级单位，无政府性基金收支。',
    '若尔盖县住建局没有政府性基金预算收支',
    '县住建局没有政府性基金预算收支',
    '局本级没有政府性基金收支，故本表无数据。',
    '没有政府性基金收入和使用政府性基金安排的支出',
    '没有政府性基金收入也没有政府性基金支出',
    '没有政府性基金年初结转和结余、本年收入、本年支出及年末结转和结余',
    '（一）若尔盖县住建局（部门）没有政府性基金收支',
    '注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。本单位无收支。',
    '本部门不涉及政府性基金，无收支',
    '2024年度，本单位无此项收支',
    '没有征地项目，也没有收支',
  ])('is said to be empty by %s', (note) => expect(state('M-08', withAmounts('10', FULL, note))).toBe('error'));

  it.each([
    // A part of the department.
    '局本级无政府性基金预算财政拨款收支,表中数据为下属单位土地储备中心的收支。',
    '局本级：无政府性基金预算财政拨款收支；下属单位：见本表',
    '若尔盖县住建局机关无政府性基金预算财政拨款收支',
    '仅土地储备中心有政府性基金预算财政拨款收支,其余单位无收支。',
    '所属图书馆等3个单位无政府性基金预算财政拨款收支,已按空表公开。',
    '除土地储备中心外,本部门其余单位没有政府性基金预算财政拨款收支。',
    '本级无收支。',
    // A part of the fund.
    '本单位无地方政府专项债券收入和支出。',
    '本单位无抗疫特别国债收支。',
    '本表为国有土地使用权出让收入安排的支出,无彩票公益金收支。',
    '年初结转和结余为财政批复数,本年没有调整收入和支出。',
    '本表不含没有纳入部门预算管理的收支。',
    '本单位无专户收支。',
    '本单位没有经营收支',
    '没有使用政府性基金预算财政拨款安排三公经费的收支。',
    '本部门无政府性基金预算财政拨款基本支出,收支均为项目。',
    '本单位没有新增政府性基金收入',
    '本单位本年无结转下年收支。',
    // A part of the table, and what is no money.
    '政府性基金预算财政拨款基本支出本表无数据',
    '本表无数据部分以0.00填列',
    '本表无数据时填列0.00',
    '“0.00”表示无收支',
    '无政府性基金预算财政拨款收入和支出的单位未列入本表。',
    '没有收入来源',
    '没有结转和结余',
    '没有使用结转资金支出',
    '无收入、支出科目',
    '本表没有数据来源说明',
    '如无收支，应公开空表',
    '下年无政府性基金收支',
  ])('is not said to be empty by %s', (note) => expect(state('M-08', withAmounts('10', FULL, note))).toBe('pass'));

  it.each([
    '若干基金没有收支',
    '有的基金，例如土地出让金，没有收支',
    '土地储备中心没有政府性基金收支',
    '若尔盖县财政局没有政府性基金收支',
    '上半年无政府性基金收支',
    '彩票公益金项目已结束，本年无收支',
    '彩票公益金项目已结束。本年度无此项收支',
    '下属单位共3个，均没有政府性基金收支',
    '本单位无政府性基金收支，土地储备中心除外',
    '本单位无政府性基金收支，表中数据为土地储备中心的收支',
    '本单位无政府性基金收支，但土地储备中心有',
    '本表无数据，仅土地储备中心有支出',
  ])('may be said to be empty by %s', (note) => expect(state('M-08', withAmounts('10', FULL, note))).toBe('review'));

  it('is all there is where the accounts are those of the office alone', () => {
    const ofOffice = (note: string): Book => withTable(withAmounts('10', FULL, note), (table) => ({ ...table, department: '若尔盖县住建局本级' }));
    expect(state('M-08', ofOffice('局本级无政府性基金收支'))).toBe('error');
    expect(state('M-08', ofOffice('本级无政府性基金收支'))).toBe('error');
    expect(state('M-08', ofOffice('下属单位无政府性基金收支'))).toBe('pass');
  });

  it.each<[TableCode, string, string]>([
    ['11', '本单位无国有资本经营预算转移性收入和支出。', 'pass'],
    ['11', '所属二级单位均没有国有资本经营预算财政拨款收入和支出。', 'pass'],
    ['11', '本年度国有资本经营预算财政拨款无当年收入及支出', 'error'],
    ['12', '本部门机关无国有资本经营预算财政拨款支出', 'pass'],
    ['12', '国有资本经营预算财政拨款没有基本支出', 'pass'],
    ['12', '注：本单位2024年度无国有资本经营预算财政拨款支出。', 'error'],
    ['12', '注：本单位2024年度无国有资本经营预算财政拨款收入。', 'pass'],
    ['13', '其中政府性基金预算财政拨款部分本表无数据。', 'pass'],
    ['13', '政府性基金预算财政拨款安排的三公经费无数据,相应栏次本表无数据。', 'pass'],
    ['13', '政府性基金预算财政拨款本表无数据', 'pass'],
    ['13', '本单位没有使用政府性基金安排三公经费，故本表无数据', 'error'],
    ['05', '国有资本经营预算财政拨款基本支出栏本表无数据。', 'pass'],
    ['05', '本单位本表无数据', 'error'],
  ])('of %s under %s: %s', (table, note, expected) => expect(state('M-08', noted(table, '5.00', note))).toBe(expected));

  it.each([
    '此表无数据',
    '该表无数据',
    '注：本表暂无数据。',
    '本表中无数据',
    '本表无相关数据',
    '本表无金额',
    '本表格无数据',
    '注：本表2024年度无数据',
    '本表为空。',
    '此表为空表',
    '(本表空)',
    '本表是空白表',
    '本表为零报表',
    '本表数据均为0',
    '本表金额为0.00万元。',
    '本表以空表列示',
    '本单位2024年度未发生政府性基金预算财政拨款收入和支出，此表为空表。',
    '本表无数据（详见情况说明）',
    '本表无数据，以空表列示',
    '本表无数据情况说明：本单位没有这项业务',
    '本表无数据，因本单位没有这项业务',
    '本表无数据因本单位没有这项业务',
    '本表无数据系本单位没有这项业务',
    // The lines of a cell without what stands between them.
    '注：1.本表无数据2.本表反映政府性基金收支',
    '本表无数据金额单位：万元',
    '本表无数据本表反映收支',
  ])('is said to be empty, all of it, by %s', (note) => {
    expect(state('M-08', withAmounts('10', CARRIED, note))).toBe('error');
    expect(state('M-09', withAmounts('10', '0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00', note))).toBe('pass');
  });

  it.each([
    '本单位未发生政府性基金收支',
    '2024年度，本单位未发生政府性基金预算财政拨款收入和支出',
    '本单位未取得政府性基金收入，也未发生支出',
    '本单位没有收入也未发生支出',
    '不涉及政府性基金预算收支',
    '本单位不存在政府性基金收支情况',
    '本单位政府性基金收支均为零',
    '2024年度政府性基金预算财政拨款收入、支出均为0元。',
    '政府性基金收入为0.00万元，支出为0.00万元',
    '本单位2024年度政府性基金收入0.00万元，支出0.00万元。',
    '二〇二四年度无政府性基金收支',
    '二零二四年度，本单位无收支',
    '24年度无政府性基金收支',
  ])('has neither income nor outlay by %s', (note) => {
    expect(state('M-08', withAmounts('10', INCOME, note))).toBe('error');
    expect(state('M-08', withAmounts('10', OUTLAY, note))).toBe('error');
    expect(state('M-08', withAmounts('10', CARRIED, note))).toBe('pass');
  });

  it.each([
    // The budget, or what was allotted this year, is not what was spent.
    [FULL, '本单位无政府性基金预算', 'review'],
    [FULL, '本单位不涉及政府性基金预算。', 'review'],
    [FULL, '未使用政府性基金预算', 'review'],
    [OUTLAY, '本单位不涉及政府性基金预算财政拨款', 'review'],
    [CARRIED, '本单位无政府性基金预算', 'pass'],
    [OUTLAY, '本年无政府性基金预算财政拨款', 'pass'],
    [INCOME, '本年无政府性基金预算财政拨款', 'review'],
    [OUTLAY, '本年无政府性基金预算，支出为上年结转', 'pass'],
    [FULL, '年初无政府性基金预算，年中追加', 'pass'],
    [FULL, '如无政府性基金预算，应公开空表', 'pass'],
    [FULL, '本单位无国有资本经营预算', 'pass'],
    [FULL, '2023年度无政府性基金预算', 'pass'],
    [FULL, '土地储备中心无政府性基金预算', 'pass'],
    [FULL, '本单位无财政拨款', 'pass'],
    [FULL, '本单位无政府性基金预算单位', 'pass'],
    // What should be of an empty table, and of which table it is.
    [FULL, '本表无数据，应公开空表', 'review'],
    [FULL, '本表无数据，也须公开', 'review'],
    [FULL, '本表无数据，需要说明的是本单位没有这项业务', 'error'],
    [FULL, '见公开11表，该表无数据', 'review'],
    [FULL, '本表反映政府性基金收支，该表无数据', 'error'],
    // In figures of what is named alone.
    [OUTLAY, '收入为0，支出使用上年结转资金', 'pass'],
    [INCOME, '本年收入为0', 'error'],
  ])('%s under %s: %s', (amounts, note, expected) => expect(state('M-08', withAmounts('10', amounts, note))).toBe(expected));

  it.each([
    // What follows makes it another word.
    '注：本表无数据处以“0”填列。',
    '注：本表无数据单元格以“-”表示',
    '注：本表无数据行不列示',
    '注：本表无数据列以0填列',
    '注：本表无数据填报的科目以空格列示',
    '注：本表无数据者，以空表列示',
    '注：本表无数据也应公开空表',
    '注：本表无数据应公开空表并说明',
    '注：本表无数据须公开空表',
    '注：本表无数据异常。',
    '注：本表无数据勾稽问题',
    '注：本表无数据重复',
    '注：本表无数据修改',
    '本表无数据？',
    '本表无数据、无变动的科目不列示',
    '本表无数据的情况应说明',
    '本表无数据情况下应公开空表',
    '本表无数据系统自动填0',
    '本表为空格的表示没有',
    '本表数据为0.50',
    '本表金额为0.005万元',
    '本表为零星收支',
    '没有收支不平衡',
    '无收支(不含土地出让金)',
    // What stands before does.
    '凡本表无数据，应公开空表',
    '凡单位本表无数据，应公开空表',
    '当本表无数据时应公开空表',
    '当无收支，公开空表',
    '一旦本表无数据，应公开空表',
    '并非本表无数据',
    '没有这项业务的单位应注明“本表无数据”',
    // Another table, or another fund.
    '国有资本表无数据',
    '成本表为空',
    '附表无数据',
    '一般公共预算收支为零',
    // A part in figures.
    '基本支出为0，项目支出50万元',
    '其中：基本支出0.00万元',
    '事业收入为0',
    '收支差额为0',
    '“0”表示收入为0',
    '支出为0的科目不列示',
    '支出为0.50万元',
    '如支出为0，应公开空表',
    // Another year.
    '本表2023年度无数据',
    '二〇二三年度无政府性基金收支，二〇二四年新增征地项目',
    '二零二三年度，本单位无收支',
    '2023年度，本单位无此项收支',
    '注：往年，无收支',
    '2022、2023年度无政府性基金收支',
    '22年、23年无政府性基金收支',
    '上一年度无政府性基金收支',
    '上一年收支均为零',
    '历年无政府性基金收支，今年新增',
    '过去无政府性基金收支',
    '原无政府性基金收支',
    '原来没有政府性基金收支',
    '本年度年初无收入和支出',
  ])('is no more said to be empty by %s', (note) => expect(state('M-08', withAmounts('10', FULL, note))).toBe('pass'));

  it('of a town with a word for time in its name is said to be empty', () => {
    const ofTown = withTable(withAmounts('10', FULL, '太原市住建局没有政府性基金收支'), (table) => ({ ...table, department: '太原市住建局' }));
    expect(state('M-08', ofTown)).toBe('error');
  });

  it.each([[2000, 'error'], [2005, 'pass']])('is said nothing of by a note of more than two thousand characters: %d, %s', (length, expected) => {
    const note = '本表无数据'.repeat(length / '本表无数据'.length);
    expect(state('M-08', withAmounts('10', FULL, note))).toBe(expected);
  });

  it('contradicts each claim of each note, of which the plainest is told', () => {
    const noted10 = (...notes: readonly string[]): Book => withTable(withAmounts('10', INCOME, ''), (table) => ({ ...table, notes }));
    expect(state('M-08', noted10('无政府性基金支出', '无政府性基金收入'))).toBe('error');
    expect(facts('M-08', noted10('土地储备中心无政府性基金收支', '本表无数据'))).toMatchObject({ note: '本表无数据' });
    expect(state('M-08', noted10('无政府性基金支出', '无其他收入'))).toBe('pass');
  });

  it.each([['土地储备中心没有政府性基金收支', 'pass'], ['没有政府性基金收支', 'not-evaluated unreadable'], ['没有政府性基金收入', 'pass']])(
    'that nobody can read, under %s: %s',
    (note, expected) => expect(state('M-08', withAmounts('10', '0.00 | 0.00 | ### | 0.00 | 0.00 | 0.00', note))).toBe(expected),
  );

  it.each([
    ['2023年度无政府性基金收支，本年新增征地项目', 'pass'],
    ['2023年本表无数据', 'pass'],
    ['2024年度无政府性基金收支', 'error'],
    ['2023年和2024年均无政府性基金收支', 'error'],
    ['二〇二三年和二〇二四年均无政府性基金收支', 'error'],
  ])('of 2024 under %s: %s', (note, expected) => expect(states('M-08', withTable(noted('10', '5.00', note), (table) => ({ ...table, year: 2024 })))).toEqual([`10: ${expected}`]));

  it('and without a note contradicts nothing', () => expect(state('M-08', noted('10', '5.00'))).toBe('pass'));

  it('that is zero after all contradicts no note', () => expect(state('M-08', noted('10', '0.00', '本表无数据'))).toBe('pass'));

  it.each([
    ['-', 'pass'],
    ['###', 'not-evaluated unreadable'],
    ['', 'not-evaluated blank'],
  ])('%j is said to be is as it was read: %s', (amount, expected) => {
    expect(state('M-08', noted('10', amount, '本表无数据'))).toBe(expected);
    expect(state('M-08', noted('10', amount, '本表反映收支'))).toBe('pass');
  });

  it('is known from one cell, however many others nobody can read', () => {
    const ten = (...rows: readonly string[]): Book =>
      withTable(typedBook({ '10': { columns: ['本年收入', '本年支出.小计'], rows } }), (table) => ({ ...table, notes: ['本表无数据'] }));
    expect(states('M-08', ten('合计 | ### | 5.00', '212 城乡社区支出 |  | 0.00'))).toEqual(['10: error']);
    expect(facts('M-08', ten('合计 | ### | 5.00'))?.cells.map(({ cell }) => cell.column)).toEqual(['本年支出.小计']);
    const unknown = verdicts('M-08', ten('合计 | ### | 0.00', '212 城乡社区支出 |  | 0.00'));
    expect(unknown).toMatchObject([{ outcome: { state: 'not-evaluated', reason: 'unreadable', cells: [{ item: '合计', column: '本年收入' }, { item: '212', column: '本年收入' }] } }]);
  });
});

describe('a table without money', () => {
  it.each<[TableCode, string, string, string]>([
    ['10', '0.00', '', 'error'],
    ['11', '0.00', '', 'error'],
    ['12', '0.00', '', 'error'],
    ['09', '0.00', '', 'review'],
    ['10', '5.00', '', 'pass'],
    ['10', '-', '', 'error'],
    // Whether it is one nobody can tell.
    ['10', '###', '', 'not-evaluated unreadable'],
    ['10', '', '', 'not-evaluated blank'],
    ['10', '###', '注:本表无数据。', 'pass'],
    ['10', '∅', '', 'pass'],
    ['10', '0.00', '注:本表无数据。', 'pass'],
    ['10', '0.00', '本部门没有此项收支', 'pass'],
    ['10', '0.00', '本年未发生此项支出', 'pass'],
    ['10', '0.00', '本年未安排此项支出', 'pass'],
    ['10', '0.00', '不涉及', 'pass'],
    ['10', '0.00', '本表为空表', 'pass'],
    ['10', '0.00', '此表为空', 'pass'],
    ['10', '0.00', '注：本表为空。', 'pass'],
    ['10', '0.00', '(本表空)', 'pass'],
    ['10', '0.00', '本表为空白表', 'pass'],
    ['10', '0.00', '零报表', 'pass'],
    ['10', '0.00', '本表为零表', 'pass'],
    ['10', '0.00', '零申报', 'pass'],
    ['10', '0.00', '备注：空', 'pass'],
    ['11', '0.00', '本部门2024年度国有资本经营预算财政拨款收支均为零。', 'pass'],
    ['11', '0.00', '注：本单位2024年度国有资本经营预算支出为0。', 'pass'],
    ['12', '0.00', '支出为0.00万元', 'pass'],
    ['12', '0.00', '本单位2024年度未使用国有资本经营预算', 'pass'],
    ['12', '0.00', '本单位未产生此项支出', 'pass'],
    ['13', '0.00', '2024年“三公”经费为0。', 'pass'],
    ['13', '0.00', '(本单位无三公经费)', 'pass'],
    // None of these says that the table is empty.
    ['10', '0.00', '本表空格表示未填', 'error'],
    ['10', '0.00', '栏目为空的以0填列', 'error'],
    ['10', '0.00', '注:本表反映政府性基金情况。', 'error'],
    ['10', '0.00', '注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。', 'error'],
    ['10', '0.00', '（注：本表反映部门本年度政府性基金预算财政拨款收支情况）', 'error'],
    ['10', '0.00', '注：1.本表反映政府性基金收支情况；2.金额单位转换时可能存在尾数误差。', 'error'],
    ['10', '0.00', '备注：', 'error'],
    ['10', '0.00', '说明：详见情况说明', 'error'],
    ['11', '0.00', '本表为自动生成', 'error'],
    ['12', '0.00', '本表由系统导出。', 'error'],
    ['10', '0.00', '本表根据部门决算报表填列', 'error'],
    ['10', '0.00', '单位：万元', 'error'],
    ['10', '0.00', '4栏=2栏+1栏-3栏', 'error'],
    // In other words it may be why, or may be about something else.
    ['10', '0.00', '注：本单位不是政府性基金预算单位。', 'review'],
    ['10', '0.00', '撤并后本单位不再承担土地储备职能，相关政府性基金预算由县自然资源局公开。', 'review'],
    ['11', '0.00', '根据机构改革方案，国有企业监管职能划转县国资局', 'review'],
    ['12', '0.00', '注：本表反映国有资本经营预算支出情况。本单位不是国有资本经营预算单位。', 'review'],
    ['10', '0.00', '支出不为零', 'review'],
    ['10', '0.00', '支出为0.50万元', 'review'],
    ['10', '0.00', '收入为零星收入', 'review'],
    ['10', '###', '本单位不是政府性基金预算单位。', 'not-evaluated unreadable'],
  ])('%s with %s under %j: %s', (table, amount, note, expected) => expect(state('M-09', noted(table, amount, ...(note === '' ? [] : [note])))).toBe(expected));
});

describe('尾差', () => {
  const tails = (note: string): string => {
    const book = typedBook({
      '01': { columns: ['决算数'], rows: ['本年收入合计 | 5.01'] },
      '02': { columns: ['本年收入合计'], rows: ['合计 | 5.00'] },
    });
    const tables = book.tables.map((table) => (table.code === '02' ? { ...table, notes: [note] } : table));
    return state('M-19', { ...book, tables });
  };

  it.each(['可能存在尾数误差', '有尾差', '四舍五入'])('may be explained by %s, on any table', (note) => {
    const book = typedBook({ '01': { columns: ['决算数'], rows: ['本年收入合计 | 5.01'] }, '02': { columns: ['本年收入合计'], rows: ['合计 | 5.00'] } });
    const withNote = { ...book, tables: book.tables.map((table) => (table.code === '02' ? { ...table, notes: ['注:一', note] } : table)) };
    const rules = CATALOGUE.filter(({ id }) => id === 'M-19' || id === 'X-01');
    const said = (of: Book): readonly string[] => checkBook(of, rules).verdicts.map((verdict) => `${verdict.rule} ${stateOf(verdict)}`);
    expect(said(book)).toEqual(['M-19 info', 'X-01 rounding']);
    expect(said(withNote)).toEqual(['M-19 pass', 'X-01 rounding']);
  });

  it('are no figures that are wrong outright', () => {
    const book = typedBook({ '01': { columns: ['决算数'], rows: ['本年收入合计 | 7.00'] }, '02': { columns: ['本年收入合计'], rows: ['合计 | 5.00'] } });
    const { verdicts } = checkBook(book, CATALOGUE.filter(({ id }) => id === 'M-19' || id === 'X-01'));
    expect(verdicts.map((verdict) => `${verdict.rule} ${stateOf(verdict)}`)).toEqual(['M-19 pass', 'X-01 error']);
  });

  it('that there are none want no note, and without 01 there is nothing to say', () => {
    expect(tails('注:一')).toBe('pass');
    expect(checkBook(noted('01', '5.00'), CATALOGUE.filter(({ id }) => id === 'M-19')).verdicts).toMatchObject([{ instance: 'M-19 附注', outcome: { state: 'pass' } }]);
    expect(state('M-19', typedBook({ '02': { columns: ['本年收入合计'], rows: ['合计 | 5.00'] } }))).toBe('not-applicable table-absent');
  });
});
