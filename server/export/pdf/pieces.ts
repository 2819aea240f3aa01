/** What stands on a planned page, drawn: blocks, parts of lists, rows of tables and pictures. */

import type { Block, ResultDocument, Signatures } from '@mufakat/shared/result/document.ts';
import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';

import type { Piece } from '../pages.ts';
import {
  CELL,
  COLON,
  HEADINGS,
  LETTER,
  SIGNATURE_ROOM,
  TYPE,
  annexHeadWidth,
  boldCode,
  cm,
  nipLine,
  roomIn,
  signatureLine,
} from '../paper.ts';
import { withPhotos } from '../photo-images.ts';
import { qrSvg } from '../qr.ts';
import { paragraph, paragraphs } from './paragraphs.ts';
import { drawTable, grid } from './tables.ts';

/** A heading among the bookmarks: under which other it stands, and its name with the number of its annex. */
export interface Bookmark {
  outline: true;
  id: string;
  outlineText: string;
  outlineParentId?: string;
}

interface Sheet {
  document: ResultDocument;
  bookmarks: ReadonlyMap<Block, Bookmark>;
  width: number;
}

const bare: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

export function draw(piece: Piece, sheet: Sheet): Content {
  const { document, width } = sheet;
  const margin: [number, number, number, number] = [0, piece.gap, 0, 0];
  switch (piece.kind) {
    case 'label':
      return {
        margin,
        columns: [
          { width: piece.width, ...paragraph([{ text: piece.label, bold: piece.bold }], TYPE.body, 'left') },
          { width: COLON, ...paragraph([{ text: piece.label === '' ? '' : ':' }], TYPE.body, 'left') },
          {
            width: '*',
            stack: paragraphs([{ text: piece.text }], TYPE.body, piece.bold ? 'justify' : 'left'),
          },
        ],
      };
    case 'item':
      return {
        margin,
        columns: [
          { width: LETTER, ...paragraph([{ text: piece.marker }], TYPE.body, 'left') },
          { width: '*', stack: paragraphs([{ text: piece.text }], TYPE.body, 'justify') },
        ],
      };
    case 'picture':
      return {
        margin,
        stack: [
          { ...paragraph([{ text: piece.picture.caption }], TYPE.caption, 'left'), margin: [0, 0, 0, 4] },
          {
            svg: withPhotos(piece.picture, document),
            width: piece.width,
            height: piece.height,
            font: 'Arimo',
            alignment: 'center',
          } as Content,
        ],
      };
    case 'rows':
      return {
        margin,
        stack: [drawTable(piece.table, piece.rows, document, width), ...notesOf(piece.notes)],
      };
    case 'note':
      return { margin, ...paragraph([{ text: piece.text }], TYPE.tableNote, 'left') };
    case 'block':
      return drawBlock(piece.block, sheet, margin);
  }
}

function drawBlock(
  block: Extract<Piece, { kind: 'block' }>['block'],
  { width, bookmarks }: Sheet,
  margin: [number, number, number, number],
): Content {
  switch (block.kind) {
    case 'letterhead':
      return {
        margin,
        stack: [
          paragraph([{ text: block.government }], TYPE.government, 'center'),
          paragraph([{ text: block.agency }], TYPE.agency, 'center'),
          { ...paragraph([{ text: block.address }], TYPE.address, 'center'), margin: [0, 2, 0, 6] },
          rule(width, 0.75, '#000000'),
          { ...rule(width, 2.5, '#000000'), margin: [0, 3, 0, 0] },
        ],
      };
    case 'heading':
      return {
        margin,
        ...paragraph([{ text: block.text }], HEADINGS[block.level], block.align),
        ...bookmarks.get(block),
      };
    case 'paragraph':
      return { margin, stack: paragraphs(block.runs, TYPE[block.style], block.align) };
    case 'annexHead':
      return {
        margin: [width - annexHeadWidth(block, width), margin[1], 0, 0],
        stack: [
          paragraph([{ text: block.name }], TYPE.annexName, 'left'),
          ...block.lines.map((text) => paragraph([{ text }], TYPE.annexLine, 'left')),
        ],
      };
    case 'check': {
      const code = block.qr;
      const lines = {
        stack: block.lines.map((text): Content => ({
          ...paragraph(boldCode(text), TYPE.checkLine, 'left'),
          margin: [2, 1, 0, 0],
        })),
      };
      return {
        margin,
        stack: [
          { ...paragraph([{ text: block.title }], TYPE.checkTitle, 'left'), margin: [0, 0, 0, 4] },
          {
            layout: grid,
            table: {
              widths: code === '' ? [roomIn(width)] : [cm(2), roomIn(width) - cm(2) - 2 * CELL.across - 0.5],
              body: [code === '' ? [lines] : [{ svg: qrSvg(code, cm(2)), margin: [0, 2, 0, 2] }, lines]],
            },
          },
        ],
      };
    }
    case 'signatures':
      return { margin, stack: drawSignatures(block, width) };
  }
}

function drawSignatures(block: Signatures, width: number): Content[] {
  const heading: Content[] =
    block.heading === null
      ? []
      : [{ ...paragraph([{ text: block.heading }], TYPE.matrix, 'center'), margin: [0, 0, 0, 6] }];
  const rows = block.rows.map((row, index): Content => {
    const each = width / Math.max(1, row.length);
    const heads = row.map(({ office, institution }): TableCell => ({
      margin: [4, 0, 4, 0],
      stack: [
        ...paragraphs([{ text: office }], TYPE.office, 'center'),
        ...(institution === '' ? [] : paragraphs([{ text: institution }], TYPE.institution, 'center')),
      ],
    }));
    const feet = row.map(({ name, withNip, confirmed }): TableCell => ({
      margin: [4, SIGNATURE_ROOM, 4, 0],
      stack: [
        paragraph([{ text: signatureLine(each) }], TYPE.office, 'center'),
        ...(name === '' ? [] : paragraphs([{ text: name }], TYPE.office, 'center')),
        ...(withNip ? [paragraph([{ text: nipLine() }], TYPE.institution, 'center')] : []),
        ...(confirmed === null ? [] : paragraphs([{ text: confirmed }], TYPE.confirmed, 'center')),
      ],
    }));
    return {
      layout: bare,
      margin: [0, index === 0 ? 0 : 12, 0, 0],
      table: { widths: row.map(() => each), body: [heads, feet] },
    };
  });
  return [...heading, ...rows];
}

function notesOf(notes: readonly string[]): Content[] {
  return notes.map((text) => ({
    ...paragraph([{ text }], TYPE.tableNote, 'left'),
    margin: [0, 3, 0, 0],
  }));
}

export function rule(
  width: number,
  lineWidth: number,
  lineColor: string,
): {
  canvas: {
    type: 'line';
    x1: number;
    y1: number;
    x2: number;
    y2: number;
    lineWidth: number;
    lineColor: string;
  }[];
} {
  return { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth, lineColor }] };
}
