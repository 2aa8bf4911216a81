import { a1, groupedNumeral, numeralOf } from '../../model';
import type { CellRef, InputProblem, InputProblemCode, SupplementFinding, Weighed } from '../../model';

const PROBLEMS: Readonly<Record<InputProblemCode, (problem: InputProblem) => string>> = {
  'unknown-field': () => '没有这一项，请对照字段说明（supplement.schema.json）改正或删去',
  'not-an-amount': () => '应为金额，如 "1234.56"',
  negative: () => '金额不能为负',
  'too-fine': () => '金额最细到分，请减少小数位数',
  'out-of-range': () => '金额超出可精确计算的范围，请检查数字和金额单位',
  'not-a-count': () => '应为不小于 0 的整数',
  'not-a-text': () => '应为文字',
  'not-an-option': ({ allowed }) => `只能是${either(allowed)}`,
  'not-an-object': () => '应为一组数据（写在花括号内）',
  'not-a-list': () => '应为一列数据（写在方括号内）',
  twice: () => '填了两次，请只留一处',
  'wrong-version': ({ allowed }) => `应为${either(allowed)}，本程序不认识其他版本`,
  'unknown-unit': ({ allowed }) => `只能是${either(allowed)}`,
  'not-a-year': () => '应为年份，如 2024',
  'not-json': () => '不是 JSON 文件，或缺少引号、逗号、括号，请用文本编辑器检查',
  'no-header': () => '找不到“填写”和“字段”两列，请不要改动表头，或重新生成这张表',
};

function either(allowed: readonly string[] = []): string {
  return allowed.map((each) => `“${each}”`).join('或');
}

/** Why something given could not be taken: which field, what stands there and what should. */
export function inputProblem(problem: InputProblem): string {
  const title = problem.title === undefined || problem.title === problem.path ? '' : `（${problem.title}）`;
  const name = problem.path === '' ? '补充数据' : `“${problem.path}”${title}`;
  const written = problem.written === undefined ? '' : `填的是“${problem.written}”，`;
  return `${name}${cell(problem.ref)}${written}${PROBLEMS[problem.code](problem)}。`;
}

function cell(ref: CellRef | undefined): string {
  return ref === undefined ? '' : `（工作表“${ref.sheet}”${a1(ref.row, ref.column)}）`;
}

/** What contradicts itself or the tables in 补充数据, with both sides. */
export function supplementFinding(finding: SupplementFinding): string {
  return `${sentence(finding)}（${finding.rule}）`;
}

function sentence(finding: SupplementFinding): string {
  switch (finding.code) {
    case 'differs':
      return `${shown(finding.left)}与${shown(finding.right)}不一致，请核对。`;
    case 'exceeds':
      return `${shown(finding.left)}大于${shown(finding.right)}，请核对。`;
    case 'alone':
      return `${shown(finding.some)}，而${shown(finding.none)}，请核对。`;
    case 'no-such-units':
      return `${shown(finding.some)}，但单位构成中没有行政单位和参公单位；机关运行经费只填行政单位和参公单位的。`;
    case 'unknown-code':
      return `表${finding.table}没有科目“${finding.subject}”，请核对科目编码。`;
  }
}

function shown({ name, value, step, unit }: Weighed): string {
  return `${name} ${step === undefined ? value : groupedNumeral(numeralOf({ fen: value, step }, '万元'))} ${unit}`;
}
