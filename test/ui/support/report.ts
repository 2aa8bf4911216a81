import { reportOf } from '../../../src/app';
import type { CheckReport, Narrative } from '../../../src/app';
import type {
  Amount, Book, BoundCell, Cause, Finding, FindingCell, NarrativeDocument, Refusal, RuleRun, Severity, Table, TableCode,
} from '../../../src/model';

/** 0.01 万元. */
export const STEP = 10_000;

/** An amount in 万元 with two decimals, given in hundredths. */
export function amount(hundredths: number): Amount {
  return { fen: hundredths * STEP, step: STEP };
}

/** A cell that shows so many hundredths of 万元. */
export function cell(table: TableCode, item: string, column: string, row: number, hundredths: number): BoundCell {
  return {
    ref: { sheet: `${table}表`, row, column: 2 },
    table,
    item,
    column,
    written: hundredths / 100,
    reading: { kind: 'amount', amount: amount(hundredths) },
  };
}

/** A table of one amount column. */
export function table(code: TableCode, title: string, cells: readonly BoundCell[]): Table {
  return {
    code,
    no: code,
    title,
    sheet: `${code}表`,
    area: { top: 0, left: 0, bottom: 20, right: 2 },
    unit: '万元',
    unitStated: true,
    items: cells.map(({ item, ref }) => ({ key: item, name: item, sets: [], partial: false, row: ref.row })),
    columns: [{ key: '决算数', sets: [], present: true }],
    cells: new Map(cells.map((bound) => [bound.item, new Map([[bound.column, bound]])])),
    notes: [],
  };
}

const income = cell('01', '财政拨款收入', '决算数', 6, 1_258_845);
const total = cell('01', '本年收入合计', '决算数', 12, 1_258_854);
const incomeTotal = cell('02', '合计', '决算数', 8, 1_258_845);

const part = (bound: BoundCell): FindingCell => ({ cell: bound, role: 'part', sign: 1 });

/** A finding of a broken equation between hundredths of 万元. */
export function finding(
  id: string,
  severity: Severity,
  title: string,
  left: FindingCell,
  right: readonly FindingCell[],
  [actual, expected]: readonly [number, number],
): Finding {
  return {
    id,
    rule: id.split(' ')[0] ?? id,
    title,
    kind: left.role === 'left' ? '间' : '列',
    severity,
    facts: {
      code: 'relation',
      relation: '=',
      left: actual * STEP,
      right: expected * STEP,
      step: STEP,
      cells: [left, ...right],
      formula: `${left.cell.item} = ${right.map((each) => each.cell.item).join(' + ')}`,
    },
    others: [],
  };
}

/** Three findings: an error and a 尾差 in table 01, a review in table 02. */
export const FINDINGS: readonly Finding[] = [
  finding('F-101 01 本年收入合计', 'error', '本年收入合计等于各项收入之和', { cell: total, role: 'total', sign: 1 }, [part(income)], [1_258_854, 1_258_845]),
  finding('X-01 02 合计', 'review', '收入决算表合计等于总表本年收入合计', { cell: incomeTotal, role: 'left', sign: 1 }, [{ cell: total, role: 'right', sign: 1 }], [1_258_845, 1_258_854]),
  finding('F-102 01 总计', 'rounding', '总计等于各项之和', { cell: total, role: 'total', sign: 1 }, [part(income)], [1_258_854, 1_258_853]),
];

/** A book of two tables. */
export const BOOK: Book = {
  family: 'S13',
  department: '示例单位',
  year: 2024,
  unit: '万元',
  tables: [table('01', '收入支出决算总表', [income, total]), table('02', '收入决算表', [incomeTotal])],
  missing: ['03', '04'],
  refusals: [],
};

/** A swapped pair of digits in the income total of table 01. */
export const CAUSE: Cause = {
  id: 'c1',
  cell: total,
  alternatives: [],
  kind: 'digits-swapped',
  suggested: amount(1_258_845),
  confidence: 0.88,
  instances: FINDINGS.slice(0, 2).map(({ id }) => id),
  block: [],
};

/** The same three findings; the error and the review come from one cause. */
export const EXPLAINED: readonly Finding[] = FINDINGS.map((each) =>
  CAUSE.instances.includes(each.id) ? { ...each, cause: CAUSE.id } : each,
);

/** A run with these findings. */
export function run(findings: readonly Finding[], notEvaluated = 0, causes: readonly Cause[] = []): RuleRun {
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  return {
    verdicts: [],
    counts: {
      pass: 1_200,
      error: count('error'),
      review: count('review'),
      rounding: count('rounding'),
      info: count('info'),
      notApplicable: 4,
      notEvaluated,
    },
    zeroPasses: 0,
    findings,
    causes,
    notEvaluated:
      notEvaluated === 0 ? [] : [{ rule: 'F-102', reason: 'rows-absent', cells: [], count: notEvaluated }],
    coverage: { amountCells: 3, inOneRule: 3, inTwoRules: 1 },
  };
}

/** The report of a check that found three things. */
export const REPORT: CheckReport = reportOf(BOOK, run(FINDINGS, 3));

/** A text with one figure and one blank. */
export const NARRATIVE: NarrativeDocument = {
  style: 'sc-2024',
  title: '2024年度部门决算情况说明',
  paragraphs: [
    { heading: 1, section: '一', runs: [{ kind: 'text', text: '一、收入支出决算总体情况说明' }] },
    {
      heading: 0,
      section: '一',
      runs: [
        { kind: 'text', text: '2024年度收入总计' },
        {
          kind: 'figure',
          text: '12588.45',
          figure: { key: '一.收入总计', value: '12588.45', unit: '万元', formula: '01表 总计', cells: [income] },
        },
        { kind: 'text', text: '万元，主要变动原因是' },
        { kind: 'blank', text: '〔待填：主要变动原因〕', wanted: '主要变动原因' },
        { kind: 'text', text: '。' },
      ],
    },
  ],
};

/** A sheet that was not taken. */
export const REFUSAL: Refusal = { sheet: '封面', reason: 'no-title', details: [] };

/** The text with its charts and figures, of which it has none. */
export const COMPOSED: Narrative = { document: NARRATIVE, style: 'sc-2024', charts: [], figures: [] };
