/**
 * What is not parted at the foot of a page, whoever breaks the pages: `pages.ts` plans with these rules for PDF and the
 * screen, and `docx.ts` tells them to the reader's program.
 */

import type { Block, Row, Table } from '@mufakat/shared/result/document.ts';

import { numberRows } from './paper.ts';

/** Rows that stay together: the first two, the last three with the total, a band with its first row. */
export function rowGroups(table: Table): Row[][] {
  const rows = table.rows.slice(numberRows(table));
  const totals = rows.length - 1 - rows.findLastIndex((row) => row.kind !== 'total');
  const tail = rows.length - totals - 3;
  const groups: Row[][] = [];
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    const free = row.mayBreak === true || above?.mayBreak === true;
    const joins = above?.kind === 'band' || row.kind === 'total' || (!free && (index === 1 || index > tail));
    if (joins && groups.length > 0) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups.length === 0 ? [[]] : groups;
}

/** Items that stay together: the first two, and the last two. */
export function itemGroups(items: readonly string[]): { readonly text: string; readonly index: number }[][] {
  const groups: { text: string; index: number }[][] = [];
  for (const [index, text] of items.entries()) {
    if (index > 0 && staysWithNext(index - 1, items.length)) groups.at(-1)?.push({ text, index });
    else groups.push([{ text, index }]);
  }
  return groups;
}

/** Whether an item of a list is not parted from the one below it. */
export function staysWithNext(index: number, of: number): boolean {
  return index < of - 1 && (index === 0 || index === of - 2);
}

/** Whether a block asks to stay on the page of the next. */
export function keepsWithNext(block: Block | undefined): boolean {
  if (block === undefined) return false;
  return (
    block.kind === 'annexHead' ||
    block.kind === 'heading' ||
    (block.kind === 'paragraph' && block.keepWithNext)
  );
}
