import type { Area } from '../../../model';
import { escaped } from '../../xlsx/xml';
import type { GridCell, TableGrid } from './grid';
import { CELL_MARGIN } from './parts';
import type { TablePart } from './parts';
import { tableStyle } from './table-style';
import type { TableSize } from './table-style';

const ALIGNMENT: Readonly<Record<GridCell['kind'], string>> = { header: 'center', number: 'center', label: 'left', amount: 'right' };

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('');

/**
 * A part of a table in WordprocessingML (ISO/IEC 29500-1, 17.4). Written as text: the thousands of
 * cells of an appendix take docx most of a second as objects.
 */
export function tableXml(grid: TableGrid, { columns, widths }: TablePart, size: TableSize): string {
  const merges = grid.merges.flatMap((merge) => amongColumns(merge, columns));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const rows = grid.rows.map((cells, row) => {
    const inner = columns.map((column, position) => {
      const merge = merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && position >= left && position <= right);
      // The first cell of a row of a merge stands for the others of that row.
      if (merge !== undefined && position > merge.left) return '';
      return cellXml(cells[merge?.source ?? column], { row, position, merge }, widths, size);
    });
    const header = row < grid.headerRows ? '<w:tblHeader/>' : '';
    return `<w:tr><w:trPr><w:cantSplit/>${header}</w:trPr>${inner.join('')}</w:tr>`;
  });
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:left w:w="${CELL_MARGIN}" w:type="dxa"/><w:right w:w="${CELL_MARGIN}" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
  );
}

/** A merge in positions of a part's columns, and the column of the grid that holds its text. */
interface PartMerge extends Area {
  readonly source: number;
}

/** Where a part has any of a merge's columns, they stand together: parts keep the order of the columns. */
function amongColumns(merge: Area, columns: readonly number[]): readonly PartMerge[] {
  const positions = columns.flatMap((column, position) => (column >= merge.left && column <= merge.right ? position : []));
  const [left] = positions;
  return left === undefined ? [] : [{ ...merge, left, right: left + positions.length - 1, source: merge.left }];
}

interface Place {
  readonly row: number;
  readonly position: number;
  readonly merge: PartMerge | undefined;
}

function cellXml(cell: GridCell | undefined, { row, position, merge }: Place, widths: readonly number[], size: TableSize): string {
  const right = merge?.right ?? position;
  const width = widths.slice(position, right + 1).reduce((sum, each) => sum + each, 0);
  const span = right > position ? `<w:gridSpan w:val="${right - position + 1}"/>` : '';
  const continued = merge !== undefined && row > merge.top;
  const tall = merge === undefined || merge.bottom === merge.top ? '' : continued ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>';
  const text = continued || cell === undefined ? '' : cell.text;
  const run = text === '' ? '' : `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${tall}<w:vAlign w:val="center"/></w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="${tableStyle(size)}"/><w:jc w:val="${ALIGNMENT[cell?.kind ?? 'label']}"/></w:pPr>${run}</w:p></w:tc>`
  );
}
