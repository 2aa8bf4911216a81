import type { Layout, LayoutColumn } from '../layouts';
import { headerPattern } from './header-pattern';
import { headerText } from './header-texts';
import { withoutOwnYear } from './header-year';
import type { OwnYear } from './header-year';
import { isCutOf, normalised } from './text';

/** What the columns of labels are called; the long ones may have been cut. */
const LABEL_WORDS: readonly string[] = [
  '项目', '项目栏次', '收入项目', '支出项目', '科目', '科目名称', '科目编码', '科目代码', '编码', '名称', '行次', '序号', '类', '款', '项',
  '类款项', '预算科目', '支出科目', '支出科目名称', '功能科目', '支出功能分类', '功能分类科目编码', '功能分类科目名称',
  '支出功能分类科目编码', '支出功能分类科目名称', '经济分类科目编码', '经济分类科目名称', '支出经济分类科目编码',
  '备注', '科目(单位)名称',
  // What counts the columns of amounts is headed by these.
  '栏次', '栏目', '甲', '乙',
];

/** By what 科目 are classified: 功能分类, 部门预算支出经济分类. */
const CLASSIFIED = '(?:(?:部门|政府)预算)?(?:收入|支出)?(?:功能|经济)(?:分类)?';

/** 科目编码, 功能科目编号, 支出功能分类科目代码, 项目名称, 项目(按功能分类), 项目(按支出功能科目分类): no column of amounts is called by a code or a name. */
const LABEL = new RegExp(`^(?:(?:${CLASSIFIED}|收入|支出)?(?:科目|项目)?(?:编码|编号|代码|名称)|(?:科目|项目)\\(按?${CLASSIFIED}(?:科目)?(?:分类)?\\))$`);

/** Words above amounts that are not in every layout's own header. */
const AMOUNT_WORDS = ['收入', '支出', '人员经费', '公用经费', '合计', '总计', '小计', '本年支出'];

/** The words that one layout's header may hold, whole or cut off at the cell's edge. */
export class HeaderWords {
  private readonly labels = new WordList(LABEL_WORDS.map(normalised));
  private readonly amounts: WordList;
  /** What the 科目 above amounts are called, by their codes (07). */
  private readonly coded: ReadonlyMap<string, WordList>;

  constructor(
    layout: Layout,
    private readonly ownYear: OwnYear,
  ) {
    const columns = layout.bands.flatMap((band) => band.columns);
    const names = columns.flatMap((column) => headerPattern(column.header));
    this.amounts = new WordList([...AMOUNT_WORDS.map(normalised), ...names.flatMap((level) => level.names)]);
    this.coded = new Map(columns.flatMap((column) => (column.code === undefined ? [] : [[column.code, namesOf(column)]])));
  }

  /** What a header's text says, but for what is no part of the name. */
  read(text: string): string {
    return withoutOwnYear(headerText(this.withoutCode(text)), this.ownYear);
  }

  isWord(text: string): boolean {
    return this.isLabel(text) || this.isAboveAmounts(text);
  }

  /** Whether a text may stand above labels. */
  isLabel(text: string): boolean {
    return this.labels.has(text) || LABEL.test(text);
  }

  /** Whether a text may stand above amounts, as opposed to labels. */
  isAboveAmounts(text: string): boolean {
    return this.amounts.has(text);
  }

  /** The name of a 科目 without the code that stands before or behind it; one that has another code keeps it, and so is no word. */
  private withoutCode(text: string): string {
    const { code = '', name = text } = (CODE_BEFORE.exec(text) ?? CODE_BEHIND.exec(text))?.groups ?? {};
    return this.coded.get(code)?.has(name) === true ? name : text;
  }
}

/** 30101基本工资, [30101]基本工资. */
const CODE_BEFORE = /^[[(]?(?<code>3\d\d(?:\d\d)?)[\])]?[-.、:]?(?<name>\D.*)$/;
/** 基本工资30101, 基本工资(30101). */
const CODE_BEHIND = /^(?<name>.*?[^\d[(])[[(]?(?<code>3\d\d(?:\d\d)?)[\])]?$/;

/** What a coded column's 科目 is called: of a 类 that is the group's name, since the column itself is its 小计. */
function namesOf({ header, parent }: LayoutColumn): WordList {
  const levels = headerPattern(header);
  return new WordList((parent === undefined ? levels[0] : levels.at(-1))?.names ?? []);
}

/** Words, of which the long ones may have been cut. */
class WordList {
  private readonly words: ReadonlySet<string>;
  private readonly longWords: readonly string[];

  constructor(words: readonly string[]) {
    this.words = new Set(words);
    this.longWords = [...this.words].filter((word) => word.length > 4);
  }

  has(text: string): boolean {
    return this.words.has(text) || this.longWords.some((word) => isCutOf(text, word));
  }
}
