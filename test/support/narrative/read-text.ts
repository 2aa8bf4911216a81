import type { PrintedBook } from '../../fixtures/layout/book';
import { Accounts } from './accounts';
import type { TypedSupplement } from './accounts';
import type { Context } from './context';
import { basicOutlay, items, overall, structure } from './general-budget';
import { composition, fundIncomes, totals } from './general-sections';
import { Line } from './line';
import type { Reading } from './line';
import { assets, fund, performance, procurement, runningCosts } from './other-sections';
import { READ_STYLES } from './styles';
import { publicsInDetail, publicsOverall } from './three-publics';

/** A paragraph of the text: 0 is body, others are headings. */
export interface ReadParagraph {
  readonly heading: number;
  readonly text: string;
}

type Read = (lines: readonly Line[], context: Context) => void;

const eachLine = (read: (line: Line, context: Context) => void): Read => (lines, context) => {
  for (const line of lines) if (!/^（?图\d：/.test(line.text)) read(line, context);
};

/** What a heading announces; the first that fits. */
const SECTIONS: readonly (readonly [heading: RegExp, read: Read])[] = [
  [/财政拨款收入支出决算总体/, (lines, context) => {
    const [head, funds] = lines.filter(({ text }) => !/^（?图/.test(text));
    if (head !== undefined) totals(head, context, true);
    if (funds !== undefined) fundIncomes(funds, context);
  }],
  [/收入支出决算总体/, eachLine((line, context) => totals(line, context, false))],
  [/[、]收入决算/, eachLine((line, context) => composition(line, context, '收入'))],
  [/[、]支出决算情况/, eachLine((line, context) => composition(line, context, '支出'))],
  [/基本支出决算/, basicOutlay],
  [/一般公共预算财政拨款支出决算总体/, eachLine(overall)],
  [/一般公共预算财政拨款支出决算结构/, (lines, context) => structure(lines.filter(({ text }) => !/^（?图/.test(text)), context)],
  [/一般公共预算财政拨款支出决算具体/, items],
  [/“三公”.*总体情况/, (lines, context) => {
    const [line] = lines;
    if (line !== undefined) publicsOverall(line, context, context.style !== READ_STYLES['sc-2021']);
  }],
  [/“三公”.*具体情况/, publicsInDetail],
  [/、政府性基金/, (lines, context) => fund(lines, context, '10')],
  [/、国有资本经营/, (lines, context) => fund(lines, context, '12')],
  [/机关运行经费/, eachLine(runningCosts)],
  [/政府采购/, eachLine(procurement)],
  [/国有资产/, eachLine(assets)],
  [/绩效/, eachLine(performance)],
];

/** What no text may have, whatever it tells of. */
const NEVER = /NaN|undefined|Infinity|\[object|增加（减少）|增加\/减少|增长\/下降|(?<![\d.])-0(?![\d.]*[1-9])|，，|。。|：。/;

/**
 * Reads a 情况说明 again from the tables and what was typed: every number, direction and share.
 * It shares nothing with what writes the text but the tables.
 */
export function readText(paragraphs: readonly ReadParagraph[], book: PrintedBook, prior: PrintedBook | undefined, typed: TypedSupplement, style: string): Reading {
  const reading: Reading = { read: 0, wrong: [] };
  const readStyle = READ_STYLES[style];
  if (readStyle === undefined) throw new Error(`no style ${style}`);
  const context: Context = { accounts: new Accounts(book, prior, typed), style: readStyle };
  for (const { heading, lines } of sectionsOf(paragraphs)) {
    const section = lines.map((text) => new Line(text, reading, readStyle.look));
    const read = SECTIONS.find(([form]) => form.test(heading))?.[1];
    read?.(section, context);
    for (const line of section) {
      line.end();
      if (NEVER.test(line.text)) line.wrong(`has ${NEVER.exec(line.text)?.[0] ?? ''}`);
    }
  }
  return reading;
}

function sectionsOf(paragraphs: readonly ReadParagraph[]): readonly { readonly heading: string; readonly lines: readonly string[] }[] {
  const sections: { heading: string; lines: string[] }[] = [];
  for (const { heading, text } of paragraphs) {
    if (heading > 0) sections.push({ heading: text, lines: [] });
    else sections.at(-1)?.lines.push(text);
  }
  return sections;
}
