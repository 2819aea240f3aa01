/** A grid of the result: marks where a card answers what it links to, or what is said of it under each choice. */

import { body, cell, column, fitted, note, table, TINT } from './cells.ts';
import { chunks } from './chunks.ts';
import type { Block, Table } from './document.ts';
import type { ResultGrid } from './result.ts';
import { LANDSCAPE_WIDTH } from './tables-lists.ts';
import { listOfRows, titleName, type Source } from './source.ts';

/** Narrow columns of marks, wide ones of text. */
const MOST_MARKED = 12;
const MOST_WRITTEN = 4;

/** In reading order: where it is split, each part says which columns it holds. */
export function gridBlocks(source: Source, grid: ResultGrid): Block[] {
  const marked = grid.cells.every((it) => it.text === null);
  const parts = chunks(grid.columns, marked ? MOST_MARKED : MOST_WRITTEN);
  return parts.flatMap((part, i): Block[] => {
    const made = gridTable(source, grid, part, {
      id: `m${grid.number}-${grid.id}${parts.length === 1 ? '' : `-${i + 1}`}`,
      marked,
    });
    if (parts.length === 1) return [made];
    const [first, last] = [part[0]?.title ?? '', part.at(-1)?.title ?? ''];
    return [note(source.words.common.partOf(i + 1, parts.length, first, last), true), made];
  });
}

function gridTable(
  source: Source,
  grid: ResultGrid,
  columns: ResultGrid['columns'],
  { id, marked }: { id: string; marked: boolean },
): Table {
  const { words } = source;
  const textOf = (row: string, at: string): string | null => {
    const found = grid.cells.filter((it) => it.row === row && it.column === at);
    if (found.length === 0) return null;
    return marked ? words.mark : found.map((it) => it.text ?? words.mark).join('\n');
  };
  const wide = (LANDSCAPE_WIDTH - 9) / Math.max(1, columns.length);
  return table(
    id,
    fitted(
      [
        column(words.common.no, 0.9, 'center'),
        column(rowsName(source, grid), 8),
        ...columns.map((it) => column(it.title, wide, marked ? 'center' : 'left')),
      ],
      LANDSCAPE_WIDTH,
    ),
    grid.rows.map((row) =>
      body([
        cell(row.number === null ? words.empty : String(row.number)),
        cell(row.title),
        ...columns.map((it) => {
          const text = textOf(row.id, it.id);
          if (text === null) return cell(marked ? '' : words.empty);
          return cell(text, marked ? { fill: TINT.middle, bold: true } : {});
        }),
      ]),
    ),
    { notes: marked ? [words.notes.marks] : [] },
  );
}

/** What the rows are: the name of the title of the list they are from. */
export function rowsName(source: Source, grid: ResultGrid): string {
  const list = listOfRows(
    source,
    grid.rows.slice(0, 1).map((row) => row.id),
  );
  return (list === undefined ? '' : titleName(source, list.id)) || source.words.tables.matter;
}
