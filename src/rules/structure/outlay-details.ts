import { amountIn, cellOf } from '../../model';
import type { Item, Table, Verdict } from '../../model';
import { whyNoAmount } from '../notation/gaps';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { gravityOfSum } from '../tolerance';
import { subjectsOf } from './subjects';
import type { Subject } from './subjects';
import { childrenOf } from './residual';
import { failed, holdsMoney, inTables, leadCells, notEvaluated, passed, shownCells, undecided } from './verdicts';

/** A row that the sheet has. */
interface PrintedItem extends Item {
  readonly row: number;
}

/** The list of 05 has one order in every book; which rows of it are printed is another rule's matter (M-22). */
export const economicOrder: StructureRule = {
  id: 'F-508',
  kind: '结',
  weight: 'W',
  title: '05 的经济科目按规定顺序排列',
  basis: DERIVED,
  statement: '05 各行按支出经济分类科目的顺序',
  ...inTables('F-508', ['05'], (table) => {
    const printed = table.items.filter((item): item is PrintedItem => item.row !== undefined);
    const [swapped] = printed.flatMap((item, index) => {
      const after = printed[index + 1];
      return after !== undefined && after.row < item.row ? [{ item, after }] : [];
    });
    if (swapped === undefined) return [passed('F-508', '顺序')];
    const { item, after } = swapped;
    const facts = { code: 'rows-unordered', table: table.code, item: named(item), after: named(after), formula: economicOrder.statement } as const;
    return [failed('F-508', '顺序', 'review', { ...facts, cells: leadCells(table, [item]) })];
  }),
};

function named({ code, name }: Item): string {
  return code === undefined ? name : `${code} ${name}`;
}

/** What a 项 is by its name and the last two digits of its code, and the kind of outlay that it should not have. */
const KINDS = [
  { name: '行政运行', ending: '01', kind: '项目支出' },
  { name: '事业运行', ending: '50', kind: '项目支出' },
  { name: '一般行政管理事务', ending: '02', kind: '基本支出' },
] as const;

export const runningCosts: StructureRule = {
  id: 'F-605',
  kind: '逻',
  weight: 'I',
  title: '运行类科目列基本支出，一般行政管理事务列项目支出',
  basis: DERIVED,
  statement: '行政运行、事业运行没有项目支出，一般行政管理事务没有基本支出',
  ...inTables('F-605', ['06'], (table) => subjectsOf(table).flatMap((item) => checkKind(table, item) ?? [])),
};

function checkKind(table: Table, item: Subject): Verdict | undefined {
  const meant = KINDS.find(({ name, ending }) => item.level === '项' && item.name === name && item.code.endsWith(ending));
  if (meant === undefined) return undefined;
  const cell = cellOf(table, item.key, meant.kind);
  if (cell === undefined) return undefined;
  const about = `06[${item.key}].${meant.kind}`;
  if (!holdsMoney(cell)) return undecided('F-605', about, [cell]) ?? passed('F-605', about);
  const { code, name } = item;
  return failed('F-605', about, 'info', { code: 'unusual-kind', subject: code, name, kind: meant.kind, cells: shownCells([cell]), formula: runningCosts.statement });
}

/** Only where the other 款 hold more than rounding explains: beside a few 元, a 款 may well be all of its 类. */
export const partEqualsWhole: StructureRule = {
  id: 'F-809',
  kind: '逻',
  weight: 'E',
  title: '款的金额不应等于其类',
  basis: DERIVED,
  statement: '其他款有金额时，没有一款等于其类',
  ...inTables('F-809', ['08'], (table) => subjectsOf(table).flatMap((item) => (item.level === '类' ? [checkClass(table, item)] : []))),
};

function checkClass(table: Table, item: Subject): Verdict {
  const about = `08[${item.key}]`;
  const cell = cellOf(table, item.key, '决算数');
  if (cell === undefined) return notEvaluated('F-809', about, 'rows-absent', []);
  const whole = amountIn(cell);
  if (whole === undefined) return notEvaluated('F-809', about, whyNoAmount(cell), [cell]);
  const parts = childrenOf(table, item).flatMap((part) => cellOf(table, part.key, '决算数') ?? []);
  const amounts = parts.flatMap((part) => amountIn(part) ?? []);
  const same = parts.find((part) => amountIn(part)?.fen === whole.fen);
  const rest = amounts.reduce((sum, { fen }) => sum + fen, same === undefined ? 0 : -whole.fen);
  const isRestMoney = gravityOfSum(rest, whole, amounts) === 'error';
  if (whole.fen !== 0 && same !== undefined && isRestMoney) {
    return failed('F-809', about, 'error', {
      code: 'part-equals-whole',
      part: same.item,
      whole: item.code,
      cells: shownCells([same, cell]),
      formula: partEqualsWhole.statement,
    });
  }
  // Beside others without money a single 款 that nobody can read may well be all of its 类.
  const mayFail = whole.fen !== 0 && (same !== undefined || isRestMoney || parts.length - amounts.length > 1);
  return (mayFail ? undecided('F-809', about, parts) : undefined) ?? passed('F-809', about);
}
