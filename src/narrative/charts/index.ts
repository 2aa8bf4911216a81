import type { Book, Chart, NarrativeDocument, Paragraph } from '../../model';
import { accountsFor } from '../accounts-for';
import type { Style } from '../styles/style';
import { NO_SUPPLEMENT } from '../supplement';
import type { Supplement } from '../supplement';
import { DRAWINGS } from './drawings';
import { leftOut } from './wording';

/** 图3：支出决算结构图, with or without brackets around it. */
const CAPTION = /^[（(]?图\s*\d\s*[：:]\s*(.*?)[）)]?$/;

/**
 * The figures that a 情况说明 announces, in the order of its captions. One that cannot be drawn
 * (no accounts of last year, an amount that is missing, nothing but zeros) says why.
 * @param document the text, whose captions name the figures
 * @param current the accounts that it reports
 * @param prior last year's accounts; not used where they do not fit (see priorFits)
 * @param style the style that it was written in
 * @param supplement what a person gave, for last year's amounts that no workbook says
 */
export function chartsOf(document: NarrativeDocument, current: Book, prior: Book | undefined, style: Style, supplement: Supplement = NO_SUPPLEMENT): readonly Chart[] {
  const accounts = accountsFor(current, prior, style, supplement);
  const said = new Set(document.paragraphs.flatMap(({ runs }) => runs.flatMap((run) => (run.kind === 'figure' ? [run.figure.key] : []))));
  return document.paragraphs.flatMap((paragraph): readonly Chart[] => {
    const named = captionOf(paragraph);
    if (named === undefined) return [];
    const drawing = DRAWINGS[named.number](named.title, accounts, said);
    if (!drawing.drawn) return [{ ...named, kind: 'missing', why: leftOut(named.number, drawing.reason) }];
    const { kind, categories, series, shares, shareDecimals, altText } = drawing;
    return [{ ...named, kind, categories, series, shares, shareDecimals, unit: '万元', altText }];
  });
}

/** The caption that a paragraph is, with and without its number and brackets. */
function captionOf({ chart, runs }: Paragraph): Pick<Chart, 'number' | 'title' | 'caption'> | undefined {
  if (chart === undefined) return undefined;
  const caption = runs.map(({ text }) => text).join('');
  return { number: chart, title: CAPTION.exec(caption)?.[1] ?? caption, caption };
}
