import type { CellRelation } from '../../model';
import { notEvaluatedText, severityWord } from './reasons';
import { countWords } from './summary';

/** The words of the view of one cell (本单元格的勾稽关系). */
export const CELL_VIEW = {
  tab: '本单元格',
  nothingTitle: '选中一个金额单元格',
  nothingBody: '在表中点选任一金额，这里列出用到它的全部勾稽关系、两边的数和其他单元格。',
  noAmountTitle: '这里没有可核对的金额',
  noAmountBody: '选中的单元格不在已识别的表的金额区内。',
  noRelations: '没有关系用到这个单元格。',
  ask: '取当前选中的单元格',
  differs: '不符',
  unjudged: '无法判断',
} as const;

/** 用到它的关系 5 条，1 条不符，1 条尾差，1 条无法判断. */
export function relationsSummary(relations: readonly CellRelation[]): string {
  const count = (...states: readonly string[]): number => relations.filter(({ outcome }) => states.includes(stateOf(outcome))).length;
  const kinds = [
    [count('error', 'review'), CELL_VIEW.differs],
    [count('rounding'), severityWord('rounding')],
    [count('info'), severityWord('info')],
    [count('not-evaluated'), CELL_VIEW.unjudged],
  ] as const;
  const told = kinds.flatMap(([number, words]) => (number === 0 ? [] : [`${countWords(number)} 条${words}`]));
  return `用到它的关系 ${countWords(relations.length)} 条，${told.length === 0 ? '全部相符' : told.join('，')}`;
}

function stateOf(outcome: CellRelation['outcome']): string {
  return outcome.state === 'fail' ? outcome.severity : outcome.state;
}

/** 相符, 错误, or why it could not be judged. */
export function relationState({ outcome }: CellRelation): string {
  switch (outcome.state) {
    case 'pass':
      return '相符';
    case 'fail':
      return severityWord(outcome.severity);
    case 'not-evaluated':
      return `${CELL_VIEW.unjudged}：${notEvaluatedText(outcome.reason)}`;
    case 'not-applicable':
      return '不适用';
  }
}
