/**
 * A ResultDocument as PDF, drawn with pdfmake on the pages that `pages.ts` planned. Arimo is embedded, so the file looks the
 * same on every machine; no address and no local file but the fonts can be reached while it is made. The same document
 * gives the same bytes. The file is not tagged (pdfmake writes no structure tree), so nobody should claim PDF/UA for it.
 */

import type {
  Block,
  Cell,
  Paper,
  ResultDocument,
  Row,
  Run,
  Signatures,
  Table,
} from '@mufakat/shared/result/document.ts';
import pdfmake from 'pdfmake';
import type { Content, CustomTableLayout, TDocumentDefinitions, TableCell } from 'pdfmake/interfaces.js';

import { face, fontPath, splitByFont } from './fonts.ts';
import { paragraphsOf, textWidth } from './lines.ts';
import { type Page, type Piece, planPages } from './pages.ts';
import {
  ARIAL_LINE,
  CELL,
  COLON,
  FOOTER,
  HEADINGS,
  INK,
  LETTER,
  SIGNATURE_ROOM,
  TYPE,
  type TypeStyle,
  annexHeadWidth,
  boldCode,
  cellAlign,
  cellRuns,
  cellSize,
  cm,
  columnWidths,
  footerName,
  headSize,
  nipLine,
  numberRows,
  pageBox,
  roomIn,
  signatureLine,
} from './paper.ts';
import { withPhotos } from './photo-images.ts';
import { qrSvg } from './qr.ts';

/** Room left at the foot of each page, tried in this order until pdfmake needs no page more than planned. */
const SLACK = [2, 14, 30, 50] as const;

const fonts = {
  Arimo: {
    normal: fontPath('regular'),
    bold: fontPath('bold'),
    italics: fontPath('italic'),
    bolditalics: fontPath('boldItalic'),
  },
  Noto: {
    normal: fontPath('spare'),
    bold: fontPath('spareBold'),
    italics: fontPath('spare'),
    bolditalics: fontPath('spareBold'),
  },
};

const fontFiles = new Set(Object.values(fonts).flatMap((family) => Object.values(family)));
pdfmake.setFonts(fonts);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => fontFiles.has(path));

/** A heading among the bookmarks: under which other it stands, and its name with the number of its annex. */
interface Bookmark {
  outline: true;
  id: string;
  outlineText: string;
  outlineParentId?: string;
}

/** The document as a PDF file. `madeAt` is what the file says about itself, so it comes from the record, not the clock. */
export async function renderPdf(document: ResultDocument, madeAt: Date): Promise<Uint8Array> {
  let bytes: Uint8Array = new Uint8Array();
  for (const slack of SLACK) {
    const pages = planPages(document, slack);
    let drawn = 0;
    const definition = definitionOf(document, pages, madeAt, (count) => (drawn = count));
    bytes = await pdfmake.createPdf(definition).getBuffer();
    if (drawn === pages.length) break;
  }
  return bytes;
}

function definitionOf(
  document: ResultDocument,
  pages: readonly Page[],
  madeAt: Date,
  onCount: (count: number) => void,
): TDocumentDefinitions {
  const boxes = pages.map((page) => pageBox(document.paper, page.orientation));
  const bookmarks = bookmarksOf(pages);
  return {
    info: {
      title: document.title,
      creator: 'Mufakat',
      producer: 'Mufakat',
      creationDate: madeAt,
      modDate: madeAt,
    },
    language: document.language,
    displayTitle: true,
    version: '1.5',
    defaultStyle: { font: 'Arimo', color: 'black' },
    ...(document.watermark !== null && {
      watermark: { text: document.watermark, color: '#000000', opacity: 0.08, bold: true, fontSize: 96 },
    }),
    footer: (current, count) => {
      onCount(count);
      return footerOf(document, current, count, boxes[current - 1] ?? pageBox(document.paper, 'portrait'));
    },
    content: pages.map((page): Content => {
      const box = pageBox(document.paper, page.orientation);
      return {
        section: page.pieces.map((piece) => draw(piece, { document, bookmarks, width: box.textWidth })),
        pageSize: { width: box.width, height: box.height },
        pageMargins: [box.left, box.top, box.right, box.bottom],
      };
    }),
  };
}

