/**
 * The matrices of a result in reading order, each with its heading, its notes and its pictures, or the sentence why it is empty.
 * The berita acara prints them all in annex VII, a report those it names.
 */

import { heading, note, paragraph } from './cells.ts';
import type { Block, Picture, Table } from './document.ts';
import { gridPictures, picturesOf } from './pictures.ts';
import type { PictureDraft } from './pictures/draft.ts';
import type { ResultTable } from './result.ts';
import {
  emptySentence,
  hasRows,
  isScreened,
  labelText,
  numberOfMatrix,
  specOf,
  type Source,
} from './source.ts';
import { gridBlocks, rowsName } from './tables-grid.ts';
import { classNote, listTables } from './tables-lists.ts';
import { lowTable } from './tables-low.ts';
import { sumsTable } from './tables-sums.ts';
import { rolesBlocks, rolesPictures } from './tables-roles.ts';

/** Numbers the pictures through a document, in the order they are taken. */
export type Numbered = (picture: PictureDraft) => Picture;

export function pictureNumbers({ words }: Source): Numbered {
  let number = 0;
  return ({ title, ...picture }) => {
    number += 1;
    return { ...picture, caption: words.common.picture(number, title) };
  };
}

/** A table if it has body rows, else one sentence. */
export function tableOr(table: Table, otherwise: string): Block {
  return table.rows.some((it) => it.kind === 'body') ? table : paragraph(otherwise, { align: 'left' });
}

/** One matrix under its heading. */
export function matrixBlocks(source: Source, table: ResultTable, numbered: Numbered): Block[] {
  return [heading(2, matrixTitle(source, table)), ...matrixBody(source, table, numbered)];
}

/** "Matriks 2. Program kewilayahan" */
function matrixTitle(source: Source, table: ResultTable): string {
  return source.words.common.matrix(numberOfMatrix(source, table.id), tableName(source, table));
}

/** The name of a table; another one once its rows were scored in a later step. */
function tableName(source: Source, table: ResultTable): string {
  const spec = specOf(source, table);
  if (spec === undefined) return '';
  const screened = spec.shape === 'list' ? spec.screenedName : undefined;
  return labelText(source, screened !== undefined && isScreened(source, table) ? screened : spec.name);
}

function matrixBody(source: Source, table: ResultTable, numbered: Numbered): Block[] {
  const spec = specOf(source, table);
  if (spec === undefined || !hasRows(source, table)) {
    const otherwise = spec === undefined ? '' : labelText(source, spec.empty);
    return [paragraph(emptySentence(source, table.step, otherwise), { align: 'left' })];
  }
  switch (table.shape) {
    case 'roles':
      return [...rolesBlocks(source, table), ...rolesPictures(source, table).map(numbered)];
    case 'grid':
      return [
        ...gridBlocks(source, table),
        ...gridPictures(source, table, rowsName(source, table)).map(numbered),
      ];
    case 'sums':
      return [sumsTable(source, table)];
    case 'list': {
      const classes = classNote(source, table);
      return [
        ...(classes === null ? [] : [note(classes, true)]),
        ...notScreened(source, table),
        ...listTables(source, table),
        ...picturesOf(source, table).map(numbered),
      ];
    }
  }
}

/** Why the rows were not scored, where a later step was to do it. */
function notScreened(source: Source, table: ResultTable): Block[] {
  if (table.settledIn === table.step || isScreened(source, table)) return [];
  const sentence = emptySentence(source, table.settledIn, source.words.common.skippedPlain);
  return [paragraph(sentence, { align: 'left', keepWithNext: true })];
}

/** All matrices of a method and the list of what was not accepted; those with much to show begin on a page of their own. */
export function allMatrices(source: Source, numbered: Numbered, pageBreak: Block): Block[] {
  const { tables } = source.result;
  const blocks = tables.map((table) => matrixBlocks(source, table, numbered));
  const heavy = (i: number): boolean => {
    const table = tables[i];
    return (
      table !== undefined &&
      ((table.shape !== 'list' && table.shape !== 'sums') ||
        (blocks[i] ?? []).some((block) => block.kind === 'picture'))
    );
  };
  return [
    ...blocks.flatMap((own, i) => [...(i > 0 && (heavy(i) || heavy(i - 1)) ? [pageBreak] : []), ...own]),
    ...lowBlocks(source),
  ];
}

/** The list of what was not accepted, under its heading. */
export function lowBlocks(source: Source): Block[] {
  const { words } = source;
  return [
    heading(2, words.common.matrix(numberOfMatrix(source, null), words.lowMatrix)),
    tableOr(lowTable(source), words.none.low),
  ];
}
