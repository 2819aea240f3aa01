/** Tables of a PDF: the ruled ones of a result. Columns are as wide as `paper.ts` makes them for every format. */

import type { Cell, Paper, ResultDocument, Row, Table } from '@mufakat/shared/result/document.ts';
import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';

import { paragraphsOf } from '../lines.ts';
import {
  CELL,
  INK,
  type TypeStyle,
  cellAlign,
  cellRuns,
  cellSize,
  cm,
  columnWidths,
  headSize,
  numberRows,
  roomIn,
} from '../paper.ts';
import { type ColouredRun, paragraph } from './paragraphs.ts';

export const grid: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => `#${INK.line}`,
  vLineColor: () => `#${INK.line}`,
  paddingLeft: () => CELL.across,
  paddingRight: () => CELL.across,
  paddingTop: () => CELL.above,
  paddingBottom: () => CELL.below,
};

export function drawTable(
  table: Table,
  rows: readonly Row[],
  document: ResultDocument,
  width: number,
): Content {
  const widths = columnWidths(table, document.paper, width);
  const size = headSize(table, document.paper, widths);
  const head: TableCell[] = table.columns.map(({ title }) => ({
    ...cellText([{ text: title, bold: true }], size, 'center'),
    fillColor: `#${INK.head}`,
    verticalAlignment: 'middle',
  }));
  const numbers = table.rows.slice(0, numberRows(table));
  const body = [head, ...[...numbers, ...rows].map((row) => drawRow(table, row, document.paper))];
  const least = table.rowHeight === null ? 0 : cm(table.rowHeight) - CELL.above - CELL.below;
  const high = [null, ...numbers, ...rows].map((row) => (row?.kind === 'body' && least > 0 ? least : 'auto'));
  return {
    layout: grid,
    table: {
      widths: widths.map(roomIn),
      heights: (index) => high[index] ?? 'auto',
      body,
    },
  };
}

function drawRow(table: Table, row: Row, paper: Paper): TableCell[] {
  const cells: TableCell[] = [];
  for (const cell of row.cells) {
    const fill =
      cell.fill ??
      (row.kind === 'total' || row.kind === 'band' || row.kind === 'numbers' ? INK.total : undefined);
    cells.push({
      ...cellText(
        coloured(cell, row),
        cellSize(table, row, cell, paper),
        cellAlign(table, row, cell, cells.length),
      ),
      ...(fill !== undefined && { fillColor: `#${fill}` }),
      ...(cell.span !== undefined && cell.span > 1 && { colSpan: cell.span }),
      ...(table.rowHeight !== null && { verticalAlignment: 'middle' as const }),
    });
    for (let more = 1; more < (cell.span ?? 1); more++) cells.push('');
  }
  while (cells.length < table.columns.length) cells.push('');
  return cells;
}

function coloured(cell: Cell, row: Row): ColouredRun[] {
  const runs = cellRuns(cell, row);
  const { colour } = cell;
  return colour === undefined ? runs : runs.map((run) => ({ ...run, colour }));
}

function cellText(
  runs: ColouredRun[],
  size: number,
  alignment: 'left' | 'center' | 'right',
): { stack: Content[] } {
  const style: TypeStyle = { size, line: CELL.line, bold: false, grey: false, indent: 0 };
  return {
    stack: paragraphsOf(runs).map((each, index) => ({
      ...paragraph(each, style, alignment),
      margin: [0, index === 0 ? 0 : CELL.paragraph, 0, 0],
    })),
  };
}
