import { groupedNumeral } from '../../model';
import type { AuditWords } from '../../model';
import { notEvaluatedText, severityWord } from './reasons';

const UNJUDGED = '无法判断';

/** The words that the audit sheet's formulas show. */
export const AUDIT_WORDS: AuditWords = {
  pass: '相符',
  severity: { error: severityWord('error'), review: severityWord('review'), rounding: severityWord('rounding'), info: severityWord('info') },
  notEvaluated: {
    'rows-absent': `${UNJUDGED}：${notEvaluatedText('rows-absent')}`,
    'columns-absent': `${UNJUDGED}：${notEvaluatedText('columns-absent')}`,
    unreadable: `${UNJUDGED}：${notEvaluatedText('unreadable')}`,
    blank: `${UNJUDGED}：${notEvaluatedText('blank')}`,
    'out-of-range': `${UNJUDGED}：${notEvaluatedText('out-of-range')}`,
  },
  notApplicable: '不适用：前提不成立',
  negatives: (tables) => `${tables.map((table) => `表${table}`).join('、')} 负数的个数 = 0`,
};

/** The words of the audit sheet itself. */
export const AUDIT_SHEET = {
  name: '勾稽关系核对表',
  title: '勾稽关系核对表',
  /** How a line begins that says the sheet is ours, by which it is found again and replaced. */
  mark: '由“勾稽”生成',
  headers: {
    rule: '规则编号',
    title: '规则名称',
    relation: '关系',
    unit: '单位',
    left: '左边',
    right: '右边',
    difference: '差额',
    rounding: '尾差限',
    review: '核对限',
    verdict: '结论',
    leftCell: '左边单元格',
    rightCell: '右边单元格',
  },
  countUnit: '个',
  summary: '结论合计',
  unjudged: UNJUDGED,
  notes:
    '左边、右边、差额和结论都是公式，直接引用本工作簿各表的单元格，更正后即时重算。' +
    '差额在尾差限以内为尾差（非零项数为 z 时，尾差限为末位的 √(0.75×(z+1)) 倍取整；两表同一数为末位 1），' +
    '在核对限（全部数各差半个末位）以内为需核对，超出为错误；“不大于”一类的关系，尾差限是允许超出的数。' +
    '增删行列、改变金额的显示位数或科目、在留空的列里填数后，请重新生成。没有金额差额的行（表格结构）没有公式，不随表更新。',
} as const;

/** Who made the sheet, from which rules, and what it leaves out. */
export function auditMark(version: string, lines: number, notApplicable: number): string {
  return `${AUDIT_SHEET.mark}（规则版本 ${version}）：列出 ${groupedNumeral(String(lines))} 条关系；另有 ${groupedNumeral(String(notApplicable))} 条不适用，未列出。`;
}

/** What is said on standard error of a written audit sheet. */
export function auditWritten(file: string, sheet: string, lines: number): string {
  return `已写入 ${file}：工作表“${sheet}”，${groupedNumeral(String(lines))} 条关系。`;
}
