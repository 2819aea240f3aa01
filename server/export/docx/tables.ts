/** Tables of a DOCX file: the ruled ones of a result, and the bare ones that set things side by side. */

import type { Align, Cell, Row, Table as TableBlock } from '@mufakat/shared/result/document.ts';
import {
  BorderStyle,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';

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
} from '../paper.ts';
import { rowGroups } from '../together.ts';
import { paragraph, twips } from './paragraphs.ts';
import type { Setting } from './setting.ts';

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const BARE = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};
const LINE = { style: BorderStyle.SINGLE, size: 4, color: INK.line } as const;
export const GRID = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

export function gridTable(setting: Setting, table: TableBlock, keepLast: boolean, whole: boolean): Table {
  const { document, box } = setting;
  const widths = columnWidths(table, document.paper, box.textWidth);
  const style: TypeStyle = {
    size: headSize(table, document.paper, widths),
    line: CELL.line,
    bold: false,
    grey: false,
    indent: 0,
  };
  const numbers = table.rows.slice(0, numberRows(table));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(
      ({ title }, index) =>
        new TableCell({
          width: { size: twips(widths[index] ?? 0), type: WidthType.DXA },
          shading: { fill: INK.head },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [paragraph([{ text: title, bold: true }], style, 'center', { keepNext: true })],
        }),
    ),
  });
  const groups = rowGroups(table);
  const rows = groups.flatMap((group, groupIndex) =>
    group.map((row, index) => {
      const lastOfAll = groupIndex === groups.length - 1 && index === group.length - 1;
      return drawRow(setting, table, row, widths, lastOfAll ? keepLast : whole || index < group.length - 1);
    }),
  );
  return new Table({
    width: { size: widths.reduce((total, each) => total + twips(each), 0), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: GRID,
    margins: {
      marginUnitType: WidthType.DXA,
      left: twips(CELL.across),
      right: twips(CELL.across),
      top: twips(CELL.above),
      bottom: twips(CELL.below),
    },
    rows: [head, ...numbers.map((row) => drawRow(setting, table, row, widths, true)), ...rows],
  });
}

function drawRow(
  setting: Setting,
  table: TableBlock,
  row: Row,
  widths: readonly number[],
  keepNext: boolean,
): TableRow {
  const cells: TableCell[] = [];
  let column = 0;
  for (const cell of row.cells) {
    const span = cell.span ?? 1;
    const width = widths.slice(column, column + span).reduce((total, each) => total + each, 0);
    const size = cellSize(table, row, cell, setting.document.paper);
    const align = cellAlign(table, row, cell, column);
    cells.push(drawCell(table, row, cell, { width, span, align, size, keepNext }));
    column += span;
  }
  for (; column < table.columns.length; column++) {
    const width = widths[column] ?? 0;
    cells.push(
      drawCell(table, row, { runs: [] }, { width, span: 1, align: 'left', size: table.size, keepNext }),
    );
  }
  const least = table.rowHeight === null || row.kind !== 'body' ? null : cm(table.rowHeight);
  return new TableRow({
    cantSplit: row.mayBreak !== true,
    tableHeader: row.kind === 'numbers',
    ...(least !== null && { height: { value: twips(least), rule: HeightRule.ATLEAST } }),
    children: cells,
  });
}

interface CellPlace {
  width: number;
  span: number;
  align: Align;
  size: number;
  keepNext: boolean;
}

function drawCell(table: TableBlock, row: Row, cell: Cell, place: CellPlace): TableCell {
  const fill = cell.fill ?? (row.kind === 'body' ? undefined : INK.total);
  const { colour } = cell;
  const style: TypeStyle = { size: place.size, line: CELL.line, bold: false, grey: false, indent: 0 };
  const runs = cellRuns(cell, row).map((run) => (colour === undefined ? run : { ...run, colour }));
  return new TableCell({
    width: { size: twips(place.width), type: WidthType.DXA },
    ...(place.span > 1 && { columnSpan: place.span }),
    ...(fill !== undefined && { shading: { fill } }),
    ...(table.rowHeight !== null && { verticalAlign: VerticalAlignTable.CENTER }),
    children: paragraphsOf(runs).map((each, index) =>
      paragraph(each, style, place.align, {
        before: index === 0 ? 0 : CELL.paragraph,
        keepNext: place.keepNext,
      }),
    ),
  });
}

export function bareTable(widths: readonly number[], rows: TableRow[]): Table {
  return new Table({
    width: { size: widths.reduce((total, each) => total + twips(each), 0), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: BARE,
    rows,
  });
}

export function bareCell(
  children: Paragraph[],
  width: number,
  { ruled = false, across = 0 }: { ruled?: boolean; across?: number } = {},
): TableCell {
  const none = { style: BorderStyle.NIL };
  const top = ruled ? { style: BorderStyle.SINGLE, size: 4, color: INK.rule } : none;
  return new TableCell({
    children,
    width: { size: twips(width), type: WidthType.DXA },
    borders: { top, bottom: none, left: none, right: none },
    margins: {
      marginUnitType: WidthType.DXA,
      left: twips(across),
      right: twips(across),
      top: 0,
      bottom: 0,
    },
  });
}
