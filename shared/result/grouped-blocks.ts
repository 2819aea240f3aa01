/**
 * The rows of a list by what they link to, such as the actions of each area: a page with its heading, what is known of the row
 * they link to, and its rows under columns of their own, so that each can be given away by itself.
 */

import { roman } from '../languages/numerals.ts';
import type { ReportBlock } from '../methods/result-spec.ts';
import { heading } from './cells.ts';
import { columnsOf } from './columns.ts';
import type { Block } from './document.ts';
import { tableOr } from './matrix-blocks.ts';
import type { ResultList, ResultRow } from './result.ts';
import {
  emptySentence,
  fieldName,
  filled,
  labelText,
  linksIn,
  listById,
  listOfRows,
  listSpecOf,
  textIn,
  type Source,
} from './source.ts';
import { listTable } from './tables-lists.ts';

type Grouped = Extract<ReportBlock, { of: 'grouped' }>;

/** A page for each row that is linked to, in the order of its own list, and one for what links to none. */
export function groupedBlocks(source: Source, block: Grouped, pageBreak: Block): Block[] {
  const list = listById(source, block.table);
  if (list === undefined) return [];
  const targets = targetsOf(source, list, block.by);
  const pages = targets.map((target, i) => [
    heading(2, filled(source, block.heading, { nomor: roman(i + 1), judul: target.title })),
    ...about(source, block, target),
    rowsBlock(source, block, list, {
      id: String(i + 1),
      rows: list.rows.filter((row) => linksIn(row.values[block.by]).includes(target.id)),
    }),
  ]);
  const shown = new Set(targets.map(({ id }) => id));
  const rest = list.rows.filter((row) => !linksIn(row.values[block.by]).some((id) => shown.has(id)));
  const others =
    block.others === undefined || rest.length === 0
      ? []
      : [
          [
            heading(2, labelText(source, block.others)),
            rowsBlock(source, block, list, { id: 'others', rows: rest }),
          ],
        ];
  return [...pages, ...others].flatMap((page, i) => (i === 0 ? page : [pageBreak, ...page]));
}

/** The accepted rows of the list that the field points to. */
function targetsOf(source: Source, list: ResultList, field: string): ResultRow[] {
  const target = listOfRows(
    source,
    list.rows.flatMap((row) => linksIn(row.values[field])),
  );
  return target?.rows.filter((row) => row.accepted !== false) ?? [];
}

function about(source: Source, block: Grouped, target: ResultRow): Block[] {
  const list = listOfRows(source, [target.id]);
  const rows = block.about.flatMap((id) => {
    const text = textIn(target.values[id]);
    const label = fieldName(list, id);
    return text === null || label === '' ? [] : [{ label, text }];
  });
  return rows.length === 0 ? [] : [{ kind: 'labelled', labelWidth: 5, boldLabel: false, rows }];
}

function rowsBlock(
  source: Source,
  block: Grouped,
  list: ResultList,
  { id, rows }: { id: string; rows: readonly ResultRow[] },
): Block {
  const spec = listSpecOf(source, list.id);
  const made = listTable(source, list, {
    id: `grouped-${list.id}-${id}`,
    columns: columnsOf(source, list, block.columns),
    specs: block.columns,
    rows,
    renumbered: true,
  });
  const otherwise = spec === undefined ? '' : labelText(source, spec.empty);
  return tableOr(made, emptySentence(source, list.step, otherwise));
}
