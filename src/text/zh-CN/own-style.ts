import type { StyleProblem, StyleProblemCode } from '../../model';

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
  return `${problem.path === '' ? '' : `“${problem.path}”`}${PROBLEMS[problem.code](problem)}。`;
}
