import { AlignmentType, HeadingLevel, HighlightColor, Paragraph, TextRun } from 'docx';
import type { Chart, NarrativeDocument, Paragraph as NarrativeParagraph, Run } from '../../model';
import { WORD_TEXT } from '../../text/zh-CN';
import { chartRun } from './chart-run';
import { STYLE } from './styles';

/** The title and the text, each figure above its caption. */
export function narrativeBody(document: NarrativeDocument, charts: readonly Chart[]): readonly Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: titleLines(document.title) }),
    ...document.paragraphs.flatMap((paragraph) => withFigure(paragraph, charts)),
  ];
}

/** 二号 characters in a line. */
const TITLE_CHARACTERS = 20;

/** A title that is too long for a line breaks before the year, where its sense does (GB/T 9704—2012, 7.3.1). */
function titleLines(title: string): readonly TextRun[] {
  const lines = title.length <= TITLE_CHARACTERS ? [title] : title.split(/(?=20\d\d年)/);
  return lines.map((text, index) => new TextRun({ text, font: { hint: 'eastAsia' }, ...(index === 0 ? {} : { break: 1 }) }));
}

function withFigure(paragraph: NarrativeParagraph, charts: readonly Chart[]): readonly Paragraph[] {
  const chart = charts.find(({ number }) => number === paragraph.chart);
  return chart === undefined ? [textParagraph(paragraph)] : [figure(chart), textParagraph(paragraph)];
}

function figure(chart: Chart): Paragraph {
  if (chart.kind === 'missing') return new Paragraph({ style: STYLE.body, children: [marked(WORD_TEXT.missingChart(chart.why))] });
  // docx lists a paragraph's runs by class and forgot that of its charts, which is its way to put them in.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
  return new Paragraph({ style: STYLE.chart, children: [chartRun(chart)] });
}

function textParagraph({ heading, chart, runs }: NarrativeParagraph): Paragraph {
  const children = runs.map(textRun);
  if (chart !== undefined) return new Paragraph({ style: STYLE.caption, alignment: AlignmentType.CENTER, children });
  if (heading === 0) return new Paragraph({ style: STYLE.body, children });
  return new Paragraph({ heading: heading === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, children });
}

function textRun(run: Run): TextRun {
  return run.kind === 'blank' ? marked(run.text) : words(run.text);
}

/** Text whose quotes and dashes are Chinese ones wherever a font has both. */
function words(text: string): TextRun {
  return new TextRun({ text, font: { hint: 'eastAsia' } });
}

/** What a person still has to see to. */
function marked(text: string): TextRun {
  return new TextRun({ text, font: { hint: 'eastAsia' }, highlight: HighlightColor.YELLOW });
}
