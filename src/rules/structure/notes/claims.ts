import type { Table, TableCode } from '../../../model';
import { mayBeLine } from '../../../recognise/text';
import { FUND, namesSomeUnits, whomOf } from './whom';
import { YEAR, isOfAnotherYear, isYearAlone } from './years';

/** What a note says that a table has not. */
interface Claim {
  /** False where the note may speak of less than the whole table. */
  readonly isPlain: boolean;
  /** Whether it says so of a column. */
  readonly denies: (column: string) => boolean;
}

/** The tables of a fund that many departments have not, each with its fund, so that the note may name the fund instead of the table. */
export const FUND_TABLES: ReadonlyMap<TableCode, string> = new Map([
  ['10', '政府性基金'],
  ['11', '国有资本'],
  ['12', '国有资本'],
]);

/**
 * Behind 如, 若 or 凡 a sentence says what should be, not what is: 如本表无数据，应公开空表并说明. 例如, 如下, 如上, 如前, 如实,
 * 如期, 若干 and 若尔盖县 are no conditions. Behind 除…外 it speaks of the rest; that of 一般公共预算 is the funds.
 */
const CONDITION = /(?<!例)如(?![下上前实期])|若(?!干|尔盖)|(?:^|[，,])凡|凡(?=[本此该是无没]|$)|当(?=[本此该]表|无|没有|$)|一旦|只要|除(?!一般公共预算)[^外]{0,200}外/;
/** 应注明本表无数据 quotes the words, and 是否 and 并非 do not say them. */
const NOT_SAID = /(?:注明|标注|标明|写明|填写|是否|并非|不是|而非)$/;
/**
 * What may follow a claim, for it ends there: 本表无数据处以0填列 and 本表无数据的科目 are no word on the table. The lines of a
 * cell stand one behind the other: 本表无数据本表反映…, 本表无数据2.本表反映….
 */
const END = [
  String.raw`$|[\s。；;，,:：!！)）]|[.．](?!\d)|[(（](?!不含|不包括|除|部分)`,
  String.raw`\d{1,2}[.、)）]|[一二三四五六]、|、(?=[本此该我])`,
  '的?(?:原因|情况)(?=$|[。.；;，,:：)）是为系如说因])|情?况?说明[:：]',
  '因(?!素)|故(?!障)|所以|由于|系(?!统)|特此|金额单位|[本此该我](?:表|单位|部门)',
].join('|');
const ZERO = String.raw`(?:零|0(?:\.0+)?(?!\.?\d)[千万亿]?元?)`;
const ZERO_YUAN = String.raw`0(?:\.0+)?[千万亿]?元`;
const WHAT = '数据|数字|金额|内容|发生额';
/** 基本表, 成本表 and 国有资本表 are other words than 本表. */
const NO_DATA = new RegExp(
  `(?:(?<![基成样文资])本|[此该])表格?(?:${YEAR}|暂时?|目前|确实?|故|[均都也亦中内]){0,3}(?:` +
    `(?:无|没有)(?:任何|相关|有关|此类)?(?:${WHAT})(?:填列|填报|列示|公开)?|` +
    `(?:各项|各栏|所有|全部)?(?:${WHAT})?(?:[均都皆全]部?)?(?:[为是](?:空白?表?|零[申填]?报?表|${ZERO})|空)|` +
    '[以按]空表(?:列示|公开|填报)' +
    `)(?=${END})`,
  'g',
);
/** What should be done follows a condition, even one without 如: 本表无数据，应公开空表. */
const PRESCRIPTION = /^[，,:：][也均都则仍亦]?(?:应|须|需(?!要?说明)|必须|填|以[0零])/;
/** Which table 该表 is, where the note has named another: 见公开11表，该表无数据. */
const ANOTHER_TABLE = /(?<![本此该代])表(?![示明现达])/;
/** Where a clause speaks of a part of the table, 其中政府性基金预算财政拨款部分本表无数据, and does not merely give the reason. */
const PART_OF_TABLE = /^(?!.*(?:故|因此|所以|无|没有)).*(?:其中|部分|栏|列|科目|相应|对应|基本支出|项目支出|预算数)/;
const FUND_PART = /^(?!.*(?:故|因此|所以|无|没有)).*(?:政府性基金|国有资本)/;

