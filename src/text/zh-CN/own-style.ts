import type { StyleProblem, StyleProblemCode, WordingGroup, WordingRole } from '../../model';
import { countWords } from './summary';

const PROBLEMS: Readonly<Record<StyleProblemCode, (problem: StyleProblem) => string>> = {
  'not-json': () => '不是 JSON 文件，或缺少引号、逗号、括号，请用文本编辑器检查',
  'not-an-object': () => '应为一组内容（写在花括号内）',
  'wrong-version': (problem) => `应为${allowed(problem)}，本程序不认识其他版本`,
  'unknown-base': (problem) => `没有这个格式，可用：${allowed(problem)}`,
  'unknown-part': (problem) => `没有这一项${problem.allowed === undefined ? '' : `，可用：${allowed(problem)}`}`,
  'not-a-text': () => '应为一句文字',
  'not-a-setting': () => '不是可用的取值',
  'not-a-list': () => '应为一列句子（写在方括号内）',
  'unknown-fact': (problem) => `这里没有 ${problem.written ?? ''} 可填${problem.allowed === undefined || problem.allowed.length === 0 ? '' : `，可用：${allowed(problem)}`}`,
  'unknown-wording': (problem) => `没有 ${problem.written ?? ''} 所用的句式，可用：${allowed(problem)}`,
  brackets: () => '花括号或〔待填：…〕没有成对',
};

function allowed({ allowed: names = [] }: StyleProblem): string {
  return names.join('、');
}

/** Why a style of one's own could not be taken: where, and what to write instead. */
export function styleProblem(problem: StyleProblem): string {
  return `${problem.path === '' ? '' : `“${problem.path}”`}${wordingProblem(problem)}`;
}

/** The same below the wording itself, where the place needs no saying. */
export function wordingProblem(problem: StyleProblem): string {
  return `${PROBLEMS[problem.code](problem)}。`;
}

/** The words around the wordings of a style of one's own. */
export const WORDING = {
  view: '措辞',
  open: '自定义措辞…',
  hint: '花括号里的内容由程序填入，请原样保留；〔待填：…〕是留给人工填写的空。其余文字可改。点“应用”后全文按新措辞重写，并随工作簿保存。',
  find: '查找措辞',
  nothingFound: '没有含这几个字的措辞。',
  apply: '应用',
  applied: '已应用',
  original: '恢复原句',
  originalIs: '原句：',
  more: '更多',
  importFile: '导入…',
  exportFile: '导出',
  exportName: '自定义格式.json',
  discard: '放弃未应用的修改',
  allOriginal: '全部恢复原句',
  refused: '没有导入，原有措辞未动：',
} as const;

const GROUPS: Readonly<Record<WordingGroup, string>> = {
  document: '全文',
  blocks: '标题和段落',
  movements: '句中用语：增减',
  changes: '句中用语：与上年相比',
  completions: '句中用语：完成预算',
  presences: '句中用语：有无',
  agreements: '句中用语：收支是否相等',
  lists: '句中用语：列举',
};

/** What a group of wordings is called. */
export function wordingGroup(group: WordingGroup): string {
  return GROUPS[group];
}

/** What a part of a group is called: its heading, or the name that slots call it by. */
export function wordingPart(group: WordingGroup, name: string): string {
  if (group === 'document') return '标题、缺表时的说明';
  return group === 'movements' ? '增加、减少' : name;
}

const OF_LIST: Readonly<Record<string, string>> = {
  none: '没有一项时',
  one: '只有一项时',
  many: '有多项时',
  each: '每一项',
  zero: '为零的一项',
  ofNothing: '为零的一项（合计也为零）',
  unknown: '读不出的一项',
  between: '各项之间',
};

/** What a wording says, or when. */
export function wordingRole(role: WordingRole): string {
  switch (role.kind) {
    case 'title':
      return '标题';
    case 'absent':
      return '缺表时';
    case 'heading':
      return '小标题';
    case 'line':
      return `第 ${role.number} 段`;
    case 'each':
      return `${role.list}，每项一段`;
    case 'caption':
      return `图${role.chart}的图题`;
    case 'outcome':
      return OF_LIST[role.name] ?? role.name;
  }
}

/** What a style of one's own is called among the others. */
export function ownStyleLabel(base: string): string {
  return `自定义（以${base}为基础）`;
}

/** Where the wordings stand: 以四川 2024 年度为基础，改了 3 处，1 处有误. */
export function wordingState(base: string, changed: number, wrong: number): string {
  const changes = changed === 0 ? '尚未修改' : `改了 ${countWords(changed)} 处`;
  return `以${base}为基础，${changes}${wrong === 0 ? '' : `，${countWords(wrong)} 处有误，改正后才能应用`}`;
}

/** How many wordings of a part were changed. */
export function wordingChanges(changed: number): string {
  return `改了 ${countWords(changed)} 处`;
}