function footerOf(
  document: ResultDocument,
  page: number,
  of: number,
  box: ReturnType<typeof pageBox>,
): Content {
  const { left, pages, initials, qr } = document.footer;
  const name = footerName(document.footer, box.textWidth);
  const text = (runs: Run[], alignment: 'left' | 'right', top: number): Content => ({
    ...paragraph(runs, { ...TYPE.footer, grey: false }, alignment),
    margin: [0, top, 0, 0],
  });
  return {
    margin: [box.left, 13, box.right, 0],
    stack: [
      rule(box.textWidth, 0.5, `#${INK.rule}`),
      {
        margin: [0, 4, 0, 0],
        columns: [
          ...(qr === ''
            ? []
            : [
                { width: cm(1), svg: qrSvg(qr, cm(1)) },
                { width: FOOTER.gap, text: '' },
              ]),
          {
            width: '*',
            stack: [text([{ text: name, grey: true }], 'left', 3), text(boldCode(left[1]), 'left', 2)],
          },
          {
            width: FOOTER.right,
            stack: [
              text([{ text: pages(String(page), String(of)) }], 'right', 1),
              text([{ text: initials, grey: true }], 'right', 3),
            ],
          },
        ],
      },
    ],
  };
}

/** Titles and annexes side by side, the headings within them below. */
function bookmarksOf(pages: readonly Page[]): Map<Block, Bookmark> {
  const bookmarks = new Map<Block, Bookmark>();
  let chapter: string | null = null;
  let annex: string | null = null;
  for (const piece of pages.flatMap((page) => page.pieces)) {
    if (piece.kind !== 'block') continue;
    const { block } = piece;
    if (block.kind === 'annexHead') annex = block.name;
    if (block.kind !== 'heading') continue;
    const id = `heading-${bookmarks.size + 1}`;
    const outlineText: string = annex === null ? block.text : `${annex} · ${block.text}`;
    const parent = block.level === 2 ? chapter : null;
    bookmarks.set(block, {
      outline: true,
      id,
      outlineText,
      ...(parent !== null && { outlineParentId: parent }),
    });
    if (block.level < 2) chapter = id;
    annex = null;
  }
  return bookmarks;
}

interface Sheet {
  document: ResultDocument;
  bookmarks: ReadonlyMap<Block, Bookmark>;
  width: number;
}

function draw(piece: Piece, sheet: Sheet): Content {
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

const grid: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => `#${INK.line}`,
  vLineColor: () => `#${INK.line}`,
  paddingLeft: () => CELL.across,
  paddingRight: () => CELL.across,
  paddingTop: () => CELL.above,
  paddingBottom: () => CELL.below,
};

const bare: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

function drawTable(table: Table, rows: readonly Row[], document: ResultDocument, width: number): Content {
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

interface ColouredRun extends Run {
  colour?: string;
  /** Not broken after its hyphens. */
  whole?: boolean;
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

function notesOf(notes: readonly string[]): Content[] {
  return notes.map((text) => ({
    ...paragraph([{ text }], TYPE.tableNote, 'left'),
    margin: [0, 3, 0, 0],
  }));
}

function rule(
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

function paragraphs(
  runs: Run[],
  style: TypeStyle,
  alignment: 'left' | 'center' | 'right' | 'justify',
): Content[] {
  return paragraphsOf(runs).map((each) => paragraph(each, style, alignment));
}

/** Widest word that is set whole; a wider one may break anywhere rather than run out of its column. */
const WIDEST_WHOLE = cm(10);

/** A run with its hyphenated words apart: pdfmake stretches justified lines wherever it may break them. */
function wholeWords(run: ColouredRun, size: number): ColouredRun[] {
  return run.text.split(/(?<= )/).map((text) => ({
    ...run,
    text,
    whole: /[-–—/]/.test(text) && textWidth(text, size, run) <= WIDEST_WHOLE,
  }));
}

/** One paragraph; letters that Arimo lacks are set in Noto Sans without making the line higher. */
function paragraph(
  runs: readonly ColouredRun[],
  style: TypeStyle,
  alignment: 'left' | 'center' | 'right' | 'justify',
) {
  const line = ARIAL_LINE * style.line;
  const lineHeight = line / face('regular').height;
  const words = alignment === 'justify' ? runs.flatMap((run) => wholeWords(run, style.size)) : runs;
  const text = words.flatMap((run) =>
    splitByFont(run.text, { bold: run.bold ?? style.bold, italic: run.italic ?? false }).map((part) => ({
      text: part.text,
      bold: run.bold ?? style.bold,
      ...(run.italic && { italics: true }),
      ...(run.superscript && { sup: true }),
      ...(run.whole && { noWrap: true }),
      ...(run.colour !== undefined
        ? { color: `#${run.colour}` }
        : (run.grey ?? style.grey)
          ? { color: `#${INK.grey}` }
          : {}),
      ...(part.spare && { font: 'Noto', lineHeight: line / face('spare').height }),
    })),
  );
  const indent = style.indent > 0 ? { marginLeft: style.indent, marginRight: style.indent } : {};
  return {
    text: text.length === 0 ? [{ text: '\u00A0' }] : text,
    fontSize: style.size,
    lineHeight,
    alignment,
    ...indent,
  };
}