const AND = '以?及|和|与|、|或';
const WHOLE_FUND = `(?:使用|动用|通过)?(?:${FUND})(?:(?:${AND})(?:${FUND}))*(?:安排|列支|形成)?`;
const ANY = `(?:任何|发生|产生|取得|涉及|有关|相关|[此该这]项|此类|的|${YEAR}){0,6}`;
const MONEY = `收支|收入(?:${AND})?支出|收入|支出|(?:上年|年初|年末)?(?:结转和结余|结转结余|结转|结余)`;
const ITEM = `${ANY}(?:${WHOLE_FUND})?${ANY}(?:${MONEY})`;
/**
 * What is not there is the fund's money as a whole: between 无 and 收支 stands the fund or nothing, for 专项债券收支, 转移性收支, 其他收支
 * and 使用结转资金的收支 may be missing without the fund being so. 收支差额 and 收入来源 are no money.
 */
const NO_MONEY = new RegExp(
  `(?:(?<!有)无|没有|未(?:有|发生|产生|取得)|不(?:涉及|存在))(${ITEM}(?:(?:${AND})${ITEM})*)` +
    `(?:情况|数据|业务|事项|内容|活动|发生|决算数?)*(?=${END}|[也且亦又]?(?:无|没有|未发生|不涉及))`,
  'g',
);
/** The same in figures: 收支均为零, 支出0.00万元. */
const ZERO_MONEY = new RegExp(`(${ITEM}(?:(?:${AND})${ITEM})*)(?:决算数?|金额|数据|合计|总额|总计|情况)*(?:(?:[均都皆全]部?)?[为是]${ZERO}|${ZERO_YUAN})(?=${END})`, 'g');
/** The same of the fund itself, which may mean its budget, or what was allotted this year. */
const NO_FUND = new RegExp(
  `(?:(?<!有)无|没有|未(?:有|发生|涉及|使用)|不(?:涉及|存在))${ANY}(${WHOLE_FUND})(?:情况|数据|业务|事项|项目|内容)*(?=${END})`,
  'g',
);
const OF_OTHER_YEARS = /结转|结余|上年|以前年度/;
const NAMES_FUND = /政府性?基金|国有资本|国资/;
/** 当年拨款安排的支出 leaves out what was spent of the money carried over. */
const OF_THIS_YEAR = new RegExp(`(?:${YEAR}).*(?:安排|列支|形成)|(?:安排|列支|形成).*(?:${YEAR})`);

/** A note that takes back a part of what it says. 仅有一般公共预算 takes nothing back, and what was carried over is asked after by itself. */
const TAKES_BACK = /(?<!不)[仅只](?!供|[^。；;，,]{0,40}(?:一般公共预算|结转|结余))|除外|但(?!仍)|表[中内](?![无没均暂]|数据[均全]?[为是][零0空])/;
const ONLY_CARRIED = /(?<!不)[仅只][^。；;，,]{0,40}(?:结转|结余)/;
const IS_CARRIED = /结转|结余/;

/** Every claim of a note that the table, or its fund as a whole, has nothing. */
export function claimsOf(note: string, table: Table): readonly Claim[] {
  if (!mayBeLine(note)) return [];
  const ofFund = FUND_TABLES.has(table.code) ? [...noMoneyClaims(note, table), ...noFundClaims(note, table)] : [];
  return [...emptyTableClaims(note, table), ...ofFund];
}

