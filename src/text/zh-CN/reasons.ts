import type { NotEvaluatedReason, Refusal, RefusalReason, Severity } from '../../model';

const SEVERITIES: Readonly<Record<Severity, { readonly word: string; readonly meaning: string }>> = {
  error: { word: '错误', meaning: '数字之间确有矛盾，应当更正' },
  review: { word: '需核对', meaning: '可能有误，请对照账目核实' },
  rounding: { word: '尾差', meaning: '四舍五入造成，在允许范围内，只列出不标记' },
  info: { word: '提示', meaning: '不影响核对结果的情况' },
};

/** The word for a severity, such as 需核对. */
export function severityWord(severity: Severity): string {
  return SEVERITIES[severity].word;
}

/** What a severity means, in a phrase. */
export function severityMeaning(severity: Severity): string {
  return SEVERITIES[severity].meaning;
}

const REFUSALS: Readonly<Record<RefusalReason, string>> = {
  'empty-sheet': '空表',
  'no-title': '没有决算公开表的标题',
  'title-without-grid': '只有标题，没有表格内容',
  'header-mismatch': '表头与标准格式不符',
  'second-copy': '与已识别的表重复',
  'unknown-rows': '有无法识别的行，已跳过',
  'too-large': '有效区域过大',
};

/** Why a sheet or block was not taken, with what was missing or not understood. */
export function refusalText({ reason, details, missing = [] }: Refusal): string {
  const said = reason === 'header-mismatch' ? headerFaults(details, missing) : details.join('、');
  return said === '' ? REFUSALS[reason] : `${REFUSALS[reason]}：${said}`;
}

/** The same as a sentence about its sheet: rows may be passed over in a table that was taken. */
export function refusalSentence(refusal: Refusal): string {
  const words = refusalText(refusal);
  return refusal.reason === 'unknown-rows' ? `工作表 ${refusal.sheet} ${words}` : `未采用：工作表 ${refusal.sheet}，${words}`;
}

/** So many headers are named one by one; 07 has 111. */
const MOST_HEADERS_NAMED = 3;

function headerFaults(unknown: Refusal['details'], missing: NonNullable<Refusal['missing']>): string {
  const named = (names: readonly string[], things: string): string =>
    names.slice(0, MOST_HEADERS_NAMED).join('、') + (names.length > MOST_HEADERS_NAMED ? `等 ${names.length} ${things}` : '');
  return [
    ...(unknown.length === 0 ? [] : [`有不属于这张表的${named(unknown.map((text) => `“${text}”`), '处文字')}`]),
    ...(missing.length === 0 ? [] : [`没有找到${named(missing.map((names) => names.map((name) => `“${name}”`).join('下的')), '列')}`]),
  ].join('；');
}

const NOT_EVALUATED: Readonly<Record<NotEvaluatedReason, string>> = {
  'rows-absent': '表中缺少所需的行',
  'columns-absent': '表中缺少所需的列',
  unreadable: '单元格内容无法读成金额',
  blank: '单元格为空，不能当作 0',
  'out-of-range': '数字太大，加起来超出可精确计算的范围，请看计量单位',
};

/** Why a relation could not be judged. */
export function notEvaluatedText(reason: NotEvaluatedReason): string {
  return NOT_EVALUATED[reason];
}
