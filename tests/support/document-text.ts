/** Reading a ResultDocument as a tester does: its texts, its tables, its pictures, wherever they are nested. */

import type { Block, Picture, ResultDocument, Table } from '@mufakat/shared/result/document.ts';

/** Every block in reading order, those inside `together` too. */
export function blocksOf(document: ResultDocument): Block[] {
  const flat = (block: Block): Block[] => (block.kind === 'together' ? block.blocks.flatMap(flat) : [block]);
  return document.parts.flatMap((part) => part.blocks.flatMap(flat));
}

export function tablesOf(document: ResultDocument): Table[] {
  return blocksOf(document).filter((it) => it.kind === 'table');
}

export function picturesOf(document: ResultDocument): Picture[] {
  return blocksOf(document).filter((it) => it.kind === 'picture');
}

export function tableOf(document: ResultDocument, id: string): Table {
  const found = tablesOf(document).find((it) => it.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
}

/** The cells of the body rows as text; superscripts follow a caret. */
export function bodyOf(table: Table): string[][] {
  return table.rows
    .filter((it) => it.kind === 'body')
    .map((row) =>
      row.cells.map((cell) =>
        cell.runs.map((run) => (run.superscript === true ? `^${run.text}` : run.text)).join(''),
      ),
    );
}

/** All text a reader would see, one line a block. */
export function textOf(document: ResultDocument): string {
  return [document.title, ...document.footer.left, ...blocksOf(document).flatMap(textsIn)].join('\n');
}

function textsIn(block: Block): string[] {
  switch (block.kind) {
    case 'letterhead':
      return [block.government, block.agency, block.address];
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [block.runs.map((it) => it.text).join('')];
    case 'annexHead':
      return [block.name, ...block.lines];
    case 'labelled':
      return block.rows.map((it) => `${it.label}: ${it.text}`);
    case 'lettered':
      return block.items;
    case 'table':
      return [
        ...block.columns.map((it) => it.title),
        ...block.rows.flatMap((row) => row.cells.map((cell) => cell.runs.map((run) => run.text).join(''))),
        ...block.notes,
      ];
    case 'picture':
      return [
        block.caption,
        block.alternative,
        ...[...block.svg.matchAll(/>([^<>]*)<\/text>/g)].map((it) => it[1] ?? ''),
      ];
    case 'signatures':
      return [
        block.heading ?? '',
        ...block.rows.flat().flatMap((it) => [it.office, it.institution, it.name, it.confirmed ?? '']),
      ];
    case 'check':
      return [block.title, ...block.lines];
    case 'pageBreak':
      return [];
    case 'together':
      return block.blocks.flatMap(textsIn);
  }
}