function emptyTableClaims(note: string, table: Table): readonly Claim[] {
  const isOfWhole = !TAKES_BACK.test(note);
  const isOfAll = !ONLY_CARRIED.test(note);
  return [...note.matchAll(NO_DATA)].flatMap(({ 0: said, index }) => {
    const before = clauseBefore(note, index);
    const isOfPart = PART_OF_TABLE.test(before) || (!FUND_TABLES.has(table.code) && FUND_PART.test(before)) || whomOf(before, table) === 'part';
    if (isOfPart || NOT_SAID.test(before) || isConditional(note, index) || namesAnother(before + said, table)) return [];
    const isOfThisTable = said.startsWith('本') || !ANOTHER_TABLE.test(note.slice(0, index));
    const isPlain = isOfWhole && isOfThisTable && !PRESCRIPTION.test(note.slice(index + said.length));
    return [{ isPlain, denies: (column) => isOfAll || !IS_CARRIED.test(column) }];
  });
}

function noMoneyClaims(note: string, table: Table): readonly Claim[] {
  const isOfWhole = !TAKES_BACK.test(note) && !namesSomeUnits(note, table);
  const inWords = [...note.matchAll(NO_MONEY)].map((match) => ({ match, isInFigures: false }));
  const inFigures = [...note.matchAll(ZERO_MONEY)].map((match) => ({ match, isInFigures: true }));
  return [...inWords, ...inFigures].flatMap(({ match: { 0: said, 1: denied = '', index }, isInFigures }) => {
    const words = ['收入', '支出'].filter((word) => denied.includes('收支') || denied.includes(word));
    const before = clauseBefore(note, index);
    const whom = whomOf(before, table);
    const isOfFund = NAMES_FUND.test(before + denied) || !namesAnythingElse(note.slice(0, index - before.length), table);
    // 基本支出为0 and 公用经费支出为0 are ordinary words on a part.
    const isOfPart = whom === 'part' || (isInFigures && whom !== 'whole');
    if (words.length === 0 || isOfPart || isConditional(note, index) || namesAnother(before + said, table)) return [];
    const isOfCarried = IS_CARRIED.test(denied);
    return [
      {
        isPlain: isOfWhole && isOfFund && whom === 'whole' && !OF_THIS_YEAR.test(denied),
        denies: (column) => words.some((word) => column.includes(word)) || (isOfCarried && IS_CARRIED.test(column)),
      },
    ];
  });
}

function noFundClaims(note: string, table: Table): readonly Claim[] {
  return [...note.matchAll(NO_FUND)].flatMap(({ 0: said, 1: fund = '', index }) => {
    const before = clauseBefore(note, index);
    const isOfFund = NAMES_FUND.test(fund) && whomOf(before, table) === 'whole';
    if (!isOfFund || isConditional(note, index) || namesAnother(before + said, table)) return [];
    // Without an allotment there may still be spending of what earlier years left.
    const mayBeSpent = OF_OTHER_YEARS.test(note) || (fund.endsWith('拨款') && !said.includes('涉及'));
    return [{ isPlain: false, denies: (column) => column.includes('收入') || (!mayBeSpent && column.includes('支出')) }];
  });
}

/** The words of the clause before a place, with the year where that alone stands before its comma. */
function clauseBefore(note: string, index: number): string {
  const [clause = '', previous] = note.slice(0, index).split(/[。；;，,]/).reverse();
  return previous !== undefined && isYearAlone(previous) ? `${previous}，${clause}` : clause;
}

function isConditional(note: string, index: number): boolean {
  return CONDITION.test(note.slice(0, index).split(/[。；;：:]/).at(-1) ?? '');
}

/** Whether 无收支 and 无此项收支 behind these clauses may be of what they name: 彩票公益金项目已结束，本年无收支. */
function namesAnythingElse(clauses: string, table: Table): boolean {
  return clauses.split(/[。；;，,]/).some((clause) => !NAMES_FUND.test(clause) && !/无|没有/.test(clause) && whomOf(clause, table) !== 'whole');
}

/** Whether a clause names another fund than the table's own, or another year, and not these as well. */
function namesAnother(clause: string, { code, year }: Table): boolean {
  const own = FUND_TABLES.get(code);
  const isOfAnotherFund = own !== undefined && !clause.includes(own) && ['一般公共预算', ...FUND_TABLES.values()].some((fund) => clause.includes(fund));
  return isOfAnotherFund || isOfAnotherYear(clause, year);
}
