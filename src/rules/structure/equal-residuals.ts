import { tableOf } from '../../model';
import type { Book, TableCode, Verdict } from '../../model';
import { CONDITIONS } from '../catalogue/conditions';
import { holdIn } from '../notation/exact-line';
import { relationsIn } from '../notation/parse';
import { tablesOf } from '../notation/tables';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { gravityOfCopy } from '../tolerance';
import { partialParents } from './partial-listing';
import type { PartialParent } from './partial-listing';
import { failed, passed, shownCells } from './verdicts';

const ID = 'X-39';

/** The columns that show the same money, and what must hold before they can be compared. */
const KINDS: readonly { readonly name: string; readonly columns: readonly (readonly [column: string, ...conditions: string[]])[] }[] = [
  {
    name: '合计',
    columns: [
      ['02.本年收入合计', '仅财政资金', '无财政结转'],
      ['02.财政拨款收入', '无财政结转'],
      ['03.本年支出合计', '仅财政资金'],
      ['06.小计'],
      ['07.合计'],
    ],
  },
  {
    name: '项目支出',
    columns: [['03.项目支出', '仅财政资金'], ['06.项目支出'], ['09.本年收入', '无财政结转'], ['09.本年支出']],
  },
  { name: '基本支出', columns: [['03.基本支出', '仅财政资金'], ['06.基本支出']] },
];

/** What `其中：` leaves unlisted is the same money in every table that shows it. */
export const equalResiduals: StructureRule = {
  id: ID,
  kind: '间',
  weight: 'W',
  title: '“其中”未列示金额各表一致',
  basis: DERIVED,
  statement: '同一类的未列示差额在 02、03、06、07、09 中相同',
  check: (book: Book) => {
    const parents = partialParents(book);
    if (parents.length === 0) return [];
    const conditions = conditionsIn(book);
    return parents.flatMap((parent) => KINDS.flatMap((kind) => checkKind(parent, kind, conditions) ?? []));
  },
};

/** The tables whose totals tell which columns show the same money. */
const TOTALS: readonly TableCode[] = ['01', '04'];

/** The names of the shared conditions that hold. */
function conditionsIn(book: Book): ReadonlySet<string> {
  const tables = tablesOf({ ...book, tables: TOTALS.flatMap((code) => tableOf(book, code) ?? []) });
  return new Set(Object.entries(CONDITIONS).flatMap(([name, definition]) => (holdIn(relationsIn(definition), tables) ? [name] : [])));
}

function checkKind(parent: PartialParent, kind: (typeof KINDS)[number], conditions: ReadonlySet<string>): Verdict | undefined {
  const comparable = parent.residuals.filter(({ table, column }) =>
    kind.columns.some(([name, ...wanted]) => name === `${table.code}.${column.key}` && wanted.every((condition) => conditions.has(condition))),
  );
  const [least, ...others] = [...comparable].sort((one, other) => one.fen - other.fen);
  const greatest = others.at(-1);
  if (least === undefined || greatest === undefined) return undefined;
  const about = `${parent.code} ${kind.name}`;
  const cells = comparable.map(({ cell }) => cell);
  const gravity = gravityOfCopy(greatest.fen - least.fen, greatest, least);
  if (gravity === 'none') return passed(ID, about, cells);
  return failed(ID, about, gravity === 'rounding' ? 'rounding' : 'review', {
    code: 'residuals-differ',
    parent: parent.code,
    name: parent.item.name,
    residuals: comparable.map(({ fen }) => fen),
    step: greatest.step,
    cells: shownCells(cells),
    formula: `${parent.item.name}（${parent.code}）的${kind.name}未列示差额在各表相同`,
  });
}
