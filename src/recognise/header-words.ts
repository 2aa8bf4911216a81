import type { Layout } from '../layouts';
import { headerPattern } from './header-pattern';
import { headerText } from './header-texts';
import { withoutOwnYear } from './header-year';
import type { OwnYear } from './header-year';
import { isCutOf, normalised } from './text';

/** What the columns of labels are called. */
export const LABEL_WORDS: readonly string[] = [
  '项目', '项目栏次', '科目', '科目名称', '科目编码', '科目代码', '编码', '名称', '行次', '序号', '栏次', '类', '款', '项',
  '类款项', '支出功能分类', '功能分类科目编码', '功能分类科目名称',
  '支出功能分类科目编码', '支出功能分类科目名称', '经济分类科目编码', '经济分类科目名称', '支出经济分类科目编码',
  '备注',
];

/** Words above amounts that are not in every layout's own header. */
const AMOUNT_WORDS = ['收入', '支出', '人员经费', '公用经费', '合计', '总计', '小计', '本年支出'];

/** The words that one layout's header may hold, whole or cut off at the cell's edge. */
export class HeaderWords {
  private readonly labels = new WordList(LABEL_WORDS.map(normalised));
  private readonly amounts: WordList;

  constructor(
    layout: Layout,
    private readonly ownYear: OwnYear,
  ) {
    const names = layout.bands.flatMap((band) => band.columns).flatMap((column) => headerPattern(column.header));
    this.amounts = new WordList([...AMOUNT_WORDS.map(normalised), ...names.flatMap((level) => level.names)]);
  }

  /** What a header's text says, but for what is no part of the name. */
  read(text: string): string {
    return withoutOwnYear(headerText(text), this.ownYear);
  }

  isWord(text: string): boolean {
    return this.labels.has(text) || this.isAboveAmounts(text);
  }

  /** Whether a text may stand above amounts, as opposed to labels. */
  isAboveAmounts(text: string): boolean {
    return this.amounts.has(text);
  }
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
