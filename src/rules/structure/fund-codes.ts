import type { TableCode } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { judgedCodes } from './codes';
import { subjectsOf } from './subjects';
import type { Subject } from './subjects';
import { inTables } from './verdicts';

/** 国有资本经营预算支出. */
const CAPITAL = '223';

function fundRule(id: string, title: string, statement: string, tables: readonly TableCode[], isWrong: (subject: Subject) => boolean): StructureRule {
  const rule: StructureRule = {
    id,
    kind: '典',
    weight: 'W',
    title,
    basis: DERIVED,
    statement,
    ...inTables(id, tables, (table) => [judgedCodes(rule, table, 'wrong-fund', subjectsOf(table).filter(isWrong))]),
  };
  return rule;
}

/** Which other codes belong to which fund changes from year to year, and needs that year's catalogue. */
export const noCapitalCodes = fundRule('D-10', '科目与资金性质相符', '06、07、09、10 中没有 223 开头的科目', ['06', '07', '09', '10'], ({ code }) => code.startsWith(CAPITAL));

export const onlyCapitalCodes = fundRule('F-1203', '国有资本经营预算只用 223 科目', '11、12 中只有 223 开头的科目', ['11', '12'], ({ code }) => !code.startsWith(CAPITAL));
